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
    static let error = Message("error")
    static let warning = Message("warning")
    static let help = Message("help")
    static let note = Message("note:")
    static let oneError = Message("1 error")
    static let errors = Message("{1} errors")
    static let oneWarning = Message("1 warning")
    static let warnings = Message("{1} warnings")
    static let oneAccepted = Message("Besides, 1 accepted warning; the reason is in site.yaml.")
    static let accepted = Message("Besides, {1} accepted warnings; the reasons are in site.yaml.")

    static func word(for severity: Severity) -> Message { severity == .error ? error : warning }
    static let fillIn = Message("Next: fill these places in, and check again.")
    static let mend = Message("Next: mend the errors and check again. Until then the published site stays as it is.")
    static let mendByItself = Message("Some of it can be mended by: palvelukartta check --fix")
    static let readWarnings = Message(
        "There are no errors: the site can be built (palvelukartta build). Do read the warnings.")
    static let strict = Message("There are no errors, but --strict does not accept the warnings: {1}")
    static let allWell = Message("All is well. Next: palvelukartta build")
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
