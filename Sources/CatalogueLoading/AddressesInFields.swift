import CatalogueModel
import Diagnostics

/// A web address that stands in a field of a file.
public struct FieldAddress: Hashable, Sendable {
    public var address: String
    public var range: SourceRange
}

/// The addresses in the fields of a file, in their order; those fields hold addresses that the schema says so of,
/// and texts hold those of their links.
///
/// None when the file's YAML cannot be read.
public func addresses(in file: SourceFile, of schema: [FieldSchema]) -> [FieldAddress] {
    guard
        let yaml = file.path.hasSuffix(".md") ? try? frontMatter(of: file).get().yaml : try? wholeYAML(of: file).get(),
        let root = composed(yaml.bytes).node
    else { return [] }
    return addressNodes(in: root, of: .mapping(schema)).map { address, node in
        FieldAddress(address: address, range: yaml.range(of: node))
    }
}

private func addressNodes(in node: YAMLNode, of type: FieldType) -> [(String, YAMLNode)] {
    switch (type, node.content) {
    case (.url, .scalar(let text, _)), (.urlByLanguage, .scalar(let text, _)):
        return [(text, node)]
    case (.text, .scalar(let text, _)):
        return linkedAddresses(in: text).map { ($0, node) }
    case (.urlByLanguage(let schemes), .mapping(let entries)):
        return entries.flatMap { addressNodes(in: $0.value, of: .url(schemes: schemes)) }
    case (.mapping(let fields), .mapping(let entries)), (.either(_, let fields), .mapping(let entries)):
        return entries.flatMap { entry in
            fields.first { $0.name == entry.key }.map { addressNodes(in: entry.value, of: $0.type) } ?? []
        }
    case (.list(let type), .list(let items)), (.oneOrMore(let type), .list(let items)):
        return items.flatMap { addressNodes(in: $0, of: type) }
    case (.oneOrMore(let type), _), (.either(let type, _), _):
        return addressNodes(in: node, of: type)
    default:
        return []
    }
}

/// The web addresses of links in a text, `[text](https://…)`.
private func linkedAddresses(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    return text.split(separator: "](", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
        let address = rest.prefix { $0 != ")" && !$0.isWhitespace }
        return address.endIndex < rest.endIndex && rest[address.endIndex] == ")"
            && isUsableAddress(String(address), schemes: ["https:", "http:"]) ? String(address) : nil
    }
}
