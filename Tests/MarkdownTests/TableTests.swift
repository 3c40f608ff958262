import Markdown
import Testing

@Suite struct TableTests {
    @Test func aTableScrollsInABoxThatTheKeyboardReachesNamedByTheHeadingAboveIt() {
        let html = html("## Hinnat\n\n| a |\n| - |\n| 1 |")
        #expect(
            html.contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"hinnat\">\n<table>"))
        #expect(html.hasSuffix("</tbody>\n</table>\n</div>\n"))
    }

    @Test func alignmentIsAClassAndNeverAStyle() {
        let html = html("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |")
        #expect(html.contains("<th class=\"align-left\">a</th>\n<th class=\"align-center\">b</th>"))
        #expect(html.contains("<td class=\"align-right\">3</td>\n<td>4</td>"))
        #expect(!html.contains("style="))
    }

    @Test func linesBeforeTheHeaderRowStayAParagraph() {
        #expect(body("alku\n*toinen* rivi\n| a |\n| - |\n| 1 |") == "<p>alku\n<em>toinen</em> rivi</p>\n" + table("a", "1"))
    }

    @Test func cellsAreParsedApartFromEachOther() {
        let html = html("| a | b |\n|---|---|\n| *x | y* |\n| `p | q` |")
        #expect(html.contains("<td>*x</td>\n<td>y*</td>"))
        #expect(html.contains("<td>`p</td>\n<td>q`</td>"))
    }

    @Test func blockMarkupInACellIsText() {
        #expect(body("| # a |\n|---|\n| - b |\n| 1. c |\n| d # |") == table("# a", "- b", "1. c", "d #"))
    }

    @Test func escapedPipesAreTextInCodeToo() {
        #expect(body("| a |\n|---|\n| b `\\|` \\| c |") == table("a", "b <code>|</code> | c"))
    }

    @Test func aReferenceDoesNotPartItsCell() {
        let html = html("| a | b |\n|---|---|\n| [[valtori|Valtion ICT]] | [[valtori\\|x]] |")
        #expect(html.contains("<td><a href=\"../tuottajat/valtori.html\">Valtion ICT</a></td>\n"))
        #expect(html.contains("<td><a href=\"../tuottajat/valtori.html\">x</a></td>\n"))
    }

    @Test(arguments: [
        "[x]: https://example.org \"t\"\n\n| a |\n|---|\n| [x] |", "| a |\n|---|\n| [x] |\n\n[x]:\n  https://example.org",
        "> [x]: https://example.org\n\n| a |\n|---|\n| [x] |", "- [x]: https://example.org\n\n| a |\n|---|\n| [x] |",
        "[x]: https://example.org\ntext\n\n| a |\n|---|\n| [x] |", "[x]: https://example.org\n| a |\n|---|\n| [x] |",
    ])
    func linksInCellsFindTheDefinitionsOfTheDocument(markdown: String) {
        #expect(html(markdown).contains("<td><a class=\"external\" rel=\"noopener\" href=\"https://example.org\""))
    }

    @Test(arguments: [
        ("\n\nloppu", "<p>loppu</p>\n"), ("\n> lainaus", "<blockquote>\n<p>lainaus</p>\n</blockquote>\n"),
        ("\n- kohta", "<ul>\n<li>kohta</li>\n</ul>\n"), ("\n2. kohta", "<ol start=\"2\">\n<li>kohta</li>\n</ol>\n"),
        ("\n---", "<hr>\n"), ("\n    koodi", "<pre><code>koodi\n</code></pre>\n"),
        ("\n```\nx\n```", "<pre><code>x\n</code></pre>\n"), ("\n# Otsikko", "<h1 id=\"otsikko\">Otsikko</h1>\n"),
    ])
    func aTableEndsWhereAnotherBlockBegins(ending: String, expected: String) {
        #expect(body("| a |\n|---|\n| 1 |" + ending) == table("a", "1") + expected)
    }

    @Test func aLineOfTextIsARowOfItsFirstCell() {
        #expect(body("| a |\n|---|\nbar\n===") == table("a", "bar", "==="))
    }

    @Test(arguments: ["| a | b |\n|---|", "| a |\n|---|---|", "| a |\n| -x- |", "a\n---", "| a |\n\n|---|", "| a |\n    |---|"])
    func whatIsNoTableStaysAsItIs(markdown: String) {
        #expect(!html(markdown).contains("<table>"))
    }

    @Test func tablesStandInQuotesAndLists() {
        #expect(body("> | a |\n> |---|\n> | 1 |") == "<blockquote>\n\(table("a", "1"))</blockquote>\n")
        #expect(body("- | a |\n  |---|\n  | 1 |") == "<ul>\n<li>\n\(table("a", "1"))</li>\n</ul>\n")
        #expect(
            body("1. x\n\n   > | a |\n   > |---|\n   > | 1 |").contains("<blockquote>\n\(table("a", "1"))</blockquote>"))
    }

    @Test func aLineOutsideTheQuoteEndsItsTable() {
        #expect(body("> | a |\n> |---|\n| 1 |") == "<blockquote>\n\(table("a"))<p>| 1 |</p>\n</blockquote>\n")
    }

    @Test func lineEndsOfAllKindsPartRows() {
        #expect(body("| a |\r\n|---|\r\n| 1 |\r\n") == table("a", "1"))
        #expect(body("| a |\r|---|\r| 1 |\r") == table("a", "1"))
    }

    @Test func missingCellsAreFilledUpToALimit() {
        let columns = 2000
        let markdown =
            String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
            + String(repeating: "|1|\n", count: 5000)
        #expect(html(markdown).utf8.count < 10_000_000)
    }

    @Test func cellsAndRowsAreWordsOfThePlainText() {
        #expect(document("| a | *b* |\n|---|---|\n| 1 | [[valtori]] |").plainText == "a b\n1 valtori")
    }

    private func body(_ markdown: String) -> String {
        html(markdown).replacing(/<div class="table-scroll"[^>]*>\n/, with: "").replacing("</table>\n</div>", with: "</table>")
    }

    /// A table of one column.
    private func table(_ header: String, _ rows: String...) -> String {
        let body = rows.map { "<tr>\n<td>\($0)</td>\n</tr>\n" }.joined()
        return "<table>\n<thead>\n<tr>\n<th>\(header)</th>\n</tr>\n</thead>\n"
            + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n"
    }
}
