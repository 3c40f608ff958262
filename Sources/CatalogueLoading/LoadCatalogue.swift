import CatalogueModel
import Diagnostics
import ParallelMap

/// The catalogue of these files (`content/…/*.md`) on a day, and everything that is wrong with them.
///
/// With an error the catalogue still has a record for every file, with stand-ins for what could not be read, so that
/// the checks can say what else is wrong.
public func loadCatalogue(
    configuration: SiteConfiguration, files: [SourceFile], on day: CalendarDate
) -> (catalogue: Catalogue, findings: [Finding]) {
    var memory = RecordMemory()
    return loadCatalogue(configuration: configuration, files: files, on: day, memory: &memory)
}

/// - Parameter memory: the records that were read the last time; files that are as they were are not read again.
public func loadCatalogue(
    configuration: SiteConfiguration, files: [SourceFile], on day: CalendarDate, memory: inout RecordMemory
) -> (catalogue: Catalogue, findings: [Finding]) {
    let (records, namingFindings) = recordFiles(files, languages: configuration.languages, names: &memory.names)
    let entries = memory.entries(of: records, terms: SiteTerms(of: configuration))
    let loaded = entries.map(\.loaded)
    let (catalogue, findings) = inParallel { [relations = memory.relations(of: entries, on: day)] in
        let frontPage = zip(records, loaded).first { $0.0.isFrontPage }?.1.record as? Article
        let others = zip(records, loaded).filter { !$0.0.isFrontPage }.map(\.1.record)
        return Catalogue(
            configuration: configuration, records: others, frontPage: frontPage, on: day, relations: relations)
    } _: {
        problems(with: records, loaded)
    }
    memory.keep(entries, relations: catalogue.relations, on: day)
    return (catalogue, namingFindings + findings)
}

/// What is wrong with records that have been read: ids that two share, what the reading found, references to nothing.
private func problems(with records: [RecordFiles], _ loaded: [LoadedRecord]) -> [Finding] {
    var findings: [Finding] = []
    var firstFiles: [String: String] = [:]
    var kinds: [String: RecordKind] = [:]
    for record in records where !record.isFrontPage {
        if let first = firstFiles[record.id] {
            findings.append(.duplicateID(record.id, in: record.original.path, first: first))
        } else {
            firstFiles[record.id] = record.original.path
            kinds[record.id] = record.kind
        }
    }
    var known = KnownRecords(kinds: kinds)
    for record in loaded {
        findings += record.findings
        findings += CatalogueLoading.findings(on: record.references, records: &known)
    }
    return findings
}

/// The records of these files that can be read without an error, by their paths; whether what they refer to exists is
/// not asked.
public func readableRecords(of files: [SourceFile], configuration: SiteConfiguration) -> [String: any Record] {
    let terms = SiteTerms(of: configuration)
    let records = recordFiles(files, languages: configuration.languages).records.filter { !$0.isFrontPage }
    let loaded = records.parallelMap { load($0, terms: terms) }
    let readable = zip(records, loaded).filter { !$1.findings.contains { $0.severity == .error } }
    return Dictionary(readable.map { ($0.original.path, $1.record) }) { first, _ in first }
}

/// The records that were read the last time, by the files that they were read from, and how they belong together.
public struct RecordMemory: Sendable {
    fileprivate final class Entry: Sendable {
        let files: RecordFiles
        let loaded: LoadedRecord

        init(of files: RecordFiles, terms: SiteTerms) {
            self.files = files
            loaded = load(files, terms: terms)
        }
    }

    fileprivate var names = RecordNames()
    private var terms: SiteTerms?
    private var entries: [Entry] = []
    private var entryAtPath: [String: Entry] = [:]
    private var relations: Relations?
    private var day: CalendarDate?

    public init() {}

    fileprivate mutating func entries(of records: [RecordFiles], terms: SiteTerms) -> [Entry] {
        let known = terms == self.terms ? entryAtPath : [:]
        self.terms = terms
        return records.parallelMap { record in
            if let entry = known[record.original.path], entry.files == record { return entry }
            return Entry(of: record, terms: terms)
        }
    }

    /// The relations of these records, when they are those of the records of the last time.
    fileprivate func relations(of new: [Entry], on day: CalendarDate) -> Relations? {
        guard day == self.day, new.count == entries.count else { return nil }
        let isSame = zip(new, entries).allSatisfy { new, old in
            new === old || new.loaded.record.differsInTextsAlone(from: old.loaded.record)
        }
        return isSame ? relations : nil
    }

    fileprivate mutating func keep(_ entries: [Entry], relations: Relations, on day: CalendarDate) {
        self.day = day
        self.entries = entries
        self.relations = relations
        entryAtPath = Dictionary(entries.map { ($0.files.original.path, $0) }) { first, _ in first }
    }
}

/// One record as it was read.
private struct LoadedRecord: @unchecked Sendable {
    var record: any Record
    var findings: [Finding]
    // Holds classes that are no longer written to when the record has been read.
    var references: [PendingReference]
}

