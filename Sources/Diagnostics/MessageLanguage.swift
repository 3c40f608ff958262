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
