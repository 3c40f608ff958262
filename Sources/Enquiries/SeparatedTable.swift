import Diagnostics

/// A table of values between separators, as RFC 4180 has it, read from what spreadsheets save.
public struct SeparatedTable: Sendable {
    public struct Cell: Hashable, Sendable {
        public var text: String
        public var position: SourcePosition
    }

    /// The cells of each row; rows without any text are left out.
    public var rows: [[Cell]]

    /// Reads a file with semicolons, commas or tabs, of whichever its first line has most, in UTF-8 or, as older
    /// spreadsheets save it, in Windows-1252.
    public init(_ bytes: [UInt8]) throws(TableFault) {
        let text = try decoded(bytes)
        var reader = TableReader(text: text, separator: separator(of: text))
        rows = try reader.rows()
    }

    /// The bytes of a table that a Finnish spreadsheet opens as one: UTF-8 with a byte order mark, semicolons, CRLF.
    public static func written(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + lines.joined().utf8
    }

    private static func cell(_ text: String) -> String {
        let isPlain = !text.unicodeScalars.contains { $0 == ";" || $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

/// Why a file is no table.
public struct TableFault: Error, Hashable, Sendable {
    public var position: SourcePosition
    public var message: Message
    public var help: Message
}

private func decoded(_ bytes: [UInt8]) throws(TableFault) -> [Unicode.Scalar] {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        || bytes.contains(0)
    {
        throw TableFault(
            position: SourcePosition(line: 1, column: 1),
            message: Message("The file is no CSV table"),
            help: Message("Save the table as CSV UTF-8."))
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return Array(text.unicodeScalars) }
    return body.map { byte in
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(windows1252[Int(byte - 0x80)]) ?? "\u{FFFD}"
    }
}

/// What the bytes 80 to 9F are in Windows-1252.
private let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
]

/// The separator of which the first line has most.
private func separator(of text: [Unicode.Scalar]) -> Unicode.Scalar {
    let line = text.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    var best: (count: Int, separator: Unicode.Scalar) = (0, ";")
    for candidate in candidates {
        let count = line.count { $0 == candidate }
        if count > best.count { best = (count, candidate) }
    }
    return best.separator
}

private struct TableReader {
    let text: [Unicode.Scalar]
    let separator: Unicode.Scalar
    private var place = 0
    private var line = 1
    private var column = 1

    init(text: [Unicode.Scalar], separator: Unicode.Scalar) {
        self.text = text
        self.separator = separator
    }

    private var next: Unicode.Scalar? { place < text.count ? text[place] : nil }
    private var position: SourcePosition { SourcePosition(line: line, column: column) }

    private mutating func step() {
        if text[place] == "\n" || text[place] == "\r" && !(place + 1 < text.count && text[place + 1] == "\n") {
            line += 1
            column = 1
        } else {
            column += 1
        }
        place += 1
    }

    mutating func rows() throws(TableFault) -> [[SeparatedTable.Cell]] {
        var rows: [[SeparatedTable.Cell]] = []
        while next != nil {
            var row = [try cell()]
            while next == separator {
                step()
                row.append(try cell())
            }
            while next == "\r" { step() }
            if next == "\n" { step() }
            if row.contains(where: { !trimmed($0.text).isEmpty }) { rows.append(row) }
        }
        return rows
    }

    private mutating func cell() throws(TableFault) -> SeparatedTable.Cell {
        let start = position
        var content = String.UnicodeScalarView()
        guard next == "\"" else {
            while let scalar = next, scalar != separator, scalar != "\n", scalar != "\r" {
                content.append(scalar)
                step()
            }
            return SeparatedTable.Cell(text: String(content), position: start)
        }
        step()
        while let scalar = next {
            let isQuote = scalar == "\""
            step()
            if !isQuote {
                // A line of a spreadsheet's cell ends in whichever way its system likes.
                if scalar == "\r" { if next != "\n" { content.append("\n") } } else { content.append(scalar) }
            } else if next == "\"" {
                content.append("\"")
                step()
            } else {
                return try closed(SeparatedTable.Cell(text: String(content), position: start))
            }
        }
        throw TableFault(
            position: start,
            message: Message("A quotation mark opens a cell that nothing closes"),
            help: Message("Add a quotation mark at the cell's end, or save the table again from the spreadsheet."))
    }

    /// After a closing quotation mark a separator or the end of the line follows.
    private func closed(_ cell: SeparatedTable.Cell) throws(TableFault) -> SeparatedTable.Cell {
        guard let next, next != separator, next != "\n", next != "\r" else { return cell }
        throw TableFault(
            position: position,
            message: Message("There is text after the quotation mark that ends the cell"),
            help: Message("Write a quotation mark inside a cell twice (\"\")."))
    }
}
