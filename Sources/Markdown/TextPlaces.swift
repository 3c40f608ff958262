import CCMark
import Diagnostics

/// Finds where in the file the nodes of libcmark's tree stand.
///
/// libcmark counts bytes, takes a paragraph's indentation and `>` for nothing after its first line, and loses count after
/// link definitions and line breaks inside links. So its places are hints: the text there is looked at, and when it is not
/// what it should be, the next fitting place in the same block is taken.
struct TextPlaces {
    /// The line of the file from which a line of a text read anew comes, and what its columns are off by, in bytes.
    struct LineOrigin {
        let line: Int
        let shift: Int
    }

    /// The text whose tree is being walked, and where in it the walk is.
    struct Walk {
        var text: SourceText
        /// One for each line of a text that was put together anew, none for the file's own text.
        var origins: [LineOrigin] = []
        /// How many quotes the walk is in.
        var quotes = 0
        fileprivate var blockLine = 1
        fileprivate var blockColumn = 1
        fileprivate var blockEnd = 0
        /// Lines of the block that libcmark has not counted: link definitions at its beginning, or breaks inside links.
        fileprivate var missingLines = 0
        /// Everything in front of this offset has been passed.
        fileprivate var cursor = 0
        fileprivate var measuredLine = (number: 0, width: 0)

        init(_ text: SourceText, origins: [LineOrigin] = []) {
            self.text = text
            self.origins = origins
        }
    }

    let file: SourceText
    var walk: Walk
    /// How many more bytes may be searched, so that no text makes finding places slower than reading it.
    private var searchBudget: Int
    /// The last column that was counted, for lines with a great many links.
    private var counted = (line: 0, byte: 0, scalars: 0)

    init(_ file: SourceText) {
        self.file = file
        walk = Walk(file)
        searchBudget = file.bytes.count * 16 + 4096
    }

    /// Tells that the inline nodes to come belong to this paragraph or heading.
    mutating func enter(block: SyntaxNode) {
        walk.blockLine = block.startLine
        walk.blockColumn = block.startColumn
        walk.blockEnd = block.endLine
        walk.missingLines = 0
        walk.cursor = walk.text.offset(line: walk.blockLine, column: walk.blockColumn - 1)
        guard begins(with: [.openBracket], at: walk.cursor), let last = block.lastChild else { return }
        // The last inline node must be on the last line, but for the underline of a heading.
        let missing = walk.blockEnd - last.endLine - (block.kind == CMARK_NODE_HEADING ? 1 : 0)
        if missing > 0, last.endLine >= walk.blockLine { walk.missingLines = missing }
    }

    /// One scalar at a node's beginning.
    mutating func start(of node: SyntaxNode) -> SourceRange {
        let start = position(at: walk.text.offset(line: node.startLine, column: node.startColumn - 1))
        return SourceRange(line: start.line, column: start.column)
    }

    mutating func range(ofBlock block: SyntaxNode) -> SourceRange {
        let start = walk.text.offset(line: block.startLine, column: block.startColumn - 1)
        let end = walk.text.offset(line: block.endLine, column: block.endColumn)
        return range(start..<max(start, end))
    }

    /// The range of a link, an image or raw HTML, which begins with `opening` or with `alternative`.
    mutating func range(ofInline node: SyntaxNode, opening: [UInt8], or alternative: [UInt8]?) -> SourceRange {
        let hints = hintedOffsets(of: node)
        if let alternative, let hint = hints.first(where: { $0 >= walk.cursor && begins(with: alternative, at: $0) }) {
            return range(node, from: hint, opening: alternative.count)
        }
        // libcmark forgets the indentation of addresses in angle brackets.
        let start =
            find(opening, hints: hints)
            ?? alternative.flatMap { find($0, hints: hints) } ?? walk.cursor
        return range(node, from: start, opening: opening.count)
    }

    /// The range of a reference that stands at `index` of a text node, nil when its brackets are escaped.
    mutating func range(
        ofReference reference: Slice<UnsafeBufferPointer<UInt8>>, in node: SyntaxNode, at index: Int
    ) -> SourceRange? {
        let opening = Array(reference.prefix { $0 != .pipe && $0 != .closeBracket })
        let sourceLength = node.endColumn - node.startColumn + 1
        let hints = sourceLength == reference.base.count ? hintedOffsets(of: node).map { $0 + index } : []
        guard let start = find(opening, hints: hints) else { return nil }
        let end = min(start + reference.count, walk.text.bytes.count)
        walk.cursor = end
        return range(start..<end)
    }

    /// Where in the file a piece of a line of the text being walked begins.
    func origin(of piece: ArraySlice<UInt8>, line: Int) -> LineOrigin {
        let column = piece.startIndex - walk.text.line(line).startIndex
        guard !walk.origins.isEmpty else { return LineOrigin(line: line, shift: column) }
        guard line <= walk.origins.count else { return LineOrigin(line: 1, shift: 0) }
        return LineOrigin(line: walk.origins[line - 1].line, shift: walk.origins[line - 1].shift + column)
    }

