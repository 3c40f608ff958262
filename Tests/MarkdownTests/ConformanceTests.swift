import Markdown
import Testing

@Suite struct ConformanceTests {
    @Test(
        "Plain mode gives the HTML of every CommonMark 0.30 example",
        .enabled(if: !ConformanceData.commonMark.isEmpty, "\(ConformanceData.absence)"))
    func commonMark() {
        #expect(ConformanceData.commonMark.count == 652)
        for example in ConformanceData.commonMark {
            #expect(plainHTML(Array(example.markdown.utf8)[...]) == example.html, "example \(example.example)")
        }
    }

    @Test(
        "Pages get the HTML of every CommonMark example but for what they change on purpose",
        .enabled(if: !ConformanceData.commonMark.isEmpty, "\(ConformanceData.absence)"))
    func commonMarkOnPages() {
        var compared = 0
        // A tag with a backtick in it, and brackets that pages take for references.
        let different = [344, 547, 589]
        for example in ConformanceData.commonMark
        where !example.showsRawHTML && !example.html.contains("<img") && !different.contains(example.example) {
            compared += 1
            let html = MarkdownDocument(parsing: Array(example.markdown.utf8)[...]).html(resolving: EveryPage())
            #expect(html.withoutPageMarks == example.html.withoutSlashes, "example \(example.example)")
        }
        #expect(compared > 520)
    }

    @Test(
        "Pages get the HTML of every GFM table example, with classes for alignment",
        .enabled(if: !ConformanceData.tables.isEmpty, "\(ConformanceData.absence)"))
    func tables() {
        #expect(ConformanceData.tables.count == 8)
        for example in ConformanceData.tables {
            let html = MarkdownDocument(parsing: Array(example.markdown.utf8)[...]).html(resolving: EveryPage())
            #expect(html.withoutPageMarks == example.html, "example \(example.example)")
        }
    }
}

/// Leaves every link as it is.
private struct EveryPage: LinkResolver {
    func reference(_ id: String) -> ResolvedLink? { nil }
    func page(_ path: String) -> String? { path }
    func image(_ path: String) -> ResolvedImage? { nil }
}

extension SpecificationExample {
    /// Whether the example's HTML has raw HTML or an address of a scheme that pages do not let through.
    fileprivate var showsRawHTML: Bool {
        section == "HTML blocks" || section == "Raw HTML" || markdown.contains(/<[a-z!?\/][^>:@]*>/.ignoresCase())
            || html.contains(/href="(?!https?:|mailto:)[a-z0-9.+-]+:/.ignoresCase())
    }
}

extension String {
    fileprivate var withoutSlashes: String { replacing(" />", with: ">") }

    /// Without what pages add to CommonMark and GFM.
    fileprivate var withoutPageMarks: String {
        replacing(/\ id="[^"]*"/, with: "")
            .replacing("class=\"external\" rel=\"noopener\" ", with: "")
            .replacing(/<div class="table-scroll"[^>]*>\n/, with: "").replacing("</table>\n</div>", with: "</table>")
            .replacing(/class="align-([a-z]+)"/) { "align=\"\($0.1)\"" }
    }
}
