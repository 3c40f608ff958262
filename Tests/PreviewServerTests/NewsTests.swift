import Dispatch
import Foundation
import Synchronization
import Testing

@testable import PreviewServer

#if canImport(Glibc)
    import Glibc
#endif

struct NewsTests {
    private let asking = "GET /news HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test("many listeners hear the news, and a thousand changes at once end with the newest")
    func manyListeners() throws {
        let news = News()
        let server = try RunningServer(news: { news.text })
        let listeners = try (0..<50).map { _ in try server.connect() }
        for listener in listeners {
            listener.send(asking)
            let beginning = try #require(listener.text(until: "data: 0\n\n"))
            #expect(beginning.hasPrefix("HTTP/1.1 200 OK\r\n") && beginning.contains("retry: 300\n\n"))
        }
        let wakeUp = server.wakeUp
        DispatchQueue.concurrentPerform(iterations: 1000) { _ in
            news.change()
            wakeUp.wake(for: .news)
        }
        for listener in listeners { #expect(listener.text(until: "data: 1000\n\n") != nil) }
    }

    @Test("a listener hears the same news only once")
    func sameNews() throws {
        let news = News()
        let server = try RunningServer(news: { news.text })
        let listener = try server.connect()
        listener.send(asking)
        #expect(listener.text(until: "data: 0\n\n") != nil)
        for _ in 0..<5 {
            server.wakeUp.wake(for: .news)
            usleep(20_000)
        }
        news.change()
        server.wakeUp.wake(for: .news)
        #expect(listener.text(until: "data: 1\n\n")?.contains("data: 0") == false)
    }

    @Test("listeners that leave while news come are forgotten")
    func leaving() throws {
        let news = News()
        let server = try RunningServer(limits: WebLimits(connections: 30), news: { news.text })
        for round in 0..<20 {
            let listeners = try (0..<25).map { _ in try server.connect() }
            for listener in listeners { listener.send(asking) }
            news.change()
            server.wakeUp.wake(for: .news)
            if round % 2 == 0 { #expect(listeners[24].text(until: "retry") != nil) }
        }
        try expectAnswer(from: server)
    }

    @Test("a listener that takes nothing costs one piece of news, is left, and keeps nothing from the others")
    func slowListeners() throws {
        let news = News(padding: 1 << 20)
        let limits = WebLimits(answerTime: .seconds(1), interval: .milliseconds(100))
        let server = try RunningServer(limits: limits, news: { news.text })
        let slow = try WebClient(port: server.port, buffer: 4096)
        slow.send(asking)
        let quick = try server.connect()
        quick.send(asking)
        #expect(quick.text(until: "data: 0\n\n") != nil)
        let before = residentBytes()
        for number in 1...120 {
            news.change()
            server.wakeUp.wake(for: .news)
            #expect(quick.text(until: "data: \(number)\n\n") != nil)
        }
        #expect(residentBytes() - before < 80 << 20)
        usleep(2_000_000)
        #expect(slow.textToEnd() != nil)
        news.change()
        server.wakeUp.wake(for: .news)
        #expect(quick.text(until: "data: 121\n\n") != nil)
    }

    @Test("a server that stops ends its connections")
    func stopping() throws {
        var server: RunningServer? = try RunningServer()
        let (listener, idle) = try (server?.connect(), server?.connect())
        listener?.send(asking)
        #expect(listener?.text(until: "data: x\n\n") != nil)
        server = nil
        #expect(listener?.textToEnd() != nil)
        #expect(idle?.textToEnd() == "")
    }
}

/// News that change from any thread.
private final class News: Sendable {
    private let number = Mutex(0)
    private let padding: String

    init(padding: Int = 0) { self.padding = String(repeating: "x", count: padding) }

    var text: String { padding + "data: \(number.withLock { $0 })\n\n" }

    func change() { number.withLock { $0 += 1 } }
}
