import ArgumentParser
import Diagnostics
import SiteBuild

extension MapView: ExpressibleByArgument {}
extension MapFormat: ExpressibleByArgument {}

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Prints a map of the catalogue to standard output.")

    @OptionGroup var options: ProjectOptions

    @Option(
        help: """
            lines: actors as stations, chains as lines. layers: situations, chains, services and providers. \
            interfaces: who hands over to whom. lanes: one chain, named with --around.
            """)
    var view = MapView.lines

    @Option(help: ArgumentHelp("Only what lies around this record; of the lines also a domain.", valueName: "ID"))
    var around: String?

    @Option(help: "How the map is written.")
    var format = MapFormat.svg

    func run() throws {
        guard view != .lanes || around != nil else {
            printError("The view “lanes” shows one chain. Name it with --around.")
            throw ExitCode.wrongUse
        }
        let tree = try readProject(options)
        switch standaloneMap(of: tree, on: options.day, view: view, format: format, around: around) {
        case .text(let text): try printText(text)
        case .noSuchRecord(let guess):
            let help = guess.map { " Did you mean “\($0)”?" } ?? ""
            printError("“\(around ?? "")” is nothing that the view “\(view.rawValue)” shows.\(help)")
            throw ExitCode.wrongUse
        case .faulty(let diagnostics):
            printError(
                printed(diagnostics, as: .text, style: DiagnosticStyle(language: .ofLocale), source: tree.file), end: ""
            )
            throw ExitCode.contentErrors
        }
    }
}
