import Diagnostics
import ParallelMap
import Testing

@testable import SiteBuild

struct FinishedPageTests {
    private func page(_ html: String, path: String = "a/b.html") -> FinishedPage {
        FinishedPage(html: Array(html.utf8), path: path)
    }

    @Test("links are resolved from the page's folder")
    func links() {
        let html =
            "<a href=\"c.html\">x</a><a href=\"../d.html#e%C3%A4\">y</a><a href=\"#top\">z</a><img src=\"../i.png\">"
        #expect(
            page(html).links.map { "\($0.target)#\($0.anchor ?? "")" } == [
                "a/c.html#", "d.html#eä", "a/b.html#top", "i.png#",
            ])
    }

    @Test("addresses elsewhere are no links of the site; what a browser fetches from there is told apart")
    func elsewhere() {
        let html =
            "<a href=\"https://x.fi\">x</a><a href=\"mailto:a@b.fi\">m</a><img src=\"https://y.fi/i.png\"><link rel=\"stylesheet\" href=\"//z.fi/s.css\">"
        #expect(page(html).links.isEmpty)
        #expect(page(html).fetches == ["https://y.fi/i.png", "//z.fi/s.css"])
    }

    @Test("an address is taken once on a page, and from another folder leads elsewhere")
    func sameAddresses() {
        let memory = LinkMemory()
        let html = Array(
            "<a href=\"c.html\">1</a><a href=\"c.html\">2</a><a href=\"#x\">3</a><a href=\"#x\">4</a>".utf8)
        for (path, targets) in [("a/b.html", ["a/c.html", "a/b.html"]), ("b.html", ["c.html", "b.html"])] {
            let page = FinishedPage(html: html, path: path, memory: memory)
            #expect(page.links.map(\.target) == targets)
        }
    }

    @Test("a place on the front page is on the front page, by its full address too")
    func placeByFullAddress() {
        let page = FinishedPage(
            html: Array("<a href=\"https://a.fi/s/#x\">1</a><a href=\"https://a.fi/s/sv/?q=a\">2</a>".utf8),
            path: "b.html",
            baseURL: "https://a.fi/s")
        #expect(page.links.map(\.target) == ["index.html", "sv/index.html"])
        #expect(page.links.map(\.anchor) == ["x", nil])
    }

    @Test("pages made side by side share the link of one address")
    func sharedLinks() {
        let memory = LinkMemory()
        let html = Array((0..<200).map { "<a href=\"\($0 % 100).html\">x</a>" }.joined().utf8)
        let pages = (0..<64).map { "\($0).html" }.parallelMap(stride: 1) {
            FinishedPage(html: html, path: $0, memory: memory)
        }
        for page in pages { #expect(page.links.count == 100) }
        #expect(Set(pages.flatMap(\.links).map { ObjectIdentifier($0) }).count == 100)
    }

    @Test("ids are gathered, attributes with like names are not")
    func ids() {
        #expect(page("<h2 id=\"a\" data-id=\"no\"><p hid=\"no\" id=\"b\">").anchors == ["a", "b"])
    }

    @Test("a greater-than sign in an attribute does not end the tag")
    func greaterThan() {
        #expect(page("<a title=\"a > b\" href=\"c.html\">").links.map(\.target) == ["a/c.html"])
    }

    @Test("missing files, missing anchors, doubled anchors and fetches are problems with the source's name")
    func problems() {
        let faulty = page(
            "<i id=\"x\"></i><i id=\"x\"></i><a href=\"gone.html\">a</a><a href=\"b.html#y\">b</a><img src=\"http://e.fi/i\">"
        )
        let checked = CheckedPage(path: "a/b.html", source: "content/b.md", content: faulty)
        let problems = finishedSiteProblems(in: [checked], hasFile: Set(["a/b.html"]).contains)
        #expect(Set(problems.map(\.id)) == [.brokenLink, .brokenAnchor, .duplicateAnchor, .networkRequest])
        #expect(problems.allSatisfy { $0.file == "content/b.md" && $0.message.english.hasPrefix("a/b.html: ") })
    }

    @Test("anchors of pages made earlier are known, those of other pages are let be")
    func anchorsMadeEarlier() {
        let links = "<a href=\"b.html#x\">1</a><a href=\"b.html#y\">2</a><a href=\"c.html#z\">3</a>"
        let checked = CheckedPage(path: "a.html", source: "s", content: page(links, path: "a.html"))
        let paths: Set = ["a.html", "b.html", "c.html"]
        let problems = finishedSiteProblems(
            in: [checked], hasFile: paths.contains, anchors: ["b.html": ["x"], "a.html": ["y"]])
        #expect(problems.map(\.id) == [.brokenAnchor])
        #expect(problems.first?.message.english.contains("#y") == true)
    }

    @Test("a link out of the site's folder leads to no file")
    func outOfTheSite() {
        let checked = CheckedPage(path: "a.html", source: "s", content: page("<a href=\"../b.html\">", path: "a.html"))
        #expect(finishedSiteProblems(in: [checked], hasFile: Set(["b.html"]).contains).map(\.id) == [.brokenLink])
    }

    @Test("addresses below the site's own are links of the site, canonical and alternate ones are not fetched")
    func baseURL() {
        let html =
            "<link rel=\"canonical\" href=\"https://a.fi/s/b.html\"><link rel=\"alternate\" href=\"https://a.fi/s/sv/\">"
            + "<link rel=\"stylesheet\" href=\"https://a.fi/s/x.css\"><link rel=\"alternate\" href=\"https://b.fi/\">"
        let page = FinishedPage(html: Array(html.utf8), path: "404.html", baseURL: "https://a.fi/s")
        #expect(page.links.map(\.target) == ["b.html", "sv/index.html", "x.css"])
        #expect(page.fetches == [])
    }

    @Test(
        "scripts, styles and event handlers in a page are told, those in files are not",
        arguments: [
            ("<script>x()</script>", 1), ("<style>p{}</style>", 1), ("<p style=\"x\">", 1), ("<p onclick=\"x()\">", 1),
            ("<script src=\"a.js\"></script><section><strong lang=\"fi\" data-on=\"x\">", 0),
        ])
    func inlineCode(html: String, count: Int) {
        #expect(page(html).inlineCode.count == count)
    }

    @Test("a fault is placed where its words stand in the source")
    func places() {
        let checked = CheckedPage(
            path: "a.html", source: "content/a.md", content: page("<a href=\"#nope\">", path: "a.html"))
        let file = SourceFile(path: "content/a.md", text: "---\n---\nÄä [x](#nope)\n")
        let problems = finishedSiteProblems(in: [checked], hasFile: Set(["a.html"]).contains) { _ in file }
        #expect(problems.map(\.range) == [SourceRange(line: 3, column: 8, length: 5)])
    }
}
