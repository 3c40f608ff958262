import CCMark

/// A line of a paragraph without what the quotes and list items around it take.
struct ContainedLine {
    /// From 1, in the text that the tree was made of.
    let number: Int
    /// The rest of the line, with its indentation.
    let content: ArraySlice<UInt8>
    /// Columns of blanks at the beginning.
    let indent: Int
    /// Whether the line belongs to the paragraph although a container around it is not continued on it.
    let isLazy: Bool

    /// Without blanks at both ends.
    var text: ArraySlice<UInt8> { content.trimmingBlanks }
}

/// The lines of a paragraph or setext heading, or nil when it lies deeper than `MarkdownDocument.deepestNesting`.
func containedLines(of block: SyntaxNode, in source: SourceText) -> [ContainedLine]? {
    guard let containers = containers(around: block, in: source) else { return nil }
    var lines: [ContainedLine] = []
    let first = block.startLine
    let last = min(block.endLine, source.lineCount)
    guard first <= last else { return nil }
    for number in first...last {
        var cursor = LineCursor(source.line(number))
        var isLazy = false
        if number == first {
            cursor.advance(toByte: block.startColumn - 1)
        } else {
            isLazy = !containers.allSatisfy { cursor.advance(past: $0) }
        }
        lines.append(
            ContainedLine(number: number, content: cursor.rest, indent: cursor.indent, isLazy: isLazy))
    }
    return lines
}

/// What a container takes from the beginning of each of its lines.
private enum Container {
    case quote
    /// Columns from where the container around the item ends to the item's text.
    case item(width: Int)
}

/// The quotes and list items around a block, outermost first.
private func containers(around block: SyntaxNode, in source: SourceText) -> [Container]? {
    var nodes: [SyntaxNode] = []
    var node = block.parent
    while let current = node {
        if current.kind == CMARK_NODE_BLOCK_QUOTE || current.kind == CMARK_NODE_ITEM { nodes.append(current) }
        guard nodes.count <= MarkdownDocument.deepestNesting else { return nil }
        node = current.parent
    }
    nodes.reverse()
    var containers: [Container] = []
    for (index, node) in nodes.enumerated() {
        guard node.kind == CMARK_NODE_ITEM else {
            containers.append(.quote)
            continue
        }
        // Containers that begin on this line have their markers on it, the others are continued on it.
        let line = node.startLine
        var cursor = LineCursor(source.line(line))
        for (outer, container) in zip(nodes, containers[..<index]) {
            if outer.startLine == line, outer.kind == CMARK_NODE_ITEM {
                _ = cursor.advancePastMarker()
            } else {
                _ = cursor.advance(past: container)
            }
        }
        guard let width = cursor.advancePastMarker() else { return nil }
        containers.append(.item(width: width))
    }
    return containers
}

/// A place in a line, which counts columns with tab stops of four as CommonMark does.
private struct LineCursor {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var column = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var rest: ArraySlice<UInt8> { bytes[position...] }

    /// Columns of blanks from here on.
    var indent: Int {
        var column = column
        for byte in rest {
            if byte == .space { column += 1 } else if byte == .tab { column += 4 - column % 4 } else { break }
        }
        return column - self.column
    }

    mutating func advance(toByte count: Int) {
        while position - bytes.startIndex < count, position < bytes.endIndex {
            column += bytes[position] == .tab ? 4 - column % 4 : 1
            position += 1
        }
    }

    /// Passes what a container takes of a line that continues it; false when the line does not.
    mutating func advance(past container: Container) -> Bool {
        switch container {
        case .item(let width):
            guard indent >= width else { return false }
            advance(columns: width)
        case .quote:
            let indent = indent
            guard indent <= 3, rest.first(where: { !$0.isBlank }) == .greater else { return false }
            advance(columns: indent + 1)
            if let next = rest.first, next.isBlank { advance(columns: 1) }
        }
        return true
    }

    /// Passes a list item's marker and the blanks up to its text; the columns of all that, nil when there is no marker.
    mutating func advancePastMarker() -> Int? {
        let start = column
        advance(columns: indent)
        var length = 1
        if let first = rest.first, first.isDigit { length = rest.prefix(while: \.isDigit).count + 1 }
        guard rest.count >= length else { return nil }
        advance(columns: length)
        let blanks = indent
        let isEmpty = rest.allSatisfy(\.isBlank)
        if isEmpty || blanks > 4 || blanks < 1 {
            // Text that begins further on is code, indented from one blank behind the marker.
            if blanks > 0 { advance(columns: 1) }
            return column - start + (blanks > 0 ? 0 : 1)
        }
        advance(columns: blanks)
        return column - start
    }

    private mutating func advance(columns count: Int) {
        var remaining = count
        while remaining > 0, position < bytes.endIndex {
            if bytes[position] == .tab {
                let width = 4 - column % 4
                let step = min(width, remaining)
                column += step
                remaining -= step
                if step == width { position += 1 }
            } else {
                column += 1
                remaining -= 1
                position += 1
            }
        }
    }
}
