/// The languages in which the program speaks to those who write the content.
public enum MessageLanguage: String, CaseIterable, Sendable {
    case finnish = "fi"
    case swedish = "sv"
    case english = "en"

    /// The language of a locale's name, as `fi_FI.UTF-8`; English for any other.
    public init(locale: String) {
        self = Self.allCases.first { locale == $0.rawValue || locale.hasPrefix($0.rawValue + "_") } ?? .english
    }
}

/// A text in each of the languages.
public struct Wording: Hashable, Sendable {
    public var finnish: String
    public var swedish: String
    public var english: String

    public init(fi finnish: String, sv swedish: String, en english: String) {
        self.finnish = finnish
        self.swedish = swedish
        self.english = english
    }

    public subscript(language: MessageLanguage) -> String {
        switch language {
        case .finnish: finnish
        case .swedish: swedish
        case .english: english
        }
    }

    /// The text with values in place of `{1}`, `{2}` and so on.
    public func text(_ language: MessageLanguage, _ values: String...) -> String {
        var text = self[language]
        for (index, value) in values.enumerated() { text = text.replacing("{\(index + 1)}", with: value) }
        return text
    }
}
