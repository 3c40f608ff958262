import ArgumentParser
import CLibrary
import CatalogueModel
import Diagnostics
import ExternalLinks
import SiteBuild

/// Whether and how `check` looks the links to other sites up.
struct ExternalLinkOptions: ParsableArguments {
    @Flag(
        help: """
            Look the links to other sites up too, with the program curl. What they answer is told as warnings that never \
            fail the check. A proxy is taken from https_proxy, certificates in place of the system's from SSL_CERT_FILE.
            """)
    var external = false

    @Option(help: ArgumentHelp("How long --external waits for an answer.", valueName: "SECONDS"))
    var patience = 15

    func validate() throws {
        if !(1...600).contains(patience) { throw ValidationError("--patience takes a number from 1 to 600.") }
    }

    /// What there is to say of the links to other sites; what keeps the program from asking is told at once.
    ///
    /// - Returns: `isAble` is false when what it takes to ask is missing on this system.
    func diagnostics(
        of tree: SourceTree, on day: CalendarDate, in language: MessageLanguage
    ) -> (found: [Diagnostic], isAble: Bool) {
        guard external, let (_, catalogue) = content(of: tree, on: day) else { return ([], true) }
        let links = externalLinks(of: catalogue, file: tree.file)
        let addresses = Set(links.map(\.address))
        guard !addresses.isEmpty else { return ([], true) }
        printError(ExternalLinkTexts.lookingUp.text(language, String(addresses.count)))
        let settings = LookupSettings(
            userAgent: "palvelukartta/\(version) (link check)", patience: patience,
            proxy: environment("https_proxy", "HTTPS_PROXY", "http_proxy"), certificates: environment("SSL_CERT_FILE"))
        do throws(LookupFailure) {
            let answers = try lookUp(addresses, settings: settings)
            return (ExternalLinks.diagnostics(on: links, answers: answers), true)
        } catch {
            printError(ExternalLinkTexts.sentence(on: error, in: language))
            return ([], error == .noNetwork || error == .noCertificates)
        }
    }
}

private enum ExternalLinkTexts {
    static let lookingUp = Message("Looking up {1} addresses on other sites.")
    static let noNetwork = Message(
        "The links to other sites could not be looked up: this machine has no way to the network. All else is checked.")
    static let noCertificates = Message(
        "The links to other sites could not be looked up: the system has no certificates to trust. Install the package ca-certificates, or name a file with SSL_CERT_FILE."
    )
    static let noCurl = Message(
        "The links to other sites could not be looked up: this machine has no program curl. Install it (apt install curl) and check again. All else is checked."
    )
    static let curlFailed = Message(
        "The links to other sites could not be looked up: the program curl ended with code {1} and told nothing. Version 7.75 or later of it is needed. All else is checked."
    )

    static func sentence(on failure: LookupFailure, in language: MessageLanguage) -> String {
        switch failure {
        case .noNetwork: noNetwork[language]
        case .noCertificates: noCertificates[language]
        case .noCurl: noCurl[language]
        case .curlFailed(let code): curlFailed.text(language, String(code))
        }
    }
}

/// The first of these variables that is set to something.
private func environment(_ names: String...) -> String? {
    for name in names {
        if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return nil
}
