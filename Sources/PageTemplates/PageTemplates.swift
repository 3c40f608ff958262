import CatalogueLoading
import Diagnostics
import SitePages

/// The site's templates, compiled for every kind of page and every language.
public struct PageTemplates: Sendable {
    private struct Key: Hashable {
        var template: String
        var language: String
    }

    private var programs: [Key: TemplateProgram] = [:]

    /// The bytes of a page's HTML.
    ///
    /// - Returns: nil when there is no such template or language; `compile` has reported that.
    public func render(_ data: any TemplateData, template: String, language: String) -> [UInt8]? {
        programs[Key(template: template, language: language)]?.rendered(data)
    }

    /// Compiles templates, checking every name in them.
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
        for file in files {
            let (nodes, problems) = templateNodes(of: file)
            diagnostics += problems
            read[templateName(of: file)] = ReadTemplate(file: file.path, nodes: nodes)
            usedKeys.formUnion(nodes.flatMap(textKeysUsed))
        }
        let tables = texts.sorted { $0.key < $1.key }
        // Names are the same in all languages, and keys that one lacks are told in its own file.
        var allTexts: [String: String] = [:]
        for (_, table) in tables { allTexts.merge(table.texts) { first, _ in first } }
        var templates = PageTemplates()
        for (template, data) in pages {
            if read[template] == nil {
                diagnostics.append(
                    Diagnostic(
                        .error, .templateMissing, file: "templates/\(template).mustache", "The template is missing.",
                        help: "Take it from the standard templates."))
            }
            for (index, (language, table)) in tables.enumerated() {
                let own = table.texts.merging(allTexts) { own, _ in own }
                let (program, problems) = compiled(template, showing: data, among: read, texts: own)
                if index == 0 { diagnostics += problems }
                templates.programs[Key(template: template, language: language)] = program
            }
        }
        // A key that only a template names has been reported there, at its place.
        let reportedKeys = usedKeys.subtracting(textKeys).subtracting(allTexts.keys)
        diagnostics += textProblems(in: tables.map(\.value), usedKeys: usedKeys.subtracting(reportedKeys))
        var seen: Set<Diagnostic> = []
        return (templates, diagnostics.filter { seen.insert($0).inserted }.sorted())
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
    case .partial, .text: []
    }
}
