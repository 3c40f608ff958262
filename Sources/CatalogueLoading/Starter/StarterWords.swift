import CatalogueModel
import Diagnostics

/// What a new page and a new translation say themselves, in the language of the page.
enum StarterWords {
    static let mayBeAdded = Wording(
        fi: "# Näitä voi lisätä (poista # ja täytä):", sv: "# De här kan läggas till (ta bort # och fyll i):",
        en: "# These may be added (remove the #):")
    static let writeText = Wording(
        fi: "Kirjoita sivun teksti tähän ja poista tämä rivi.", sv: "Skriv sidans text här och ta bort den här raden.",
        en: "Write the page's text here and remove this line.")
    static let translateText = Wording(
        fi: "Käännä alla oleva teksti ja poista tämä rivi.", sv: "Översätt texten nedan och ta bort den här raden.",
        en: "Translate the text below and remove this line.")
    static let firstStep = Wording(fi: "vaihe-1", sv: "steg-1", en: "step-1")
}

extension Language {
    /// The language in which the program speaks to those who write pages in this one.
    var spoken: MessageLanguage { MessageLanguage(rawValue: code) ?? .english }
}
