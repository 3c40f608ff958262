import ArgumentParser
import CLibrary
import Diagnostics
import SiteBuild
import SitePages
import TextNotation

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

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError("--output takes the name of a folder.") }
        if let baseURL, !isBaseURL(baseURL) {
            throw ValidationError(
                "--base-url takes an address that starts with https:// or http:// and a host,"
                    + " without spaces, “?” and “#”.")
        }
    }

    func run() throws {
        var timer = PhaseTimer()
        let tree = try readProject(options, in: speech.chosen)
        let history = readHistory(of: options.project, tree: tree)
        timer.end(.read)
        let settings = BuildOptions(baseURL: baseURL, today: options.day, history: history)
        let site = buildSite(from: tree, options: settings, timer: &timer)
        if !site.diagnostics.isEmpty {
            printError(printed(site.diagnostics, as: .text, style: speech.style(for: 2), source: tree.file), end: "")
        }
        let language = speech.chosen
        guard !site.hasErrors, !(strict && site.diagnostics.contains(where: \.failsUnderStrict)) else {
            tell("Nothing was written: the site stays as it was.", in: language)
            throw ExitCode.contentErrors
        }
        let folder = output ?? options.project + "/public"
        if let sources = sourceFolder(holding: folder, inProject: options.project) {
            tell(
                "The site cannot be written into \(sources)/, where it is made from. Name another folder with --output.",
                in: language)
            throw ExitCode.wrongUse
        }
        let summary: WriteSummary
        do throws(WriteFailure) {
            summary = try writeOutput(site.files, to: folder, precompress: site.precompress)
        } catch {
            switch error {
            case .file(let error): tell("The site could not be written. \(error)", in: language)
            case .foreign(let path):
                tell(
                    """
                    \(path) stands in the output folder and was not written by palvelukartta. Nothing was written. Move \
                    it away, or name another folder with --output.
                    """, in: language)
            }
            throw ExitCode.systemFailure
        }
        timer.end(.write)
        if timings {
            try printText(timingsJSON(timer, site, summary))
        } else {
            let place = folder.hasPrefix("./") ? String(folder.dropFirst(2)) : folder
            let languages = site.languages.map(\.code).joined(separator: ", ")
            tell(
                """
                The site is in \(place): \(site.pageCount) pages (\(languages)). Files changed: \(summary.written), \
                removed: \(summary.removed). It took \(inWords(timer.seconds.values.reduce(0, +), language)) s.
                """, in: language)
            tell("Open \(place)/index.html in a browser.", in: language)
        }
    }

    private func timingsJSON(_ timer: PhaseTimer, _ site: BuiltSite, _ summary: WriteSummary) -> String {
        func entry(_ name: String, _ seconds: Double?) -> JSONValue.Member {
            let rounded = Double(Int(((seconds ?? 0) * 1_000_000).rounded())) / 1_000_000
            return JSONValue.Member(name: name, value: .number("\(rounded)"))
        }
        let timings = JSONValue.object([
            "seconds": .object(PhaseTimer.Phase.allCases.map { entry($0.rawValue, timer.seconds[$0]) }),
            // Pictures are part of rendering; theirs is the time of the processor over all cores.
            "pictureSeconds": .object(PictureKind.allCases.map { entry($0.rawValue, site.pictureSeconds[$0]) }),
            "pages": .integer(site.pageCount), "files": .integer(site.files.count), "bytes": .integer(site.byteCount),
            "written": .integer(summary.written), "removed": .integer(summary.removed),
        ])
        return timings.line + "\n"
    }
}

/// A number with two decimals, as the language writes it.
private func inWords(_ seconds: Double, _ language: MessageLanguage) -> String {
    let hundredths = Int((seconds * 100).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100)\(language == .english ? "." : ",")\(decimals < 10 ? "0" : "")\(decimals)"
}

/// Whether an address can stand before the path of every page.
private func isBaseURL(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count).utf8
    return rest.first.map { $0 != UInt8(ascii: "/") } ?? false
        && rest.allSatisfy { (0x21..<0x7f).contains($0) && !#"<>"{}|\^`?#"#.utf8.contains($0) }
}
