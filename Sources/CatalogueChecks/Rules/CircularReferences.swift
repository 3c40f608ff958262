import CatalogueModel
import Diagnostics
import Markdown

/// No record follows, replaces, steers, belongs to or requires itself, and of these only the last may go round in a circle.
func checkCircularReferences(_ context: RuleContext) -> [Finding] {
    // No circle goes through a record without edges, and few records have any.
    let records = context.catalogue.records.compactMap { record in
        let edges = edges(of: record)
        return edges.isEmpty ? nil : (header: record.header, edges: edges)
    }
    let positions = Dictionary(records.enumerated().map { ($1.header.id, $0) }) { first, _ in first }
    var findings: [Finding] = []
    for field in fieldsOfOthers {
        for (header, edges) in records {
            findings += edges.filter { $0.field == field && $0.target == header.id }.map { edge in
                .referenceToItself(header.id, in: field, at: .field(edge.path, file: header.file))
            }
        }
    }
    for field in fieldsWithoutCircles {
        let edges = records.map { record in
            record.edges.filter { $0.field == field && $0.target != record.header.id }
        }
        let next = edges.map { $0.compactMap { positions[$0.target] } }
        findings += circles(next).map { circle in
            let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).compactMap { from, to in
                let target = records[to].header.id
                let edge = edges[from].first { $0.target == target }
                return edge.map { (target, Finding.Place.field($0.path, file: records[from].header.file)) }
            }
            return .circle(of: field, steps, file: records[circle[0]].header.file)
        }
    }
    return findings
}

/// No step is the alternative to itself.
func checkAlternatives(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    chain.steps.enumerated().compactMap { index, step in
        guard step.alternativeTo == step.id, !step.id.text.isEmpty else { return nil }
        let path = FieldPath("steps").appending(index).appending("alternativeTo")
        return .referenceToItself(step.id.text, in: "alternativeTo", at: .field(path, file: chain.header.file))
    }
}

/// The fields by which records may not lead round in a circle.
private let fieldsWithoutCircles = names(of: .withoutCircle)
/// Those in which a record may not name itself.
private let fieldsOfOthers = fieldsWithoutCircles + names(of: .namesAnother)

private func names(of trait: FieldTraits) -> [String] {
    var seen: Set<String> = []
    return RecordKind.allCases.flatMap(schema).filter { $0.traits.contains(trait) }.map(\.name)
        .filter { seen.insert($0).inserted }
}

private struct Edge {
    var field: String
    var path: FieldPath
    var target: String
}

private func edges(of record: any Record) -> [Edge] {
    var edges: [Edge] = []
    func add(_ value: FieldValue, _ field: String, _ path: FieldPath) {
        switch value {
        case .string(let id): edges.append(Edge(field: field, path: path, target: id))
        case .text(let text):
            edges += InlineText.references(in: text.primary).map { Edge(field: field, path: path, target: $0.id) }
        case .list(let items):
            for (index, item) in items.enumerated() { add(item, field, path.appending(index)) }
        case .words, .flag, .integer, .amount, .date, .documentDate, .link, .mapping: break
        }
    }
    record.visitFields(where: { !$0.traits.isDisjoint(with: [.withoutCircle, .namesAnother]) }) { field, value in
        if let value { add(value, field.name, FieldPath().appending(field.name)) }
    }
    return edges
}

extension Finding {
    fileprivate static func referenceToItself(_ id: String, in field: String, at place: Place) -> Finding {
        Finding(
            .error, .circularReference, at: place, "`\(id)` refers to itself in `\(field)`",
            help: "Write the id of another one, or remove it.")
    }

    fileprivate static func circle(of field: String, _ steps: [(target: String, place: Place)], file: String) -> Finding
    {
        let names = (steps.suffix(1) + steps).map { "`\($0.target)`" }.joined(separator: " → ")
        return Finding(
            .error, .circularReference, at: steps.first?.place ?? .file(file),
            "`\(field)` leads round in a circle: \(names)", help: "Remove one of the references.",
            notes: steps.dropFirst().map { Note("Here it leads on to `\($0.target)`", at: $0.place) })
    }
}
