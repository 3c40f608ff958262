import CCMark
import Diagnostics

/// Walks libcmark's tree once and gathers all that a document offers; nothing of the tree is kept.
struct DocumentReader {
    var html = DraftHTML()
    var words = DraftText()
    var headings: [MarkdownDocument.Heading] = []
    var references: [MarkdownDocument.TextReference] = []
    var links: [MarkdownDocument.Link] = []
    var images: [MarkdownDocument.Image] = []
    var rawHTML: [SourceRange] = []
    var surplusCells: [SourceRange] = []
    private(set) var tooDeep: SourceRange?

    var places: TextPlaces
    /// The tables of the tree that is being walked, nil when it has none.
    var tables: TableQueue?
    /// The definitions of the document's links, for the texts that are read a second time.
    var definitions = AssembledText()
    /// How deep the walk is in lines that follow a table and are read for themselves.
    var restLevel = 0
    /// Cells that short rows may still be filled up with.
    var missingCells = 500_000
    /// Whether the walk is inside a link, where no other link may stand.
    var insideLink = false
    private var nesting = 0
    private var anchors: HeadingAnchors
    /// What was written before the heading that the walk is in.
    private var headingStart = (html: 0, gap: 0, words: 0)

    init(source: SourceText, reservedAnchors: Set<String>) {
        places = TextPlaces(source)
        anchors = HeadingAnchors(reserved: reservedAnchors)
    }

    mutating func read() {
        let source = places.file
        html.reserve(source.bytes.count + source.bytes.count / 4)
        words.reserve(source.bytes.count)
        _ = withSyntaxTree(parsing: source.bytes.prefix(source.readableCount)) { root in
            writeBlocks(below: root)
        }
        if tooDeep == nil, let line = source.unreadableLine {
            tooDeep = SourceRange(line: source.firstLine + line - 1, column: 1)
        }
    }

    /// Writes everything below a node, however deep, without recursion.
    mutating func write(childrenOf root: SyntaxNode) {
        var node = root.firstChild
        while var current = node {
            if enter(&current) {
                if let child = current.firstChild {
                    node = child
                    continue
                }
                leave(current)
            }
            while current.next == nil {
                guard let parent = current.parent, parent != root else { return }
                leave(parent)
                current = parent
            }
            node = current.next
        }
    }

    /// Writes what comes before a node's children; false when all of the node is written. A reference may end in a later
    /// node than it begins: then `node` moves on to that one.
    private mutating func enter(_ node: inout SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT:
            write(text: &node)
            return false
        case CMARK_NODE_SOFTBREAK:
            html.append("\n")
            words.append(" ")
            return false
        case CMARK_NODE_LINEBREAK:
            html.append("<br>\n")
            words.append(" ")
            return false
        case CMARK_NODE_CODE:
            html.append("<code>")
            write(plain: node.literal)
            html.append("</code>")
            return false
        case CMARK_NODE_HTML_INLINE:
            write(rawInline: node)
            return false
        case CMARK_NODE_IMAGE:
            write(image: node)
            return false
        case CMARK_NODE_EMPH:
            nest(node)
            html.append("<em>")
        case CMARK_NODE_STRONG:
            nest(node)
            html.append("<strong>")
        case CMARK_NODE_LINK:
            nest(node)

            open(link: node)
        default:
            return enter(block: node)
        }
        return true
    }

    private mutating func enter(block node: SyntaxNode) -> Bool {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH:
            places.enter(block: node)
            if let table = tables?.take(node) {
                write(table, tight: isTight(node))
                return false
            }
            if !isTight(node) {
                html.startLine()
                html.append("<p>")
            }
        case CMARK_NODE_HEADING:
            places.enter(block: node)
            if let table = tables?.take(node) {
                write(table, tight: isTight(node))
                return false
            }
            html.startLine()
            headingStart = (html.bytes.count, html.gaps.count, words.bytes.count)
        case CMARK_NODE_BLOCK_QUOTE:
            nest(node)
            places.walk.quotes += 1
            html.startLine()
            html.append("<blockquote>\n")
        case CMARK_NODE_LIST:
            open(list: node)
        case CMARK_NODE_ITEM:
            nest(node)
            html.startLine()
            html.append("<li>")
        case CMARK_NODE_CODE_BLOCK:
            write(codeBlock: node)
            return false
        case CMARK_NODE_HTML_BLOCK:
            write(rawBlock: node)
            return false
        case CMARK_NODE_THEMATIC_BREAK:
            html.startLine()
            html.append("<hr>\n")
            return false
        default: break
        }
        return true
    }

    private mutating func leave(_ node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_EMPH:
            nesting -= 1
            html.append("</em>")
        case CMARK_NODE_STRONG:
            nesting -= 1
            html.append("</strong>")
        case CMARK_NODE_LINK:
            nesting -= 1
            closeLink()
        case CMARK_NODE_PARAGRAPH:
            words.startLine()
            if !isTight(node) { html.append("</p>\n") }
        case CMARK_NODE_HEADING:
            close(heading: node)
        case CMARK_NODE_BLOCK_QUOTE:
            nesting -= 1
            places.walk.quotes -= 1
            html.startLine()
            html.append("</blockquote>\n")
        case CMARK_NODE_LIST:
            html.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
        case CMARK_NODE_ITEM:
            nesting -= 1
            html.append("</li>\n")
        default: break
        }
    }

    private mutating func nest(_ node: SyntaxNode) {
        nesting += 1
        guard nesting > MarkdownDocument.deepestNesting, tooDeep == nil else { return }
        tooDeep = places.start(of: node)
    }
}

extension DocumentReader {
    private mutating func close(heading: SyntaxNode) {
        let level = heading.headingLevel
        let range = headingStart.words..<words.bytes.count
        let text = words.text(range) { _ in nil }
        let anchor = anchors.anchor(for: text)
        headings.append(
            MarkdownDocument.Heading(
                level: level, text: text, anchor: anchor, range: places.range(ofBlock: heading), words: range))
        html.insert(
            Array("<h\(level) id=\"\(anchor)\">".utf8), at: headingStart.html, beforeGapsFrom: headingStart.gap)
        switch level {
        case 1: html.append("</h1>\n")
        case 2: html.append("</h2>\n")
        case 3: html.append("</h3>\n")
        case 4: html.append("</h4>\n")
        case 5: html.append("</h5>\n")
        default: html.append("</h6>\n")
        }
        words.startLine()
    }
}
