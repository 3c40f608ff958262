import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOPosix
import NIOSSL

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How addresses are looked up.
public struct LookupSettings: Sendable {
    /// How this program names itself.
    public var userAgent: String
    /// Seconds to wait for an answer.
    public var patience: Int
    /// Host and port of the proxy through which the web is reached.
    public var proxy: (host: String, port: Int)?
    /// A file with the certificates to trust in place of the system's.
    public var certificates: String?
    /// Hosts that are asked at the same time, and addresses at the same time of one host.
    public var hosts = 16
    public var addressesOfHost = 2

    public init(
        userAgent: String, patience: Int = 15, proxy: (host: String, port: Int)? = nil, certificates: String? = nil
    ) {
        self.userAgent = userAgent
        self.patience = patience
        self.proxy = proxy
        self.certificates = certificates
    }
}

/// Asks for addresses, politely: the head alone, the page only when the head is refused, and a second time when the
/// first may have failed by chance.
struct LinkLookup: Sendable {
    let client: HTTPClient
    let settings: LookupSettings

    init(_ settings: LookupSettings) {
        self.settings = settings
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(Int64(settings.patience))))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        if let proxy = settings.proxy { configuration.proxy = .server(host: proxy.host, port: proxy.port) }
        if let file = settings.certificates {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.trustRoots = .file(file)
            configuration.tlsConfiguration = tls
        }
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func answer(of address: String) async -> LinkAnswer {
        let answer = await tried(address)
        guard answer.end.mayPass, !Task.isCancelled else { return answer }
        try? await Task.sleep(for: .seconds(1))
        return await tried(address)
    }

    private func tried(_ address: String) async -> LinkAnswer {
        guard var url = URL(string: address) else { return LinkAnswer(end: .notAnAddress) }
        var hops: [LinkAnswer.Hop] = []
        while hops.count <= 10 {
            switch await response(at: url) {
            case .end(let end):
                return LinkAnswer(hops: hops, end: end)
            case .redirection(let status, let location):
                guard let target = URL(string: location, relativeTo: url)?.absoluteURL, target.host() != nil else {
                    return LinkAnswer(hops: hops, end: .status(status))
                }
                url = target
                hops.append(LinkAnswer.Hop(target.absoluteString, isPermanent: status == 301 || status == 308))
            }
        }
        return LinkAnswer(hops: [], end: .endlessRedirection)
    }

    private enum Response {
        case end(LinkAnswer.End)
        case redirection(Int, location: String)
    }

    /// The answer for the head or, when that is not given, for the page.
    private func response(at url: URL) async -> Response {
        let head = await response(at: url, method: .head)
        if case .end(.status(400...)) = head { return await response(at: url, method: .page) }
        return head
    }

    private func response(at url: URL, method: Question) async -> Response {
        let text = url.absoluteString
        var request = HTTPClientRequest(url: String(text.prefix { $0 != "#" }))
        request.method = method == .head ? .HEAD : .GET
        request.headers.add(name: "User-Agent", value: settings.userAgent)
        request.headers.add(name: "Accept", value: "text/html, */*;q=0.8")
        do {
            let response = try await client.execute(request, timeout: .seconds(Int64(settings.patience)))
            let status = Int(response.status.code)
            if [301, 302, 303, 307, 308].contains(status), let location = response.headers.first(name: "Location") {
                return .redirection(status, location: location)
            }
            return .end(.status(status))
        } catch {
            return .end(end(of: error))
        }
    }

    private enum Question { case head, page }
}

private func end(of error: any Error) -> LinkAnswer.End {
    switch error {
    case let error as NIOConnectionError:
        if let first = error.connectionErrors.first { return end(of: first.error) }
        return .noSuchHost
    case let error as HTTPClientError:
        switch error {
        case .connectTimeout, .readTimeout, .deadlineExceeded, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
            return .noAnswerInTime
        case .invalidURL, .emptyHost, .emptyScheme:
            return .notAnAddress
        default:
            return .noConnection(error.shortDescription)
        }
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
        return .untrustedCertificate("\(error)")
    case let error as IOError where [ENETUNREACH, EHOSTUNREACH, ENETDOWN].contains(error.errnoCode):
        return .unreachable
    case let error as IOError:
        return .noConnection(String(cString: strerror(error.errnoCode)))
    case ChannelError.connectTimeout:
        return .noAnswerInTime
    default:
        return .noConnection("\(error)")
    }
}
