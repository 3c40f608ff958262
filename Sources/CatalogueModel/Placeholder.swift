/// The word that stands where somebody has still to write something: `new` and `translate` write it, and no page with
/// it is published.
public enum Placeholder {
    public static let word = "TODO"

    /// Whether a text is the word, alone or with what to do after it: `TODO`, `TODO: translate this`.
    public static func stands(in text: some StringProtocol) -> Bool {
        guard text.hasPrefix(word) else { return false }
        let next = text.dropFirst(word.count).unicodeScalars.first
        return next.map { $0 == " " || $0 == ":" } ?? true
    }
}
