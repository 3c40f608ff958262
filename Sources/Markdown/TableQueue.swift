import CCMark

/// A paragraph or heading of a tree that is, from one of its lines on, a table.
struct TableBlock {
    let node: SyntaxNode
    let table: PipeTable
    let lines: [ContainedLine]
    /// Lines of the second text: where what stands before the table begins, 0 when nothing does.
    var leadingLine = 0
    /// Lines of the second text: where the cells stand, header first, row by row, 0 for an empty cell.
    var cellLines: [[Int]] = []

    /// The lines after the table, which are blocks of their own.
    var rest: ArraySlice<ContainedLine> { lines[table.end...] }
}

/// The tables of a tree in the order in which a walk meets them, with the tree that their cells were read into.
///
/// Cells are parsed apart from each other, as GFM wants it. For that all cells of a text are put together as a second
/// text in which each is a heading, a line where only inline markup counts.
struct TableQueue {
    let blocks: [TableBlock]
    let walk: TextPlaces.Walk
    private var next = 0
    /// The next of the second tree's topmost nodes.
    private var node: SyntaxNode?

    init(blocks: [TableBlock], walk: TextPlaces.Walk, first: SyntaxNode?) {
        self.blocks = blocks
        self.walk = walk
        node = first
    }

    /// The table made of this paragraph or heading.
    mutating func take(_ node: SyntaxNode) -> TableBlock? {
        guard next < blocks.count, blocks[next].node == node else { return nil }
        next += 1
        return blocks[next - 1]
    }

    /// The node of the second tree that begins on a line; lines are asked for in their order.
    mutating func node(onLine line: Int) -> SyntaxNode? {
        while let current = node, current.startLine < line { node = current.next }
        guard line > 0, let current = node, current.startLine == line else { return nil }
        node = current.next
        return current
    }
}

/// Markdown put together from lines of a text, with the place in the file from which each comes.
struct AssembledText {
    private(set) var bytes: [UInt8] = []
    private(set) var origins: [TextPlaces.LineOrigin] = []

    var lineCount: Int { origins.count }

    /// Adds a line made of `prefix`, `content` and `suffix`; `origin` is where the content begins.
    mutating func add(
        _ content: some Collection<UInt8>, prefix: StaticString = "", suffix: StaticString = "",
        from origin: TextPlaces.LineOrigin
    ) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        bytes.append(contentsOf: content)
        bytes.append(contentsOf: UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
        bytes.append(.newline)
        origins.append(TextPlaces.LineOrigin(line: origin.line, shift: origin.shift - prefix.utf8CodeUnitCount))
    }

    mutating func addBlankLine() { add([], from: TextPlaces.LineOrigin(line: 1, shift: 0)) }

    /// Adds lines as one paragraph: what is indented so far begins no other block, and the blanks do not count.
    mutating func add(paragraph lines: some Sequence<(content: ArraySlice<UInt8>, origin: TextPlaces.LineOrigin)>) {
        var isFirst = true
        for line in lines {
            add(line.content, prefix: isFirst ? "" : "    ", from: line.origin)
            isFirst = false
        }
        addBlankLine()
    }
}
