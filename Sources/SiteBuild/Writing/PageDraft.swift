import CatalogueChecks
import CatalogueLoading
import CatalogueModel
import Diagnostics

/// A page that somebody is about to add to a project, held against everything that is there.
public struct PageDraft: Sendable {
    public let kind: RecordKind
    public let id: String
    public let configuration: SiteConfiguration
    public var answers: StarterAnswers = [:]

    private let files: [SourceFile]
    private let today: CalendarDate

    public init(
        of kind: RecordKind, id: String, in tree: SourceTree, configuration: SiteConfiguration, today: CalendarDate
    ) {
        self.kind = kind
        self.id = id
        self.configuration = configuration
        self.today = today
        files = tree.files(below: "content", withExtension: "md")
    }

    /// Where the page will stand, from the project's root.
    public var path: String { "content/\(kind.folder)/\(id).md" }

    public var text: String {
        starterPage(of: kind, id: id, answers: answers, today: today, in: configuration.primaryLanguage)
    }

    /// The page's errors besides what is marked as still to be filled in.
    public var problems: [Diagnostic] { diagnostics.filter { $0.severity == .error && $0.id != .toBeFilled } }

    /// Everything that `check` would say of the page, its links left out.
    public var diagnostics: [Diagnostic] {
        let file = SourceFile(path: path, text: text)
        return contentDiagnostics(of: files + [file], configuration: configuration, on: today)
            .filter { $0.file == path }
    }
}

/// The configuration and the records of a project; nil when its `site.yaml` cannot be read.
public func content(
    of tree: SourceTree, on day: CalendarDate
) -> (configuration: SiteConfiguration, catalogue: Catalogue)? {
    guard let site = tree.file("site.yaml"), let configuration = loadSiteConfiguration(site).configuration else {
        return nil
    }
    let files = tree.files(below: "content", withExtension: "md")
    return (configuration, loadCatalogue(configuration: configuration, files: files, on: day).catalogue)
}

/// What is wrong with the records of these files, the texts of their bodies left out.
func contentDiagnostics(
    of files: [SourceFile], configuration: SiteConfiguration, on day: CalendarDate
) -> [Diagnostic] {
    let (catalogue, findings) = loadCatalogue(configuration: configuration, files: files, on: day)
    let all = findings + check(catalogue)
    return placed(all, in: SourceTree(files: files, diagnostics: [])).sorted()
}

/// Writes a new file, with the folders above it.
///
/// - Returns: false when something stands at the path already, which stays as it is.
public func writeNewFile(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    return try createFile(path, with: bytes)
}
