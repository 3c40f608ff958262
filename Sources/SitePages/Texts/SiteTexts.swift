import CatalogueModel

/// The texts of the site's own interface in one language.
public struct SiteTexts: Equatable, Sendable {
    public let language: Language
    private let texts: [TextKey: String]

    /// - Parameter table: texts by key, as in `templates/i18n/fi.yaml`. A missing one shows as its key; the check of
    ///   the templates has reported it.
    public init(_ table: [String: String], language: Language) {
        self.language = language
        texts = Dictionary(TextKey.all.map { ($0, table[$0.name] ?? $0.name) }) { first, _ in first }
    }

    public subscript(_ key: TextKey) -> String { texts[key] ?? key.name }
    public subscript(_ text: PlainText) -> String { self[.plain(text)] }

    /// The text with the value in place of `{name}`.
    func text(_ text: PlainText, _ values: KeyValuePairs<String, String>) -> String {
        filled(self[text], values)
    }

    func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            result += values.first { $0.key == name }?.value ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// The number with the noun in the right form: `1 palvelu`, `2 palvelua`.
    public func count(_ number: Int, _ thing: CountedThing) -> String {
        filled(self[.count(thing, PluralForm(of: number))], ["n": String(number)])
    }

    /// `1.1.2026` or `1 January 2026`.
    public func date(_ date: CalendarDate) -> String {
        filled(
            self[.dateDay],
            [
                "day": String(date.day), "month": String(date.month), "monthName": self[.month(date.month)],
                "year": String(date.year),
            ])
    }

    /// As much of a document's date as is known.
    public func date(_ date: DocumentDate) -> String {
        switch date {
        case .day(let day): self.date(day)
        case .month(let year, let month):
            filled(self[.dateMonth], ["month": String(month), "monthName": self[.month(month)], "year": String(year)])
        case .year(let year): String(year)
        case .unknown: self[.dateUnknown]
        }
    }

    /// The number with this language's decimal and group marks and a true minus sign.
    public func number(_ number: DecimalNumber) -> String {
        let text = number.formatted(decimalMark: self[.decimalMark], groupMark: self[.groupMark])
        return text.hasPrefix("-") ? "−" + text.dropFirst() : text
    }

    /// A language's name in this language, or its code when there is no name for it.
    public func name(of language: Language) -> String {
        texts[.language(language.code)] ?? language.code
    }
}
