import CatalogueModel
import Diagnostics
import ParallelMap
import SitePages

/// What a build needs besides the project's files.
public struct BuildOptions: Sendable {
    /// Where the site will stand; takes the place of `site.yaml`'s.
    public var baseURL: String?
    /// The day of which the site tells: what has ended, is ending or is to come. Reviews are held against it too.
    public var today: CalendarDate
    /// Whether the site is served at the root of a host, as a preview is: then the page for missing pages, which is
    /// shown at any depth, needs no full address.
    public var standsAtRoot: Bool
    /// What git knows of the files that are built.
    public var history: ProjectHistory

    public init(
        baseURL: String? = nil, today: CalendarDate, standsAtRoot: Bool = false, history: ProjectHistory = .unknown
    ) {
        self.history = history
        self.baseURL = baseURL
        self.today = today
        self.standsAtRoot = standsAtRoot
    }
}

/// A finished site in memory, with everything that there is to say about it.
public struct BuiltSite: Sendable {
    /// In the order of the paths. Not to be published while there are errors.
    public var files: [OutputFile] = []
    public var diagnostics: [Diagnostic] = []
    public var pageCount = 0
    /// In which there are pages; the first is the primary one.
    public var languages: [Language] = []
    /// The warnings that the project lives with.
    public var accepted: [AcceptedWarning] = []
    public var precompress = true
    public var translationCoverage: [TranslationCoverage] = []
    /// Address of the page that explains the diagnostics, when it is known where the site stands.
    public var messageGuide: String?
    /// What is to be reviewed today, by the names of the owners.
    public var reviews: [(owner: String, due: Int, overdue: Int)] = []

    /// Processor seconds over all cores by kind of picture.
    public var pictureSeconds: [PictureKind: Double] = [:]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    public var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

/// Builds the site of a project's files: loads, checks and renders, and checks the finished pages.
///
/// Never fails: what is wrong is told in the diagnostics, all of it in one run.
public func buildSite(from tree: SourceTree, options: BuildOptions, timer: inout PhaseTimer) -> BuiltSite {
    var memory = BuildMemory()
    let prepared = PreparedSite(from: tree, options: options, memory: &memory, timer: &timer)
    let made = prepared.parts.all.parallelMap(stride: 4) { $0.make() }
    timer.end(.render)

    var site = BuiltSite(
        diagnostics: prepared.problems(with: made), pageCount: made.reduce(0) { $0 + $1.pages.count },
        languages: prepared.languages, accepted: prepared.accepted, precompress: prepared.precompress,
        translationCoverage: prepared.translationCoverage,
        messageGuide: prepared.messageGuide, reviews: prepared.reviews)
    site.files = prepared.readyFiles + made.flatMap(\.files)
    site.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    assert(site.hasErrors || Set(site.files.map(\.path)).count == site.files.count, "a path names one file")
    timer.end(.links)
    site.pictureSeconds = prepared.pictureTimes.nanoseconds.mapValues { Double($0) / 1e9 }
    return site
}
