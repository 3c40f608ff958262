import CatalogueModel
import Diagnostics

/// What a new page and a new translation say themselves, in the language of the page.
enum StarterWords {
    static let mayBeAdded = Message("# These may be added (remove the #):")
    static let writeText = Message("Write the page's text here and remove this line.")
    static let translateText = Message("Translate the text below and remove this line.")
    static let firstStep = Message("step-1")
}

extension Language {
    /// The language in which the program speaks to those who write pages in this one.
    var spoken: MessageLanguage { MessageLanguage(rawValue: code) ?? .english }
}
