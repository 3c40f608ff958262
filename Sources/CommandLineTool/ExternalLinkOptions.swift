import ArgumentParser
import Diagnostics
import Dispatch
import ExternalLinks
import SiteBuild
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whether and how `check` looks the links to other sites up.
struct ExternalLinkOptions: ParsableArguments {
    @Flag(
        help: """
            Look the links to other sites up too. What they answer is told as warnings that never fail the check. A proxy \
            is taken from https_proxy, certificates in place of the system's from SSL_CERT_FILE.
            """)
    var external = false

    @Option(help: ArgumentHelp("How long --external waits for an answer.", valueName: "SECONDS"))
    var patience = 15

    func validate() throws {
        if !(1...600).contains(patience) { throw ValidationError("--patience takes a number from 1 to 600.") }
    }

    /// What there is to say of the links to other sites; what keeps the program from asking is told at once.
    func diagnostics(of tree: SourceTree, in language: MessageLanguage) -> [Diagnostic] {
        guard external, let (_, catalogue) = content(of: tree) else { return [] }
        let links = externalLinks(of: catalogue, file: tree.file)
        let addresses = Set(links.map(\.address))
        guard !addresses.isEmpty else { return [] }
        let certificates = environment("SSL_CERT_FILE")
        if addresses.contains(where: { $0.lowercased().hasPrefix("https:") }),
            !([certificates].compactMap(\.self) + systemCertificates).contains(where: { access($0, R_OK) == 0 })
        {
            printError(ExternalLinkTexts.noCertificates[language])
            return []
        }
        printError(ExternalLinkTexts.lookingUp.text(language, String(addresses.count)))
        let settings = LookupSettings(
            userAgent: "palvelukartta/\(version) (link check)", patience: patience,
            proxy: environment("https_proxy", "HTTPS_PROXY", "http_proxy").flatMap(proxy), certificates: certificates)
        switch waiting(for: { await lookedUp(addresses, settings: settings) }) {
        case .answers(let answers)?:
            return ExternalLinks.diagnostics(on: links, answers: answers)
        case .noNetwork?, nil:
            printError(ExternalLinkTexts.noNetwork[language])
            return []
        }
    }
}

/// Where the systems that the network library knows keep the certificates that they trust.
private let systemCertificates = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]

private enum ExternalLinkTexts {
    static let lookingUp = Wording(
        fi: "Tarkistetaan {1} osoitetta muilla sivustoilla.", sv: "{1} adresser på andra webbplatser kontrolleras.",
        en: "Looking up {1} addresses on other sites.")
    static let noNetwork = Wording(
        fi:
            "Linkkejä muille sivustoille ei voitu tarkistaa: tältä koneelta ei ole yhteyttä verkkoon. Muu on tarkistettu.",
        sv:
            "Länkarna till andra webbplatser kunde inte kontrolleras: datorn har ingen kontakt med nätet. Allt annat är kontrollerat.",
        en:
            "The links to other sites could not be looked up: this machine has no way to the network. All else is checked."
    )
    static let noCertificates = Wording(
        fi:
            "Linkkejä muille sivustoille ei voitu tarkistaa: järjestelmässä ei ole varmenteita, joihin se luottaa. Asenna paketti ca-certificates tai nimeä tiedosto muuttujalla SSL_CERT_FILE.",
        sv:
            "Länkarna till andra webbplatser kunde inte kontrolleras: systemet har inga certifikat som det litar på. Installera paketet ca-certificates eller ange en fil med SSL_CERT_FILE.",
        en:
            "The links to other sites could not be looked up: the system has no certificates to trust. Install the package ca-certificates, or name a file with SSL_CERT_FILE."
    )
}

/// The first of these variables that is set to something.
private func environment(_ names: String...) -> String? {
    for name in names {
        if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return nil
}

/// Host and port of `http://host:port`, or of `host:port`.
private func proxy(_ address: String) -> (host: String, port: Int)? {
    let place = address.split(separator: "/").last { $0.contains(":") && !$0.hasSuffix(":") } ?? ""
    let parts = (place.split(separator: "@").last ?? "").split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]) else { return nil }
    return (String(parts[0]), port)
}

/// The result of asynchronous work, waited for where nothing else has to go on.
private func waiting<Result: Sendable>(for work: @escaping @Sendable () async -> Result) -> Result? {
    let ended = DispatchSemaphore(value: 0)
    let result = SharedResult<Result>()
    Task {
        let value = await work()
        result.value.withLock { $0 = value }
        ended.signal()
    }
    ended.wait()
    return result.value.withLock { $0 }
}

private final class SharedResult<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
