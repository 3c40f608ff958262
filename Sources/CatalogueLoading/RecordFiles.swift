import CatalogueModel
import Diagnostics

/// The files of one record: its page in the primary language and the translations beside it.
struct RecordFiles: Sendable, Equatable {
    struct Translation: Sendable, Equatable {
        var language: Language
        var file: SourceFile
    }

    var kind: RecordKind
    var id: String
    var isFrontPage: Bool
    var original: SourceFile
    /// In the order of the site's languages.
    var translations: [Translation]
}

/// The files gathered into records, in the order of their paths, with what is wrong with names and folders.
func recordFiles(_ files: [SourceFile], languages: [Language]) -> (records: [RecordFiles], findings: [Finding]) {
    var names = RecordNames()
    return recordFiles(files, languages: languages, names: &names)
}

/// - Parameter names: what is known of paths already.
func recordFiles(
    _ files: [SourceFile], languages: [Language], names: inout RecordNames
) -> (records: [RecordFiles], findings: [Finding]) {
    var records: [RecordFiles] = []
    var positions: [Substring: Int] = [:]
    var translations: [(stem: Substring, language: Language, file: SourceFile)] = []
    var findings: [Finding] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
        switch names.name(of: file.path, languages: languages) {
        case .refused(let finding):
            findings.append(finding)
        case .original(let stem, let kind, let id):
            positions[stem] = records.count
            records.append(
                RecordFiles(kind: kind, id: id, isFrontPage: stem == frontPageStem, original: file, translations: []))
        case .translation(let stem, let language):
            translations.append((stem, language, file))
        }
    }
    for language in languages {
        for translation in translations where translation.language == language {
            if let position = positions[translation.stem] {
                records[position].translations.append(
                    RecordFiles.Translation(language: language, file: translation.file))
            } else {
                findings.append(.withoutOriginal(translation.file.path, stem: translation.stem, among: positions.keys))
            }
        }
    }
    return (records, findings)
}

private let contentFolder = "content/"
/// Characters that an id has at most: with a language and an ending it must be the name of a file.
private let longestID = 100
private let frontPageStem: Substring = "content/index"

/// What paths say of their files, worked out once for each.
struct RecordNames: Sendable {
    private var languages: [Language] = []
    private var names: [String: RecordName] = [:]

    fileprivate mutating func name(of path: String, languages: [Language]) -> RecordName {
        if languages != self.languages { (self.languages, names) = (languages, [:]) }
        if let name = names[path] { return name }
        let name = RecordName(path: path, languages: languages)
        names[path] = name
        return name
    }
}

/// What a file's path says of it.
private enum RecordName: Sendable {
    /// `stem` is the path without language and extension.
    case original(stem: Substring, RecordKind, id: String)
    case translation(stem: Substring, Language)
    case refused(Finding)

    init(path: String, languages: [Language]) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Substring.init)
        guard path.hasPrefix(contentFolder), path.hasSuffix(".md"), let name = parts.last else {
            self = .refused(.misplaced(path, folder: nil))
            return
        }
        let pieces = name.utf8.dropLast(3).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map(Substring.init)
        let id = String(pieces.first ?? "")
        let stem = Substring(path.utf8.dropLast(name.utf8.count - id.utf8.count))
        let kind = parts.count > 2 ? RecordKind(folder: String(parts[1])) : stem == frontPageStem ? .article : nil
        guard let kind else {
            self = .refused(.misplaced(path, folder: parts.count > 2 ? String(parts[1]) : nil))
            return
        }
        if let refusal = Self.refusal(id: id, pieces: pieces, path: path, stem: stem, languages: languages) {
            self = .refused(refusal)
        } else if pieces.count == 2 {
            self = .translation(stem: stem, Language(String(pieces[1])))
        } else {
            self = .original(stem: stem, kind, id: id)
        }
    }

    private static func refusal(
        id: String, pieces: [Substring], path: String, stem: Substring, languages: [Language]
    ) -> Finding? {
        guard isIdentifier(id), pieces.count <= 2 else { return .badName(path) }
        if id.utf8.count > longestID { return .longName(path, id.utf8.count) }
        if id == "index", stem != frontPageStem { return .reservedName(path) }
        guard pieces.count == 2 else { return nil }
        let code = String(pieces[1])
        if code == languages.first?.code { return .primaryLanguage(path, id: id, code) }
        return languages.contains(Language(code)) ? nil : .unknownLanguage(path, code, languages)
    }
}

extension Finding {
    fileprivate static func misplaced(_ path: String, folder: String?) -> Finding {
        let folders = RecordKind.allCases.map(\.folder)
        let near = folder.flatMap { nearMiss(to: $0, among: folders) }
        return Finding(
            .error, .fileMisplaced, at: .file(path),
            folder.map { "The folder `\($0)` holds no kind of page; the folder under content/ decides the kind" }
                ?? "The page is not in the folder of any kind",
            help: near.map { "Did you mean `content/\($0)/`?" }
                ?? "Move it into one of \(folders.joined(separator: ", ")); the front page is content/index.md.")
    }

    fileprivate static func badName(_ path: String) -> Finding {
        Finding(
            .error, .fileName, at: .file(path), "The file's name is the page's id and cannot have these characters",
            help: "Use lower-case letters a–z, digits and hyphens, then `.md`, or `.sv.md` for a translation.")
    }

    fileprivate static func longName(_ path: String, _ length: Int) -> Finding {
        Finding(
            .error, .fileName, at: .file(path),
            "The file's name is the page's id, and has \(length) characters; an id has at most \(longestID)",
            help: "Give the file a shorter name.")
    }

    fileprivate static func reservedName(_ path: String) -> Finding {
        Finding(
            .error, .fileName, at: .file(path), "`index` is the name of the front page, content/index.md",
            help: "Give the file another name.")
    }

    fileprivate static func primaryLanguage(_ path: String, id: String, _ code: String) -> Finding {
        Finding(
            .error, .fileName, at: .file(path),
            "`\(code)` is the site's primary language, whose pages have no language in their name",
            help: "Name the file `\(id).md`.")
    }

    fileprivate static func unknownLanguage(_ path: String, _ code: String, _ languages: [Language]) -> Finding {
        let codes = languages.dropFirst().map(\.code)
        let help: Message =
            if let near = nearMiss(to: code, among: codes) {
                "Did you mean `\(near)`?"
            } else if codes.isEmpty, isLanguageCode(code) {
                "Add `\(code)` to `languages` in site.yaml."
            } else if codes.isEmpty {
                "The site has one language, and its pages have none in their name; see `languages` in site.yaml."
            } else {
                "The languages that pages are translated into are: \(codes.joined(separator: ", ")); see site.yaml."
            }
        return Finding(
            .error, .unknownLanguage, at: .file(path), "`\(code)` is not a language of the site", help: help)
    }

    fileprivate static func withoutOriginal(
        _ path: String, stem: Substring, among stems: some Sequence<Substring>
    ) -> Finding {
        let near = nearMiss(to: String(stem), among: stems.map(String.init).sorted())
        return Finding(
            .error, .translationWithoutOriginal, at: .file(path),
            "The translation has no original: there is no `\(stem).md`",
            help: near.map { "Did you mean `\($0).md`?" } ?? "Write the page in the primary language first.")
    }
}
