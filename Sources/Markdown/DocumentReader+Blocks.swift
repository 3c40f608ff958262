import CCMark
import Diagnostics

extension DocumentReader {
    mutating func open(list: SyntaxNode) {
        html.startLine()
        guard list.isOrderedList else { return html.append("<ul>\n") }
        let start = list.listStart
        if start == 1 {
            html.append("<ol>\n")
        } else {
            html.append("<ol start=\"")
            html.append(number: start)
            html.append("\">\n")
        }
    }

    mutating func write(codeBlock block: SyntaxNode) {
        html.startLine()
        let language = block.fenceInfo.prefix { !$0.isBlank && $0 != .newline }
        if language.isEmpty {
            html.append("<pre><code>")
        } else {
            html.append("<pre><code class=\"language-")
            html.append(escaping: language)
            html.append("\">")
        }
        write(plain: block.literal)
        words.startLine()
        html.append("</code></pre>\n")
    }

    /// Raw HTML is shown as it was written, in a paragraph; comments are left out.
    mutating func write(rawBlock block: SyntaxNode) {
        let literal = block.literal
        guard !isHTMLComment(literal) else { return }
        rawHTML.append(places.range(ofBlock: block))
        html.startLine()
        html.append("<p>")
        var end = literal.count
        while end > 0, literal[end - 1] == .newline { end -= 1 }
        html.append(escaping: UnsafeBufferPointer(rebasing: literal[..<end]))
        html.append("</p>\n")
    }

    /// Whether a paragraph stands without `<p>` because its list is tight.
    func isTight(_ paragraph: SyntaxNode) -> Bool {
        guard let item = paragraph.parent, item.kind == CMARK_NODE_ITEM else { return false }
        return item.parent?.isTightList ?? false
    }

    mutating func write(plain text: UnsafeBufferPointer<UInt8>) {
        html.append(escaping: text)
        words.append(text)
    }
}

/// Whether raw HTML is one comment and nothing else.
func isHTMLComment(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = raw[...]
    while let last = text.last, last.isBlank || last == .newline { text = text.dropLast() }
    while let first = text.first, first.isBlank { text = text.dropFirst() }
    guard text.starts(with: "<!--".utf8), text.count >= 7 else { return false }
    var position = text.startIndex + 4
    while position + 2 < text.endIndex {
        if text[position] == .dash, text[position + 1] == .dash, text[position + 2] == .greater {
            return position + 3 == text.endIndex
        }
        position += 1
    }
    return false
}
