import Diagnostics
import Foundation
import Markdown
import Testing

/// What grew with the square of the text's length would keep these tests running for hours, on any machine.
@Suite(.serialized) struct RobustnessTests {
    @Test(arguments: [
        ">", "> ", "- ", "1. ", "*", "**a ", "[", "![", "[[", "[[a|", "(", "`", "<", "<b>", "\\[[a]]", "\\", "|",
        "&#91;", "_a",
    ])
    func tenThousandLevelsAreRead(opening: String) {
        let text = String(repeating: opening, count: 10_000)
        let document = document(text + "x")
        #expect(document.html(resolving: SampleResolver()).utf8.count >= 1 || document.tooDeep != nil)
        #expect(!plainHTML(Array(text.utf8)[...]).isEmpty)
    }

    @Test(arguments: [">", "> ", "- ", "1. "])
    func tooManyLevelsAreReportedWhereTheyBegin(opening: String) {
        func depth(_ levels: Int) -> SourceRange? {
            document("a\n\n" + String(repeating: opening, count: levels) + "x", firstLine: 3).tooDeep
        }
        #expect(depth(MarkdownDocument.deepestNesting) == nil)
        #expect(depth(MarkdownDocument.deepestNesting + 1)?.start.line == 5)
        #expect(depth(10_000)?.start.line == 5)
    }

    @Test func inlineNestingCountsToo() {
        let text = String(repeating: "*a **b ", count: 200) + String(repeating: "c** d*", count: 200)
        #expect(document(text).tooDeep != nil)
    }

    @Test func levelsThatEachHaveTheirLineAreReadInTime() {
        let lists = (0..<1500).map { String(repeating: "  ", count: $0) + "- a | b" }.joined(separator: "\n")
        #expect(document(lists + "\n" + String(repeating: "  ", count: 1500) + "|-|-|").tooDeep != nil)
    }

    @Test(arguments: [
        "a", "ä ", "[[a]] ", "[a](b) ", "\\[[a]] ", "`", "|", "[", "*a_", "<b>", "![a](b)", "&amp;[[x]]", "`[[x]]`",
        "<http://a.b> ", "[a](b\n)",
    ])
    func aLongLineIsRead(piece: String) {
        let text = String(repeating: piece, count: 500_000 / piece.utf8.count)
        #expect(!html(text).isEmpty)
    }

    @Test func fiftyMegabytesOnOneLineAreRead() {
        let document = MarkdownDocument(parsing: [UInt8](repeating: UInt8(ascii: "a"), count: 50_000_000)[...])
        #expect(document.plainText.utf8.count == 50_000_000)
    }

    @Test(arguments: [
        "| a |\n|---|\n2. x\n", "| a |\n|---|\n    x\n", "| [a] |\n|---|\n| b |\n\n[a]: b\n\n",
        "> | a |\n> |---|\n| b |\n",
        "| a |\n|---|\n<b>\n",
    ])
    func manyTablesAreRead(piece: String) {
        #expect(!html(String(repeating: piece, count: 5000)).isEmpty)
    }

    @Test func bytesThatAreNoTextAreRead() {
        #expect(html("a\0b") == "<p>a\u{FFFD}b</p>\n")
        let broken: [UInt8] = [0x23, 0x20, 0xC3, 0x28, 0xFF, 0x0A, 0x5B, 0x5B, 0xE4, 0x5D, 0x5D, 0xF0, 0x9F]
        let document = MarkdownDocument(parsing: broken[...])
        #expect(document.html(resolving: SampleResolver()).contains("\u{FFFD}(\u{FFFD}</h1>"))
        #expect(MarkdownDocument(parsing: []).html(resolving: SampleResolver()).isEmpty)
        #expect(MarkdownDocument(parsing: [1, 2, 3][3...]).plainText.isEmpty)
        #expect(plainHTML([]).isEmpty)
    }

    @Test func aSliceIsReadFromItsOwnBeginning() {
        let bytes = Array("---\nx: y\n---\n[[a]]\n\n| b |\n|---|\n| [[c]] |\n".utf8)
        let document = MarkdownDocument(parsing: bytes[13...], firstLine: 4)
        #expect(document.references.map(\.range.start.line) == [4, 8])
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/statm"), "resident memory is read from /proc"))
    func tenThousandDocumentsLeaveNoMemoryBehind() {
        let text = Array(
            String(
                repeating:
                    "## Otsikko\n\nTeksti [[valtori]] [a](b.md) *c*\n\n- x\n- y\n\n| a |\n|---|\n| [d](e) |\n2. z\n\n",
                count: 3
            )
            .utf8)
        func read(_ count: Int) {
            for _ in 0..<count { _ = MarkdownDocument(parsing: text[...]).html(resolving: SampleResolver()) }
        }
        read(500)
        let before = residentPages()
        read(10_000)
        // One leaked tree of each document would be more than a hundred megabytes.
        #expect(residentPages() - before < 20_000_000 / 4096)
    }

    @Test func threadsReadSideBySide() async {
        let text = Array("# A\n\n[[valtori]] *b*\n\n| c |\n|---|\n| d |\n".utf8)
        let expected = MarkdownDocument(parsing: text[...]).html(resolving: SampleResolver())
        let allEqual = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<300).allSatisfy { _ in
                        MarkdownDocument(parsing: text[...]).html(resolving: SampleResolver()) == expected
                    }
                }
            }
            return await group.allSatisfy { $0 }
        }
        #expect(allEqual)
    }

    private func residentPages() -> Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
    }
}
