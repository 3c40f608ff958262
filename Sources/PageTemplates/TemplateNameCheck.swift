import Diagnostics
import SitePages

/// What is wrong with the names that a page's template and the templates it includes use: a name that the page's data
/// does not have, a section over something that is neither object, list nor flag, text inserted without escaping.
func nameProblems(
    in template: String, showing data: any TemplateData.Type, among templates: [String: ReadTemplate],
    texts: Set<String>
) -> [Diagnostic] {
    var check = TemplateNameCheck(templates: templates, texts: texts)
    guard let entry = templates[template] else { return [] }
    check.check(entry.nodes, in: entry.file, stack: [data.shapes], overrides: [:], depth: 0)
    return check.diagnostics
}

/// A template file with its tags.
struct ReadTemplate {
    var file: String
    var nodes: [TemplateNode]
}

private struct TemplateNameCheck {
    typealias Shapes = [String: TemplateShape]
    struct Override {
        var file: String
        var nodes: [TemplateNode]
    }

    let templates: [String: ReadTemplate]
    let texts: Set<String>
    var diagnostics: [Diagnostic] = []

    init(templates: [String: ReadTemplate], texts: Set<String>) {
        self.templates = templates
        self.texts = texts
    }

    mutating func check(
        _ nodes: [TemplateNode], in file: String, stack: [Shapes], overrides: [String: Override], depth: Int
    ) {
        for node in nodes {
            switch node {
            case .variable(let name, let escaped, let range):
                checkVariable(name, escaped: escaped, in: file, range: range, stack: stack)
            case .section(let name, let inverted, let nodes, let range):
                // first() and last() ask about the place in the list that is gone through.
                if name == "first()" || name == "last()" {
                    check(nodes, in: file, stack: stack, overrides: overrides, depth: depth)
                    continue
                }
                guard let shape = shape(of: name, in: file, range: range, stack: stack) else { continue }
                var inner = stack
                if !inverted { inner += entered(shape) }
                check(nodes, in: file, stack: inner, overrides: overrides, depth: depth)
            case .partial(let name, let range):
                include(name, in: file, range: range, stack: stack, overrides: overrides, depth: depth)
            case .parent(let name, let blocks, let range):
                let own = blocks.mapValues { Override(file: file, nodes: $0) }
                include(
                    name, in: file, range: range, stack: stack, overrides: own.merging(overrides) { $1 }, depth: depth)
            case .block(let name, let nodes):
                let override = overrides[name] ?? Override(file: file, nodes: nodes)
                check(override.nodes, in: override.file, stack: stack, overrides: overrides, depth: depth)
            }
        }
    }

    private mutating func include(
        _ name: String, in file: String, range: SourceRange, stack: [Shapes], overrides: [String: Override], depth: Int
    ) {
        guard let template = templates[name] else {
            let guess = nearMiss(to: name, among: templates.keys.sorted())
            report(
                .templateMissing, in: file, range: range, "There is no template “\(name)”.",
                help: guess.map { "Did you mean “\($0)”?" } ?? "Add templates/\(name).mustache.")
            return
        }
        guard depth < 32 else {
            report(
                .templateSyntax, in: file, range: range, "“\(name)” includes itself without end.",
                help: "Take the circle of includes apart.")
            return
        }
        check(template.nodes, in: template.file, stack: stack, overrides: overrides, depth: depth + 1)
    }

    private mutating func checkVariable(
        _ name: String, escaped: Bool, in file: String, range: SourceRange, stack: [Shapes]
    ) {
        if name.hasPrefix("ui.") { return checkText(String(name.dropFirst(3)), in: file, range: range) }
        guard let shape = shape(of: name, in: file, range: range, stack: stack) else { return }
        switch shape {
        case .text where !escaped:
            report(
                .templateEscaping, in: file, range: range, "“\(name)” is plain text and must be escaped.",
                help: "Write {{\(name)}} with two braces.")
        case .html where escaped:
            report(
                .templateEscaping, in: file, range: range, "“\(name)” is ready HTML and would be shown as code.",
                help: "Write {{{\(name)}}} with three braces.")
        case .text, .html: break
        case .flag, .texts, .object, .list:
            report(
                .templateUnknownName, in: file, range: range, "“\(name)” is no text but a section.",
                help: "Write {{#\(name)}} … {{/\(name)}}.")
        }
    }

    private mutating func checkText(_ key: String, in file: String, range: SourceRange) {
        guard !texts.contains(key) else { return }
        let guess = nearMiss(to: key, among: texts.sorted())
        report(
            .textMissing, in: file, range: range, "The text “\(key)” is not in templates/i18n/.",
            help: guess.map { "Did you mean “\($0)”?" } ?? "Add the key to the file of every language.")
    }

    /// The shape behind a name, looked up as Mustache does: from the innermost section outwards, then along the dots.
    private mutating func shape(
        of name: String, in file: String, range: SourceRange, stack: [Shapes]
    ) -> TemplateShape? {
        if name == "." { return .text }
        var parts = name.split(separator: ".").map(String.init)
        let first = parts.isEmpty ? name : parts.removeFirst()
        var shape = stack.last { $0[first] != nil }?[first]
        for part in parts {
            guard case .object(let type) = shape else {
                shape = nil
                break
            }
            shape = type.shapes[part]
        }
        if shape == nil {
            let known = Set(stack.flatMap(\.keys)).sorted()
            let guess = nearMiss(to: name, among: known)
            report(
                .templateUnknownName, in: file, range: range, "The page has no “\(name)” here.",
                help: guess.map { "Did you mean “\($0)”?" } ?? "Known names: \(known.joined(separator: ", ")).")
        }
        return shape
    }

    private func entered(_ shape: TemplateShape) -> [Shapes] {
        switch shape {
        case .object(let type), .list(let type): [type.shapes]
        case .text, .html, .flag, .texts: []
        }
    }

    private mutating func report(
        _ id: DiagnosticID, in file: String, range: SourceRange, _ message: String, help: String
    ) {
        let diagnostic = Diagnostic(.error, id, file: file, range: range, message, help: help)
        // A layout is looked at once for every page; its faults are told once.
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
