import Testing

@testable import PreviewServer

#if canImport(Glibc)
    import Glibc
#endif

struct ListeningTests {
    @Test("a taken port, an address of another machine and a name without an address are told apart")
    func failures() throws {
        let first = try server("127.0.0.1")
        #expect(first.port > 0)
        #expect(failure("127.0.0.1", port: first.port)?.code == EADDRINUSE)
        #expect(failure("203.0.113.1")?.code == EADDRNOTAVAIL)
        let unknown = try #require(failure("no such name"))
        #expect(unknown.code == 0 && !unknown.text.isEmpty)
    }

    @Test("every way to write this machine is understood", arguments: ["127.0.0.1", "localhost", "0.0.0.0"])
    func hosts(host: String) throws {
        #expect(try server(host).port > 0)
    }

    @Test("with IPv6 its addresses are understood, in brackets too", arguments: ["::1", "[::1]", "::"])
    func longAddresses(host: String) {
        // Not every machine has it.
        let code = failure(host)?.code
        #expect([nil, EADDRNOTAVAIL, EAFNOSUPPORT].contains(code))
    }

    private func server(_ host: String, port: Int = 0) throws(ListenError) -> WebServer {
        try WebServer(host: host, port: port, answer: { request, _ in echo(request) }, news: { "" })
    }

    private func failure(_ host: String, port: Int = 0) -> ListenError? {
        do throws(ListenError) {
            _ = try server(host, port: port)
            return nil
        } catch {
            return error
        }
    }
}
