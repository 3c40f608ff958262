import Foundation
import Synchronization
import Testing

@testable import PreviewServer

struct WebServerTests {
    @Test("a request arrives as it was sent, and requests that are sent at once are answered one after the other")
    func requests() throws {
        let server = try RunningServer()
        let client = try server.connect()
        let targets = ["/", "/a%2Fb/../%C3%A4?x=%41&y=+#z", "//elsewhere/x", "/a//b/", "http://elsewhere/x?y"]
        client.send(targets.dropLast().map { "GET \($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
        for target in targets.dropLast() { #expect(client.text(until: ">")?.hasSuffix("<GET \(target)>") == true) }
        // Whoever takes it for a proxy gets one answer.
        client.send("GET \(targets[4]) HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(client.textToEnd()?.hasSuffix("<GET \(targets[4])>") == true)
    }

    @Test("HEAD gets what GET gets, without the body; every other method is answered too")
    func methods() throws {
        let server = try RunningServer()
        let client = try server.connect()
        client.send("HEAD /x HTTP/1.1\r\nHost: x\r\n\r\n")
        let head = try #require(client.text(until: "\r\n\r\n"))
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n") && head.contains("\r\nContent-Length: 9\r\n"))
        #expect(!head.contains("Content-Type"))
        client.send("HEAD /news HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(client.text(until: "\r\n\r\n")?.hasPrefix("HTTP/1.1 200 OK\r\n") == true)
        for method in ["POST", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "BREW"] {
            let client = try server.connect()
            client.send("\(method) /x HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(client.text(until: ">")?.hasSuffix("<OTHER /x>") == true, "\(method)")
        }
    }

    @Test("what has a body gets one answer, so that nothing in the body is taken for a request")
    func bodies() throws {
        let server = try RunningServer()
        let inner = "GET /inner HTTP/1.1\r\nHost: x\r\n\r\n"
        for header in ["Content-Length: \(inner.utf8.count)", "Transfer-Encoding: gzip, chunked"] {
            for method in ["GET", "HEAD", "POST"] {
                let client = try server.connect()
                client.send("\(method) /x HTTP/1.1\r\nHost: x\r\n\(header)\r\n\r\n\(inner)")
                let answer = try #require(client.textToEnd())
                #expect(answer.contains("\r\nConnection: close\r\n") && !answer.contains("/inner"), "\(header)")
            }
        }
    }

    @Test("too long a header or body is refused, and the next visitor is answered")
    func sizes() throws {
        let server = try RunningServer(limits: WebLimits(headerBytes: 2000, bodyBytes: 1000))
        let long = String(repeating: "x", count: 3000)
        let refused = [
            "GET /\(long) HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nCookie: \(long)\r\n\r\n",
            "GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 1000),
            "POST / HTTP/1.1\r\nContent-Length: 3000\r\n\r\n\(long)",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nbb8\r\n\(long)\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "nonsense\r\n\r\n",
        ]
        for request in refused {
            let client = try server.connect()
            client.send(request)
            let answer = try #require(client.textToEnd())
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(request.prefix(40)): \(answer)")
            #expect(!answer.contains("<GET") && !answer.contains("<OTHER"))
        }
        let client = try server.connect()
        client.send("POST / HTTP/1.1\r\nContent-Length: 3000\r\n\r\n\(long)")
        #expect(client.textToEnd()?.hasPrefix("HTTP/1.1 413 ") == true)
        try expectAnswer(from: server)
    }

    @Test("a flood of bytes is not read, in the middle of a line or while listening to news")
    func floods() throws {
        let server = try RunningServer(limits: WebLimits(requestTime: .seconds(1), interval: .milliseconds(100)))
        let client = try server.connect()
        client.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        var sent = 0
        while sent < 200, client.send(bytes) { sent += 1 }
        // What the system's own buffers hold.
        #expect(sent < 100)

        let listener = try server.connect()
        listener.send("GET /news HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(listener.text(until: "data: x\n\n") != nil)
        let isTaken = Mutex(false)
        DispatchQueue.global().async { [listener = UncheckedBox(listener)] in
            var sent = 0
            while sent < 200, listener.value.send(bytes) { sent += 1 }
            isTaken.withLock { $0 = sent == 200 }
        }
        usleep(1_000_000)
        #expect(!isTaken.withLock { $0 })
        try expectAnswer(from: server)
    }

    @Test("a client that is slow is left: one that never ends its request, drop by drop or not at all")
    func slowRequests() throws {
        let server = try RunningServer(limits: WebLimits(requestTime: .seconds(1), interval: .milliseconds(100)))
        let (silent, dropping, idle) = try (server.connect(), server.connect(), server.connect())
        idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(idle.text(until: ">") != nil)
        let start = ContinuousClock.now
        var drops = 0
        while drops < 100, dropping.send("G") {
            drops += 1
            usleep(100_000)
        }
        #expect((5..<60).contains(drops))
        #expect(silent.textToEnd() == "")
        #expect(idle.textToEnd() == "")
        #expect(start.duration(to: .now) < .seconds(8))
        try expectAnswer(from: server)
    }

    @Test("a client that does not take its answer is left")
    func slowAnswers() throws {
        let answer = Answer(status: 200, headers: [], body: .bytes([UInt8](repeating: 120, count: 16 << 20)))
        let server = try RunningServer(
            limits: WebLimits(answerTime: .seconds(1), interval: .milliseconds(100)),
            answer: { request in request.target == "/large" ? answer : echo(request) })
        let client = try WebClient(port: server.port, buffer: 4096)
        client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
        usleep(2_000_000)
        let length = try #require(client.textToEnd()).utf8.count
        #expect(length < 14 << 20)
        try expectAnswer(from: server)
    }

    @Test("with too many connections the next waits until one ends")
    func manyConnections() throws {
        let server = try RunningServer(limits: WebLimits(connections: 4))
        var clients = try (0..<4).map { _ in try server.connect() }
        // All are in.
        for client in clients {
            client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(client.text(until: ">") != nil)
        }
        let waiting = try server.connect()
        waiting.send("GET /waiting HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        let isAnswered = Mutex(false)
        let answered = DispatchSemaphore(value: 0)
        DispatchQueue.global().async { [waiting = UncheckedBox(waiting)] in
            let isThere = waiting.value.text(until: "<GET /waiting>") != nil
            isAnswered.withLock { $0 = isThere }
            answered.signal()
        }
        #expect(answered.wait(timeout: .now() + 0.3) == .timedOut)
        clients.removeLast()
        #expect(answered.wait(timeout: .now() + 5) == .success)
        #expect(isAnswered.withLock { $0 })
        // Those that come and go leave no place taken, whether they ask for something or not.
        for number in 0..<40 {
            let client = try server.connect()
            if number % 3 == 1 { client.send("GET /news HTTP/1.1\r\nHost: x\r\n\r\n") }
            if number % 3 == 2 { client.send("GET / HT") }
        }
        try expectAnswer(from: server)
    }

    @Test("whatever bytes come, the server goes on")
    func nonsense() throws {
        let server = try RunningServer()
        var random = SystemRandomNumberGenerator()
        let parts = [
            "GET ", "POST ", "CONNECT ", "/", "*", "http://", "[::", "%", "\0", " HTTP/1.1", " HTTP/9.9", "\r\n", "\n",
            ":",
            "Host: x", "Content-Length: 5", "Content-Length: 99999999999999999999", "Transfer-Encoding: chunked",
            "Expect: 100-continue", "Expect: x", "Connection: close", "\r\n\r\n", "ffffffffffffffff", " ", "ä",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1..<14, using: &random)).map { _ in parts.randomElement(using: &random) ?? ""
            }
            let client = try server.connect()
            #expect(client.send(text.joined()), "\(text)")
        }
        try expectAnswer(from: server)
    }
}

func expectAnswer(from server: RunningServer) throws {
    let client = try server.connect()
    client.send("GET /still/here HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(client.text(until: ">")?.hasSuffix("<GET /still/here>") == true)
}

/// What only one thread at a time uses.
struct UncheckedBox<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

/// The memory that this process has in use.
func residentBytes() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
}
