import ArgumentParser
import CatalogueModel
import Diagnostics
import SiteBuild

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Answers a query as the site's own search box would.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: "What to look for, in words; - takes a query from each line of standard input.")
    var query: String

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("The language to search in; as a rule the project's first.", valueName: "CODE"))
    var language: String?

    @Option(help: "How many results to show at most.")
    var limit = 10

    @Option(help: "text or json.")
    var format = Format.text

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number of at least 1.") }
    }

    func run() throws {
        let tree = try readProject(options)
        var queries = [query]
        if query == "-" {
            queries = try String(decoding: readStandardInput(), as: UTF8.self).split(whereSeparator: \.isNewline)
                .map(String.init)
        }
        switch siteSearch(
            in: tree, on: options.day, language: language.map { Language($0) }, queries: queries, limit: limit)
        {
        case .answers(let answers):
            try printText(answers.map { format == .json ? $0.json : $0.text }.joined())
        case .noSuchLanguage(let known):
            printError(
                "The project has no language “\(language ?? "")”. It has \(known.map(\.code).joined(separator: ", ")).")
            throw ExitCode.wrongUse
        case .faulty(let diagnostics):
            printError(
                printed(diagnostics, as: .text, style: DiagnosticStyle(language: .ofLocale), source: tree.file), end: ""
            )
            throw ExitCode.contentErrors
        }
    }
}
