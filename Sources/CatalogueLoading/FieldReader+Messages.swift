import CatalogueModel
import Diagnostics

extension FieldReader {
    func tellNothingToTranslate(_ entry: YAMLNode.Entry, _ field: Field) {
        reading.tell(
            Finding(
                .error, .unknownKey, at: field.mapping.yaml.place(of: entry.keyExtent),
                "`\(field.label)` translates nothing: the page in the primary language does not have it",
                help: "Add it to the original, or remove it here."))
    }

    func tellMissing(_ field: FieldSchema) {
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing,
                "`\(mapping.label(of: field.name))` is missing; it is required",
                help: "Add `\(field.name): \(field.type.example)`."))
    }

    func tellUnknown(_ entry: YAMLNode.Entry, in mapping: MappingCursor, among fields: [FieldSchema], owner: Message) {
        let known = fields.map(\.name).sorted()
        let help: Message =
            nearMiss(to: entry.key, among: known).map { "Did you mean `\($0)`?" }
            ?? "Its fields are \(known.joined(separator: ", "))."
        reading.tell(
            Finding(
                .error, .unknownKey, at: mapping.yaml.place(of: entry.keyExtent),
                "`\(shortened(entry.key))` is not a field of \(owner)", help: help))
    }

    func tellEmpty(_ entry: YAMLNode.Entry, _ field: Field) {
        reading.tell(
            Finding(
                .error, .missingField, at: field.mapping.yaml.place(of: entry.keyExtent),
                "`\(field.label)` is empty; at least one is required"))
    }
}

extension Finding {
    static func wrongType(_ node: YAMLNode, _ field: Field, wanted: Message, help: Message = "") -> Finding {
        let place = field.mapping.yaml.place(of: node)
        let message: Message =
            node.isNothing
            ? "`\(field.label)` has no value; \(wanted) is needed"
            : "`\(field.label)` is \(node.inWords); \(wanted) is needed"
        let remedy = node.isNothing && help.isEmpty ? "Write the value, or remove the key if it is not known." : help
        return Finding(.error, .wrongType, at: place, message, help: remedy)
    }

    static func toBeFilled(_ node: YAMLNode, _ field: Field) -> Finding {
        Finding(
            .error, .toBeFilled, at: field.mapping.yaml.place(of: node), "`\(field.label)` is to be filled in",
            help: "Write the value in place of \(node.text.flatMap(Placeholder.mark) ?? "the mark").")
    }

    static func controlCharacter(_ node: YAMLNode, _ field: Field) -> Finding {
        Finding(
            .error, .wrongType, at: field.mapping.yaml.place(of: node),
            "`\(field.label)` holds a control character, which no page can show",
            help: "Write the text anew; it may have come along from a word processor.")
    }
}
