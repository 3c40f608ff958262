import CatalogueModel
import Diagnostics

extension FieldReader {
    /// A text that translations may give in their language.
    func text(_ name: String) -> LocalizedText? { text(name, isRequired: false) }

    func text(required name: String) -> LocalizedText { text(name, isRequired: true) ?? LocalizedText("") }

    /// A text that translations may give in their language, or that stands in all languages in one place.
    func textOrByLanguage(required name: String) -> LocalizedText {
        text(name, isRequired: true, type: .localizedText, parse: localizedText) ?? LocalizedText("")
    }

    /// A list of texts; a translation gives them in the same order.
    func texts(_ name: String) -> [LocalizedText] {
        let found = entry(name, isRequired: false, isTranslated: true, pairing: .position, .list(.text))
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
        return texts
    }

    /// Words that each language has its own of, as many as it likes.
    func words(_ name: String) -> LocalizedWords {
        var words = LocalizedWords()
        if let (field, entry) = entry(name, isRequired: false, isTranslated: true, .list(.text)) {
            words.primary = (items(of: entry.value, field) ?? []).enumerated().compactMap { index, node in
                plainText(node, field.item(index))
            }
        }
        for (language, mapping) in translations {
            guard let entry = mapping.take(name) else { continue }
            let field = Field(mapping: mapping, name: name)
            words.translations[language] = (items(of: entry.value, field) ?? []).enumerated().compactMap {
                index, node in
                plainText(node, field.item(index))
            }
        }
        return words
    }

    /// - Parameter parse: reads what is no scalar, which is not translated elsewhere.
    private func text(
        _ name: String, isRequired: Bool, type: FieldType = .text, parse: Parse<LocalizedText>? = nil
    ) -> LocalizedText? {
        let found = entry(name, isRequired: isRequired, isTranslated: true, type)
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
        return text
    }

    /// The text of a scalar without white space at its end; nil when it is none, which is told.
    func plainText(_ node: YAMLNode, _ field: Field, type: @autoclosure () -> FieldType = .text) -> String? {
        if let text = node.text, !node.isNothing, let last = text.utf8.last {
            if Placeholder.stands(in: text) {
                reading.tell(.toBeFilled(node, field))
                return nil
            }
            if text.unicodeScalars.contains(where: isControl) { reading.tell(.controlCharacter(node, field)) }
            if last > 0x20 { return text }
            if let end = text.lastIndex(where: { !$0.isWhitespace }) { return String(text[...end]) }
        }
        reading.tell(.wrongType(node, field, wanted: type().inWords))
        return nil
    }

    /// The items of a list; nil when the node is something else, which is told.
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
