import CCMark
import Diagnostics

extension DocumentReader {
    /// Writes all blocks of the text that `places` is in, those of its paragraphs that are tables as tables.
    mutating func writeBlocks(below root: SyntaxNode) {
        let source = places.walk.text
        var blocks = source.delimiterLines.isEmpty ? [] : tableBlocks(below: root, in: source)
        guard !blocks.isEmpty else { return write(childrenOf: root) }
        if restLevel == 0 { definitions = linkDefinitions(below: root, in: places) }
        var second = definitions
        let definitionLines = second.lineCount
        for index in blocks.indices { assemble(&blocks[index], into: &second) }
        let outer = tables
        _ = withSyntaxTree(parsing: second.bytes[...]) { secondRoot in
            secondRoot.removeBlocks(upToLine: definitionLines)
            let text = SourceText(second.bytes[...], firstLine: 1)
            tables = TableQueue(
                blocks: blocks, walk: TextPlaces.Walk(text, origins: second.origins), first: secondRoot.firstChild)
            write(childrenOf: root)
        }
        tables = outer
    }

    private func tableBlocks(below root: SyntaxNode, in source: SourceText) -> [TableBlock] {
        var blocks: [TableBlock] = []
        var candidates = source.delimiterLines[...]
        root.forEachDescendant { node in
            switch node.kind {
            case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: return true
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: break
            default: return false
            }
            let start = node.startLine
            let end = node.endLine
            candidates = candidates.drop { $0 <= start }
            let own = candidates.prefix { $0 <= end }
            if !own.isEmpty, let lines = containedLines(of: node, in: source),
                let table = PipeTable(in: lines, delimiterLines: own, beginsBlock: beginsBlock)
            {
                blocks.append(TableBlock(node: node, table: table, lines: lines))
            }
            return false
        }
        return blocks
    }

    /// Puts a table's cells and what stands before it into the second text.
    private mutating func assemble(_ block: inout TableBlock, into second: inout AssembledText) {
        let leading = block.lines[..<block.table.header.line]
        if !leading.isEmpty {
            block.leadingLine = second.lineCount + 1
            second.add(paragraph: leading.map { ($0.text, places.origin(of: $0.text, line: $0.number)) })
        }
        for row in [block.table.header] + block.table.rows {
            let line = block.lines[row.line]
            let origin = places.origin(of: line.content, line: line.number)
            func place(of cell: PipeTable.Cell) -> TextPlaces.LineOrigin {
                TextPlaces.LineOrigin(line: origin.line, shift: origin.shift + cell.offset)
            }
            block.cellLines.append(
                row.cells.map { cell in
                    guard !cell.text.isEmpty else { return 0 }
                    second.add(cell.text, prefix: "# ", suffix: " #", from: place(of: cell))
                    return second.lineCount
                })
            if let cell = row.surplus { surplusCells.append(places.range(of: cell.text, at: place(of: cell))) }
        }
    }

    mutating func write(_ block: TableBlock, tight: Bool) {
        let outer = places.walk
        if let walk = tables?.walk { places.walk = walk }
        if let paragraph = tables?.node(onLine: block.leadingLine) {
            html.startLine()
            if !tight { html.append("<p>") }
            places.enter(block: paragraph)
            write(childrenOf: paragraph)
            if !tight { html.append("</p>\n") }
            words.startLine()
        }
        openTable()
        for (index, cells) in block.cellLines.enumerated() {
            if index == 1 { html.append("<tbody>\n") }
            write(row: cells, of: block.table, isHeader: index == 0)
            if index == 0 { html.append("</thead>\n") }
        }
        html.append(block.cellLines.count > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
        places.walk = outer
        if !block.rest.isEmpty { read(rest: block.rest) }
    }

    private mutating func openTable() {
        html.startLine()
        // A wide table scrolls in a box of its own, which the keyboard must reach and, named, a screen reader can tell.
        if let heading = headings.last {
            html.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"")
            html.append(escaping: heading.anchor)
            html.append("\">\n")
        } else {
            html.append("<div class=\"table-scroll\" tabindex=\"0\">\n")
        }
        html.append("<table>\n<thead>\n")
    }

    private mutating func write(row cells: [Int], of table: PipeTable, isHeader: Bool) {
        html.append("<tr>\n")
        for (column, line) in cells.enumerated() {
            let node = tables?.node(onLine: line)
            // An empty header cell is none: screen readers would announce it for every cell below.
            let isHeading = isHeader && node != nil
            open(cell: isHeading, alignment: table.alignments[column])
            if let node {
                places.enter(block: node)
                words.space()
                write(childrenOf: node)
            }
            html.append(isHeading ? "</th>\n" : "</td>\n")
        }
        for alignment in table.alignments.dropFirst(cells.count) {
            // Otherwise a wide header with many short rows would make a page far larger than its text.
            guard missingCells > 0 else { break }
            missingCells -= 1
            open(cell: false, alignment: alignment)
            html.append("</td>\n")
        }
        words.startLine()
        html.append("</tr>\n")
    }

    private mutating func open(cell isHeading: Bool, alignment: PipeTable.Alignment?) {
        html.append(isHeading ? "<th" : "<td")
        switch alignment {
        case .left: html.append(" class=\"align-left\">")
        case .center: html.append(" class=\"align-center\">")
        case .right: html.append(" class=\"align-right\">")
        case nil: html.append(">")
        }
    }

    /// Reads the lines after a table, which libcmark took for more of the paragraph, as blocks of their own.
    private mutating func read(rest lines: ArraySlice<ContainedLine>) {
        // A text where tables follow each other so closely is not worth reading again and again.
        guard restLevel < 8 else { return write(unread: lines) }
        var text = definitions.bytes.count < 2000 ? definitions : AssembledText()
        let definitionLines = text.lineCount
        for line in lines { text.add(line.content, from: places.origin(of: line.content, line: line.number)) }
        let outer = (places.walk, tables)
        restLevel += 1
        places.walk = TextPlaces.Walk(SourceText(text.bytes[...], firstLine: 1), origins: text.origins)
        tables = nil
        _ = withSyntaxTree(parsing: text.bytes[...]) { root in
            root.removeBlocks(upToLine: definitionLines)
            writeBlocks(below: root)
        }
        restLevel -= 1
        (places.walk, tables) = outer
    }

    private mutating func write(unread lines: ArraySlice<ContainedLine>) {
        html.append("<p>")
        for line in lines {
            html.append(escaping: line.text)
            html.append("\n")
        }
        html.append("</p>\n")
    }
}

/// Whether a line that follows a table's row is no row but the beginning of another block.
///
/// Most beginnings end a paragraph too, so that libcmark has parted them already. What is left are code, lists that begin
/// with another number than 1 or are empty, thematic breaks taken for the underline of a heading, and lone tags.
private func beginsBlock(_ line: ContainedLine) -> Bool {
    guard line.indent < 4 else { return true }
    guard let first = line.text.first else { return true }
    switch first {
    case .dash, UInt8(ascii: "*"), UInt8(ascii: "+"), .less, 0x30...0x39:
        return withSyntaxTree(parsing: line.text) { root in
            guard let block = root.firstChild else { return false }
            return block.kind != CMARK_NODE_PARAGRAPH
        } ?? false
    default: return false
    }
}
