/// A language of the site by its BCP 47 code, as `fi`.
public struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let code: String

    public init(_ code: String) { self.code = code }

    public var description: String { code }
    public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

/// A text in the catalogue's primary language with what translations of it there are.
public struct LocalizedText: Hashable, Sendable {
    /// The text in the primary language.
    public var primary: String
    /// The text in the other languages, by language.
    public var translations: [Language: String]

    public init(_ primary: String, translations: [Language: String] = [:]) {
        self.primary = primary
        self.translations = translations
    }

    /// The text in this language, or in the primary one when it has no translation.
    public subscript(language: Language) -> String { translations[language] ?? primary }

    /// Whether the text stands in this language without falling back; the primary language is not asked for here.
    public func isTranslated(to language: Language) -> Bool { translations[language] != nil }
}

/// Words for one thing that each language has its own of, in no correspondence with each other.
public struct LocalizedWords: Hashable, Sendable {
    public var primary: [String]
    /// The words of the other languages, by language.
    public var translations: [Language: [String]]

    public init(_ primary: [String] = [], translations: [Language: [String]] = [:]) {
        self.primary = primary
        self.translations = translations
    }

    /// The words in this language, or in the primary one when it has none of its own.
    public subscript(language: Language) -> [String] { translations[language] ?? primary }
}
