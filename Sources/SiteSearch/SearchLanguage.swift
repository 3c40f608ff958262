import CatalogueModel

/// What search knows of a language: which words say nothing, and by which rules the forms of a word meet.
///
/// The rules are data, so that the browser, which reads them from the index, follows the very same. A rule `ssa>/3`
/// takes `ssa` off the end of a word when at least three letters stay; `ojen>o/3` puts `o` in its place. In each pass the
/// longest ending that fits counts. Words are already without dots: `ä` is `a`, `ö` is `o`.
public struct SearchLanguage: Hashable, Sendable {
    /// Words that are left out of queries.
    public var stopWords: [String] = []
    /// Passes that take the endings of inflection off: what stays is the *stem*, under which a word stands in the index.
    public var stemPasses: [String] = []
    /// Passes that take a stem on to its *root*, in which vowels, gradation and derivation no longer count. Stems with
    /// one root are forms of one word, or nearly so.
    public var rootPasses: [String] = []
    /// Letters that may join the parts of a compound word; without any, words are not taken apart.
    public var joints: [String] = []

    /// The rules of a language; none for one that is not known here.
    public static func rules(of language: Language) -> SearchLanguage {
        switch language.code {
        case "fi": .finnish
        case "sv": .swedish
        case "en": .english
        default: SearchLanguage()
        }
    }
}
