import CatalogueModel
import Diagnostics

/// Ids and other names of things.
extension FieldReader {
    /// The id of a record; that there is one of the right kind is checked when all records are known.
    func reference(_ node: YAMLNode, _ field: Field, _ kinds: [RecordKind]) -> String? {
        guard let id = plainText(node, field, type: .reference(kinds)) else { return nil }
        reading.references.append(PendingReference(id: id, kinds: kinds, field: field, node: node))
        return id
    }

    func domain(_ node: YAMLNode, _ field: Field) -> String? {
        configured(node, field, .domain, "a domain", among: reading.terms.domains.map(\.text))
    }

    func situationGroup(_ node: YAMLNode, _ field: Field) -> String? {
        configured(
            node, field, .situationGroup, "a group of situations", among: reading.terms.situationGroups.map(\.text))
    }

    /// The name of a kind of warning.
    func message(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field, type: .message) else { return nil }
        if DiagnosticID(rawValue: text) != nil { return text }
        reading.tell(
            Finding(
                .error, .unknownValue, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is the name of no warning",
                help: nearMiss(to: text, among: FieldType.messageNames).map { "Did you mean `\($0)`?" }
                    ?? "Copy the name from the end of the warning's first line, where it is in brackets."))
        return nil
    }

    /// The id of something that `site.yaml` lists.
    private func configured(
        _ node: YAMLNode, _ field: Field, _ type: FieldType, _ thing: Message, among known: [String]
    ) -> String? {
        guard let id = plainText(node, field, type: type) else { return nil }
        if known.contains(id) { return id }
        reading.tell(
            Finding(
                .error, .unknownReference, at: field.mapping.yaml.place(of: node),
                "`\(shortened(id))` in `\(field.label)` is not \(thing) of site.yaml",
                help: nearMiss(to: id, among: known).map { "Did you mean `\($0)`?" }
                    ?? (known.isEmpty ? "There are none." : "There are \(known.joined(separator: ", ")).")))
        return id
    }

    /// The id that an item bears itself, or that of a step of the same chain.
    func ownID(_ node: YAMLNode, _ field: Field) -> String? {
        guard let id = plainText(node, field, type: .step) else { return nil }
        if isIdentifier(id) { return id }
        reading.tell(
            .wrongType(
                node, field, wanted: "an id", help: "An id has lower-case letters a–z, digits and hyphens only."))
        return id
    }
}

/// Whether a text can be an id: lower-case a–z, 0–9 and hyphens, a letter or digit first.
func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
}

/// What is wrong with references, now that all ids are known.
func findings(on references: [PendingReference], records: inout KnownRecords) -> [Finding] {
    var findings: [Finding] = []
    for reference in references {
        if let kind = records.kinds[reference.id] {
            if reference.kinds.isEmpty || reference.kinds.contains(kind) { continue }
            findings.append(.wrongKind(reference, kind, near: records.nearMiss(to: reference)))
        } else {
            findings.append(.unknownReference(reference, near: records.nearMiss(to: reference)))
        }
    }
    return findings
}

/// All ids of the catalogue, and the near misses among them that have been asked for.
struct KnownRecords {
    private struct Question: Hashable {
        var id: String
        var kinds: [RecordKind]
    }

    let kinds: [String: RecordKind]
    private var answers: [Question: String?] = [:]

    init(kinds: [String: RecordKind]) { self.kinds = kinds }

    /// The id of the right kind that is nearest to the one written.
    mutating func nearMiss(to reference: PendingReference) -> String? {
        let question = Question(id: reference.id, kinds: reference.kinds)
        if let answer = answers[question] { return answer }
        let candidates = kinds.lazy.filter { question.kinds.isEmpty || question.kinds.contains($0.value) }.map(\.key)
        let answer = Diagnostics.nearMiss(to: question.id, among: candidates)
        answers[question] = .some(answer)
        return answer
    }
}

extension Finding {
    fileprivate static func unknownReference(_ reference: PendingReference, near: String?) -> Finding {
        let wanted = reference.kinds.inWords
        return Finding(
            .error, .unknownReference, at: reference.field.mapping.yaml.place(of: reference.node),
            "`\(shortened(reference.id))` in `\(reference.field.label)` is the id of no record; \(wanted) is needed",
            help: near.map { "Did you mean `\($0)`?" } ?? "Write the name of a file under content/, without `.md`.")
    }

    fileprivate static func wrongKind(_ reference: PendingReference, _ kind: RecordKind, near: String?) -> Finding {
        Finding(
            .error, .wrongKindOfReference, at: reference.field.mapping.yaml.place(of: reference.node),
            "`\(reference.id)` in `\(reference.field.label)` is \(kind.inWords); \(reference.kinds.inWords) is needed",
            help: near.map { "Did you mean `\($0)`?" } ?? "")
    }
}
