import CatalogueModel
import Diagnostics

/// Texts that stand in all languages in one place, as in `site.yaml`.
extension FieldReader {
    func localizedText(_ name: String) -> LocalizedText? {
        value(name, isRequired: false, .localizedText, localizedText)
    }

    func localizedText(required name: String) -> LocalizedText {
        value(name, isRequired: true, .localizedText, localizedText) ?? LocalizedText("")
    }

    /// A mapping from language to text; one text alone is in the primary language.
    func localizedText(_ node: YAMLNode, _ field: Field) -> LocalizedText? {
        guard case .mapping(let entries) = node.content else {
            return plainText(node, field, type: .localizedText).map { LocalizedText($0) }
        }
        let codes = reading.languages.map(\.code)
        let stand = MappingCursor.Stand.item(of: field, node: node)
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: stand)
        var texts: [Language: String] = [:]
        for language in reading.languages {
            guard let entry = cursor.take(language.code) else { continue }
            texts[language] = plainText(entry.value, Field(mapping: cursor, name: language.code))
        }
        for entry in cursor.unasked {
            reading.tell(
                Finding(
                    .error, .unknownLanguage, at: cursor.yaml.place(of: entry.keyExtent),
                    "`\(shortened(entry.key))` in `\(field.label)` is not a language of the site",
                    help: nearMiss(to: entry.key, among: codes).map { "Did you mean `\($0)`?" }
                        ?? "The languages are \(codes.joined(separator: ", "))."))
        }
        guard let primary = reading.languages.first else { return nil }
        if let text = texts.removeValue(forKey: primary) { return LocalizedText(text, translations: texts) }
        reading.tell(
            Finding(
                .error, .missingField, at: cursor.placeOfMissing,
                "`\(field.label)` lacks the text in the primary language, `\(primary)`",
                help: "Add `\(primary): \"a text\"`."))
        return nil
    }
}
