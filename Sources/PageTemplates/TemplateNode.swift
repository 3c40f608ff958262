import Diagnostics

/// A piece of a Mustache template with the place where it stands.
///
/// Source: mustache(5) with template inheritance. Lambdas, other delimiters, dynamic names and indented partials are not
/// used here: a page's data is plain values.
enum TemplateNode {
    case text(ArraySlice<UInt8>)
    case variable(name: String, escaped: Bool, range: SourceRange)
    case section(name: String, inverted: Bool, nodes: [TemplateNode], range: SourceRange)
    case partial(name: String, range: SourceRange)
    /// `{{<parent}}` with the blocks that replace the parent's.
    case parent(name: String, blocks: [String: [TemplateNode]], range: SourceRange)
    /// `{{$name}}`: what stands there unless a child replaces it.
    case block(name: String, nodes: [TemplateNode])
}

/// A template as a tree, and what is wrong with its tags.
func templateNodes(of file: SourceFile) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
    var reader = TemplateReader(file: file)
    reader.read()
    return (reader.root, reader.diagnostics)
}

private struct TemplateReader {
    /// A section or block that is still open.
    private struct Open {
        var kind: UInt8
        var name: String
        var range: SourceRange
        var nodes: [TemplateNode] = []
    }

    let file: SourceFile
    var root: [TemplateNode] = []
    var diagnostics: [Diagnostic] = []
    private var open: [Open] = []
    private let bytes: [UInt8]

    init(file: SourceFile) {
        self.file = file
        bytes = file.bytes
    }

    mutating func read() {
        var start = 0
        while let tag = indexOfPair(UInt8(ascii: "{"), from: start) {
            let isTriple = tag + 2 < bytes.count && bytes[tag + 2] == UInt8(ascii: "{")
            let width = isTriple ? 3 : 2
            guard let close = indexOfPair(UInt8(ascii: "}"), from: tag + width) else {
                return report("This tag is never closed: `}}` is missing.", range(tag, tag + width))
            }
            let end = min(close + width, bytes.count)
            let kind = isTriple ? UInt8(ascii: "{") : bytes[tag + 2]
            // A tag that opens, closes or includes and has a line to itself takes the whole line with it.
            let line = "#^/><$!".utf8.contains(kind) ? wholeLine(around: tag..<end) : nil
            append(text: bytes[start..<(line?.lowerBound ?? tag)])
            take(content: bytes[(tag + width)..<close], kind: kind, range: range(tag, end))
            start = line?.upperBound ?? end
        }
        append(text: bytes[start...])
        for unclosed in open {
            report("“\(unclosed.name)” is never closed.", unclosed.range, help: "Write {{/\(unclosed.name)}}.")
        }
    }

    private mutating func take(content: ArraySlice<UInt8>, kind: UInt8, range: SourceRange) {
        let isSigil = "#^/><$!&=".utf8.contains(kind)
        let name = trimmed(isSigil ? content.dropFirst() : content)
        switch kind {
        case UInt8(ascii: "!"): break
        case UInt8(ascii: "="):
            report("Tags cannot be given other braces here.", range, help: "Write every tag with {{ and }}.")
        case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "<"), UInt8(ascii: "$"):
            open.append(Open(kind: kind, name: name, range: range))
        case UInt8(ascii: "/"): close(name, range: range)
        case UInt8(ascii: ">"): append(.partial(name: name, range: range))
        case UInt8(ascii: "{"), UInt8(ascii: "&"): append(.variable(name: name, escaped: false, range: range))
        default: append(.variable(name: name, escaped: true, range: range))
        }
    }

    private mutating func close(_ name: String, range: SourceRange) {
        guard let last = open.popLast(), last.name == name else {
            return report(
                "{{/\(name)}} closes nothing that is open.", range, help: "Close tags in the opposite order of opening."
            )
        }
        switch last.kind {
        case UInt8(ascii: "<"):
            let blocks = last.nodes.compactMap { node -> (String, [TemplateNode])? in
                if case .block(let name, let nodes) = node { (name, nodes) } else { nil }
            }
            append(.parent(name: name, blocks: Dictionary(blocks) { $1 }, range: last.range))
        case UInt8(ascii: "$"): append(.block(name: name, nodes: last.nodes))
        default:
            let inverted = last.kind == UInt8(ascii: "^")
            append(.section(name: name, inverted: inverted, nodes: last.nodes, range: last.range))
        }
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { root.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func append(text: ArraySlice<UInt8>) {
        if !text.isEmpty { append(.text(text)) }
    }

    /// The line of a tag with its line break, when nothing but white space stands beside the tag.
    private func wholeLine(around tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
        var end = tag.upperBound
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
        guard end == bytes.count || bytes[end] == 0x0A else { return nil }
        return start..<min(end + 1, bytes.count)
    }

    private func indexOfPair(_ brace: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == brace, bytes[index + 1] == brace { return index }
            index += 1
        }
        return nil
    }

    /// The place of some bytes of the file, worked out from its start.
    private func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(of: start..<end, in: bytes[...]) }

    private mutating func report(_ message: Message, _ range: SourceRange, help: Message = "") {
        diagnostics.append(
            Diagnostic(.error, .templateSyntax, file: file.path, range: range, message, help: help))
    }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}
