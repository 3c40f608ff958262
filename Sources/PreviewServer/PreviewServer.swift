import Diagnostics
import Dispatch
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SiteBuild

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
/// - Parameters:
///   - announce: takes the address once the server answers.
///   - say: takes what the person at the terminal is told.
/// - Returns: why it could not be served.
public func servePreview(
    _ settings: PreviewSettings, announce: @escaping @Sendable (String) -> Void,
    say: @escaping @Sendable (String) -> Void
) async -> String {
    let preview = Preview(language: settings.language)
    let visitors = Visitors(host: settings.host)
    let application = Application(
        responder: CallbackResponder { (request: Request, context: PreviewContext) in
            let question = Question(request, port: context.port)
            return response(
                to: question, answer(to: question, visitors: visitors, site: preview.site, language: preview.language),
                preview, request)
        },
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in
            let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            let shown = isEveryAddress(settings.host) ? "localhost" : host
            follow(settings, preview, say: say) {
                announce("http://\(shown):\(channel.localAddress?.port ?? settings.port)/")
            }
        },
        logger: Logger(label: "preview") { _ in SwiftLogNoOpLogHandler() })
    do {
        try await application.run()
        return ("The server has stopped." as Message)[settings.language]
    } catch {
        return explanation(of: error, settings)[settings.language]
    }
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
private func explanation(of error: any Error, _ settings: PreviewSettings) -> Message {
    switch (error as? IOError)?.errnoCode {
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
    default: return "The preview cannot be served on \(settings.host), port \(settings.port): \("\(error)")"
    }
}

/// What is known of a request besides what it says.
private struct PreviewContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The port that it came to.
    let port: Int

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        port = source.channel.localAddress?.port ?? 0
    }
}

extension Question {
    fileprivate init(_ request: Request, port: Int) {
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { request.headers[$0] } }
        self.init(
            method: request.method.rawValue, target: request.head.path ?? "/", knownTags: request.headers[.ifNoneMatch],
            visitor: Visitors.Request(
                authority: request.head.authority, origin: request.headers[.origin], site: header("Sec-Fetch-Site"),
                mode: header("Sec-Fetch-Mode"), destination: header("Sec-Fetch-Dest"), port: port))
    }
}

private func response(to question: Question, _ answer: Answer, _ preview: Preview, _ request: Request) -> Response {
    var headers = HTTPFields()
    for (name, value) in answer.headers {
        if let name = HTTPField.Name(name) { headers[name] = value }
    }
    let status = HTTPResponse.Status(code: answer.status)
    let isHead = question.method == "HEAD"
    switch answer.body {
    case .bytes(let bytes):
        if headers[.contentLength] == nil { headers[.contentLength] = String(bytes.count) }
        return Response(
            status: status, headers: headers,
            body: isHead || bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .events:
        return Response(
            status: status, headers: headers, body: isHead ? ResponseBody() : events(of: preview, for: request))
    }
}

/// The stream of news: what is shown now, and everything that is shown later, until the page is left.
private func events(of preview: Preview, for request: Request) -> ResponseBody {
    ResponseBody { writer in
        try await request.body.consumeWithCancellationOnInboundClose { _ in
            try await writer.write(ByteBuffer(string: "retry: 300\n\n"))
            for await status in preview.statuses() { try await writer.write(ByteBuffer(string: status.event)) }
        }
        try await writer.finish(nil)
    }
}
