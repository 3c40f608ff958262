import CatalogueModel
import Diagnostics

/// What there is to translate in a page: its texts with the path of each, and its body.
public struct PageTexts: Sendable {
    /// In the order of the fields; the path is as in `steps.tarve.title`, or `inputs[0]`.
    public var texts: [(path: String, text: String)] = []
    public var body: String

    /// Nil when the page's front matter cannot be read.
    public init?(of file: SourceFile, kind: RecordKind) {
        guard let page = ReadPage(file) else { return nil }
        body = page.body
        collect(fieldsInWritingOrder(of: kind), in: page.entries, at: "")
    }

    private mutating func collect(_ fields: [FieldSchema], in entries: [YAMLNode.Entry], at path: String) {
        for field in fields where field.isTranslated {
            guard let node = entries.first(where: { $0.key == field.name })?.value else { continue }
            collect(node, field, at: path.isEmpty ? field.name : "\(path).\(field.name)")
        }
    }

    private mutating func collect(_ node: YAMLNode, _ field: FieldSchema, at path: String) {
        switch (field.type, node.content) {
        case (.mapping(let parts), .mapping(let entries)): collect(parts, in: entries, at: path)
        case (.list(.mapping(let parts)), .list(let items)):
            for (index, item) in items.enumerated() {
                guard case .mapping(let entries) = item.content else { continue }
                collect(parts, in: entries, at: "\(path)\(label(of: entries, field.pairing) ?? "[\(index)]")")
            }
        case (_, .list(let items)):
            for (index, item) in items.enumerated() { texts.append(("\(path)[\(index)]", item.text ?? "")) }
        case (_, .scalar(let text, _)): texts.append((path, text))
        default: break
        }
    }

    private func label(of entries: [YAMLNode.Entry], _ pairing: ItemPairing?) -> String? {
        func value(_ name: String) -> String { entries.first { $0.key == name }?.value.text ?? "" }
        switch pairing {
        case .id(let name, _)?: return ".\(value(name))"
        case .fields(let names)?: return "[\(names.map(value).joined(separator: " → "))]"
        case .position?, nil: return nil
        }
    }
}

/// The fields and the body of a page.
struct ReadPage {
    var entries: [YAMLNode.Entry]
    var body: String

    init?(_ file: SourceFile) {
        guard let parts = try? frontMatter(of: file).get(),
            case .mapping(let entries)? = composed(parts.yaml.bytes).node?.content
        else { return nil }
        self.entries = entries
        body = String(decoding: parts.body.bytes, as: UTF8.self)
    }
}
