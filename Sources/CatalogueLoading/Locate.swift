import Diagnostics

/// Where a field stands in a file, from the first to the last character of its value as written.
///
/// A list or a mapping is shown by its key, or by its first line when it is itself an item of a list. When the field
/// is missing it is the nearest thing around it that is there: the parent's key, or the file's first line. Nil when
/// the file's YAML cannot be read.
public func locate(_ field: FieldPath, in file: SourceFile) -> SourceRange? {
    guard
        let yaml = file.path.hasSuffix(".md") ? try? frontMatter(of: file).get().yaml : try? wholeYAML(of: file).get(),
        var node = composed(yaml.bytes).node
    else { return nil }
    var range = SourceRange(line: 1, column: 1, length: yaml.firstLine > 1 ? 3 : 1)
    for part in field.parts {
        switch (part, node.content) {
        case (.key(let key), .mapping(let entries)):
            guard let entry = entries.first(where: { $0.key == key }) else { return range }
            node = entry.value
            if case .scalar = node.content, !node.isNothing {
                range = yaml.range(of: node)
            } else {
                range = yaml.range(of: entry.keyExtent)
            }
        case (.index(let index), .list(let items)):
            guard items.indices.contains(index) else { return range }
            node = items[index]
            range = yaml.range(of: node)
        case (.index(0), .mapping):
            // One item alone may stand without a list around it.
            continue
        default:
            return range
        }
    }
    return range
}
