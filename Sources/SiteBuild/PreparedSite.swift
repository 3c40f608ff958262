import CatalogueChecks
import CatalogueModel
import Diagnostics
import OpenData
import ParallelMap
import SitePages

/// A site before its pages are rendered: loaded, checked, and ready to make any of its files by itself.
///
/// A build makes all parts. A preview makes those that somebody looks at, so that it need not wait for the others.
public struct PreparedSite: Sendable {
    let parts: [SitePart]
    /// Files that need no making.
    let readyFiles: [OutputFile]
    /// What is known to be wrong before the parts are made.
    public let diagnostics: [Diagnostic]
    let precompress: Bool
    /// How long the pictures of the parts made so far took.
    let pictureTimes: PictureTimes
    private(set) var messageGuide: String?
    /// Nil when there is no usable `site.yaml`.
    private let catalogue: Catalogue?
    private let today: CalendarDate
    /// The path of the one stylesheet.
    public let stylesheet: String?

    private let tree: SourceTree
    private let partAtPath: [String: Int]
    private let readyPaths: [String: Int]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Loads and checks a project's files.
    ///
    /// - Parameter memory: what pure steps gave the last time, and then what they gave this time.
    public init(from tree: SourceTree, options: BuildOptions, memory: inout BuildMemory, timer: inout PhaseTimer) {
        let (loaded, problems) = Project.load(tree, memory: &memory, timer: &timer)
        guard let project = loaded else {
            self.init(
                tree: tree, today: options.today, parts: [], readyFiles: [], stylesheet: nil, diagnostics: problems,
                catalogue: nil)
            return
        }
        let catalogue = project.catalogue
        let images = ContentImages(tree.files(below: "content"))
        let assets = siteAssets(of: tree, configuration: project.configuration)
        let baseURL = (options.baseURL ?? project.configuration.baseURL).map {
            $0.hasSuffix("/") ? String($0.dropLast()) : $0
        }
        let pictureTimes = PictureTimes.ofProcessor()
        let freshness = freshness(of: project, tree: tree, history: options.history, memory: &memory)
        let (ruleFindings, (addresses, contexts)) = inParallel {
            placed(project.unreadPages.without(check(catalogue, today: options.today)), in: tree)
        } _: {
            let addresses = SiteAddresses(of: catalogue, texts: project.texts)
            let contexts = pageContexts(
                for: catalogue, addresses: addresses, texts: project.texts, assets: assets.paths, baseURL: baseURL,
                standsAtRoot: options.standsAtRoot, freshness: freshness, examples: guideExamples,
                pictureTimes: pictureTimes)
            return (addresses, contexts)
        }
        timer.end(.check)
        let findings = project.findings + images.findings + addresses.findings
        let renderer = PageRenderer(
            templates: project.templates, contexts: contexts, maps: SiteMaps(contexts), images: images,
            contentFiles: project.unreadPages.paths.union(tree.files(below: "content").map(\.path)),
            reservedAnchors: project.templateAnchors)

        // The data takes as long as thousands of pages and waits for none of them.
        var parts = [file(at: addresses.data("catalogue.json").path) { catalogueJSON(catalogue).bytes }]
        parts += contexts.prefix(1).map { context in
            file(at: addresses.data("map.json").path) { lineMapJSON(of: context).bytes }
        }
        parts += catalogue.languages.map { searchPart(of: catalogue, in: $0, addresses: addresses) }
        parts += pages(of: catalogue, in: catalogue.primaryLanguage, addresses: addresses).map(renderer.part)
        parts += publishedSchemas.map { schema in
            file(at: addresses.data("schema/\(schema.name)").path) { schema.json.bytes }
        }
        parts += [
            file(at: "sitemap.xml") {
                Array(sitemap(of: catalogue, addresses: addresses, baseURL: baseURL, freshness: freshness).utf8)
            },
            file(at: "robots.txt") { Array(robots(baseURL: baseURL).utf8) },
        ]
        parts += contexts.map { context in
            file(at: addresses.feed(in: context.language).path) { Array(feed(in: context).utf8) }
        }
        if let baseURL {
            parts.append(
                file(at: "opensearch.xml") {
                    Array(openSearch(of: catalogue, addresses: addresses, baseURL: baseURL).utf8)
                })
        }
        self.init(
            tree: tree, today: options.today, parts: parts, readyFiles: assets.files + images.files,
            stylesheet: assets.paths["site.css"],
            diagnostics: project.diagnostics + ruleFindings + placed(findings, in: tree), catalogue: catalogue,
            pictureTimes: pictureTimes)
        messageGuide = baseURL.flatMap { base in
            addresses.address(of: .messageGuide, in: catalogue.primaryLanguage)?.url(below: base)
        }
    }

    private init(
        tree: SourceTree, today: CalendarDate, parts: [SitePart], readyFiles: [OutputFile], stylesheet: String?,
        diagnostics: [Diagnostic], catalogue: Catalogue?, pictureTimes: PictureTimes = .ofProcessor()
    ) {
        self.pictureTimes = pictureTimes
        self.catalogue = catalogue
        self.today = today
        self.stylesheet = stylesheet
        self.tree = tree
        self.parts = parts
        self.readyFiles = readyFiles
        self.diagnostics = withoutRepetition(diagnostics)
        precompress = catalogue?.configuration.precompress ?? true
        let paths = parts.enumerated().flatMap { index, part in part.paths.map { ($0, index) } }
        partAtPath = Dictionary(paths) { first, _ in first }
        readyPaths = Dictionary(readyFiles.enumerated().map { ($1.path, $0) }) { first, _ in first }
    }

