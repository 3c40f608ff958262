import Markdown
import Testing

@Suite struct SafetyTests {
    @Test(arguments: [
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))",
        "[a](java&#x0A;script:alert(1))", "[a](java&Tab;script:alert(1))", "[a](<java\tscript:alert(1)>)",
        "[a](&#1;javascript:alert(1))", "[a](< javascript:alert(1)>)", "[a](javascript&colon;alert(1))",
        "[a](javascript\\:alert(1))", "<javascript:alert(1)>", "[a]\n\n[a]: javascript:alert(1)", "[a](vbscript:x)",
        "[a](data:text/html,<script>alert(1)</script>)", "[a](data:image/svg+xml;base64,PHN2Zz4=)", "[a](file:///etc/passwd)",
        "[a](blob:x)", "[a](view-source:javascript:x)", "| a |\n|---|\n| [a](javascript:x) |",
    ])
    func linksToRunningSchemesAreDropped(markdown: String) {
        let html = html(markdown).lowercased()
        #expect(!html.contains("href"), "\(html)")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>",
        "<style>*{}</style>", "<iframe src=x></iframe>", "<!-- a --><script>x</script>", "<!-- a\n--> <script>x</script>",
        "<?php x ?>", "<!DOCTYPE html>", "<![CDATA[<script>]]>", "<svg/onload=alert(1)>", "| a |\n|---|\n| <script> |",
        "# <script>x</script>", "[<script>](x)", "![<img src=x onerror=y>](kuva.png)", "[a](x \"\\\"><script>\")",
        "[a](<x\"><script>>)", "```\"><script>\nx\n```", "[[valtori|<script>]]", "[[x\"><script>|a]]", "[[<script>]]",
        "&lt;script&gt;", "\\<script>", "![a](kuva.png '\"><script>')", "| \"><script> |\n|---|", "<a href='javascript:x'>b</a>",
        "[a](javascript:x)<script>", "``` <script>\n```",
    ])
    func rawHTMLNeverReachesAPage(markdown: String) {
        expectOnlyOurTags(html(markdown))
    }

    @Test func rawHTMLIsShownAsTextAndReported() {
        let text = "<div>\n<b>x\n\na <i>b</i>"
        let document = document(text)
        #expect(html(text) == "<p>&lt;div&gt;\n&lt;b&gt;x</p>\n<p>a &lt;i&gt;b&lt;/i&gt;</p>\n")
        #expect(document.rawHTML.map { excerpt($0, of: text) } == ["<div>\n<b>x", "<i>", "</i>"])
    }

    @Test func commentsAreLeftOut() {
        #expect(html("<!-- muistiinpano -->\n\na <!-- b --> c") == "<p>a  c</p>\n")
        #expect(document("<!-- muistiinpano -->\n\na <!-- b --> c").rawHTML.isEmpty)
    }

    @Test func thousandsOfRandomTextsGiveOnlyOurTags() {
        var random = Lehmer(state: 20_240_601)
        let pieces = [
            "<", ">", "script", "<script>", "[", "]", "[[", "]]", "(", ")", "|", "\n", "\n\n", "- ", "> ", "    ", "\t", "`",
            "```", "*", "_", "#", "# ", "!", "![", "\\", "&", "&lt;", "&#60;", "javascript:", "x.md", ":", "---", "|-|", "a", "ä",
            "\"", "'", "=", "===", "1. ", "2) ", "<!--", "-->", "<b", "\0", "\r", "[x]: y", "valtori", "kuva.png", "\u{FEFF}",
        ].map { Array($0.utf8) }
        for _ in 0..<6000 {
            var bytes: [UInt8] = []
            for _ in 0..<random.next(60) {
                if random.next(8) == 0 { bytes.append(UInt8(random.next(256))) } else {
                    bytes += pieces[random.next(pieces.count)]
                }
            }
            let document = MarkdownDocument(parsing: bytes[...], firstLine: 5)
            let html = document.html(resolving: SampleResolver())
            let source = String(decoding: bytes, as: UTF8.self)
            guard hasOnlyOurTags(html) else {
                Issue.record("\(source.debugDescription) gives \(html)")
                continue
            }
            let ranges = document.links.map(\.range) + document.references.map(\.range) + document.rawHTML
            #expect(ranges.allSatisfy { $0.start.line >= 5 && $0.start <= $0.end }, "\(source.debugDescription)")
            #expect(Set(document.headings.map(\.anchor)).count == document.headings.count)
            _ = document.plainText
            _ = plainHTML(bytes[...])
        }
    }

    private func expectOnlyOurTags(_ html: String) {
        #expect(hasOnlyOurTags(html), "\(html)")
    }

    /// Whether all tags are of the kinds that Markdown has, with none but the attributes that we write.
    private func hasOnlyOurTags(_ html: String) -> Bool {
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            guard rest[start...end].wholeMatch(of: ourTag) != nil else { return false }
            rest = rest[rest.index(after: end)...]
        }
        return !rest.contains(">")
    }

    private let ourTag = /<\/?(?:p|h[1-6]|ul|ol|li|a|em|strong|code|pre|blockquote|hr|br|img|div|table|thead|tbody|tr|th|td)(?: (?:class|rel|href|id|title|src|alt|width|height|loading|start|tabindex|role|aria-labelledby|hreflang|lang)="[^"<>]*")*>/
}

/// Numbers that look random and are the same in every run.
struct Lehmer {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
