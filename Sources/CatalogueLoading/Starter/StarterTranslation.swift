import CatalogueModel
import Diagnostics

/// The file of a new translation: every text of the original as a comment and a placeholder below it, the body as it is
/// in the original below a line that says to translate it; nil when the original's front matter cannot be read.
///
/// - Parameters:
///   - hash: of the original, `RecordHeader.textHash`.
///   - language: the language that is translated into.
public func starterTranslation(
    of original: SourceFile, kind: RecordKind, hash: String, into language: Language
) -> String? {
    guard let page = ReadPage(original) else { return nil }
    let fields = fieldsInWritingOrder(of: kind)
    let writer = TranslationWriter(mark: Placeholder.mark(in: language))
    var lines = ["---"] + writer.lines(of: fields, in: page.entries, indent: "")
    lines += ["\(translationKey): \"\(hash)\"", "---"]
    let body = page.body.drop { $0.isNewline }
    guard !body.allSatisfy(\.isWhitespace) else { return lines.joined(separator: "\n") + "\n" }
    let note = StarterWords.translateText[language.spoken]
    return (lines + ["", "\(writer.mark): \(note)", "", ""]).joined(separator: "\n") + body
}

/// Writes the texts of a page with a mark for each translation.
private struct TranslationWriter {
    var mark: String

    func lines(of fields: [FieldSchema], in entries: [YAMLNode.Entry], indent: String) -> [String] {
        fields.filter(\.isTranslated).flatMap { field -> [String] in
            guard let node = entries.first(where: { $0.key == field.name })?.value else { return [] }
            return lines(of: node, field, indent: indent)
        }
    }

    private func lines(of node: YAMLNode, _ field: FieldSchema, indent: String) -> [String] {
        let deeper = indent + "  "
        func nested(_ lines: [String]) -> [String] { lines.isEmpty ? [] : ["\(indent)\(field.name):"] + lines }
        switch (field.type, node.content) {
        case (.mapping(let parts), .mapping(let entries)):
            return nested(lines(of: parts, in: entries, indent: deeper))
        case (.list(.mapping(let parts)), .list(let items)):
            return nested(items.flatMap { itemLines(of: $0, parts, field.pairing, indent: deeper) })
        case (_, .list(let items)):
            return nested(items.flatMap { comment($0.text ?? "", deeper) + ["\(deeper)- \(mark)"] })
        case (_, .scalar(let text, _)):
            return comment(text, indent) + ["\(indent)\(field.name): \(mark)"]
        default: return []
        }
    }

    /// One item of a translated list, found again by what pairs it with its original.
    private func itemLines(
        of item: YAMLNode, _ parts: [FieldSchema], _ pairing: ItemPairing?, indent: String
    ) -> [String] {
        guard case .mapping(let entries) = item.content else { return [] }
        let texts = lines(of: parts, in: entries, indent: indent + "  ")
        func value(_ name: String) -> String { yamlScalar(entries.first { $0.key == name }?.value.text ?? "") }
        switch pairing {
        case .id(let name, _)?:
            return texts.isEmpty ? [] : ["\(indent)\(value(name)):"] + texts
        case .fields(let names)?:
            guard !texts.isEmpty, let first = names.first else { return [] }
            return ["\(indent)- \(first): \(value(first))"] + names.dropFirst().map { "\(indent)  \($0): \(value($0))" }
                + texts
        case .position?, nil:
            // An item without texts keeps its place.
            return texts.isEmpty ? ["\(indent)- {}"] : asItem(texts, indent: indent)
        }
    }
}

/// Lines indented by two more than `indent` as one item of a list: its first key after the dash, comments before it.
func asItem(_ lines: [String], indent: String) -> [String] {
    let first = lines.firstIndex { !$0.hasPrefix(indent + "  #") } ?? lines.startIndex
    return lines.enumerated().map { index, line in
        if index < first { return indent + line.dropFirst(indent.count + 2) }
        return index == first ? indent + "- " + line.dropFirst(indent.count + 2) : line
    }
}

private func comment(_ text: String, _ indent: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { "\(indent)# \($0)" }
}