private func load(_ files: RecordFiles, terms: SiteTerms) -> LoadedRecord {
    var findings: [Finding] = []
    let original = Page(files.original, &findings)
    let reading = Reading(terms: terms, isMuted: original.mapping == nil)
    let translations = files.translations.map { ($0.language, Page($0.file, &findings)) }
    let readable = translations.compactMap { language, page in page.mapping.map { (language, $0) } }

    let hashes = readable.map { _, mapping in mapping.take(translationKey) }
    let fields = FieldReader(original.mappingOrEmpty, translations: readable, reading: reading)
    let values = fields.values(of: schema(of: files.kind), owner: files.kind.inWords)
    var record = record(of: files.kind, id: files.id, file: files.original.path, values: values)

    if let body = original.body { reading.hash.combine(body.bytes) }
    let textHash = reading.hash.digits
    record.header.textHash = textHash
    if let body = original.body, let primary = terms.languages.first { record.header.bodies[primary] = body }
    for (language, page) in translations {
        if let body = page.body { record.header.bodies[language] = body }
        record.header.translations[language] = Translation(file: page.file, translationOf: "")
    }
    for ((language, mapping), hash) in zip(readable, hashes) {
        let written = hash?.value.text ?? ""
        record.header.translations[language]?.translationOf = written
        if written != textHash {
            reading.tell(.translationHash(hash, in: mapping, original: files.original.path, textHash))
        }
    }
    return LoadedRecord(
        record: record, findings: findings + reading.findings, references: reading.isMuted ? [] : reading.references)
}

/// The key under which a translation notes which text it translates.
public let translationKey = "translationOf"

/// A file taken apart; what cannot be read is told.
private struct Page {
    var file: String
    /// Nil when the file has no front matter that can be read.
    var mapping: MappingCursor?
    /// Nil when there is none, or only white space.
    var body: MarkdownBody?

    init(_ file: SourceFile, _ findings: inout [Finding]) {
        self.file = file.path
        switch frontMatter(of: file) {
        case .failure(let refusal):
            findings.append(refusal.finding)
        case .success(let parts):
            mapping = rootMapping(of: parts.yaml, &findings)
            if !parts.body.bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
                body = MarkdownBody(file: file.path, bytes: parts.body.bytes, firstLine: parts.body.firstLine)
            }
        }
    }

    var mappingOrEmpty: MappingCursor {
        mapping
            ?? MappingCursor(yaml: YAMLText(file: file, bytes: [], firstLine: 2), entries: [], stand: .root)
    }
}

/// The mapping that a YAML text is; nil when it is not one, which is told.
func rootMapping(of yaml: YAMLText, _ findings: inout [Finding]) -> MappingCursor? {
    let (root, problems) = composed(yaml.bytes)
    findings += problems.map { $0.finding(in: yaml) }
    guard let root else {
        // Without a problem there is nothing in it at all: then every required field is missing.
        return problems.isEmpty ? MappingCursor(yaml: yaml, entries: [], stand: .root) : nil
    }
    if case .mapping(let entries) = root.content { return MappingCursor(yaml: yaml, entries: entries, stand: .root) }
    findings.append(
        Finding(
            .error, .yamlSyntax, at: yaml.place(of: root), "Here is \(root.inWords) where fields should be",
            help: "Write one field a line: `title: A name`."))
    return nil
}

extension YAMLProblem {
    fileprivate func finding(in yaml: YAMLText) -> Finding {
        var notes = original.map { [Finding.Note("YAML says: \($0)")] } ?? []
        let id: DiagnosticID
        switch kind {
        case .syntax: id = .yamlSyntax
        case .alias: id = .yamlAlias
        case .tooDeep: id = .yamlTooDeep
        case .duplicateKey(let first):
            id = .duplicateKey
            notes.append(Finding.Note("The first is here", at: yaml.place(of: first)))
        }
        return Finding(.error, id, at: yaml.place(of: extent), message, help: help, notes: notes)
    }
}

extension Finding {
    fileprivate static func duplicateID(_ id: String, in file: String, first: String) -> Finding {
        Finding(
            .error, .duplicateID, at: .file(file),
            "The id `\(id)` is taken by `\(first)`; all pages of all kinds share one set of ids",
            help: "Give one of the two files another name.", notes: [Note("The other page is here", at: .file(first))])
    }

    fileprivate static func translationHash(
        _ entry: YAMLNode.Entry?, in mapping: MappingCursor, original: String, _ hash: String
    ) -> Finding {
        guard let entry else {
            return Finding(
                .error, .missingField, at: mapping.placeOfMissing,
                "`\(translationKey)` is missing; it tells which text of `\(original)` is translated",
                help: "Add `\(translationKey): \"\(hash)\"` if the translation is up to date.")
        }
        return Finding(
            .warning, .staleTranslation, at: mapping.yaml.place(of: entry.value),
            "The translation is of an earlier text: `\(original)` has changed since",
            help: "Bring the translation up to date and write `\(translationKey): \"\(hash)\"`.")
    }
}
