import CatalogueChecks
import CatalogueModel
import Diagnostics
import OpenData
import ParallelMap
import SitePages

/// What a build needs besides the project's files.
public struct BuildOptions: Sendable {
    /// Where the site will stand; takes the place of `site.yaml`'s.
    public var baseURL: String?
    /// The day against which reviews are held. Only warnings depend on it.
    public var today: CalendarDate

    public init(baseURL: String? = nil, today: CalendarDate) {
        self.baseURL = baseURL
        self.today = today
    }
}

/// A finished site in memory, with everything that there is to say about it.
public struct BuiltSite: Sendable {
    /// In the order of the paths. Not to be published while there are errors.
    public var files: [OutputFile] = []
    public var diagnostics: [Diagnostic] = []
    public var pageCount = 0
    public var precompress = true
    public var translationCoverage: [TranslationCoverage] = []

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    public var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

/// Builds the site of a project's files: loads, checks and renders, and checks the finished pages.
///
/// Never fails: what is wrong is told in the diagnostics, all of it in one run.
public func buildSite(from tree: SourceTree, options: BuildOptions, timer: inout PhaseTimer) -> BuiltSite {
    let (loaded, problems) = Project.load(tree, timer: &timer)
    guard let project = loaded else { return BuiltSite(diagnostics: problems.sorted()) }
    let catalogue = project.catalogue
    var findings = project.findings + check(catalogue, today: options.today)
    timer.end(.check)

    let images = ContentImages(tree.files(below: "content"))
    let assets = siteAssets(of: tree, configuration: project.configuration)
    let addresses = SiteAddresses(of: catalogue, texts: project.texts)
    findings += images.findings + addresses.findings
    let baseURL = (options.baseURL ?? project.configuration.baseURL).map {
        $0.hasSuffix("/") ? String($0.dropLast()) : $0
    }
    let contexts = pageContexts(
        for: catalogue, addresses: addresses, texts: project.texts, assets: assets.paths, baseURL: baseURL)
    let content = tree.files(below: "content")
    let templateFiles = tree.files(below: "templates", withExtension: "mustache")
    let renderer = PageRenderer(
        templates: project.templates, contexts: contexts, maps: MapPictures.all(in: contexts), images: images,
        contentFiles: Set(content.map(\.path)), baseURL: baseURL,
        reservedAnchors: Set(templateFiles.flatMap(literalIDs)))
    let sitePages = pages(of: catalogue, in: catalogue.primaryLanguage, addresses: addresses)
    // The data takes as long as thousands of pages and waits for none of them.
    let jobs: [Page?] = [nil] + sitePages
    let done = jobs.parallelMap(stride: 4) { page in
        page.map { Made.page(renderer.render($0)) } ?? Made.data(catalogueJSON(catalogue).bytes)
    }
    let rendered = done.compactMap(\.page)
    findings += rendered.flatMap(\.findings)
    timer.end(.render)

    let finished = rendered.flatMap(\.pages)
    var site = BuiltSite(precompress: project.configuration.precompress)
    site.pageCount = finished.count
    site.translationCoverage = catalogue.translationCoverage
    site.files = finished.map(\.file) + assets.files + images.files
    site.files += done.compactMap(\.data).map {
        OutputFile(path: addresses.data("catalogue.json").path, stage: .page, bytes: $0)
    }
    let sitemap = sitemap(of: catalogue, addresses: addresses, baseURL: baseURL)
    site.files.append(OutputFile(path: "sitemap.xml", text: sitemap))
    site.files.append(OutputFile(path: "robots.txt", text: robots(baseURL: baseURL)))
    site.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    site.diagnostics = project.diagnostics + placed(findings, in: tree)
    // Pages made from faulty content have faulty links; they are told where they come from.
    if !site.hasErrors {
        site.diagnostics += finishedSiteProblems(
            in: finished.map(\.checked), paths: Set(site.files.map(\.path)), source: tree.file)
    }
    var seen: Set<Diagnostic> = []
    site.diagnostics = site.diagnostics.filter { seen.insert($0).inserted }.sorted()
    timer.end(.links)
    return site
}

/// What one of the jobs of a build has made.
private enum Made: Sendable {
    case page(PageRenderer.Result)
    case data([UInt8])

    var page: PageRenderer.Result? {
        if case .page(let result) = self { result } else { nil }
    }

    var data: [UInt8]? {
        if case .data(let bytes) = self { bytes } else { nil }
    }
}

/// The ids that a template writes out, as `lahteet` in `id="lahteet"`.
private func literalIDs(in template: SourceFile) -> [String] {
    String(decoding: template.bytes, as: UTF8.self).split(separator: " id=\"").dropFirst().compactMap { rest in
        let id = rest.prefix { $0 != "\"" }
        return id.contains("{") ? nil : String(id)
    }
}
