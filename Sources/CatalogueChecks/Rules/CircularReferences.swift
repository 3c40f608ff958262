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
    for field in fieldsWithoutCircles + ["requires"] {
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

private let fieldsWithoutCircles = ["successor", "replaces", "steeredBy", "memberOf", "supersededBy"]

private struct Edge {
    var field: String
    var path: FieldPath
    var target: String
}

private func edges(of record: any Record) -> [Edge] {
    func edges(_ field: String, _ targets: [String]) -> [Edge] {
        targets.enumerated().map { Edge(field: field, path: FieldPath().appending(field).appending($0), target: $1) }
    }
    let successors = edges("successor", record.header.successors)
    switch record {
    case let provider as Provider: return successors + edges("steeredBy", provider.steeredBy.map(\.text))
    case let customer as Customer: return successors + edges("memberOf", customer.memberOf.map(\.text))
    case let source as Source:
        return successors
            + (source.supersededBy.map { [Edge(field: "supersededBy", path: "supersededBy", target: $0.text)] } ?? [])
    case let service as Service:
        let replaced = service.replaces.enumerated().flatMap { index, text in
            InlineText.references(in: text.primary).map { reference in
                Edge(field: "replaces", path: FieldPath("replaces").appending(index), target: reference.id)
            }
        }
        return successors + edges("requires", service.requires.map(\.text)) + replaced
    default: return successors
    }
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
