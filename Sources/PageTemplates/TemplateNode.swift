import Diagnostics

/// A piece of a Mustache template with the place where it stands.
///
/// swift-mustache keeps its own tree to itself and shows an unknown name as nothing; this tree is read beside it, only
/// so that names can be checked.
enum TemplateNode {
    case variable(name: String, escaped: Bool, range: SourceRange)
    case section(name: String, inverted: Bool, nodes: [TemplateNode], range: SourceRange)
    case partial(name: String, range: SourceRange)
    /// `{{<parent}}` with the blocks that replace the parent's.
    case parent(name: String, blocks: [String: [TemplateNode]], range: SourceRange)
    /// `{{$name}}`: what stands there unless a child replaces it.
    case block(name: String, nodes: [TemplateNode])
}

/// The tags of a template as a tree, or what is wrong with their nesting.
func templateNodes(of file: SourceFile) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
    var reader = TemplateReader(file: file)
    reader.read()
    return (reader.root, reader.diagnostics)
}

private struct TemplateReader {
    /// A section or block that is still open.
    private struct Open {
        var kind: Character
        var name: String
        var range: SourceRange
        var nodes: [TemplateNode] = []
    }

    let file: SourceFile
    var root: [TemplateNode] = []
    var diagnostics: [Diagnostic] = []
    private var open: [Open] = []
    private var line = 1
    private var column = 1

    init(file: SourceFile) { self.file = file }

    mutating func read() {
        let text = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < text.count {
            guard text[index] == "{", index + 1 < text.count, text[index + 1] == "{" else {
                advance(over: text[index])
                index += 1
                continue
            }
            let triple = index + 2 < text.count && text[index + 2] == "{"
            let closing: [Unicode.Scalar] = Array(repeating: "}", count: triple ? 3 : 2)
            let start = index + closing.count
            guard let end = firstIndex(of: closing, in: text, from: start) else {
                report("This tag is not closed: \(closing.count) closing braces are missing.", length: 2)
                return
            }
            let range = SourceRange(line: line, column: column, length: end + closing.count - index)
            take(String(String.UnicodeScalarView(text[start..<end])), triple: triple, range: range)
            for scalar in text[index..<(end + closing.count)] { advance(over: scalar) }
            index = end + closing.count
        }
        for unclosed in open {
            diagnostics.append(
                Diagnostic(
                    .error, .templateSyntax, file: file.path, range: unclosed.range,
                    "{{\(unclosed.kind)\(unclosed.name)}} is never closed.", help: "Write {{/\(unclosed.name)}}."))
        }
    }

    private mutating func take(_ content: String, triple: Bool, range: SourceRange) {
        let kind = triple ? "{" : content.first ?? " "
        let hasSigil = "#^/>$<!&=".contains(kind) && !triple
        let name = trimmed(hasSigil ? String(content.dropFirst()) : content)
        switch kind {
        case "!": break
        case "=":
            diagnostics.append(
                Diagnostic(
                    .error, .templateSyntax, file: file.path, range: range, "Tags cannot be given other braces here.",
                    help: "Write every tag with {{ and }}."))
        case "#", "^", "<", "$": open.append(Open(kind: kind, name: name, range: range))
        case "/": close(name, range: range)
        case ">": append(.partial(name: name, range: range))
        case "{", "&": append(.variable(name: name, escaped: false, range: range))
        default: append(.variable(name: name, escaped: true, range: range))
        }
    }

    private mutating func close(_ name: String, range: SourceRange) {
        guard let last = open.popLast(), last.name == name else {
            diagnostics.append(
                Diagnostic(
                    .error, .templateSyntax, file: file.path, range: range, "{{/\(name)}} closes nothing that is open.",
                    help: "Close the tags in the opposite order of their opening."))
            return
        }
        switch last.kind {
        case "<":
            let blocks = last.nodes.compactMap { node -> (String, [TemplateNode])? in
                if case .block(let name, let nodes) = node { (name, nodes) } else { nil }
            }
            append(.parent(name: name, blocks: Dictionary(blocks) { $1 }, range: last.range))
        case "$": append(.block(name: name, nodes: last.nodes))
        default: append(.section(name: name, inverted: last.kind == "^", nodes: last.nodes, range: last.range))
        }
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { root.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    private mutating func report(_ message: String, length: Int) {
        let range = SourceRange(line: line, column: column, length: length)
        diagnostics.append(Diagnostic(.error, .templateSyntax, file: file.path, range: range, message))
    }

    private mutating func advance(over scalar: Unicode.Scalar) {
        if scalar == "\n" {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }
}

private func firstIndex(of pattern: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int) -> Int? {
    guard start + pattern.count <= text.count else { return nil }
    return (start...(text.count - pattern.count)).first { text[$0..<($0 + pattern.count)].elementsEqual(pattern) }
}

private func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
}
