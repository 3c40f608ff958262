import CatalogueChecks
import CatalogueModel
import Diagnostics
import ParallelMap
import SitePages

/// A site before its pages are rendered: loaded, checked, and ready to make any of its files by itself.
///
/// A build makes all parts. A preview makes those that somebody looks at, so that it need not wait for the others.
public struct PreparedSite: Sendable {
    let parts: SiteParts
    /// What was made beside the checks, by its position among the parts.
    private let madeBeside: [Int: MadePart]
    /// Files that need no making.
    let readyFiles: [OutputFile]
    /// What is known to be wrong before the parts are made.
    private let problems: SiteProblems
    let precompress: Bool
    /// How long the pictures of the parts made so far took.
    let pictureTimes: PictureTimes
    /// Nil when there is no usable `site.yaml`.
    private let catalogue: Catalogue?
    /// The path of the one stylesheet.
    public let stylesheet: String?

    private let tree: SourceTree
    private let readyPaths: [String: Int]

    /// What is known to be wrong before the parts are made.
    public var diagnostics: [Diagnostic] { withoutRepetition(problems.withPlaces + problems.placedWarnings(in: tree)) }

    public var hasErrors: Bool { problems.withPlaces.contains { $0.severity == .error } }

    /// Loads and checks a project's files.
    ///
    /// - Parameters:
    ///   - memory: what pure steps gave the last time, and then what they gave this time.
    ///   - files: those of the content whose pages are made beside the checks, because they will be asked for first.
    public init(
        from tree: SourceTree, options: BuildOptions, memory: inout BuildMemory, timer: inout PhaseTimer,
        makingPagesOf files: Set<String> = []
    ) {
        let pictureTimes = PictureTimes.ofProcessor()
        self.pictureTimes = pictureTimes
        self.tree = tree
        let (loaded, diagnostics) = Project.load(
            tree, on: options.today, memory: &memory, timer: &timer)
        guard let project = loaded else {
            (parts, madeBeside, readyFiles, readyPaths) = (SiteParts(), [:], [], [:])
            (stylesheet, catalogue, precompress) = (nil, nil, true)
            problems = SiteProblems(diagnostics, in: tree)
            return
        }
        let catalogue = project.catalogue
        let images = ContentImages(tree.files(below: "content"))
        let assets = siteAssets(of: tree, configuration: project.configuration)
        let freshness = freshness(of: project, tree: tree, history: options.history, memory: &memory)
        let addresses = memory.addresses.output(
            of: AddressSources(catalogue, texts: project.texts), SiteAddresses.init)
        let ruleFindings: [Finding]
        (ruleFindings, (parts, madeBeside)) = inParallel {
            project.unreadPages.without(check(catalogue))
        } _: {
            let parts = SiteParts(
                of: project, tree: tree, options: options, addresses: addresses, assets: assets.paths, images: images,
                freshness: freshness, pictureTimes: pictureTimes)
            return (parts, parts.made(parts.positions(ofPagesOf: files) ?? []))
        }
        timer.end(.check)
        readyFiles = assets.files + images.files
        readyPaths = Dictionary(readyFiles.enumerated().map { ($1.path, $0) }) { first, _ in first }
        stylesheet = assets.paths["site.css"]
        self.catalogue = catalogue
        precompress = project.configuration.precompress
        problems = SiteProblems(
            project.diagnostics, project.findings + images.findings + addresses.findings + ruleFindings, in: tree)
    }

    /// One for each language but the primary.
    var translationCoverage: [TranslationCoverage] { catalogue?.translationCoverage ?? [] }

    /// What is to be reviewed today, by the names of the owners.
    var reviews: [(owner: String, due: Int, overdue: Int)] {
        guard let catalogue else { return [] }
        return catalogue.reviews(on: catalogue.day).compactMap { reviews in
            let name = catalogue.actor(reviews.owner)?.header.title.primary ?? reviews.owner.text
            return reviews.toReview.isEmpty ? nil : (name, reviews.due.count, reviews.overdue.count)
        }
    }

    /// Address of the page that explains the diagnostics, when it is known where the site stands.
    var messageGuide: String? { parts.messageGuide }

    /// Whether the site may have a file with this path; of files named by their content that is known when they are made.
    public func has(_ path: String) -> Bool { readyPaths[path] != nil || parts.part(at: path) != nil }

