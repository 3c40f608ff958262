import ArgumentParser
import Diagnostics
import SiteBuild

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Checks the content, then writes the site.")

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("The folder to write to; as a rule public/ in the project.", valueName: "DIR"))
    var output: String?

    @Option(name: .customLong("base-url"), help: ArgumentHelp("Where the site will stand.", valueName: "URL"))
    var baseURL: String?

    @Flag(help: "Let warnings stop the build.")
    var strict = false

    @Flag(help: "Print one JSON object: seconds per phase, pages, bytes.")
    var timings = false

    func validate() throws {
        guard let baseURL else { return }
        guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://") else {
            throw ValidationError("--base-url takes an address that starts with https:// or http://.")
        }
    }

    func run() throws {
        var timer = PhaseTimer()
        let tree = try readProject(options)
        timer.end(.read)
        let site = buildSite(from: tree, options: BuildOptions(baseURL: baseURL, today: today()), timer: &timer)
        if !site.diagnostics.isEmpty { printError(printed(site.diagnostics, as: .text, source: tree.file), end: "") }
        guard !site.hasErrors, !(strict && site.diagnostics.contains(where: \.failsUnderStrict)) else {
            printError("Nothing was written: the site stays as it was.")
            throw ExitCode.contentErrors
        }
        let summary: WriteSummary
        do throws(WriteFailure) {
            summary = try writeOutput(
                site.files, to: output ?? options.project + "/public", precompress: site.precompress)
        } catch {
            switch error {
            case .file(let error): printError("The site could not be written. \(error)")
            case .foreign(let path):
                printError(
                    "\(path) stands in the output folder and was not written by palvelukartta. Nothing was written."
                        + " Move it away, or name another folder with --output.")
            }
            throw ExitCode.systemFailure
        }
        timer.end(.write)
        if timings { try printText(timingsJSON(timer, site, summary)) }
    }

    private func timingsJSON(_ timer: PhaseTimer, _ site: BuiltSite, _ summary: WriteSummary) -> String {
        let phases = PhaseTimer.Phase.allCases.map { phase in
            let microseconds = Int(((timer.seconds[phase] ?? 0) * 1_000_000).rounded())
            return "\"\(phase.rawValue)\": \(Double(microseconds) / 1_000_000)"
        }
        return "{\"seconds\": {\(phases.joined(separator: ", "))}, \"pages\": \(site.pageCount), "
            + "\"files\": \(site.files.count), \"bytes\": \(site.byteCount), \"written\": \(summary.written), "
            + "\"removed\": \(summary.removed)}\n"
    }
}
