import Diagnostics
import SitePages
import TextNotation

/// A template file with its tags.
struct ReadTemplate {
    var file: String
    var nodes: [TemplateNode]
}

/// A page's template with every name resolved against the page's data, and what is wrong with its names: one that the
/// data does not have, a section over nothing, text inserted without escaping.
func compiled(
    _ template: String, showing data: any TemplateData.Type, among templates: [String: ReadTemplate],
    texts: [String: String]
) -> (program: TemplateProgram, diagnostics: [Diagnostic]) {
    var compiler = TemplateCompiler(templates: templates, texts: texts)
    guard let entry = templates[template] else { return (TemplateProgram(), []) }
    compiler.add(entry.nodes, in: TemplateCompiler.Scope(file: entry.file, objects: [data]))
    return (compiler.program, compiler.diagnostics)
}

private struct TemplateCompiler {
    typealias Access = TemplateProgram.FieldAccess

    struct Override {
        var nodes: [TemplateNode]
        var file: String
    }

    /// Where the compiler is: the file, the open sections' objects, and what replaces the parents' blocks.
    struct Scope {
        var file: String
        var objects: [any TemplateData.Type]
        var overrides: [String: Override] = [:]
        /// How many files include each other around this one.
        var depth = 0
    }

    let templates: [String: ReadTemplate]
    let texts: [String: String]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var program = TemplateProgram()
    /// Positions in the program's `types`.
    private var positions: [ObjectIdentifier: Int] = [:]
    /// How many steps there were when the last section ended.
    private var lastEnd = 0

    init(templates: [String: ReadTemplate], texts: [String: String]) {
        self.templates = templates
        self.texts = texts
    }

    mutating func add(_ nodes: [TemplateNode], in scope: Scope) {
        for node in nodes {
            switch node {
            case .text(let bytes): append(bytes)
            case .variable(let name, let escaped, let range):
                addVariable(name, escaped: escaped, range: range, in: scope)
            case .section(let name, let inverted, let nodes, let range):
                addSection(name, inverted: inverted, nodes, range: range, in: scope)
            case .partial(let name, let range): include(name, range: range, in: scope)
            case .parent(let name, let blocks, let range):
                var inner = scope
                // What a child says of a block outweighs what its parent says of it.
                inner.overrides = blocks.mapValues { Override(nodes: $0, file: scope.file) }
                    .merging(scope.overrides) { $1 }
                include(name, range: range, in: inner)
            case .block(let name, let nodes):
                var inner = scope
                let override = scope.overrides[name]
                inner.file = override?.file ?? scope.file
                add(override?.nodes ?? nodes, in: inner)
            }
        }
    }

    private mutating func include(_ name: String, range: SourceRange, in scope: Scope) {
        guard let template = templates[name] else {
            let guess = nearMiss(to: name, among: templates.keys.sorted())
            return report(
                .templateMissing, range, in: scope, "There is no template “\(name)”.",
                help: guess.map { "Did you mean “\($0)”?" } ?? "Add templates/\(name).mustache.")
        }
        guard scope.depth < 32 else {
            return report(
                .templateSyntax, range, in: scope, "“\(name)” includes itself without end.",
                help: "Take the circle of includes apart.")
        }
        var inner = scope
        inner.file = template.file
        inner.depth += 1
        add(template.nodes, in: inner)
    }

    private mutating func addVariable(_ name: String, escaped: Bool, range: SourceRange, in scope: Scope) {
        if name.hasPrefix("ui.") { return addText(String(name.dropFirst(3)), range: range, in: scope) }
        if name == "." { return program.steps.append(.init(action: .currentText)) }
        guard let (access, shape) = field(name, range: range, in: scope) else { return }
        switch (shape, escaped) {
        case (.text(let text), true): program.steps.append(.init(action: .text(text), field: access))
        case (.html(let isOptional), false):
            program.steps.append(.init(action: .html(isOptional: isOptional), field: access))
        case (.text, false):
            report(
                .templateEscaping, range, in: scope, "“\(name)” is plain text and must be escaped.",
                help: "Write {{\(name)}} with two braces.")
        case (.html, true):
            report(
                .templateEscaping, range, in: scope, "“\(name)” is ready HTML and would be shown as code.",
                help: "Write {{{\(name)}}} with three braces.")
        default:
            report(
                .templateUnknownName, range, in: scope, "“\(name)” is no text but a section.",
                help: "Write {{#\(name)}} … {{/\(name)}}.")
        }
    }

