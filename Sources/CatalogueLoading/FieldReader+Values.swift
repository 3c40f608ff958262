import CatalogueModel
import Diagnostics

/// Values that are the same in all languages.
extension FieldReader {
    /// The value of a node, nil when it is none of this type, which is reported.
    func parsed(_ node: YAMLNode, _ field: Field, as type: FieldType, rule: MappingRule? = nil) -> FieldValue? {
        switch type {
        case .text: return plainText(node, field).map(FieldValue.string)
        case .localizedText: return localizedText(node, field).map(FieldValue.text)
        case .flag: return flag(node, field).map(FieldValue.flag)
        case .integer: return integer(node, field).map(FieldValue.integer)
        case .amount: return amount(node, field).map(FieldValue.amount)
        case .date: return date(node, field).map(FieldValue.date)
        case .documentDate: return documentDate(node, field).map(FieldValue.documentDate)
        case .language: return languageCode(node, field).map(FieldValue.string)
        case .colour: return colour(node, field).map(FieldValue.string)
        case .url(let schemes): return url(node, field, schemes).map(FieldValue.string)
        case .urlByLanguage(let schemes): return link(node, field, schemes).map(FieldValue.link)
        case .addressToFill: return addressToFill(node, field).map(FieldValue.string)
        case .phone: return phone(node, field).map(FieldValue.string)
        case .mailAddress: return mailAddress(node, field).map(FieldValue.string)
        case .choice(let words): return choice(node, field, among: words).map(FieldValue.string)
        case .message: return message(node, field).map(FieldValue.string)
        case .reference(let kinds): return reference(node, field, kinds).map(FieldValue.string)
        case .domain: return domain(node, field).map(FieldValue.string)
        case .situationGroup: return situationGroup(node, field).map(FieldValue.string)
        case .step: return ownID(node, field).map(FieldValue.string)
        case .either(let alone, let parts): return either(node, field, alone, parts, rule: rule)
        case .mapping(let parts):
            guard let entries = entries(of: node, field) else { return nil }
            let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: .item(of: field, node: node))
            return mappingValue(of: parts, in: cursor, [], label: field.label, rule: rule)
        case .list(let item), .oneOrMore(let item):
            return items(of: node, field).map { nodes in
                .list(nodes.enumerated().compactMap { parsed($1, field.item($0), as: item) })
            }
        }
    }

    private func flag(_ node: YAMLNode, _ field: Field) -> Bool? {
        if case .scalar(let text, isPlain: true) = node.content, let flag = Bool(text) { return flag }
        reading.tell(.wrongType(node, field, wanted: "true or false", help: "Write `\(field.name): true`."))
        return nil
    }

    private func integer(_ node: YAMLNode, _ field: Field) -> Int? {
        if case .scalar(let text, isPlain: true) = node.content, text.first != "+", let number = Int(text) {
            return number
        }
        reading.tell(
            .wrongType(node, field, wanted: "a whole number", help: "Write digits without quotes: `\(field.name): 1`."))
        return nil
    }

    private func amount(_ node: YAMLNode, _ field: Field) -> Metric.Value.Amount? {
        guard let text = plainText(node, field, type: .amount) else { return nil }
        if text == "NA" { return .notAvailable }
        if text == "ND" { return .notDecided }
        if let number = DecimalNumber(text) { return .number(number) }
        reading.tell(
            Finding(
                .error, .invalidNumber, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no decimal number, NA or ND",
                help: "Write it as in the source, in quotes and without spaces: \"4,21\"."))
        return nil
    }

    private func date(_ node: YAMLNode, _ field: Field) -> CalendarDate? {
        guard let text = plainText(node, field, type: .date) else { return nil }
        if let date = CalendarDate(text) { return date }
        tellNoDate(text, node, field, help: "Write the year, month and day of a day that exists: 2026-01-31.")
        return nil
    }

    private func documentDate(_ node: YAMLNode, _ field: Field) -> DocumentDate? {
        guard let text = plainText(node, field, type: .documentDate) else { return nil }
        if let date = DocumentDate(text) { return date }
        tellNoDate(text, node, field, help: "Write 2024-06-27, 2024-06, 2024 or unknown.")
        return nil
    }

    private func tellNoDate(_ text: String, _ node: YAMLNode, _ field: Field, help: Message) {
        reading.tell(
            Finding(
                .error, .invalidDate, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no date", help: help))
    }

    private func languageCode(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field, type: .language) else { return nil }
        if isLanguageCode(text) { return text }
        reading.tell(
            Finding(
                .error, .unknownLanguage, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”, which is no language code",
                help: "Write two or three lower-case letters, as fi, sv or en."))
        return nil
    }

    private func colour(_ node: YAMLNode, _ field: Field) -> String? {
        guard let text = plainText(node, field, type: .colour) else { return nil }
        if text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"), text.dropFirst().allSatisfy(\.isHexDigit) {
            return text.lowercased()
        }
        reading.tell(
            .wrongType(node, field, wanted: "a colour", help: "Write six hexadecimal digits in quotes: \"#1a5fb4\"."))
        return nil
    }

    private func choice(_ node: YAMLNode, _ field: Field, among values: [String]) -> String? {
        guard let text = plainText(node, field, type: .choice(values)) else { return nil }
        if values.contains(text) { return text }
        reading.tell(
            Finding(
                .error, .unknownValue, at: field.mapping.yaml.place(of: node),
                "`\(field.label)` is “\(shortened(text))”; it must be one of \(values.joined(separator: ", "))",
                help: nearMiss(to: text, among: values).map { "Did you mean `\($0)`?" } ?? ""))
        return nil
    }
}

/// Whether a text is a language's code as used on sites: `fi`, `smn`, `pt-BR`.
func isLanguageCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        && parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
}
