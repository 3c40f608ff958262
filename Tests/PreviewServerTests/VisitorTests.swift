import Testing

@testable import PreviewServer

struct VisitorTests {
    @Test(
        "names that lead to this machine are answered, others are not",
        arguments: [
            ("localhost:8080", true), ("127.0.0.1:8080", true), ("[::1]:8080", true), ("LOCALHOST:8080", true),
            ("localhost", false), ("localhost:8081", false), ("evil.example:8080", false), ("evil.example", false),
            ("127.0.0.1.evil.example:8080", false), ("10.0.0.7:8080", false), ("localhost:8080:8080", false),
            ("", false),
        ])
    func hosts(authority: String, isWelcome: Bool) {
        #expect(isAnswered(authority, host: "127.0.0.1") == isWelcome)
    }

    @Test("the host that was asked for is answered too, and with all addresses every address but no other name")
    func askedHosts() {
        #expect(isAnswered("kone.example:8080", host: "kone.example"))
        #expect(isAnswered("[fd00::7]:8080", host: "fd00::7"))
        #expect(isAnswered("10.0.0.7:8080", host: "0.0.0.0"))
        #expect(isAnswered("[fd00::7]:8080", host: "::"))
        #expect(!isAnswered("kone.example:8080", host: "0.0.0.0"))
        #expect(!isAnswered("10.0.0.256:8080", host: "0.0.0.0"))
    }

    @Test("the usual port need not be named")
    func usualPort() {
        let visitors = Visitors(host: "127.0.0.1")
        #expect(visitors.refusal(of: Visitors.Request(authority: "localhost", port: 80), isStream: false) == nil)
    }

    @Test("a page from elsewhere can lead here by a link and get nothing else")
    func otherSites() {
        let visitors = Visitors(host: "127.0.0.1")
        func refusal(
            origin: String? = nil, site: String?, mode: String? = nil, destination: String? = nil, stream: Bool = false
        ) -> String? {
            let request = Visitors.Request(
                authority: "localhost:8080", origin: origin, site: site, mode: mode, destination: destination,
                port: 8080)
            return visitors.refusal(of: request, isStream: stream)
        }
        #expect(refusal(site: "same-origin", mode: "cors") == nil)
        #expect(refusal(site: "none", mode: "navigate", destination: "document") == nil)
        #expect(refusal(site: "cross-site", mode: "navigate", destination: "document") == nil)
        #expect(refusal(origin: "http://localhost:8080", site: nil) == nil)
        #expect(refusal(site: "cross-site", mode: "navigate", destination: "iframe") != nil)
        #expect(refusal(site: "cross-site", mode: "no-cors", destination: "script") != nil)
        #expect(refusal(site: "same-site", mode: "cors") != nil)
        #expect(refusal(site: "cross-site", mode: "navigate", destination: "document", stream: true) != nil)
        #expect(refusal(origin: "http://localhost:3000", site: nil) != nil)
        #expect(refusal(origin: "null", site: nil) != nil)
    }

    private func isAnswered(_ authority: String, host: String) -> Bool {
        let request = Visitors.Request(authority: authority, port: 8080)
        return Visitors(host: host).refusal(of: request, isStream: false) == nil
    }
}