    /// The range of a piece of one line that begins at a place of the file.
    func range(of piece: [UInt8], at origin: LineOrigin) -> SourceRange {
        let line = file.line(origin.line)
        let before = line.prefix(max(0, origin.shift)).count(where: \.beginsScalar)
        return SourceRange(
            line: file.firstLine + origin.line - 1, column: before + 1, length: piece.count(where: \.beginsScalar))
    }

    // MARK: Searching

    /// Where a node may begin: when lines may be missing, first with them, then without.
    private mutating func hintedOffsets(of node: SyntaxNode) -> [Int] {
        let line = node.startLine
        let counted = hintedOffset(of: node, onLine: line)
        return walk.missingLines > 0
            ? [hintedOffset(of: node, onLine: line + walk.missingLines), counted] : [counted]
    }

    private mutating func hintedOffset(of node: SyntaxNode, onLine line: Int) -> Int {
        if line == walk.blockLine { return walk.text.offset(line: line, column: node.startColumn - 1) }
        let column = node.startColumn - walk.blockColumn + containerWidth(ofLine: line)
        return walk.text.offset(line: line, column: column)
    }

    /// The bytes of a continuation line that belong to no paragraph: blanks and the `>` of quotes.
    private mutating func containerWidth(ofLine line: Int) -> Int {
        if walk.measuredLine.number == line { return walk.measuredLine.width }
        var quotes = walk.quotes
        var width = 0
        for byte in walk.text.line(line) {
            if byte == .greater, quotes > 0 { quotes -= 1 } else if !byte.isBlank { break }
            width += 1
        }
        walk.measuredLine = (line, width)
        return width
    }

    /// The offset of `opening` at a hint, else after the cursor; the cursor moves behind it.
    private mutating func find(_ opening: [UInt8], hints: [Int]) -> Int? {
        for hint in hints where hint >= walk.cursor && begins(with: opening, at: hint) && !isEscaped(at: hint) {
            walk.cursor = hint + opening.count
            return hint
        }
        let end = walk.text.offset(line: walk.blockEnd + 1, column: 0)
        var offset = walk.cursor
        while offset < end, searchBudget > 0 {
            searchBudget -= 1
            if begins(with: opening, at: offset), !isEscaped(at: offset) {
                walk.cursor = offset + opening.count
                return offset
            }
            offset += 1
        }
        return nil
    }

    private func begins(with opening: [UInt8], at offset: Int) -> Bool {
        let bytes = walk.text.bytes
        guard offset >= 0, offset + opening.count <= bytes.count else { return false }
        for (index, byte) in opening.enumerated() where bytes[bytes.startIndex + offset + index] != byte {
            return false
        }
        return true
    }

    private func isEscaped(at offset: Int) -> Bool {
        let bytes = walk.text.bytes
        var backslashes = 0
        // So many backslashes in a row are no one's escape.
        while backslashes < 16, offset > backslashes,
            bytes[bytes.startIndex + offset - backslashes - 1] == .backslash
        {
            backslashes += 1
        }
        return backslashes % 2 == 1
    }

    // MARK: Lines and columns of the file

    private mutating func range(_ node: SyntaxNode, from start: Int, opening: Int) -> SourceRange {
        let bytes = walk.text.bytes
        let start = min(start, bytes.count)
        let opened = min(start + opening, bytes.count)
        walk.cursor = max(walk.cursor, opened)
        let end = start + node.endColumn - node.startColumn + 1
        guard node.endLine == node.startLine, end > opened, end <= bytes.count else { return range(start..<opened) }
        switch bytes[bytes.startIndex + end - 1] {
        case .closeBracket, .greater, UInt8(ascii: ")"): return range(start..<end)
        default: return range(start..<opened)
        }
    }

    private mutating func range(_ offsets: Range<Int>) -> SourceRange {
        let start = position(at: offsets.lowerBound)
        let end = position(at: offsets.upperBound, counting: false)
        return SourceRange(start, max(start, end))
    }

    private mutating func position(at offset: Int, counting: Bool = true) -> SourcePosition {
        let line = walk.text.lineNumber(at: offset)
        let column = offset - walk.text.offset(line: line, column: 0)
        guard !walk.origins.isEmpty else { return position(line: line, byte: column, counting: counting) }
        guard line <= walk.origins.count else { return SourcePosition(line: file.firstLine, column: 1) }
        let origin = walk.origins[line - 1]
        return position(line: origin.line, byte: max(0, column + origin.shift), counting: counting)
    }

    private mutating func position(line: Int, byte: Int, counting: Bool) -> SourcePosition {
        let bytes = file.line(line)
        let end = min(byte, bytes.count)
        var scalars = 0
        var start = 0
        if counted.line == line, counted.byte <= end { (start, scalars) = (counted.byte, counted.scalars) }
        for byte in bytes[bytes.startIndex + start..<bytes.startIndex + end] where byte.beginsScalar { scalars += 1 }
        // The end of a range lies behind what comes next, so only beginnings are worth remembering.
        if counting { counted = (line, end, scalars) }
        return SourcePosition(line: file.firstLine + line - 1, column: scalars + 1)
    }
}
