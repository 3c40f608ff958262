import Diagnostics
import Mustache
import SitePages

/// The site's templates, compiled once for every language with the interface's texts in place.
public struct PageTemplates: Sendable {
    private let libraries: [String: MustacheLibrary]

    /// The HTML of a page.
    ///
    /// - Returns: nil when there is no such template or language; `compile` has reported that.
    public func render(_ data: any TemplateData, template: String, language: String) -> String? {
        libraries[language]?.render(MustacheData(data: data), withTemplate: template)
    }

    /// Compiles templates after checking every name in them.
    ///
    /// - Parameters:
    ///   - files: `templates/**/*.mustache`; a template's name is its path below `templates/` without the extension.
    ///   - pages: the templates that pages are made from, with the data each is given.
    ///   - texts: the interface's texts by language code.
    ///   - textKeys: keys that the program itself uses.
    /// - Returns: the templates, and every fault found in them and in the texts.
    public static func compile(
        _ files: [SourceFile], pages: [(template: String, data: any TemplateData.Type)], texts: [String: TextTable],
        textKeys: Set<String>
    ) -> (templates: PageTemplates, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var read: [String: ReadTemplate] = [:]
        var usedKeys = textKeys
        for file in files.sorted(by: { $0.path < $1.path }) {
            let (nodes, problems) = templateNodes(of: file)
            diagnostics += problems
            read[templateName(of: file)] = ReadTemplate(file: file.path, nodes: nodes)
            usedKeys.formUnion(nodes.flatMap(textKeysUsed))
        }
        let tables = texts.sorted { $0.key < $1.key }.map(\.value)
        let known = Set(tables.flatMap(\.texts.keys))
        for (template, data) in pages {
            if read[template] == nil {
                diagnostics.append(
                    Diagnostic(
                        .error, .templateMissing, file: "templates/\(template).mustache", "The template is missing.",
                        help: "Take it from the standard templates."))
            }
            diagnostics += nameProblems(in: template, showing: data, among: read, texts: known)
        }
        // A key that only a template names has been reported there, at its place.
        let reportedKeys = usedKeys.subtracting(textKeys).subtracting(known)
        diagnostics += textProblems(in: tables, usedKeys: usedKeys.subtracting(reportedKeys))

        var libraries: [String: MustacheLibrary] = [:]
        for (language, table) in texts.sorted(by: { $0.key < $1.key }) {
            var library = MustacheLibrary()
            for file in files {
                do {
                    try library.register(withTexts(table, in: file), named: templateName(of: file))
                } catch  where diagnostics.allSatisfy({ $0.file != file.path }) {
                    diagnostics.append(
                        Diagnostic(
                            .error, .templateSyntax, file: file.path, "The template cannot be compiled: \(error)",
                            help: "Look at the tags' braces and their nesting."))
                } catch {}
            }
            libraries[language] = library
        }
        var seen: Set<Diagnostic> = []
        return (PageTemplates(libraries: libraries), diagnostics.filter { seen.insert($0).inserted }.sorted())
    }
}

/// The path below `templates/` without the extension.
private func templateName(of file: SourceFile) -> String {
    var name = file.path[...]
    if name.hasPrefix("templates/") { name = name.dropFirst("templates/".count) }
    if name.hasSuffix(".mustache") { name = name.dropLast(".mustache".count) }
    return String(name)
}

private func textKeysUsed(in node: TemplateNode) -> [String] {
    switch node {
    case .variable(let name, _, _): name.hasPrefix("ui.") ? [String(name.dropFirst(3))] : []
    case .section(_, _, let nodes, _), .block(_, let nodes): nodes.flatMap(textKeysUsed)
    case .parent(_, let blocks, _): blocks.values.flatMap { $0.flatMap(textKeysUsed) }
    case .partial: []
    }
}

/// The template with every `{{ui.key}}` replaced by the escaped text, so that rendering never looks a text up.
private func withTexts(_ table: TextTable, in file: SourceFile) -> String {
    let template = String(decoding: file.bytes, as: UTF8.self)
    var result = ""
    var rest = template[...]
    while let tag = rest.firstRange(of: "{{ui.") {
        result += rest[..<tag.lowerBound]
        guard let end = rest[tag.upperBound...].firstRange(of: "}}") else { break }
        result += escaped(table.texts[String(rest[tag.upperBound..<end.lowerBound])] ?? "")
        rest = rest[end.upperBound...]
    }
    return result + rest
}

private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.append(character)
        }
    }
}
