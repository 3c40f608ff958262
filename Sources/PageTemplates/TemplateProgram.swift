import SitePages
import TextNotation

/// A page's template made ready for rendering: includes are in place, the interface's texts are bytes, and every name
/// has become the place of a field in memory.
///
/// It is one flat list of steps; a section is followed by the steps inside it.
struct TemplateProgram: Sendable {
    struct Step: Sendable {
        enum Action: Sendable {
            /// These bytes of `bytes`.
            case bytes(Range<Int>)
            case text(TemplateShape.Text)
            case html(isOptional: Bool)
            /// `{{.}}`: the text that the innermost section is about.
            case currentText
            case section(Section, isInverted: Bool)
        }

        /// What a section is over.
        enum Section: Sendable {
            case flag
            case text(isOptional: Bool)
            case html(isOptional: Bool)
            case texts
            /// Position in `types`.
            case object(Int, isOptional: Bool)
            case list(Int, isEntered: Bool)
        }

        var action: Action
        /// Where the field is.
        var field = FieldAccess()
        /// Of a section the position of the first step behind it.
        var end = 0
    }

    /// Where a field is found: so many objects outwards, and so many bytes from the start of that object.
    struct FieldAccess: Sendable {
        var outwards = 0
        var offset = 0
        /// Optional objects on the way, all of which must be there: ranges of positions in `conditions`.
        var conditions = 0..<0
    }

    /// An optional object on the way to a field.
    struct Condition: Sendable {
        var offset: Int
        /// Position in `types`.
        var type: Int
    }

    var steps: [Step] = []
    var bytes: [UInt8] = []
    var types: [any TemplateValue.Type] = []
    var conditions: [Condition] = []

    /// The page of some data.
    func rendered(_ data: some TemplateData) -> [UInt8] {
        withUnsafePointer(to: data) { page in
            var rendering = Rendering(program: self, page: UnsafeRawPointer(page))
            rendering.run(steps.indices)
            return rendering.output
        }
    }
}

private struct Rendering {
    let program: TemplateProgram
    var output: [UInt8] = []
    /// The page's data and the objects of the open sections, innermost last.
    private var objects: [UnsafeRawPointer]
    private var currentText: UnsafeRawPointer?

    init(program: TemplateProgram, page: UnsafeRawPointer) {
        self.program = program
        objects = [page]
        output.reserveCapacity(32 << 10)
    }

    mutating func run(_ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            let step = program.steps[position]
            switch step.action {
            case .bytes(let range): program.bytes.withUnsafeBytes { output.append(contentsOf: $0[range]) }
            case .text(let text): if let address = address(step.field) { append(text, at: address) }
            case .html(let isOptional):
                if let address = address(step.field), let html = html(at: address, isOptional) { append(html.text) }
            case .currentText:
                if let currentText { append(escaping: currentText.assumingMemoryBound(to: String.self).pointee) }
            case .section(let section, let isInverted):
                let inside = (position + 1)..<step.end
                if isInverted {
                    if !isShown(section, address(step.field)) { run(inside) }
                } else if let address = address(step.field) {
                    runSection(section, at: address, inside)
                }
                position = step.end
                continue
            }
            position += 1
        }
    }

    private mutating func runSection(
        _ section: TemplateProgram.Step.Section, at address: UnsafeRawPointer, _ inside: Range<Int>
    ) {
        switch section {
        case .list(let type, isEntered: true):
            let type = program.types[type]
            let stride = type.stride
            type.withElements(at: address) { first, count in
                for index in 0..<count { run(inside, within: first + index * stride) }
            }
        case .texts:
            let outer = currentText
            String.withElements(at: address) { first, count in
                for index in 0..<count {
                    currentText = first + index * String.stride
                    run(inside)
                }
            }
            currentText = outer
        case .object: if isShown(section, address) { run(inside, within: address) }
        case .text:
            guard isShown(section, address) else { return }
            let outer = currentText
            // An optional keeps its value where it lies itself.
            currentText = address
            run(inside)
            currentText = outer
        case .flag, .html, .list: if isShown(section, address) { run(inside) }
        }
    }

    private mutating func run(_ inside: Range<Int>, within object: UnsafeRawPointer) {
        objects.append(object)
        run(inside)
        objects.removeLast()
    }

    /// Where a field lies; nil when an object on the way to it is missing.
    private func address(_ field: TemplateProgram.FieldAccess) -> UnsafeRawPointer? {
        let object = objects[objects.count - 1 - field.outwards]
        for condition in program.conditions[field.conditions]
        where !program.types[condition.type].isPresent(at: object + condition.offset) { return nil }
        return object + field.offset
    }

    /// Whether a section is gone through at all.
    private func isShown(_ section: TemplateProgram.Step.Section, _ address: UnsafeRawPointer?) -> Bool {
        guard let address else { return false }
        switch section {
        case .flag: return address.assumingMemoryBound(to: Bool.self).pointee
        case .text(let isOptional): return !isOptional || String.isPresent(at: address)
        case .html(let isOptional): return !isOptional || HTML.isPresent(at: address)
        case .object(let type, let isOptional): return !isOptional || program.types[type].isPresent(at: address)
        case .texts: return isFilled(String.self, at: address)
        case .list(let type, _): return isFilled(program.types[type], at: address)
        }
    }

    private func isFilled(_ type: any TemplateValue.Type, at address: UnsafeRawPointer) -> Bool {
        var isFilled = false
        type.withElements(at: address) { _, count in isFilled = count > 0 }
        return isFilled
    }

    private func html(at address: UnsafeRawPointer, _ isOptional: Bool) -> HTML? {
        isOptional
            ? address.assumingMemoryBound(to: HTML?.self).pointee : address.assumingMemoryBound(to: HTML.self).pointee
    }

    private mutating func append(_ text: TemplateShape.Text, at address: UnsafeRawPointer) {
        switch text {
        case .string: append(escaping: address.assumingMemoryBound(to: String.self).pointee)
        case .optionalString:
            if let text = address.assumingMemoryBound(to: String?.self).pointee { append(escaping: text) }
        case .number: append(String(address.assumingMemoryBound(to: Int.self).pointee))
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { output.append(contentsOf: $0) }
    }

    private mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { output.appendEscaped($0, withApostrophes: true) }
    }
}
