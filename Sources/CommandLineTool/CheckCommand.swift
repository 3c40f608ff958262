import ArgumentParser
import CatalogueModel
import Diagnostics
import SiteBuild

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells what is wrong with the content; writes nothing unless --fix is given.")

    @OptionGroup var options: ProjectOptions

    @Option(help: "text, json, sarif or github.")
    var format = DiagnosticFormat.text

    @Flag(help: "Let warnings fail the check.")
    var strict = false

    @Flag(
        help: """
            Put right what is certain and show the difference: the order of the fields, dates in another form, spaces at \
            the ends of lines, ids that have moved. Nothing but front matter is touched.
            """)
    var fix = false

    @OptionGroup var links: ExternalLinkOptions
    @OptionGroup var speech: LanguageOption

    func run() throws {
        var timer = PhaseTimer()
        var tree = try readProject(options, in: speech.chosen)
        if fix, try mend(tree) { tree = try readProject(options, in: speech.chosen) }
        let site = buildSite(from: tree, options: BuildOptions(today: options.day), timer: &timer)
        let external = links.diagnostics(of: tree, on: options.day, in: speech.chosen)
        let diagnostics = (site.diagnostics + site.accepted.applied(to: external.found)).sorted()
        // What machines read is in English, unless another language is asked for.
        let style = format == .text ? speech.style(for: 1) : DiagnosticStyle(language: speech.language ?? .english)
        let shown = format.isForCodeHosts ? diagnostics.map { $0.seen(through: options.project) } : diagnostics
        try printText(printed(shown, as: format, style: style, guide: site.messageGuide, source: tree.file))
        if format == .text {
            let language = speech.chosen
            try printText(site.reviews.map { sentence(on: $0, in: language) }.joined())
            try printText(site.translationCoverage.map { sentence($0, in: language) }.joined())
            let canMend = !fix && site.hasErrors && !mendedFiles(of: tree, on: options.day).isEmpty
            let advice = NextStep(after: diagnostics, isStrict: strict, canMend: canMend)
            try printText(advice[language] + "\n")
        }
        if site.hasErrors || strict && site.diagnostics.contains(where: \.failsUnderStrict) {
            throw ExitCode.contentErrors
        }
        if !external.isAble { throw ExitCode.systemFailure }
    }

    /// Whether anything was put right.
    private func mend(_ tree: SourceTree) throws -> Bool {
        let files = mendedFiles(of: tree, on: options.day)
        for file in files {
            printError("\(file.now.path)\n\(file.difference)\n")
            do throws(FileError) {
                try replaceFile(file.now, inProject: options.project)
            } catch {
                printError("\(error)")
                throw ExitCode.systemFailure
            }
        }
        return !files.isEmpty
    }
}

extension DiagnosticFormat {
    /// Whether a code host looks for the files from the folder that the program was started in.
    fileprivate var isForCodeHosts: Bool { self == .sarif || self == .github }
}

extension Diagnostic {
    /// With paths from the folder that holds the project's, when the project is a folder below it.
    fileprivate func seen(through project: String) -> Diagnostic {
        let folders = project.split(separator: "/").filter { $0 != "." }
        guard !project.hasPrefix("/"), !folders.contains(".."), !folders.isEmpty else { return self }
        let prefix = folders.joined(separator: "/") + "/"
        var seen = self
        seen.file = prefix + file
        seen.notes = notes.map { note in
            var note = note
            note.file = note.file.map { prefix + $0 }
            return note
        }
        return seen
    }
}

/// How far a language is, on one line.
private func sentence(_ coverage: TranslationCoverage, in language: MessageLanguage) -> String {
    let sentence = Message("{1}: {2} of {3} pages translated, {4} titles and summaries, {5} of {6} texts, {7} stale")
    return sentence.text(
        language, coverage.language.code, String(coverage.translated), String(coverage.records),
        String(coverage.summaries), String(coverage.translatedTexts), String(coverage.texts), String(coverage.stale))
        + "\n"
}

/// What an owner has to review, on one line.
private func sentence(
    on reviews: (owner: String, due: Int, overdue: Int), in language: MessageLanguage
) -> String {
    let sentence = Message("{1}: {2} pages to review, {3} of them overdue")
    let total = reviews.due + reviews.overdue
    return sentence.text(language, reviews.owner, String(total), String(reviews.overdue)) + "\n"
}

extension DiagnosticFormat: ExpressibleByArgument {}