    private mutating func addText(_ key: String, range: SourceRange, in scope: Scope) {
        guard let text = texts[key] else {
            let guess = nearMiss(to: key, among: texts.keys.sorted())
            return report(
                .textMissing, range, in: scope, "The text “\(key)” is not in templates/i18n/.",
                help: guess.map { "Did you mean “\($0)”?" } ?? "Add the key to the file of every language.")
        }
        var bytes: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { bytes.appendEscaped($0, withApostrophes: true) }
        append(bytes)
    }

    private mutating func addSection(
        _ name: String, inverted: Bool, _ nodes: [TemplateNode], range: SourceRange, in scope: Scope
    ) {
        guard let (access, shape) = field(name, range: range, in: scope) else { return }
        guard let section = section(over: shape, name, range: range, in: scope) else { return }
        var inner = scope
        switch shape {
        case .object(let type, _) where !inverted, .list(let type) where !inverted: inner.objects.append(type)
        default: break
        }
        let position = program.steps.count
        program.steps.append(.init(action: .section(section, isInverted: inverted), field: access))
        add(nodes, in: inner)
        program.steps[position].end = program.steps.count
        lastEnd = program.steps.count
    }

    private mutating func section(
        over shape: TemplateShape, _ name: String, range: SourceRange, in scope: Scope
    ) -> TemplateProgram.Step.Section? {
        switch shape {
        case .flag(.bool): return .flag
        case .flag(.isFilled(let type)): return .list(position(of: type), isEntered: false)
        case .text(let text): return .text(isOptional: text == .optionalString)
        case .html(let isOptional): return .html(isOptional: isOptional)
        case .texts: return .texts
        case .object(let type, let isOptional): return .object(position(of: type), isOptional: isOptional)
        case .list(let type): return .list(position(of: type), isEntered: true)
        case .nothing:
            _ = unknown(name, range: range, in: scope)
            return nil
        }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        let start = program.bytes.count
        program.bytes += bytes
        let end = program.bytes.count
        // Bytes inside a section that has just ended are shown or left out with it.
        if case .bytes(let last)? = program.steps.last?.action, program.steps.count > lastEnd {
            program.steps[program.steps.count - 1].action = .bytes(last.lowerBound..<end)
        } else if end > start {
            program.steps.append(.init(action: .bytes(start..<end)))
        }
    }

    private mutating func position(of type: any TemplateValue.Type) -> Int {
        if let position = positions[ObjectIdentifier(type)] { return position }
        positions[ObjectIdentifier(type)] = program.types.count
        program.types.append(type)
        return program.types.count - 1
    }

    /// The field behind a name, looked up as Mustache does: from the innermost section outwards, then along the dots.
    private mutating func field(
        _ name: String, range: SourceRange, in scope: Scope
    ) -> (access: Access, shape: TemplateShape)? {
        let parts = name.split(separator: ".").map(String.init)
        for (outwards, type) in scope.objects.reversed().enumerated() {
            guard let first = parts.first, var found = type.field(named: first) else { continue }
            let start = program.conditions.count
            var offset = found.offset
            for part in parts.dropFirst() {
                guard case .object(let inner, let isOptional) = found.shape, let next = inner.field(named: part) else {
                    return unknown(name, range: range, in: scope)
                }
                if isOptional { program.conditions.append(.init(offset: offset, type: position(of: inner))) }
                found = next
                offset += next.offset
            }
            let conditions = start..<program.conditions.count
            return (Access(outwards: outwards, offset: offset, conditions: conditions), found.shape)
        }
        return unknown(name, range: range, in: scope)
    }

    private mutating func unknown(
        _ name: String, range: SourceRange, in scope: Scope
    ) -> (access: Access, shape: TemplateShape)? {
        let known = Set(scope.objects.flatMap { $0.fieldNames }).sorted()
        let guess = nearMiss(to: name, among: known)
        report(
            .templateUnknownName, range, in: scope, "The page has no “\(name)” here.",
            help: guess.map { "Did you mean “\($0)”?" } ?? "Known names: \(known.joined(separator: ", ")).")
        return nil
    }

    private mutating func report(
        _ id: DiagnosticID, _ range: SourceRange, in scope: Scope, _ message: Message, help: Message
    ) {
        diagnostics.append(Diagnostic(.error, id, file: scope.file, range: range, message, help: help))
    }
}
