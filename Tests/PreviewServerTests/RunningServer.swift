import Dispatch
import Foundation
import Synchronization

@testable import PreviewServer

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A server on a thread of its own, until it is let go of. It answers with what it was asked for.
final class RunningServer: Sendable {
    let port: Int
    let wakeUp: WakeUp
    private let ended = DispatchSemaphore(value: 0)

    init(
        limits: WebLimits = WebLimits(), answer: @escaping @Sendable (WebRequest) -> Answer = echo,
        news: @escaping @Sendable () -> String = { "data: x\n\n" }
    ) throws {
        let started = DispatchSemaphore(value: 0)
        let result = Mutex<Result<(Int, WakeUp), ListenError>>(.failure(ListenError(code: 0)))
        let ended = ended
        Thread.detachNewThread {
            do throws(ListenError) {
                let server = try WebServer(
                    host: "127.0.0.1", port: 0, limits: limits, answer: { request, _ in answer(request) }, news: news)
                result.withLock { $0 = .success((server.port, server.wakeUp)) }
                started.signal()
                server.run()
            } catch {
                result.withLock { $0 = .failure(error) }
                started.signal()
            }
            ended.signal()
        }
        started.wait()
        (port, wakeUp) = try result.withLock { try $0.get() }
    }

    deinit {
        wakeUp.wake(for: .stop)
        ended.wait()
    }

    func connect() throws -> WebClient { try WebClient(port: port) }
}

/// Answers with the method and the target; `/news` is the stream.
@Sendable func echo(_ request: WebRequest) -> Answer {
    if request.target == "/news" { return Answer(status: 200, headers: [], body: .events) }
    return Answer(status: 200, headers: [], body: .bytes(Array("<\(request.method) \(request.target)>".utf8)))
}

/// The other end of a connection, which speaks no HTTP by itself.
final class WebClient {
    private let descriptor: Int32
    private var received = Data()

    /// - Parameter buffer: bytes that the system keeps for it; 0 for as many as it likes.
    init(port: Int, buffer: Int32 = 0) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if buffer > 0 {
            var size = buffer
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var wait = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if result != 0 { throw ListenError(code: errno) }
    }

    deinit { close(descriptor) }

    /// - Returns: whether the other end has taken all of it.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// What comes until these words, with them; nil when the connection ends or ten seconds pass before.
    func text(until words: String) -> String? {
        let end = Data(words.utf8)
        var searched = 0
        while true {
            if let range = received.range(of: end, in: searched..<received.count) {
                defer { received = Data(received[range.upperBound...]) }
                return String(decoding: received[..<range.upperBound], as: UTF8.self)
            }
            searched = max(0, received.count - end.count)
            guard receive() > 0 else { return nil }
        }
    }

    /// What comes until the connection ends; nil when it does not within ten seconds.
    func textToEnd() -> String? {
        while true {
            let count = receive()
            if count == 0 || (count < 0 && errno == ECONNRESET) { return String(decoding: received, as: UTF8.self) }
            if count < 0 { return nil }
        }
    }

    private func receive() -> Int {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count > 0 { received.append(contentsOf: bytes[..<count]) }
        return count
    }
}
