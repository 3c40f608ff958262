import SitePages

/// A page's template made ready for rendering: includes are in place, the interface's texts are bytes, and every name
/// has become the place of a field.
struct TemplateProgram: Sendable {
    indirect enum Step: Sendable {
        case bytes([UInt8])
        case text(FieldAccess)
        case html(FieldAccess)
        /// `{{.}}`: the text that the innermost section is about.
        case currentText
        case section(FieldAccess, [Step])
        case inverted(FieldAccess, [Step])
    }

    /// Where a value is found: so many objects outwards, then along the fields by their places.
    struct FieldAccess: Sendable {
        var outwards: Int
        var path: [Int]
    }

    var steps: [Step]

    /// The page of some data.
    func rendered(_ data: any TemplateData) -> [UInt8] {
        var rendering = Rendering(objects: [data])
        rendering.output.reserveCapacity(16 << 10)
        rendering.run(steps, currentText: nil)
        return rendering.output
    }
}

private struct Rendering {
    var output: [UInt8] = []
    /// The page's data and the objects of the open sections, innermost last.
    var objects: [any TemplateData]

    init(objects: [any TemplateData]) { self.objects = objects }

    mutating func run(_ steps: [TemplateProgram.Step], currentText: String?) {
        for step in steps {
            switch step {
            case .bytes(let bytes): output += bytes
            case .text(let access):
                if case .text(let text) = value(access) { append(escaping: text) }
            case .html(let access):
                if case .html(let html) = value(access) { output += html.utf8 }
            case .currentText:
                if let currentText { append(escaping: currentText) }
            case .section(let access, let steps): runSection(value(access), steps, currentText)
            case .inverted(let access, let steps):
                if value(access).isNothing { run(steps, currentText: currentText) }
            }
        }
    }

    private mutating func runSection(_ value: TemplateValue, _ steps: [TemplateProgram.Step], _ currentText: String?) {
        switch value {
        case .absent, .flag(false): break
        case .flag(true), .html: run(steps, currentText: currentText)
        case .text(let text): run(steps, currentText: text)
        case .texts(let texts):
            for text in texts { run(steps, currentText: text) }
        case .object(let object): run(steps, inside: object, currentText)
        case .list(let list):
            for object in list { run(steps, inside: object, currentText) }
        }
    }

    private mutating func run(
        _ steps: [TemplateProgram.Step], inside object: any TemplateData, _ currentText: String?
    ) {
        objects.append(object)
        run(steps, currentText: currentText)
        objects.removeLast()
    }

    private func value(_ access: TemplateProgram.FieldAccess) -> TemplateValue {
        var object = objects[objects.count - 1 - access.outwards]
        for index in access.path.dropLast() {
            guard case .object(let inner) = object.value(at: index) else { return .absent }
            object = inner
        }
        return access.path.last.map { object.value(at: $0) } ?? .absent
    }

    private mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() {
                guard let replacement = escape(for: byte) else { continue }
                output.append(contentsOf: bytes[start..<index])
                output.append(contentsOf: replacement.utf8)
                start = index + 1
            }
            output.append(contentsOf: bytes[start...])
        }
    }
}

extension TemplateValue {
    /// Whether an inverted section is shown.
    fileprivate var isNothing: Bool {
        switch self {
        case .absent, .flag(false): true
        case .texts(let texts): texts.isEmpty
        case .list(let list): list.isEmpty
        case .flag(true), .text, .html, .object: false
        }
    }
}

/// What stands for a byte in HTML text and in quoted attributes; nil when it stands for itself.
func escape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}
