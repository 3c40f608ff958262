import CCMark

/// The link reference definitions of a text (`[label]: address`), as paragraphs.
///
/// libcmark drops them from its tree, so they are looked for where they can be: at the beginning of paragraphs and in lines
/// that belong to no block. What is no definition after all becomes a paragraph that no one asks for.
func linkDefinitions(below root: SyntaxNode, in places: TextPlaces) -> AssembledText {
    let source = places.walk.text
    var definitions = AssembledText()
    guard source.bytes.containsDefinitionMark else { return definitions }
    var covered = 0

    func addGap(upTo end: Int) {
        var paragraph: [(content: ArraySlice<UInt8>, origin: TextPlaces.LineOrigin)] = []
        var number = covered + 1
        while number <= end {
            let content = definitionText(source.line(number), afterMarkers: paragraph.isEmpty)
            if !content.isEmpty, !paragraph.isEmpty || content.first == .openBracket {
                paragraph.append((content, places.origin(of: content, line: number)))
            } else if !paragraph.isEmpty {
                definitions.add(paragraph: paragraph)
                paragraph = []
            }
            number += 1
        }
        if !paragraph.isEmpty { definitions.add(paragraph: paragraph) }
    }
    root.forEachDescendant { node in
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: return true
        default: break
        }
        addGap(upTo: node.startLine - 1)
        if node.kind == CMARK_NODE_PARAGRAPH,
            source.line(node.startLine).dropFirst(node.startColumn - 1).first == .openBracket
        {
            covered = node.startLine - 1
            addGap(upTo: node.endLine)
        }
        covered = max(covered, node.endLine)
        return false
    }
    addGap(upTo: source.lineCount)
    return definitions
}

/// A line without the blanks and marks of the containers that it may stand in.
private func definitionText(_ line: ArraySlice<UInt8>, afterMarkers: Bool) -> ArraySlice<UInt8> {
    line.drop { byte in
        switch byte {
        case .space, .tab, .greater: true
        case .dash, UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"): afterMarkers
        default: afterMarkers && byte.isDigit
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var containsDefinitionMark: Bool {
        withUnsafeBufferPointer { text in
            var position = 1
            while let colon = text.firstIndex(of: .colon, from: position) {
                if text[colon - 1] == .closeBracket { return true }
                position = colon + 1
            }
            return false
        }
    }
}
