import CatalogueLoading
import CatalogueModel
import Diagnostics
import PageTemplates
import ParallelMap
import SitePages

/// A project's files made ready for building: its configuration, catalogue, templates and texts, and all findings.
struct Project: Sendable {
    var configuration: SiteConfiguration
    var catalogue: Catalogue
    var templates: PageTemplates
    var texts: [Language: SiteTexts]
    /// Ids that the templates use, which no heading of a text may take.
    var templateAnchors: Set<String>
    var findings: [Finding]
    var unreadPages: UnreadPages
    /// Findings whose place is known already.
    var diagnostics: [Diagnostic]

    /// - Returns: nil with what is wrong when there is no usable `site.yaml`.
    static func load(
        _ tree: SourceTree, on day: CalendarDate, memory: inout BuildMemory, timer: inout PhaseTimer
    ) -> (project: Project?, diagnostics: [Diagnostic]) {
        guard let file = tree.file("site.yaml") else {
            if tree.diagnostics.contains(where: { $0.file == "site.yaml" }) { return (nil, tree.diagnostics) }
            let diagnostic = Diagnostic(
                .error, .siteConfiguration, file: "site.yaml", "There is no site.yaml here.",
                help: "Stand in the project's folder, or name it with --project.")
            return (nil, tree.diagnostics + [diagnostic])
        }
        let (configuration, configurationFindings) = loadSiteConfiguration(file)
        guard let configuration else {
            return (nil, tree.diagnostics + placed(configurationFindings, in: tree))
        }
        let unread = UnreadPages(of: tree)
        let (catalogue, findings) = loadCatalogue(
            configuration: configuration,
            files: tree.files(below: "content", withExtension: "md") + unread.standIns, on: day,
            memory: &memory.records)
        timer.end(.load)
        let templateFiles = tree.files.filter { isTemplate($0.path) }
        let templates = memory.templates.output(
            of: TemplateSources(files: templateFiles, languages: configuration.languages), loadTemplates)
        timer.end(.templates)
        var missing: [Diagnostic] = []
        if !tree.diagnostics.contains(where: { $0.file == "content" }),
            tree.files(below: "content", withExtension: "md").isEmpty, unread.standIns.isEmpty
        {
            // An empty catalogue would take every page of the published site away.
            missing.append(
                Diagnostic(
                    .error, .fileUnreadable, file: "content", "There is no page below content/.",
                    help: "Put the folder back, or write content/index.md."))
        }
        let project = Project(
            configuration: configuration, catalogue: catalogue, templates: templates.templates, texts: templates.texts,
            templateAnchors: templates.anchors,
            findings: configurationFindings + unread.without(findings) + unread.findings, unreadPages: unread,
            diagnostics: tree.diagnostics + missing + templates.diagnostics)
        return (project, [])
    }
}

/// Whether a file is a template or holds the interface's texts.
private func isTemplate(_ path: String) -> Bool {
    path.hasPrefix("templates/") && path.hasSuffix(".mustache") || path.hasPrefix("templates/i18n/")
}

private func loadTemplates(_ sources: TemplateSources) -> LoadedTemplates {
    var diagnostics: [Diagnostic] = []
    var tables: [String: TextTable] = [:]
    for language in sources.languages {
        let path = "templates/i18n/\(language.code).yaml"
        guard let file = sources.files.first(where: { $0.path == path }) else {
            diagnostics.append(
                Diagnostic(
                    .error, .textMissing, file: path, "The interface's texts in “\(language.code)” are missing.",
                    help: "Copy the file of another language and translate it, or take the language out of site.yaml."))
            continue
        }
        let (table, problems) = loadTexts(file)
        tables[language.code] = table
        diagnostics += placed(problems, in: SourceTree(files: [file], diagnostics: []))
    }
    let (templates, problems) = PageTemplates.compile(
        sources.files.filter { $0.path.hasSuffix(".mustache") },
        pages: PageTemplate.allCases.map { ($0.rawValue, $0.data) }, texts: tables,
        textKeys: Set(TextKey.all.map(\.name)))
    let texts = sources.languages.map { ($0, SiteTexts(tables[$0.code]?.texts ?? [:], language: $0)) }
    return LoadedTemplates(
        templates: templates, texts: Dictionary(texts) { first, _ in first },
        anchors: Set(sources.files.filter { $0.path.hasSuffix(".mustache") }.flatMap(literalIDs)),
        diagnostics: diagnostics + problems)
}

/// The ids that a template writes out, as `lahteet` in `id="lahteet"`.
private func literalIDs(in template: SourceFile) -> [String] {
    String(decoding: template.bytes, as: UTF8.self).split(separator: " id=\"").dropFirst().compactMap { rest in
        let id = rest.prefix { $0 != "\"" }
        return id.contains("{") ? nil : String(id)
    }
}

/// Findings with their places turned into lines and columns.
func placed(_ findings: [Finding], in tree: SourceTree) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let files = Dictionary(tree.files.map { ($0.path, $0) }) { first, _ in first }
    return findings.parallelMap(stride: 2) { finding in
        finding.diagnostic { field, path in files[path].flatMap { locate(field, in: $0) } }
    }
}

/// What must be mended before anything is made of a project.
struct FaultyProject: Error {
    var diagnostics: [Diagnostic]
}

extension Project {
    /// A project from which one thing is made, without checks of the site and without a memory of earlier builds.
    static func loadFaultless(_ tree: SourceTree, on day: CalendarDate) throws(FaultyProject) -> Project {
        var timer = PhaseTimer()
        var memory = BuildMemory()
        let (loaded, problems) = load(tree, on: day, memory: &memory, timer: &timer)
        guard let project = loaded else { throw FaultyProject(diagnostics: problems.sorted()) }
        let diagnostics = project.diagnostics + placed(project.findings, in: tree)
        if diagnostics.contains(where: { $0.severity == .error }) {
            throw FaultyProject(diagnostics: diagnostics.sorted())
        }
        return project
    }
}
