import Diagnostics
import Enquiries
import Testing

struct SeparatedTableTests {
    private func texts(_ bytes: [UInt8]) throws -> [[String]] {
        try SeparatedTable(bytes).rows.map { $0.map(\.text) }
    }

    @Test(
        "semicolons, commas and tabs, with and without a byte order mark, whatever the line's end",
        arguments: [
            "id;answer\r\na;\"x; \"\"y\"\"\"\r\n", "\u{FEFF}id,answer\na,\"x; \"\"y\"\"\"\n", "id\tanswer\ra\tx; \"y\"",
            "id;answer\n;\n\na;\"x; \"\"y\"\"\"",
        ])
    func separators(text: String) throws {
        #expect(try texts(Array(text.utf8)) == [["id", "answer"], ["a", "x; \"y\""]])
    }

    @Test("lines within quotation marks stay, and what comes after them has its own line")
    func places() throws {
        let rows = try SeparatedTable(Array("a;b\r\n\"1\r\n2\n3\";x\r\nä;y".utf8)).rows
        #expect(rows[1][0].text == "1\r\n2\n3" || rows[1][0].text == "1\n2\n3")
        #expect(rows[1][1].position == SourcePosition(line: 4, column: 4))
        #expect(rows[2].map(\.position) == [SourcePosition(line: 5, column: 1), SourcePosition(line: 5, column: 3)])
    }

    @Test("what older spreadsheets save is read as Windows-1252")
    func olderEncoding() throws {
        #expect(try texts([0xE4, 0x3B, 0x80]) == [["ä", "€"]])
    }

    @Test("what is written is read as it was, and says that it is UTF-8")
    func roundTrip() throws {
        let rows = [["id", "a;b", "\"q\""], ["x", "1\n2", "ä, ö"]]
        let bytes = SeparatedTable.written(rows)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try texts(bytes) == rows)
    }

    @Test("faults are told where they are")
    func faults() {
        func fault(_ bytes: [UInt8]) -> SourcePosition? {
            do throws(TableFault) { _ = try SeparatedTable(bytes) } catch { return error.position }
            return nil
        }
        #expect(fault(Array("a;b\nc;\"d\n".utf8)) == SourcePosition(line: 2, column: 3))
        #expect(fault(Array("a;b\n\"c\"d;e".utf8)) == SourcePosition(line: 2, column: 4))
        #expect(fault([0x50, 0x4B, 3, 4, 0]) == SourcePosition(line: 1, column: 1))
        #expect(fault([0xFF, 0xFE, 0x61, 0]) == SourcePosition(line: 1, column: 1))
    }
}
