import CCMark
import Diagnostics

extension DocumentReader {
    // MARK: Links and images

    mutating func open(link: SyntaxNode) {
        insideLink = true
        let destination = link.destination
        let target = LinkTarget(destination)
        let range = places.range(ofInline: link, opening: [.openBracket], or: [.less])
        let index = links.count
        links.append(
            MarkdownDocument.Link(
                destination: String(decoding: destination, as: UTF8.self), target: target, range: range))
        switch target {
        case .refused: return
        case .page:
            html.append(.pageLinkStart(index, title: String(decoding: link.title, as: UTF8.self)))
            return
        case .external: html.append("<a class=\"external\" rel=\"noopener\" href=\"")
        case .local: html.append("<a href=\"")
        }
        html.append(address: destination)
        html.append("\"")
        let title = link.title
        if !title.isEmpty {
            html.append(" title=\"")
            html.append(escaping: title)
            html.append("\"")
        }
        html.append(">")
    }

    mutating func closeLink() {
        insideLink = false
        // Links never stand in one another, so the last one opened is the one that ends.
        guard let link = links.last else { return }
        switch link.target {
        case .refused: break
        case .page: html.append(.pageLinkEnd(links.count - 1))
        case .external, .local: html.append("</a>")
        }
    }

    mutating func write(image: SyntaxNode) {
        var alternative: [UInt8] = []
        image.forEachDescendant { node in
            alternative.append(wordsOf: node)
            return true
        }
        let text = InlineText.plain(String(decoding: alternative, as: UTF8.self)) { _ in nil }
        let destination = image.destination
        html.append(.image(images.count, title: String(decoding: image.title, as: UTF8.self)))
        images.append(
            MarkdownDocument.Image(
                destination: String(decoding: destination, as: UTF8.self), target: LinkTarget(destination),
                alternativeText: text,
                range: places.range(ofInline: image, opening: [.exclamation, .openBracket], or: nil)))
        words.append(text)
    }

    mutating func write(rawInline node: SyntaxNode) {
        let literal = node.literal
        guard !isHTMLComment(literal) else { return }
        rawHTML.append(places.range(ofInline: node, opening: [.less], or: nil))
        html.append(escaping: literal)
    }

    // MARK: Text and references

    /// Writes a text node, or all nodes up to the end of a reference that begins in it; `node` is then the last of them.
    mutating func write(text node: inout SyntaxNode) {
        var literal = node.literal
        guard literal.firstIndex(of: .openBracket, from: 0) != nil else { return write(plain: literal) }
        var written = 0
        var position = 0
        while let start = literal.firstDoubleBracket(from: position) {
            switch textReference(in: literal, at: start) {
            case .complete(let id, let text, let end):
                guard let range = places.range(ofReference: literal[start..<end], in: node, at: start) else {
                    position = start + 1
                    continue
                }
                write(plain: UnsafeBufferPointer(rebasing: literal[written..<start]))
                write(reference: literal[id], text: text.flatMap { String(nonEmpty: literal[$0]) }, range: range)
                written = end
                position = end
            case .unfinished(let id, let textStart):
                guard let rest = restOfReference(after: node),
                    let range = places.range(ofReference: literal[start...], in: node, at: start)
                else {
                    position = start + 1
                    continue
                }
                write(plain: UnsafeBufferPointer(rebasing: literal[written..<start]))
                write(
                    reference: literal[id], text: String(nonEmpty: Array(literal[textStart...]) + rest.text),
                    range: range)
                node = rest.node
                literal = node.literal
                written = rest.end
                position = rest.end
            case nil: position = start + 1
            }
        }
        write(plain: UnsafeBufferPointer(rebasing: literal[written...]))
    }

    private mutating func write(reference id: Slice<UnsafeBufferPointer<UInt8>>, text: String?, range: SourceRange) {
        let id = String(trimmed: id)
        html.append(insideLink ? .referenceText(references.count) : .reference(references.count))
        references.append(MarkdownDocument.TextReference(id: id, text: text, range: range))
        if let text { words.append(text) } else { words.append(titleOf: id) }
    }

    /// What follows of a reference's text in the nodes after the one it begins in: line breaks, code, emphasis, text.
    private func restOfReference(after start: SyntaxNode) -> (text: [UInt8], node: SyntaxNode, end: Int)? {
        var text: [UInt8] = []
        var next = start.next
        // A reference's text is a few words; looking further would cost more than a line of open brackets deserves.
        for _ in 0..<16 {
            guard let node = next, text.count < 1000 else { return nil }
            switch node.kind {
            case CMARK_NODE_TEXT:
                let literal = node.literal
                if let end = literal.firstClosingBrackets() {
                    return (text + literal[..<end], node, end + 2)
                }
                text += literal.prefix(1000)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE:
                text.append(wordsOf: node)
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
                guard let only = node.firstChild, only.next == nil, only.kind == CMARK_NODE_TEXT else { return nil }
                text += only.literal.prefix(1000)
            default: return nil
            }
            next = node.next
        }
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func firstClosingBrackets() -> Int? {
        var position = 0
        while position + 1 < Swift.min(count, 1000) {
            if self[position] == .closeBracket, self[position + 1] == .closeBracket { return position }
            position += 1
        }
        return nil
    }
}

extension [UInt8] {
    /// The words of one inline node, not of those below it; raw HTML has none.
    fileprivate mutating func append(wordsOf node: SyntaxNode) {
        switch node.kind {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: append(contentsOf: node.literal)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: append(.space)
        default: break
        }
    }
}
