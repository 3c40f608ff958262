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
    var words: Words

    /// What the panel of errors says around them.
    struct Words: Hashable, Sendable, Encodable {
        /// The code of the language that it speaks.
        var language: String
        var heading: String
        var hide: String
        var list: String
        /// That the terminal has more; empty when the panel has all.
        var more: String

        init(count: Int, hasSite: Bool, language: MessageLanguage) {
            self.language = language.rawValue
            let number: Message = count == 1 ? "1 error." : "\(count) errors."
            let what: Message =
                hasSite ? "The last good site is shown until this is mended." : "There is no site to show yet."
            heading = "\(number[language]) \(what[language])"
            hide = ("Hide" as Message)[language]
            list = ("Errors" as Message)[language]
            let rest = count - shownProblems
            more = rest > 0 ? ("and \(rest) more, see the terminal" as Message)[language] : ""
        }
    }

    init(site: ServedSite?, problems: [PreviewProblem], language: MessageLanguage) {
        words = Words(count: problems.count, hasSite: site != nil, language: language)
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

    init(_ diagnostic: Diagnostic, source: SourceFile?, language: MessageLanguage) {
        let (start, end) = (diagnostic.range.start, diagnostic.range.end)
        let text = source?.line(start.line) ?? ""
        file = diagnostic.file
        line = start.line
        column = start.column
        endColumn = end.line == start.line ? end.column : text.unicodeScalars.count + 1
        message = diagnostic.message[language]
        help = diagnostic.help[language]
        notes = diagnostic.notes.map { note in
            let place = note.file.map { file in file + (note.range.map { ":\($0.start.line)" } ?? "") + ": " } ?? ""
            return place + note.message[language]
        }
        // A line may be a whole paragraph; its beginning is enough to know it by.
        excerpt = column > 400 ? "" : String(text.prefix(600))
    }
}
