import Diagnostics
import Yams

/// The texts of the site's own interface in one language, as read from `templates/i18n/<language>.yaml`.
public struct TextTable: Sendable {
    public var file: String
    public var texts: [String: String]
    /// The line of every key, from 1.
    public var lines: [String: Int]
}

/// Reads a flat mapping of keys to texts.
public func loadTexts(_ file: SourceFile) -> (table: TextTable, diagnostics: [Diagnostic]) {
    var table = TextTable(file: file.path, texts: [:], lines: [:])
    func problem(_ line: Int, _ message: String, _ help: String) -> Diagnostic {
        Diagnostic(.error, .yamlSyntax, file: file.path, range: SourceRange(line: line, column: 1), message, help: help)
    }
    let root: Node?
    do {
        root = try compose(yaml: String(decoding: file.bytes, as: UTF8.self), Resolver.basic)
    } catch {
        return (table, [problem(1, "The texts cannot be read: \(error)", "Write one `key: text` a line.")])
    }
    guard let mapping = root?.mapping else {
        return (table, [problem(1, "The file is not a list of keys and texts.", "Write one `key: text` a line.")])
    }
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping {
        let line = key.mark?.line ?? 1
        guard let name = key.scalar?.string, let text = value.scalar?.string else {
            diagnostics.append(problem(line, "This is not a key with a text.", "Write `key: text`."))
            continue
        }
        table.texts[name] = text
        table.lines[name] = line
    }
    return (table, diagnostics)
}

/// Keys that a language lacks, and keys that neither a template nor the program uses.
func textProblems(in tables: [TextTable], usedKeys: Set<String>) -> [Diagnostic] {
    let allKeys = Set(tables.flatMap(\.texts.keys)).union(usedKeys).sorted()
    return tables.flatMap { table in
        allKeys.compactMap { key -> Diagnostic? in
            if table.texts[key] == nil {
                return Diagnostic(
                    .error, .textMissing, file: table.file, "The text “\(key)” is missing.",
                    help: "Add a line `\(key): …`.")
            }
            guard !usedKeys.contains(key) else { return nil }
            return Diagnostic(
                .error, .textUnused, file: table.file, range: SourceRange(line: table.lines[key] ?? 1, column: 1),
                "The text “\(key)” is used nowhere.", help: "Delete the line from the file of every language.")
        }
    }
}
