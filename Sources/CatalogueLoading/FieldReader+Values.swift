import CatalogueModel
import Diagnostics

extension FieldReader {
    /// A text that is the same in every language: a number, a name, a place.
    func string(_ name: String) -> String? { value(name, isRequired: false, .text, plainString) }

    func string(required name: String) -> String { value(name, isRequired: true, .text, plainString) ?? "" }

    func flag(_ name: String) -> Bool? { value(name, isRequired: false, .flag, flag) }

    func integer(_ name: String) -> Int? { value(name, isRequired: false, .integer, integer) }

    func integer(required name: String) -> Int { value(name, isRequired: true, .integer, integer) ?? 0 }

    func amount(required name: String) -> Metric.Value.Amount {
        value(name, isRequired: true, .amount, amount) ?? .notAvailable
    }

    func date(_ name: String) -> CalendarDate? { value(name, isRequired: false, .date, date) }

    func date(required name: String) -> CalendarDate { value(name, isRequired: true, .date, date) ?? .distantFuture }

    func documentDate(required name: String) -> DocumentDate {
        value(name, isRequired: true, .documentDate, documentDate) ?? .unknown
    }

    func language(_ name: String) -> Language? { value(name, isRequired: false, .language, language) }

    func languages(required name: String) -> [Language] {
        values(name, isRequired: true, .list(.language), language) ?? []
    }

    func colour(required name: String) -> String { value(name, isRequired: true, .colour, colour) ?? "#000000" }

    /// A web address.
    func url(_ name: String) -> String? { url(name, schemes: ["https:", "http:"]) }

    func url(_ name: String, schemes: [String]) -> String? {
        value(name, isRequired: false, .url(schemes: schemes)) { url($0, $1, schemes) }
    }

    func url(required name: String) -> String {
        value(name, isRequired: true, .url(schemes: ["https:", "http:"])) { url($0, $1, ["https:", "http:"]) } ?? ""
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) -> Choice? {
        value(name, isRequired: false, .choice(Choice.allCases.map(\.rawValue)), choice)
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        required name: String, standIn: Choice
    ) -> Choice {
        value(name, isRequired: true, .choice(Choice.allCases.map(\.rawValue)), choice) ?? standIn
    }
}

// MARK: - Looking up and telling

extension FieldReader {
    typealias Parse<Value> = (YAMLNode, Field) -> Value?

    func value<Value>(
        _ name: String, isRequired: Bool, _ type: @autoclosure () -> FieldType, _ parse: Parse<Value>
    ) -> Value? {
        guard let (field, entry) = entry(name, isRequired: isRequired, type()) else { return nil }
        if case .scalar(let text, _) = entry.value.content, Placeholder.stands(in: text) {
            reading.tell(.toBeFilled(entry.value, field))
            return nil
        }
        return parse(entry.value, field)
    }

    /// The values of a list that could be read; nil when there is no such list.
    func values<Value>(
        _ name: String, isRequired: Bool, _ type: @autoclosure () -> FieldType, _ parse: Parse<Value>
    ) -> [Value]? {
        guard let (field, entry) = entry(name, isRequired: isRequired, type()),
            let nodes = items(of: entry.value, field)
        else { return nil }
        if isRequired, nodes.isEmpty { tellEmpty(entry, field) }
        return nodes.enumerated().compactMap { parse($1, field.item($0)) }
    }

    private func plainString(_ node: YAMLNode, _ field: Field) -> String? { plainText(node, field) }

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

    func language(_ node: YAMLNode, _ field: Field) -> Language? {
        guard let text = plainText(node, field, type: .language) else { return nil }
        if isLanguageCode(text) { return Language(text) }
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

    func url(_ node: YAMLNode, _ field: Field, _ schemes: [String]) -> String? {
        guard let text = plainText(node, field, type: .url(schemes: schemes)) else { return nil }
        let place = field.mapping.yaml.place(of: node)
        switch addressFault(in: text, schemes: schemes) {
        case nil:
            return text
        case .credentials:
            reading.tell(
                Finding(
                    .error, .unsafeLink, at: place, "`\(field.label)` holds a user name or a password",
                    help: "Write the address without what stands before `@`."))
        case .unusable:
            let beginnings = schemes.map { $0.hasPrefix("http") ? $0 + "//" : $0 }.joined(separator: ", ")
            reading.tell(
                Finding(
                    .error, .invalidURL, at: place,
                    "`\(field.label)` is “\(shortened(text))”, which is no address of a page",
                    help: "Begin it with \(beginnings); it has no spaces, and a port is a number up to 65535."))
        }
        return nil
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: YAMLNode, _ field: Field
    ) -> Choice? {
        let values = Choice.allCases.map(\.rawValue)
        guard let text = plainText(node, field, type: .choice(values)) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
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

/// Whether a text is an address with one of these beginnings.
func isUsableAddress(_ text: String, schemes: [String]) -> Bool { addressFault(in: text, schemes: schemes) == nil }

private func addressFault(in text: String, schemes: [String]) -> HostFault? {
    guard let scheme = schemes.first(where: text.hasPrefix) else { return .unusable }
    let rest = text.dropFirst(scheme.count)
    let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && !#"<>"{}|\^`"#.utf8.contains($0) }
    guard isPlain, !rest.isEmpty else { return .unusable }
    guard scheme.hasPrefix("http") else { return nil }
    return rest.hasPrefix("//") ? hostFault(in: rest.dropFirst(2)) : .unusable
}
