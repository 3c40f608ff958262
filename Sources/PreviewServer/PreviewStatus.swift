import Diagnostics
import SiteBuild

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What an open page is told: which site is served now, and what is wrong.
struct PreviewStatus: Hashable, Sendable, Encodable {
    /// Changes with the pages; empty while there is no site.
    var pages = ""
    /// Changes with the stylesheet.
    var styles = ""
    /// The stylesheet's path.
    var stylesheet: String?
    /// The first errors.
    var problems: [PreviewProblem]
    /// How many errors there are.
    var count: Int

    init(site: ServedSite?, problems: [PreviewProblem]) {
        pages = site?.version.pages ?? ""
        styles = site?.version.styles ?? ""
        stylesheet = site?.prepared.stylesheet
        self.problems = Array(problems.prefix(shownProblems))
        count = problems.count
    }

    /// One message of an event stream.
    var event: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and numbers always encode, on one line.
        let data = (try? encoder.encode(self)) ?? Data()
        return "data: " + String(decoding: data, as: UTF8.self) + "\n\n"
    }
}

/// How many errors a page shows; the terminal has them all.
private let shownProblems = 20

/// An error as a page shows it.
struct PreviewProblem: Hashable, Sendable, Encodable {
    var file: String
    /// From 1, as the column, which counts Unicode scalars.
    var line: Int
    var column: Int
    /// The column after the last that is meant; on a later line the end of this one.
    var endColumn: Int
    var message: String
    var help: String
    var notes: [String]
    /// The line of the file; empty when it has none.
    var excerpt: String

    init(_ diagnostic: Diagnostic, source: SourceFile?) {
        let (start, end) = (diagnostic.range.start, diagnostic.range.end)
        let text = source?.line(start.line) ?? ""
        file = diagnostic.file
        line = start.line
        column = start.column
        endColumn = end.line == start.line ? end.column : text.unicodeScalars.count + 1
        message = diagnostic.message
        help = diagnostic.help
        notes = diagnostic.notes.map { note in
            let place = note.file.map { file in file + (note.range.map { ":\($0.start.line)" } ?? "") + ": " } ?? ""
            return place + note.message
        }
        // A line may be a whole paragraph; its beginning is enough to know it by.
        excerpt = column > 400 ? "" : String(text.prefix(600))
    }
}
