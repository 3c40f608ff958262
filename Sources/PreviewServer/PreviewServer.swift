import CLibrary
import Diagnostics
import Dispatch
import SiteBuild

/// What a preview is of and where it is served.
public struct PreviewSettings: Sendable {
    /// The project's folder.
    public var project: String
    public var host: String
    /// 0 for any that is free.
    public var port: Int
    public var options: BuildOptions
    /// The language in which it speaks to the editor.
    public var language: MessageLanguage

    public init(project: String, host: String, port: Int, options: BuildOptions, language: MessageLanguage) {
        self.project = project
        self.host = host
        self.port = port
        self.options = options
        self.language = language
        self.options.standsAtRoot = true
    }
}

/// Serves a project's site from memory and keeps open pages up to date, until the process is ended.
///
/// Browsers are answered on the thread that calls this.
///
/// - Parameters:
///   - announce: takes the address once the server answers.
///   - say: takes what the person at the terminal is told.
/// - Returns: why it could not be served.
public func servePreview(
    _ settings: PreviewSettings, announce: @escaping @Sendable (String) -> Void,
    say: @escaping @Sendable (String) -> Void
) -> String {
    let preview = Preview(language: settings.language)
    do throws(ListenError) {
        let server = try webServer(of: preview, host: settings.host, port: settings.port)
        let wakeUp = server.wakeUp
        preview.whenStatusChanges { wakeUp.wake(for: .news) }
        let isBare = settings.host.contains(":") && !settings.host.hasPrefix("[")
        let host = isEveryAddress(settings.host) ? "localhost" : isBare ? "[\(settings.host)]" : settings.host
        let address = "http://\(host):\(server.port)/"
        follow(settings, preview, say: say) { announce(address) }
        server.run()
        return ("The server has stopped." as Message)[settings.language]
    } catch {
        return explanation(of: error, settings)[settings.language]
    }
}

/// Answers browsers with what a preview shows, and tells them when that has changed.
///
/// - Parameter port: 0 for any that is free.
func webServer(
    of preview: Preview, host: String, port: Int, limits: WebLimits = WebLimits()
) throws(ListenError) -> WebServer {
    let visitors = Visitors(host: host)
    return try WebServer(
        host: host, port: port, limits: limits,
        answer: { request, port in
            let question = Question(request, port: port)
            return answer(to: question, visitors: visitors, site: preview.site, language: preview.language)
        }, news: { preview.status.event })
}

/// Follows the project on a thread of its own.
private func follow(
    _ settings: PreviewSettings, _ preview: Preview, say: @escaping @Sendable (String) -> Void,
    whenReady ready: @escaping @Sendable () -> Void
) {
    DispatchQueue(label: "palvelukartta.follower").async {
        var follower = ProjectFollower(
            root: settings.project, options: settings.options, session: String(getpid()), preview: preview, say: say)
        follower.begin()
        ready()
        follower.run()
    }
}

/// Why the server could not be started, with the way out.
private func explanation(of error: ListenError, _ settings: PreviewSettings) -> Message {
    switch error.code {
    case EADDRINUSE:
        let other = settings.port == 65535 ? 8080 : settings.port + 1
        return """
            Port \(settings.port) is taken, perhaps by another preview. End that program, or choose another port: \
            --port \(other)
            """
    case EACCES:
        return "Port \(settings.port) may be used by the system only. Choose one above 1023: --port 8080"
    case EADDRNOTAVAIL:
        return "\(settings.host) is no address of this machine. Leave --host out to serve this machine alone."
    default: return "The preview cannot be served on \(settings.host), port \(settings.port): \(error.text)"
    }
}

extension Question {
    fileprivate init(_ request: WebRequest, port: Int) {
        self.init(
            method: request.method, target: request.target, knownTags: request.header("If-None-Match"),
            visitor: Visitors.Request(
                authority: request.header("host"), origin: request.header("origin"),
                site: request.header("Sec-Fetch-Site"), mode: request.header("Sec-Fetch-Mode"),
                destination: request.header("Sec-Fetch-Dest"), port: port))
    }
}