    /// One for each language but the primary.
    var translationCoverage: [TranslationCoverage] { catalogue?.translationCoverage ?? [] }

    /// What is to be reviewed today, by the names of the owners.
    var reviews: [(owner: String, due: Int, overdue: Int)] {
        guard let catalogue else { return [] }
        return catalogue.reviews(on: today).compactMap { reviews in
            let name = catalogue.actor(reviews.owner)?.header.title.primary ?? reviews.owner.text
            return reviews.toReview.isEmpty ? nil : (name, reviews.due.count, reviews.overdue.count)
        }
    }

    /// The part that makes the file with this path.
    private func part(at path: String) -> SitePart? {
        if let index = partAtPath[path] { return parts[index] }
        return parts.first { $0.furtherPaths.map(path.hasPrefix) ?? false }
    }

    /// Whether the site may have a file with this path; of files named by their content that is known when they are made.
    public func has(_ path: String) -> Bool { readyPaths[path] != nil || part(at: path) != nil }

    /// The file at a path and those that are made with it; none when the site has no such path.
    public func files(madeWith path: String) -> [OutputFile] {
        if let index = readyPaths[path] { return [readyFiles[index]] }
        return part(at: path)?.make().files ?? []
    }

    /// Checks the whole site by making all of it.
    ///
    /// - Parameter isWanted: asked again and again; once it says no, making stops.
    /// - Returns: nil when it has been stopped.
    public func checkedWhole(while isWanted: @Sendable () -> Bool) -> SiteCheck? {
        let made = withoutActuallyEscaping(isWanted) { isWanted in
            parts.parallelMap(stride: 4) { part in
                var made = isWanted() ? part.make() : MadePart()
                // Of a whole site only what is said of it is kept.
                made.files = []
                return made
            }
        }
        return isWanted() ? checked(made) : nil
    }

    /// Checks the pages whose text stands in these files of the content; nil when they are more than a few, or when other
    /// files are among them, which may change any page.
    ///
    /// - Parameter anchors: of the other pages as they were when they were made last. Pages with a text that are not among
    ///   them are made to find theirs; those of other pages are not missed.
    public func checkedPages(of files: Set<String>, anchors: PageAnchors) -> SiteCheck? {
        let changed = parts.filter { part in part.sources.contains(where: files.contains) }
        guard changed.count <= 20, files.allSatisfy({ $0.hasPrefix("content/") }) else { return nil }
        let made = changed.map { $0.make() }
        let own = Set(changed.flatMap(\.paths))
        let targets = made.flatMap(\.pages).flatMap(\.content.links).filter { $0.anchor != nil }.map(\.target)
        let unknown = Set(targets).filter { anchors[$0] == nil && !own.contains($0) }
        let others = Set(unknown.compactMap { partAtPath[$0] }).sorted().filter { !parts[$0].sources.isEmpty }
        let found = others.prefix(20).flatMap { parts[$0].make().pages }.map { ($0.path, $0.content.anchors) }
        return checked(made, anchors: anchors.merging(found) { known, _ in known })
    }

    private func checked(_ made: [MadePart], anchors: PageAnchors = [:]) -> SiteCheck {
        let own = made.flatMap(\.pages).map { ($0.path, $0.content.anchors) }
        return SiteCheck(
            diagnostics: problems(with: made, anchors: anchors), files: made.flatMap(\.files),
            anchors: Dictionary(own) { first, _ in first })
    }

    /// Everything that is known to be wrong when these parts are made.
    func problems(with made: [MadePart], anchors: PageAnchors = [:]) -> [Diagnostic] {
        let known = diagnostics + placed(made.flatMap(\.findings), in: tree)
        let errors = known.filter { $0.severity == .error }
        // Pages made from faulty content have faulty links; they are told where they come from. What somebody wrote in a
        // text is hers to mend, and told with all the rest.
        let links = finishedSiteProblems(
            in: made.flatMap(\.pages), hasFile: { partAtPath[$0] != nil || readyPaths[$0] != nil }, anchors: anchors,
            inTextsAlone: !errors.isEmpty, incomplete: Set(errors.filter { $0.id.leavesPageIncomplete }.map(\.file)),
            source: tree.file)
        return withoutRepetition(known + links)
    }
}

/// The ids on pages by the pages' paths.
public typealias PageAnchors = [String: [String]]

/// What was found by making some or all pages of a site.
public struct SiteCheck: Sendable {
    public var diagnostics: [Diagnostic]
    /// The files that were made; none of a whole site.
    public var files: [OutputFile]
    /// Of the pages that were made.
    public var anchors: PageAnchors
}

extension DiagnosticID {
    /// Whether it keeps a page from being read, so that its headings and steps are not all on the finished page.
    fileprivate var leavesPageIncomplete: Bool {
        switch self {
        case .frontMatterMissing, .frontMatterUnclosed, .yamlSyntax, .yamlAlias, .yamlTooDeep, .duplicateKey,
            .markdownTooDeep:
            true
        default: group == .files
        }
    }
}

/// A part that is one file without links.
private func file(at path: String, bytes: @escaping @Sendable () -> [UInt8]) -> SitePart {
    SitePart(paths: [path]) { MadePart(files: [OutputFile(path: path, stage: .page, bytes: bytes())]) }
}

private func withoutRepetition(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted()
}
