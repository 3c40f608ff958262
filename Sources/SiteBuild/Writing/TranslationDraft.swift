import CatalogueLoading
import CatalogueModel
import Diagnostics

/// A translation that somebody is about to write or to bring up to date.
public struct TranslationDraft: Sendable {
    /// Why there can be none.
    public enum Refusal: Error, Sendable {
        case noSuchPage(guess: String?)
        case noSuchLanguage(languages: [String])
        /// A language that a site of one language does not have yet.
        case languageToAdd
        case unreadable
    }

    public let original: RecordHeader
    /// Where it stands, from the project's root.
    public let path: String
    private let file: SourceFile
    private let language: Language
    private let configuration: SiteConfiguration
    private let day: CalendarDate

    /// - Parameter page: the original's path from the project's root, or its id.
    public init(of page: String, into code: String, in tree: SourceTree, on day: CalendarDate) throws(Refusal) {
        guard let (configuration, catalogue) = content(of: tree, on: day) else { throw .unreadable }
        let language = Language(code)
        guard configuration.languages.dropFirst().contains(language) else {
            guard configuration.languages.count < 2 else {
                throw .noSuchLanguage(languages: configuration.languages.dropFirst().map(\.code))
            }
            if language != configuration.primaryLanguage { throw .languageToAdd }
            throw .noSuchLanguage(languages: [code])
        }
        let headers = (catalogue.frontPage.map { [$0.header] } ?? []) + catalogue.records.map(\.header)
        let wanted = page.hasPrefix("./") ? String(page.dropFirst(2)) : page
        guard let header = headers.first(where: { $0.file == wanted || $0.id == wanted }),
            let file = tree.file(header.file)
        else {
            throw .noSuchPage(guess: nearMiss(to: wanted, among: headers.map(wanted.contains("/") ? \.file : \.id)))
        }
        original = header
        path = String(header.file.dropLast(3)) + ".\(code).md"
        self.file = file
        self.language = language
        self.configuration = configuration
        self.day = day
    }

    /// The new file; nil when the original's front matter cannot be read.
    public var text: String? {
        starterTranslation(of: file, kind: original.kind, hash: original.textHash, into: language)
    }

    /// The translation that is there already.
    public var existing: Translation? { original.translations[language] }

    /// What has changed in the original since it was translated.
    public enum Change: Sendable {
        case upToDate
        /// The original at the time, as git has it, and what is different now.
        case since(commit: String, changes: [TextChange])
        /// No earlier version of the original has the hash that the translation bears.
        case unknown
    }

    /// One text that is not the same any more; a text that was not there or is no more is nil.
    public struct TextChange: Sendable {
        public var path: String
        public var before: String?
        public var now: String?
    }

    /// - Parameter folder: the project's, in which git is asked.
    public func change(inProject folder: String) -> Change {
        guard let existing else { return .unknown }
        if existing.translationOf == original.textHash { return .upToDate }
        for (commit, bytes) in FileVersions(of: file.path, in: folder) {
            let version = SourceFile(path: file.path, bytes: bytes)
            let records = loadCatalogue(configuration: configuration, files: [version], on: day).catalogue
            let header = records.frontPage?.header ?? records.records.first?.header
            guard header?.textHash == existing.translationOf else { continue }
            return .since(commit: commit, changes: changes(since: version))
        }
        return .unknown
    }

    private func changes(since version: SourceFile) -> [TextChange] {
        guard let before = PageTexts(of: version, kind: original.kind),
            let now = PageTexts(of: file, kind: original.kind)
        else { return [] }
        let old = Dictionary(before.texts.map { ($0.path, $0.text) }) { first, _ in first }
        let new = Set(now.texts.map(\.path))
        var changes = now.texts.filter { old[$0.path] != $0.text }
            .map { TextChange(path: $0.path, before: old[$0.path], now: $0.text) }
        changes += before.texts.filter { !new.contains($0.path) }
            .map { TextChange(path: $0.path, before: $0.text, now: nil) }
        return changes + lineChanges(from: before.body, to: now.body)
    }

    /// Lines of the body that are gone and lines that are new, in the order of the text.
    private func lineChanges(from before: String, to now: String) -> [TextChange] {
        func lines(_ text: String) -> [Substring] {
            text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
        }
        let difference = lines(now).difference(from: lines(before))
        var changes: [(line: Int, change: TextChange)] = []
        for change in difference {
            switch change {
            case .remove(let offset, let line, _): changes.append((offset, TextChange(path: "", before: String(line))))
            case .insert(let offset, let line, _): changes.append((offset, TextChange(path: "", now: String(line))))
            }
        }
        return changes.sorted {
            ($0.line, $0.change.before == nil ? 1 : 0) < ($1.line, $1.change.before == nil ? 1 : 0)
        }
        .map(\.change)
    }
}
