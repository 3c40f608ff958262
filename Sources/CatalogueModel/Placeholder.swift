/// What stands where somebody has still to write something: `new` and `translate` write it in the language of the page,
/// and no page with it is published.
public enum Placeholder {
    /// The mark in this language.
    public static func mark(in language: Language) -> String {
        switch language.code {
        case "fi": "TÄYTÄ"
        case "sv": "FYLL I"
        default: "FILL IN"
        }
    }

    /// The mark with which a text begins, in whatever language, alone or with what to do after it: `FILL IN`,
    /// `FILL IN: translate this`.
    public static func mark(of text: some StringProtocol) -> String? {
        // Every text of a catalogue is asked.
        guard let first = text.utf8.first, canBegin(with: first) else { return nil }
        return marks.first { mark in
            guard text.hasPrefix(mark) else { return false }
            let next = text.dropFirst(mark.count).unicodeScalars.first
            return next.map { $0 == " " || $0 == ":" } ?? true
        }
    }

    /// Whether a mark can begin with this byte.
    public static func canBegin(with byte: UInt8) -> Bool { byte == UInt8(ascii: "T") || byte == UInt8(ascii: "F") }

    /// Whether a text is the mark, alone or with what to do after it.
    public static func stands(in text: some StringProtocol) -> Bool { mark(of: text) != nil }

    private static let marks = ["fi", "sv", "en"].map { mark(in: Language($0)) }
}
