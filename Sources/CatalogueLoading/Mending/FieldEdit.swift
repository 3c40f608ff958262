import CatalogueModel
import Diagnostics

/// One change of a front matter that leaves every other byte of the file as it is.
public enum FieldEdit: Hashable, Sendable {
    /// The text at the path, which is `from`, becomes `to`, a word without a meaning of its own in YAML.
    case replace(FieldPath, from: String, to: String)
    /// The mapping at the path gets another word of an organisation, as the last item of `confirmed`.
    case confirm(FieldPath, Confirmation)

    public var path: FieldPath {
        switch self {
        case .replace(let path, _, _), .confirm(let path, _): path
        }
    }
}

/// The page after an edit; nil when it cannot be made for certain.
///
/// The edit is kept only if afterwards the field says what it should and every other field the same as before.
///
/// - Parameter languages: those of the site, the primary one first.
public func edited(_ file: SourceFile, by edit: FieldEdit, languages: [Language]) -> SourceFile? {
    guard let parts = try? frontMatter(of: file).get() else { return nil }
    let yaml = Array(parts.yaml.bytes)
    guard let root = soundRoot(of: yaml), let node = child(of: root, edit.path.parts[...]) else { return nil }
    let draft: (text: [Unicode.Scalar], expected: YAMLNode)?
    let scalars = Array(String(decoding: yaml, as: UTF8.self).unicodeScalars)
    switch edit {
    case .replace(_, let from, let to): draft = replaced(node, from, to, in: scalars)
    case .confirm(_, let word): draft = confirmed(node, word, languages, in: scalars)
    }
    guard let draft, let expected = root.replacing(edit.path.parts[...], with: draft.expected) else { return nil }
    let text = Array(String(String.UnicodeScalarView(draft.text)).utf8)
    guard let actual = soundRoot(of: text), words(actual) == words(expected) else { return nil }
    let before = file.bytes[..<parts.yaml.bytes.startIndex]
    return SourceFile(path: file.path, bytes: before + text + file.bytes[parts.yaml.bytes.endIndex...])
}

private func soundRoot(of yaml: [UInt8]) -> YAMLNode? {
    let (root, problems) = composed(yaml[...])
    guard problems.isEmpty, case .mapping? = root?.content else { return nil }
    return root
}

private func child(of node: YAMLNode, _ path: ArraySlice<FieldPath.Part>) -> YAMLNode? {
    guard let part = path.first else { return node }
    switch (part, node.content) {
    case (.key(let key), .mapping(let entries)):
        return entries.first { $0.key == key }.flatMap { child(of: $0.value, path.dropFirst()) }
    case (.index(let index), .list(let items)) where items.indices.contains(index):
        return child(of: items[index], path.dropFirst())
    default: return nil
    }
}

private func replaced(
    _ node: YAMLNode, _ from: String, _ to: String, in scalars: [Unicode.Scalar]
) -> (text: [Unicode.Scalar], expected: YAMLNode)? {
    guard case .scalar(from, _) = node.content, node.extent.upperBound <= scalars.count else { return nil }
    var text = scalars
    text.replaceSubrange(node.extent, with: to.unicodeScalars)
    return (text, YAMLNode(content: .scalar(to, isPlain: true), extent: node.extent))
}

/// The text with another item of `confirmed`, which is only ever added to.
private func confirmed(
    _ node: YAMLNode, _ word: Confirmation, _ languages: [Language], in scalars: [Unicode.Scalar]
) -> (text: [Unicode.Scalar], expected: YAMLNode)? {
    guard case .mapping(var entries) = node.content, let last = entries.last else { return nil }
    let flow = "{" + fields(of: word, languages).joined(separator: ", ") + "}"
    guard let item = composed(Array(flow.utf8)[...]).node else { return nil }
    var editor = ScalarEditor(scalars)
    if let position = entries.firstIndex(where: { $0.key == "confirmed" }) {
        let old = entries[position].value
        switch old.content {
        case .list(let items):
            guard let end = items.last.map(editor.end) else { return nil }
            if editor.isFlow(old) {
                editor.insert(", " + flow, at: editor.end(of: old) - 1)
            } else {
                editor.insert(lines: itemLines(of: word, languages), after: end, column: editor.column(of: old))
            }
            entries[position].value.content = .list(items + [item])
        case .mapping where editor.isFlow(old):
            editor.insert(", " + flow + "]", at: editor.end(of: old))
            editor.insert("[", at: old.extent.lowerBound)
            entries[position].value.content = .list([old, item])
        case .mapping:
            editor.insert(
                lines: itemLines(of: word, languages), after: editor.end(of: old), column: editor.column(of: old))
            editor.makeItem(of: old)
            entries[position].value.content = .list([old, item])
        case .scalar: return nil
        }
    } else {
        let list = YAMLNode(content: .list([item]), extent: last.value.extent)
        if editor.isFlow(node) {
            editor.insert(", confirmed: [" + flow + "]", at: editor.end(of: node) - 1)
        } else {
            let own = ["confirmed:"] + itemLines(of: word, languages).map { "  " + $0 }
            editor.insert(lines: own, after: editor.end(of: node), column: editor.column(of: node))
        }
        entries.append(YAMLNode.Entry(key: "confirmed", keyExtent: last.keyExtent, value: list))
    }
    return (editor.scalars, YAMLNode(content: .mapping(entries), extent: node.extent))
}

private func itemLines(of word: Confirmation, _ languages: [Language]) -> [String] {
    fields(of: word, languages).enumerated().map { $0 == 0 ? "- \($1)" : "  \($1)" }
}

private func fields(of word: Confirmation, _ languages: [Language]) -> [String] {
    let texts = languages.enumerated().compactMap { index, language in
        index == 0 ? (language, word.how.primary) : word.how.translations[language].map { (language, $0) }
    }
    let how =
        texts.count > 1
        ? "{\(texts.map { "\($0.code): \(quoted($1))" }.joined(separator: ", "))}" : quoted(word.how.primary)
    return ["by: \(word.by)", "date: \(word.date)", "how: \(how)"]
}

/// In quotes whatever it holds, since it may stand between brackets.
private func quoted(_ text: String) -> String {
    let scalar = yamlScalar(text)
    return scalar.hasPrefix("\"")
        ? scalar : "\"" + scalar.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// What a node says, with how its scalars are written.
private func words(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): "\(isPlain)\(text.debugDescription)"
    case .list(let items): "[\(items.map(words).joined(separator: ","))]"
    case .mapping(let entries):
        "{\(entries.map { "\($0.key.debugDescription):\(words($0.value))" }.joined(separator: ","))}"
    }
}

extension YAMLNode {
    /// The node with another in place of what stands at the path.
    fileprivate func replacing(_ path: ArraySlice<FieldPath.Part>, with new: YAMLNode) -> YAMLNode? {
        guard let part = path.first else { return new }
        var node = self
        switch (part, content) {
        case (.key(let key), .mapping(var entries)):
            guard let index = entries.firstIndex(where: { $0.key == key }),
                let value = entries[index].value.replacing(path.dropFirst(), with: new)
            else { return nil }
            entries[index].value = value
            node.content = .mapping(entries)
        case (.index(let index), .list(var items)) where items.indices.contains(index):
            guard let item = items[index].replacing(path.dropFirst(), with: new) else { return nil }
            items[index] = item
            node.content = .list(items)
        default: return nil
        }
        return node
    }
}
