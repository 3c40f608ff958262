import Diagnostics

/// The texts of the site's own interface in one language, as read from `templates/i18n/<language>.yaml`.
public struct TextTable: Sendable {
    public var file: String
    public var texts: [String: String] = [:]
    /// Where every key stands.
    public var places: [String: SourceRange] = [:]
}

/// Reads a flat mapping of keys to texts, with what is wrong with it.
public func loadTexts(_ file: SourceFile) -> (table: TextTable, findings: [Finding]) {
    var table = TextTable(file: file.path)
    var findings: [Finding] = []
    let yaml: YAMLText
    switch wholeYAML(of: file) {
    case .failure(let refusal): return (table, [refusal.finding])
    case .success(let text): yaml = text
    }
    guard let mapping = rootMapping(of: yaml, &findings) else { return (table, findings) }
    for entry in mapping.unasked {
        guard let text = entry.value.text else {
            findings.append(
                Finding(
                    .error, .wrongType, at: yaml.place(of: entry.value),
                    "`\(entry.key)` is a text of the interface, but \(entry.value.inWords) stands here",
                    help: "Write `\(entry.key): \"a text\"` on one line."))
            continue
        }
        table.texts[entry.key] = text
        table.places[entry.key] = yaml.range(of: entry.keyExtent)
    }
    return (table, findings)
}
