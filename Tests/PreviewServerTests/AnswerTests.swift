import Diagnostics
import SiteBuild
import Testing

@testable import CatalogueModel
@testable import PreviewServer

struct AnswerTests {
    @Test(
        "an address names one file of the site",
        arguments: [
            ("/", "index.html"), ("/sv/", "sv/index.html"), ("/a.html?x=1#y", "a.html"), ("/t%C3%A4.html", "tä.html"),
            ("/../site.yaml", "../site.yaml"), ("/%2e%2e/site.yaml", "../site.yaml"), ("//etc/passwd", "/etc/passwd"),
        ])
    func paths(target: String, path: String) {
        #expect(filePath(of: target) == path)
    }

    @Test("an address that is no text names nothing", arguments: ["/%", "/%4", "/%zz", "/%ff", "http://x/", "*", ""])
    func unreadablePaths(target: String) {
        #expect(filePath(of: target) == nil)
        #expect(ask(target).status == 400)
    }

    @Test("files have their type and a tag, and a browser that has them is told so")
    func files() throws {
        let page = ask("/")
        #expect(page.status == 200)
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        let tag = try #require(page["ETag"])
        let again = ask("/", knownTags: "\"other\", \(tag)")
        #expect(again.status == 304)
        #expect(again.text.isEmpty)
        #expect(ask("/", knownTags: "\"other\"").status == 200)
        #expect(ask("/\(stylesheet)")["Content-Type"] == "text/css; charset=utf-8")
        #expect(ask("/data/catalogue.json")["Content-Type"] == "application/json; charset=utf-8")
    }

    @Test(
        "what the site does not have is missing, wherever it is",
        arguments: ["/site.yaml", "/../site.yaml", "/%2e%2e/site.yaml", "//etc/passwd", "/content/index.md", "/x/y/z"])
    func missingFiles(target: String) {
        let answer = ask(target)
        #expect(answer.status == 404)
        #expect(answer.text.contains("<html"))
        // At any depth its links must lead to the site.
        #expect(answer.text.contains("href=\"/\(stylesheet)\""))
    }

    @Test("nothing can be written, no other origin is let in, and an unknown name is refused")
    func refusals() {
        #expect(ask("/", method: "POST").status == 405)
        #expect(ask("/", authority: "evil.example:8080").status == 403)
        for answer in [ask("/"), ask("/x"), ask("/_preview/events")] {
            #expect(!answer.headers.contains { $0.name.hasPrefix("Access-Control") })
            #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
        }
    }

    @Test("pages get the script and leave to ask for news; the built site has neither")
    func reloading() {
        let served = ask("/").text
        #expect(served.contains("<script src=\"/_preview/reload.js\" data-pages=\"1.1\" data-styles=\"1.1\" defer>"))
        #expect(served.contains("default-src 'none'; connect-src 'self';"))
        #expect(ask("/_preview/reload.js").text.contains("EventSource"))
        let built = String(decoding: prepared.files(madeWith: "index.html").first?.bytes ?? [], as: UTF8.self)
        #expect(!built.contains("_preview") && !built.contains("connect-src"))
    }

    @Test("without any site a page says so and waits for one")
    func noSite() {
        let answer = PreviewServer.answer(to: question("/x.html"), visitors: Visitors(host: "127.0.0.1"), site: nil)
        #expect(answer.status == 503)
        #expect(answer.text.contains("no site to show yet") && answer.text.contains("/_preview/reload.js"))
    }

    private func ask(
        _ target: String, method: String = "GET", knownTags: String? = nil, authority: String = "localhost:8080"
    ) -> Answer {
        var question = question(target, method: method, authority: authority)
        question.knownTags = knownTags
        return PreviewServer.answer(to: question, visitors: Visitors(host: "127.0.0.1"), site: site)
    }

    private func question(_ target: String, method: String = "GET", authority: String = "localhost:8080") -> Question {
        Question(method: method, target: target, visitor: Visitors.Request(authority: authority, port: 8080))
    }
}

extension Answer {
    fileprivate subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    fileprivate var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
}

private let tree = (try? sampleTree()) ?? SourceTree(files: [], diagnostics: [])
private let prepared = prepare(tree)
private let stylesheet = prepared.stylesheet ?? ""
private let site = ServedSite(prepared, of: tree, version: ServedSite.Version(pages: "1.1", styles: "1.1"))
