import CatalogueLoading
import CatalogueModel
import Diagnostics
import SitePages
import SiteSearch
import TextNotation

/// What a project's search finds, or why it does not search.
public enum SiteSearchAnswers: Sendable {
    /// One for each query.
    case answers([FoundRecords])
    case noSuchLanguage(known: [Language])
    case faulty([Diagnostic])
}

/// The records that a query finds, best first.
public struct FoundRecords: Sendable {
    public struct Record: Sendable {
        public var id: String
        public var kind: RecordKind
        /// The kind's name in the language that is searched.
        public var kindName: String
        public var title: String
        public var summary: String
        /// Path from the output's root.
        public var address: String
        public var points: Int
    }

    public var query: String
    public var language: Language
    /// How many there are, of which `records` may show fewer.
    public var count: Int
    public var records: [Record]

    /// A line for each record: its title, its kind and its page.
    public var text: String {
        records.map { "\($0.title) · \($0.kindName)\n    \($0.address)\n" }.joined()
    }

    /// One JSON object on a line of its own.
    public var json: String {
        let results = records.map { record in
            JSONValue.object([
                "id": .string(record.id), "kind": .string(record.kind.rawValue), "title": .string(record.title),
                "summary": .string(record.summary), "address": .string(record.address),
                "points": .integer(record.points),
            ])
        }
        let answer = JSONValue.object([
            "query": .string(query), "language": .string(language.code), "count": .integer(count),
            "results": .list(results),
        ])
        return answer.line + "\n"
    }
}

/// Answers queries from a project's files, as the search of the built site does.
///
/// - Parameter language: the primary one when nil.
public func siteSearch(
    in tree: SourceTree, on day: CalendarDate, language: Language?, queries: [String], limit: Int
) -> SiteSearchAnswers {
    let project: Project
    do {
        project = try Project.loadFaultless(tree, on: day)
    } catch {
        return .faulty(error.diagnostics)
    }
    let catalogue = project.catalogue
    let language = language ?? catalogue.primaryLanguage
    guard catalogue.languages.contains(language) else { return .noSuchLanguage(known: catalogue.languages) }
    let addresses = SiteAddresses(of: catalogue, texts: project.texts)
    let index = SearchIndex(catalogue.searchDocuments(in: language), language: language)
    return .answers(
        queries.map { query in
            let answer = index.answer(to: query)
            let records = answer.results.prefix(limit).map { result in
                let document = index.documents[result.document]
                return FoundRecords.Record(
                    id: document.id, kind: document.kind,
                    kindName: project.texts[language]?[.kind(document.kind)] ?? document.kind.rawValue,
                    title: document.title, summary: document.summary,
                    address: addresses.address(ofRecord: document.id, in: language)?.path ?? "", points: result.points)
            }
            return FoundRecords(query: query, language: language, count: answer.results.count, records: records)
        })
}
