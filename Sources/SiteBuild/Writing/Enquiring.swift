import CatalogueLoading
import CatalogueModel
import Diagnostics
import Enquiries
import SitePages

/// The questions of a project in a language, with the addresses of its pages when it is known where the site stands;
/// nil when the project cannot be read.
///
/// - Parameter language: the site's first as a rule.
public func enquiry(in tree: SourceTree, on day: CalendarDate, language: MessageLanguage?) -> Enquiry? {
    var timer = PhaseTimer()
    var memory = BuildMemory()
    guard let project = Project.load(tree, on: day, memory: &memory, timer: &timer).project else { return nil }
    let catalogue = project.catalogue
    let chosen = language ?? MessageLanguage(rawValue: catalogue.primaryLanguage.code) ?? .english
    let addresses = SiteAddresses(of: catalogue, texts: project.texts)
    let wanted = Language(chosen.rawValue)
    let reader = catalogue.languages.contains(wanted) ? wanted : catalogue.primaryLanguage
    return Enquiry(catalogue: catalogue, language: chosen) { id in
        catalogue.configuration.baseURL.flatMap { base in
            addresses.address(ofRecord: id, in: reader)?.url(below: base)
        }
    }
}

/// What answers change in a project, before anything of it is written.
public struct AnswerChanges: Sendable {
    public var pages: [PageChange] = []
    /// Edits that could not be made for certain.
    public var unsure: [TakenAnswers.Edit] = []
    /// Contradictions that stand on a page already.
    public var recorded: [Contradiction] = []
    /// Errors that the project would have with the changes and does not have without them.
    public var newErrors: [Diagnostic] = []

    public init(of taken: TakenAnswers, in tree: SourceTree, catalogue: Catalogue) {
        var files = Dictionary(tree.files.map { ($0.path, $0) }) { first, _ in first }
        for edit in taken.edits {
            if let now = files[edit.file].flatMap({ edited($0, by: edit.edit, languages: catalogue.languages) }) {
                files[edit.file] = now
            } else {
                unsure.append(edit)
            }
        }
        var new: [SourceFile] = []
        for contradiction in taken.contradictions {
            let pages = contradiction.pages(in: catalogue)
            if catalogue.record(contradiction.pageID) != nil || pages.contains(where: { files[$0.path] != nil }) {
                recorded.append(contradiction)
            } else {
                new += pages
            }
        }
        pages =
            tree.files.compactMap { before in
                files[before.path].flatMap { $0.bytes == before.bytes ? nil : PageChange(before: before, now: $0) }
            } + new.map { PageChange(before: nil, now: $0) }
        newErrors = errors(of: tree.files.map { files[$0.path] ?? $0 } + new, catalogue)
        let before = Set(errors(of: tree.files, catalogue).map { "\($0.file) \($0.id) \($0.message.english)" })
        newErrors.removeAll { before.contains("\($0.file) \($0.id) \($0.message.english)") }
    }

    private func errors(of files: [SourceFile], _ catalogue: Catalogue) -> [Diagnostic] {
        let content = files.filter { $0.path.hasPrefix("content/") && $0.path.hasSuffix(".md") }
        return contentDiagnostics(of: content, configuration: catalogue.configuration, on: catalogue.day)
            .filter { $0.severity == .error }
    }

    /// Writes the changes, file by file and each at once; new pages only where nothing stands.
    ///
    /// - Returns: the paths that were written.
    public func write(inProject folder: String) throws(FileError) -> [String] {
        var written: [String] = []
        for page in pages {
            if page.before != nil {
                try replaceFile(page.now, inProject: folder)
                written.append(page.now.path)
            } else if try writeNewFile(folder + "/" + page.now.path, page.now.bytes) {
                written.append(page.now.path)
            }
        }
        return written
    }
}

/// A file from anywhere, at most 20 MB of it.
public func readAnswerFile(_ path: String) throws(FileError) -> SourceFile {
    let (bytes, size) = try readFile(path, limit: 20 << 20)
    guard size <= 20 << 20 else { throw FileError(path, reason: "It is larger than 20 MB.") }
    return SourceFile(path: path, bytes: bytes)
}
