import CatalogueModel
import Diagnostics

/// Gives the initialisers of the records their fields, from a mapping and its translations.
///
/// Without a mapping it describes: every field asked for is noted in `described`, and all values are stand-ins. So
/// reading and the schema come from the same code. A required field that is missing is told and given as a stand-in.
final class FieldReader {
    typealias Translated = (language: Language, mapping: MappingCursor)

    let reading: Reading
    let mapping: MappingCursor?
    let translations: [Translated]
    private(set) var described: [FieldSchema] = []
    private var names: [String] = []

    init(_ mapping: MappingCursor, translations: [Translated] = [], reading: Reading) {
        self.reading = reading
        self.mapping = mapping
        self.translations = translations
        names.reserveCapacity(24)
    }

    /// A reader that describes.
    init() {
        reading = Reading(isMuted: true)
        mapping = nil
        translations = []
    }

    var isDescribing: Bool { mapping == nil }

    /// The entry of a field with its place, or nil when it is not there or the reader describes.
    func entry(
        _ name: String, isRequired: Bool, isTranslated: Bool = false, pairing: ItemPairing? = nil,
        _ type: @autoclosure () -> FieldType
    ) -> (field: Field, entry: YAMLNode.Entry)? {
        guard let mapping else {
            let type = type()
            let holdsTexts = isTranslated && type.holdsText
            described.append(
                FieldSchema(
                    name: name, type: type, isRequired: isRequired, isTranslated: holdsTexts,
                    pairing: holdsTexts ? pairing : nil))
            return nil
        }
        names.append(name)
        if !isTranslated {
            for translation in translations { refuse(name, in: translation.mapping) }
        }
        if let entry = mapping.take(name) { return (Field(mapping: mapping, name: name), entry) }
        if isRequired { tellMissing(name, type(), in: mapping) }
        return nil
    }

    /// Tells of the keys that are no fields; to be called when all fields have been asked for.
    func finish(_ owner: String) {
        for mapping in [mapping].compactMap(\.self) + translations.map(\.mapping) {
            for entry in mapping.unasked { tellUnknown(entry, in: mapping, owner: owner) }
        }
    }

    private func refuse(_ name: String, in mapping: MappingCursor) {
        guard let entry = mapping.take(name), !mapping.pairingKeys.contains(name) else { return }
        reading.tell(
            Finding(
                .error, .unknownKey, at: mapping.yaml.place(of: entry.keyExtent),
                "`\(mapping.label(of: name))` is not a text, so a translation does not have it",
                help: "Remove it: it is taken from the page in the primary language."))
    }
}

// MARK: - Fields of a mapping inside a field

extension FieldReader {
    func nested<Value>(_ name: String, _ read: (FieldReader) -> Value) -> Value? {
        nested(name, isRequired: false, read)
    }

    /// Nil only when the field is missing or is no mapping, and that has been told.
    func nested<Value>(required name: String, _ read: (FieldReader) -> Value) -> Value? {
        nested(name, isRequired: true, read)
    }

    private func nested<Value>(_ name: String, isRequired: Bool, _ read: (FieldReader) -> Value) -> Value? {
        let found = entry(name, isRequired: isRequired, isTranslated: true, .mapping(fields(of: read)))
        let subtranslations = translations.compactMap { translation -> Translated? in
            guard let entry = translation.mapping.take(name) else { return nil }
            let field = Field(mapping: translation.mapping, name: name)
            if found == nil { tellNothingToTranslate(entry, field) }
            guard let entries = entries(of: entry.value, field) else { return nil }
            let stand = MappingCursor.Stand.value(of: field, keyExtent: entry.keyExtent)
            return (translation.language, MappingCursor(yaml: translation.mapping.yaml, entries: entries, stand: stand))
        }
        guard let (field, entry) = found, let entries = entries(of: entry.value, field) else { return nil }
        let stand = MappingCursor.Stand.value(of: field, keyExtent: entry.keyExtent)
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: stand)
        return self.value(of: read, in: cursor, subtranslations, label: field.label)
    }

    func value<Value>(
        of read: (FieldReader) -> Value, in cursor: MappingCursor, _ translations: [Translated], label: String
    ) -> Value {
        let reader = FieldReader(cursor, translations: translations, reading: reading)
        let value = read(reader)
        reader.finish("`\(label)`")
        return value
    }

    /// The fields that an initialiser asks for.
    func fields<Value>(of read: (FieldReader) -> Value) -> [FieldSchema] {
        let reader = FieldReader()
        _ = read(reader)
        return reader.described
    }

    /// The entries of a mapping; nil when the node is something else, which is told.
    func entries(of node: YAMLNode, _ field: Field) -> [YAMLNode.Entry]? {
        if case .mapping(let entries) = node.content { return entries }
        reading.tell(
            .wrongType(
                node, field, wanted: "a mapping of keys", help: "Write the keys on lines of their own, indented."))
        return nil
    }
}

// MARK: - Messages

extension FieldReader {
    func tellNothingToTranslate(_ entry: YAMLNode.Entry, _ field: Field) {
        reading.tell(
            Finding(
                .error, .unknownKey, at: field.mapping.yaml.place(of: entry.keyExtent),
                "`\(field.label)` translates nothing: the page in the primary language does not have it",
                help: "Add it to the original, or remove it here."))
    }

    private func tellMissing(_ name: String, _ type: FieldType, in mapping: MappingCursor) {
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing,
                "`\(mapping.label(of: name))` is missing; it is required", help: "Add `\(name): \(type.example)`."))
    }

    private func tellUnknown(_ entry: YAMLNode.Entry, in mapping: MappingCursor, owner: String) {
        let known = names.sorted()
        let help =
            nearMiss(to: entry.key, among: known).map { "Did you mean `\($0)`?" }
            ?? "Its fields are \(known.joined(separator: ", "))."
        reading.tell(
            Finding(
                .error, .unknownKey, at: mapping.yaml.place(of: entry.keyExtent),
                "`\(shortened(entry.key))` is not a field of \(owner)", help: help))
    }
}

extension Finding {
    static func wrongType(_ node: YAMLNode, _ field: Field, wanted: String, help: String = "") -> Finding {
        let place = field.mapping.yaml.place(of: node)
        let message =
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
