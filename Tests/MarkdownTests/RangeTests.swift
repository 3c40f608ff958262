import Diagnostics
import Markdown
import Testing

@Suite struct RangeTests {
    @Test(arguments: [
        "[a](b)", "ä€😀 [ä](b) x", "> ä [a](b)\n>   ö [c](d)", "- a\n  - ä [a](b)\n    ö ![c](d)", "[x]: /y\nä [x]\nö [c](d)",
        "`a\nb` [c](d)", "[a](b\n'c') [d](e)", "[x]:\n /y\n[c](d) ä [c](d)\nö [c](d)\n---", "\\[ [a](b) &amp; [c](d)", "| ä | b |\n|---|---|\n| ö [a](b) | ä ![c](d) |",
        "alku [e](f)\n| ä |\n|---|\n| ö [a](b) |", "> | ä |\n> |---|\n> | ö [a](b) |\n[lazy](x)", "# ä [a](b)", "ä [a](b)\n===",
        "<https://example.org> ä [a](b)", "*ä* **[a](b)** `x` [c][d]\n\n[d]: e", "| a |\n|---|\n    x\n\n[a](b)",
        "ä\r\nö [a](b)",
    ])
    func linksAndImagesAreFoundInTheFile(markdown: String) {
        let document = document(markdown)
        let ranges = document.links.map(\.range) + document.images.map(\.range)
        #expect(!ranges.isEmpty)
        for range in ranges {
            let found = excerpt(range, of: markdown.replacing("\r\n", with: "\n"))
            #expect(found.wholeMatch(of: /!?\[.*\][(\[].*[)\]]|\[|<.*>/.dotMatchesNewlines()) != nil, "\(found)")
        }
        for link in document.links where markdown.contains("](\(link.destination))") {
            #expect(excerpt(link.range, of: markdown.replacing("\r\n", with: "\n")).hasSuffix("](\(link.destination))"))
        }
    }

    @Test(arguments: [
        "[[a]]", "ä [[a|ö]] x [[b]]", "> ä\n>  ö [[a]] [[b]]", "| ä | b |\n|---|---|\n| ö [[a|b]] | ä [[b]] |",
        "\\* [[a]] &auml; [[b]]", "- x\n\n  ä **[[a]]**\n  [[b|c]]", "[x]: y\n[[a]]", "# ä [[a]]",
        "| a |\n|---|\n2. ä [[a]]\n   [[b]]",
    ])
    func referencesAreFoundInTheFile(markdown: String) {
        let references = document(markdown).references
        #expect(!references.isEmpty)
        for reference in references {
            let expected = reference.text.map { "[[\(reference.id)|\($0)]]" } ?? "[[\(reference.id)]]"
            #expect(excerpt(reference.range, of: markdown) == expected)
        }
    }

    @Test func linesAreCountedFromTheFilesFirst() {
        let document = document("x\n\n[a](b) [[c]]\n\n| d |\n|---|\n| [[e]] |", firstLine: 11)
        #expect(document.links.map(\.range.start) == [SourcePosition(line: 13, column: 1)])
        #expect(
            document.references.map(\.range.start)
                == [SourcePosition(line: 13, column: 8), SourcePosition(line: 17, column: 3)])
    }
}
