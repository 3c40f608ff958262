/// How diagnostics are printed for people.
public struct DiagnosticStyle: Sendable {
    public var language: MessageLanguage
    /// Whether the text goes to a terminal that shows colours.
    public var hasColours: Bool

    public init(language: MessageLanguage = .english, hasColours: Bool = false) {
        self.language = language
        self.hasColours = hasColours
    }

    enum Colour: String {
        case red = "31", yellow = "33", blue = "34", bold = "1"
    }

    func text(_ text: String, _ colour: Colour) -> String {
        hasColours ? "\u{1b}[\(colour.rawValue)m\(text)\u{1b}[0m" : text
    }
}

/// The words around the messages, in one place.
enum DiagnosticWords {
    static let error = Wording(fi: "virhe", sv: "fel", en: "error")
    static let warning = Wording(fi: "varoitus", sv: "varning", en: "warning")
    static let help = Wording(fi: "ohje", sv: "hjälp", en: "help")
    static let note = Wording(fi: "huomaa", sv: "märk", en: "note")
    static let noErrors = Wording(fi: "0 virhettä", sv: "0 fel", en: "0 errors")
    static let oneError = Wording(fi: "1 virhe", sv: "1 fel", en: "1 error")
    static let errors = Wording(fi: "{1} virhettä", sv: "{1} fel", en: "{1} errors")
    static let oneWarning = Wording(fi: "1 varoitus", sv: "1 varning", en: "1 warning")
    static let warnings = Wording(fi: "{1} varoitusta", sv: "{1} varningar", en: "{1} warnings")
    static let oneAccepted = Wording(
        fi: "Lisäksi 1 hyväksytty varoitus; perustelu on tiedostossa site.yaml.",
        sv: "Dessutom 1 godkänd varning; skälet står i site.yaml.",
        en: "Besides, 1 accepted warning; the reason is in site.yaml.")
    static let accepted = Wording(
        fi: "Lisäksi {1} hyväksyttyä varoitusta; perustelut ovat tiedostossa site.yaml.",
        sv: "Dessutom {1} godkända varningar; skälen står i site.yaml.",
        en: "Besides, {1} accepted warnings; the reasons are in site.yaml.")

    static func word(for severity: Severity) -> Wording { severity == .error ? error : warning }
    static let fillIn = Wording(
        fi: "Seuraavaksi: täytä nämä kohdat ja tarkista uudelleen.",
        sv: "Härnäst: fyll i de här ställena och kontrollera på nytt.",
        en: "Next: fill these places in, and check again.")
    static let mend = Wording(
        fi: "Seuraavaksi: korjaa virheet ja tarkista uudelleen. Julkaistu sivusto pysyy siihen asti ennallaan.",
        sv: "Härnäst: rätta felen och kontrollera på nytt. Den publicerade webbplatsen förblir oförändrad så länge.",
        en: "Next: mend the errors and check again. Until then the published site stays as it is.")
    static let mendByItself = Wording(
        fi: "Osan voi korjata komennolla: palvelukartta check --fix",
        sv: "En del kan rättas med: palvelukartta check --fix",
        en: "Some of it can be mended by: palvelukartta check --fix"
    )
    static let readWarnings = Wording(
        fi: "Virheitä ei ole: sivuston voi tehdä (palvelukartta build). Lue kuitenkin varoitukset.",
        sv: "Det finns inga fel: webbplatsen kan göras (palvelukartta build). Läs ändå varningarna.",
        en: "There are no errors: the site can be built (palvelukartta build). Do read the warnings.")
    static let strict = Wording(
        fi: "Virheitä ei ole, mutta --strict hylkää varoitukset: {1}",
        sv: "Det finns inga fel, men --strict underkänner varningarna: {1}",
        en: "There are no errors, but --strict does not accept the warnings: {1}")
    static let allWell = Wording(
        fi: "Kaikki on kunnossa. Seuraavaksi: palvelukartta build",
        sv: "Allt är i sin ordning. Härnäst: palvelukartta build", en: "All is well. Next: palvelukartta build")
}

/// What to do now that these have been told.
public struct NextStep: Sendable {
    private let diagnostics: [Diagnostic]
    private let isStrict: Bool
    private let canMend: Bool

    /// - Parameters:
    ///   - isStrict: whether warnings count as errors do.
    ///   - canMend: whether the program could put something right by itself.
    public init(after diagnostics: [Diagnostic], isStrict: Bool = false, canMend: Bool = false) {
        self.diagnostics = diagnostics.filter { $0.acceptance == nil }
        self.isStrict = isStrict
        self.canMend = canMend
    }

    /// One line, or two when the program can help.
    public subscript(language: MessageLanguage) -> String {
        let errors = diagnostics.filter { $0.severity == .error }
        if diagnostics.isEmpty { return DiagnosticWords.allWell[language] }
        if errors.isEmpty {
            let refused = isStrict ? Set(diagnostics.filter(\.failsUnderStrict).map(\.id.rawValue)).sorted() : []
            return refused.isEmpty
                ? DiagnosticWords.readWarnings[language]
                : DiagnosticWords.strict.text(language, refused.joined(separator: ", "))
        }
        let byItself = canMend ? "\n" + DiagnosticWords.mendByItself[language] : ""
        if errors.allSatisfy({ $0.id == .toBeFilled }) { return DiagnosticWords.fillIn[language] + byItself }
        return DiagnosticWords.mend[language] + byItself
    }
}