    /// The file at a path and those that are made with it; none when the site has no such path.
    public func files(madeWith path: String) -> [OutputFile] {
        if let index = readyPaths[path] { return [readyFiles[index]] }
        return parts.part(at: path)?.make().files ?? []
    }

    /// Checks the whole site by making all of its pages.
    ///
    /// - Parameter isWanted: asked again and again; once it says no, making stops.
    /// - Returns: nil when it has been stopped.
    public func checkedWhole(while isWanted: @Sendable () -> Bool) -> SiteCheck? {
        let made = withoutActuallyEscaping(isWanted) { isWanted in
            parts.all.filter(\.isPage).parallelMap(stride: 4) { part in
                var made = isWanted() ? part.make() : MadePart()
                // Of a whole site only what is said of it is kept.
                made.files = []
                return made
            }
        }
        return isWanted() ? SiteCheck(of: made, diagnostics: problems(with: made)) : nil
    }

    /// Looks for errors on the pages whose text stands in these files of the content; nil when they are more than a few,
    /// or when other files are among them, which may change any page.
    ///
    /// - Parameter anchors: of the other pages as they were when they were made last. Pages with a text that are not among
    ///   them are made to find theirs; those of other pages are not missed.
    public func checkedPages(of files: Set<String>, anchors: PageAnchors) -> SiteCheck? {
        guard let changed = parts.positions(ofPagesOf: files) else { return nil }
        let made = changed.map { madeBeside[$0] ?? parts.all[$0].make() }
        let own = Set(changed.flatMap { parts.all[$0].paths })
        let targets = made.flatMap(\.pages).flatMap(\.content.links).filter { $0.anchor != nil }.map(\.target)
        let unknown = Set(targets).filter { anchors[$0] == nil && !own.contains($0) }
        let found = parts.pagesWithText(at: unknown).prefix(20).flatMap { $0.make().pages }
            .map { ($0.path, $0.content.anchors) }
        let all = anchors.merging(found) { known, _ in known }
        return SiteCheck(of: made, diagnostics: errors(with: made, anchors: all))
    }

    /// Everything that is known to be wrong when these parts are made.
    func problems(with made: [MadePart]) -> [Diagnostic] {
        let found = accepted.applied(to: withoutRepetition(problems.placedWarnings(in: tree) + errors(with: made)))
        // What an error hides may still be there when the error is mended.
        if found.contains(where: { $0.severity == .error }) { return found }
        return (found + placed(accepted.findingsOnGone(from: found, file: "site.yaml"), in: tree)).sorted()
    }

    /// The warnings that the project lives with.
    var accepted: [AcceptedWarning] { catalogue?.configuration.accepted ?? [] }

    var languages: [Language] { catalogue?.languages ?? [] }

    /// What is known to be wrong when these parts are made, without the warnings on the catalogue.
    private func errors(with made: [MadePart], anchors: PageAnchors = [:]) -> [Diagnostic] {
        let known = problems.withPlaces + placed(made.flatMap(\.findings), in: tree)
        let errors = known.filter { $0.severity == .error }
        // Pages made from faulty content have faulty links; they are told where they come from. What somebody wrote in a
        // text is hers to mend, and told with all the rest.
        let links = finishedSiteProblems(
            in: made.flatMap(\.pages), hasFile: { parts.hasPath($0) || readyPaths[$0] != nil }, anchors: anchors,
            inTextsAlone: !errors.isEmpty, incomplete: Set(errors.filter { $0.id.leavesPageIncomplete }.map(\.file)),
            source: tree.file)
        return withoutRepetition(known + links)
    }
}

/// What is known to be wrong with a site before its parts are made.
private struct SiteProblems: Sendable {
    /// Errors, and warnings whose place is known already.
    let withPlaces: [Diagnostic]
    /// Their places are looked for when they are told, which a preview seldom does.
    let warnings: [Finding]

    init(_ diagnostics: [Diagnostic], _ findings: [Finding] = [], in tree: SourceTree) {
        withPlaces = diagnostics + placed(findings.filter { $0.severity == .error }, in: tree)
        warnings = findings.filter { $0.severity != .error }
    }

    func placedWarnings(in tree: SourceTree) -> [Diagnostic] { placed(warnings, in: tree) }
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

    fileprivate init(of made: [MadePart], diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
        files = made.flatMap(\.files)
        anchors = Dictionary(made.flatMap(\.pages).map { ($0.path, $0.content.anchors) }) { first, _ in first }
    }
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

private func withoutRepetition(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted()
}
