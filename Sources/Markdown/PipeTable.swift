/// A table as GFM (0.29, section 4.10) finds it in the lines of a paragraph.
struct PipeTable {
    enum Alignment {
        case left, center, right
    }

    struct Cell {
        /// Trimmed, with `\|` as `|`.
        var text: [UInt8]
        /// Where the text begins, in bytes from the line's beginning.
        var offset: Int
    }

    struct Row {
        /// Index of the row's line among the paragraph's.
        var line: Int
        /// As many as the table has columns, at most: what a row lacks is empty, what it has too much is left out.
        var cells: [Cell]
        /// The first cell with a text for which the table has no column.
        var surplus: Cell?
    }

    var alignments: [Alignment?]
    var header: Row
    var rows: [Row]
    /// Index of the first line after the table.
    var end: Int

    /// The first table in the lines, nil when there is none. A table begins with the last line before a delimiter row;
    /// `delimiterLines` are the numbers of the lines that look like one, `beginsBlock` tells whether a line ends a table.
    init?(
        in lines: [ContainedLine], delimiterLines: ArraySlice<Int>, beginsBlock: (ContainedLine) -> Bool
    ) {
        guard let first = lines.first else { return nil }
        for number in delimiterLines {
            let index = number - first.number
            guard index >= 1, index < lines.count, !lines[index].isLazy, lines[index].indent < 4,
                let alignments = delimiterRow(lines[index].text)
            else { continue }
            let header = tableCells(of: lines[index - 1].content)
            guard header.count == alignments.count else { continue }
            self.alignments = alignments
            self.header = Row(line: index - 1, cells: header)
            rows = []
            end = index + 1
            while end < lines.count, !lines[end].isLazy, !beginsBlock(lines[end]) {
                let cells = tableCells(of: lines[end].content)
                rows.append(
                    Row(
                        line: end, cells: Array(cells.prefix(alignments.count)),
                        surplus: cells.dropFirst(alignments.count).first { !$0.text.isEmpty }))
                end += 1
            }
            return
        }
        return nil
    }
}

/// The alignments of a delimiter row, nil when the line is none.
private func delimiterRow(_ line: ArraySlice<UInt8>) -> [PipeTable.Alignment?]? {
    var alignments: [PipeTable.Alignment?] = []
    for cell in tableCells(of: line) {
        var dashes = cell.text[...]
        let left = dashes.first == .colon
        if left { dashes = dashes.dropFirst() }
        let right = dashes.last == .colon
        if right { dashes = dashes.dropLast() }
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .dash }) else { return nil }
        alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments.isEmpty ? nil : alignments
}

/// A row's cells. Pipes part them, but for `\|` and the pipe of a `[[id|text]]` reference.
func tableCells(of line: ArraySlice<UInt8>) -> [PipeTable.Cell] {
    var cells: [PipeTable.Cell] = []
    let row = line.trimmingBlanks
    var position = row.startIndex
    if row.first == .pipe { position += 1 }
    var cell: [UInt8] = []
    var start = position

    func finished() -> PipeTable.Cell {
        let blanks = cell.prefix(while: \.isBlank).count
        return PipeTable.Cell(text: Array(cell.trimmingBlanks), offset: start - line.startIndex + blanks)
    }
    while position < row.endIndex {
        let byte = row[position]
        let next = position + 1 < row.endIndex ? row[position + 1] : nil
        if byte == .backslash, next == .pipe {
            cell.append(.pipe)
            position += 2
        } else if byte == .pipe {
            cells.append(finished())
            cell.removeAll(keepingCapacity: true)
            position += 1
            start = position
        } else if byte == .openBracket, next == .openBracket,
            case .complete(_, .some, let end) = textReference(in: row, at: position)
        {
            cell.append(contentsOf: row[position..<end])
            position = end
        } else {
            cell.append(byte)
            position += 1
        }
    }
    // What follows the last pipe is a cell unless that pipe ended the row.
    if start < row.endIndex || cells.isEmpty { cells.append(finished()) }
    return cells
}
