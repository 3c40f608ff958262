import Testing

@testable import ExternalLinks

struct LinkQuestionTests {
    private func reply(_ status: Int, to redirection: String? = nil) -> CurlReply {
        CurlReply(place: 0, fault: 0, status: status, redirection: redirection)
    }

    /// What comes of replies one after the other.
    private func answer(of address: String, _ replies: [CurlReply]) throws -> LinkAnswer? {
        var question = try #require(LinkQuestion(of: address))
        for reply in replies {
            switch question.step(after: reply) {
            case .ask(let next): question = next
            case .end(let answer): return answer
            }
        }
        return nil
    }

    @Test func whatIsSentForHasNoPlaceInThePageAndIsASCII() throws {
        let question = try #require(LinkQuestion(of: "HTTPS://A.example/työ [1]?q=ä#osa"))
        #expect(question.request.hasSuffix("/ty%C3%B6%20%5B1%5D?q=%C3%A4") && question.host == "a.example")
        #expect(question.address == "HTTPS://A.example/työ [1]?q=ä#osa" && question.method == .head)
    }

    @Test(arguments: [
        "https://", "http:///x", "//a.example", "ftp://a.example/", "file:///etc/passwd", "-K/etc/passwd", "",
    ])
    func whatIsNoAddressOfTheWebIsNotAskedFor(address: String) {
        #expect(LinkQuestion(of: address) == nil)
        #expect(LinkQuestion(of: "https://a.example/" + String(repeating: "x", count: 8_000)) == nil)
    }

    @Test func thePageIsAskedForOnlyWhenTheHeadIsRefused() throws {
        let question = try #require(LinkQuestion(of: "https://a.example/"))
        guard case .ask(let page) = question.step(after: reply(405)) else {
            Issue.record("the page is not asked for")
            return
        }
        #expect(page.method == .page && page.request == question.request)
        #expect(page.step(after: reply(404)) == .end(LinkAnswer(end: .status(404))))
        #expect(question.step(after: reply(204)) == .end(LinkAnswer(end: .status(204))))
        #expect(question.step(after: CurlReply(place: 0, fault: 6, status: 0)) == .end(LinkAnswer(end: .noSuchHost)))
    }

    @Test func redirectionsAreFollowedAndKnownForGoodOrForTheMoment() throws {
        let answer = try answer(
            of: "https://a.example/",
            [
                reply(403), reply(301, to: "https://b.example/x#y"), reply(308, to: "https://b.example/ö"),
                reply(302, to: "https://c.example/"), reply(200),
            ])
        #expect(
            answer
                == LinkAnswer(
                    hops: [
                        .init("https://b.example/x#y", isPermanent: true),
                        .init("https://b.example/%C3%B6", isPermanent: true),
                        .init("https://c.example/", isPermanent: false),
                    ], end: .status(200)))
    }

    @Test func whereARedirectionLeadsTheHeadIsAskedForAgain() throws {
        let question = try #require(LinkQuestion(of: "https://a.example/"))
        guard case .ask(let page) = question.step(after: reply(403)),
            case .ask(let next) = page.step(after: reply(301, to: "http://b.example/"))
        else {
            Issue.record("a question ends too early")
            return
        }
        #expect(next.method == .head && next.host == "b.example" && next.address == "https://a.example/")
    }

    @Test(arguments: [nil, "", "/new", "mailto:a@b", "file:///etc/passwd", "ftp://a.example/"])
    func aRedirectionThatLeadsOutOfTheWebIsNotFollowed(target: String?) throws {
        #expect(try answer(of: "https://a.example/", [reply(301, to: target)]) == LinkAnswer(end: .status(301)))
    }

    @Test func oneRedirectionAfterTheOtherComesToAnEnd() throws {
        let circle = [CurlReply](repeating: reply(302, to: "https://a.example/"), count: 11)
        #expect(try answer(of: "https://a.example/", circle) == LinkAnswer(end: .endlessRedirection))
        #expect(try answer(of: "https://a.example/", circle.dropLast() + [reply(200)])?.end == .status(200))
    }
}
