import ArgumentParser
import CatalogueModel
import Diagnostics
import SiteBuild

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells what is wrong with the content; writes nothing.")

    @OptionGroup var options: ProjectOptions

    @Option(help: "text, json, sarif or github.")
    var format = DiagnosticFormat.text

    @Flag(help: "Let warnings fail the check.")
    var strict = false

    func run() throws {
        var timer = PhaseTimer()
        let tree = try readProject(options)
        let site = buildSite(from: tree, options: BuildOptions(today: today()), timer: &timer)
        try printText(printed(site.diagnostics, as: format, source: tree.file))
        if format == .text { try printText(site.translationCoverage.map(sentence).joined()) }
        if site.hasErrors || strict && site.diagnostics.contains(where: \.failsUnderStrict) {
            throw ExitCode.contentErrors
        }
    }
}

/// How far a language is, on one line.
private func sentence(_ coverage: TranslationCoverage) -> String {
    "\(coverage.language): \(coverage.translated) of \(coverage.records) pages translated, "
        + "\(coverage.summaries) titles and summaries, \(coverage.translatedTexts) of \(coverage.texts) texts, "
        + "\(coverage.stale) stale\n"
}

extension DiagnosticFormat: ExpressibleByArgument {}
