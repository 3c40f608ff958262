import CatalogueModel
import Diagnostics

/// Texts that translations give in their language.
extension FieldReader {
    /// A list of texts; a translation gives them in the same order.
    func texts(_ schema: FieldSchema) -> FieldValue? {
        let name = schema.name
        let found = entry(schema)
        var texts: [LocalizedText] = []
        if let (field, entry) = found {
            for (index, node) in (items(of: entry.value, field) ?? []).enumerated() {
                let text = plainText(node, field.item(index)) ?? ""
                texts.append(LocalizedText(text))
                reading.hash.combine(text, of: name)
            }
        }
        for (language, mapping) in translations {
            guard let entry = mapping.take(name) else { continue }
            let field = Field(mapping: mapping, name: name)
            guard found != nil else {
                tellNothingToTranslate(entry, field)
                continue
            }
            let items = items(of: entry.value, field) ?? []
            for (index, node) in items.prefix(texts.count).enumerated() {
                texts[index].translations[language] = plainText(node, field.item(index))
            }
            if items.count > texts.count { tellTooMany(field, items[texts.count], originals: texts.count) }
        }
        return .list(texts.map(FieldValue.text))
    }

    /// Words that each language has its own of, as many as it likes.
    func words(_ schema: FieldSchema) -> FieldValue? {
        func words(_ entry: YAMLNode.Entry, _ field: Field) -> [String] {
            (items(of: entry.value, field) ?? []).enumerated().compactMap { plainText($1, field.item($0)) }
        }
        var all = LocalizedWords()
        if let (field, entry) = entry(schema) { all.primary = words(entry, field) }
        for (language, mapping) in translations {
            guard let entry = mapping.take(schema.name) else { continue }
            all.translations[language] = words(entry, Field(mapping: mapping, name: schema.name))
        }
        return .words(all)
    }

    /// - Parameter parse: reads what is no scalar, which is not translated elsewhere.
    func text(_ schema: FieldSchema, parse: ((YAMLNode, Field) -> LocalizedText?)? = nil) -> FieldValue? {
        let name = schema.name
        let found = entry(schema)
        var text: LocalizedText?
        if let (field, entry) = found, entry.value.text == nil, let parse {
            text = parse(entry.value, field)
        } else if let (field, entry) = found, let primary = plainText(entry.value, field) {
            text = LocalizedText(primary)
            reading.hash.combine(primary, of: name)
        }
        for (language, mapping) in translations {
            guard let entry = mapping.take(name) else { continue }
            let translated = plainText(entry.value, Field(mapping: mapping, name: name))
            if found == nil {
                tellNothingToTranslate(entry, Field(mapping: mapping, name: name))
            } else {
                text?.translations[language] = translated
            }
        }
        return text.map(FieldValue.text)
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

    /// The text of a scalar without white space at its end; nil when it is none, which is reported.
    func plainText(_ node: YAMLNode, _ field: Field, type: FieldType = .text) -> String? {
        if let text = node.text, !node.isNothing, let last = text.utf8.last {
            if Placeholder.stands(in: text) {
                reading.tell(.toBeFilled(node, field))
                return nil
            }
            if text.unicodeScalars.contains(where: isControl) { reading.tell(.controlCharacter(node, field)) }
            if last > 0x20 { return text }
            if let end = text.lastIndex(where: { !$0.isWhitespace }) { return String(text[...end]) }
        }
        reading.tell(.wrongType(node, field, wanted: type.inWords))
        return nil
    }

    /// The items of a list; nil when the node is something else, which is reported.
    func items(of node: YAMLNode, _ field: Field) -> [YAMLNode]? {
        if case .list(let items) = node.content { return items }
        reading.tell(
            .wrongType(node, field, wanted: "a list", help: "Write each item on a line of its own after `- `."))
        return nil
    }

    func tellTooMany(_ field: Field, _ node: YAMLNode, originals: Int) {
        reading.tell(
            Finding(
                .error, .unknownKey, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` has more items than the page in the primary language, which has \(originals)",
                help: "Translate the items in the order of the original and remove the others."))
    }
}

extension Field {
    func item(_ index: Int) -> Field { Field(mapping: mapping, name: name, index: index) }
}

/// Whether a character cannot stand in a text on a page: HTML has no way to write it, or it turns the direction of what
/// comes after the text too.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
}
