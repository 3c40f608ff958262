import ArgumentParser
import Diagnostics
import SiteBuild

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Prints a map of the catalogue to standard output.")

    /// What the map shows.
    enum View: String, CaseIterable, ExpressibleByArgument {
        case layers
    }

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case svg
    }

    @OptionGroup var options: ProjectOptions

    @Option(help: "layers: situations, chains, services and providers.")
    var view = View.layers

    @Option(help: ArgumentHelp("Only what lies around this record.", valueName: "ID"))
    var around: String?

    @Option(help: "svg")
    var format = Format.svg

    func run() throws {
        let tree = try readProject(options)
        switch standaloneMap(of: tree, around: around) {
        case .svg(let svg): try printText(svg)
        case .noSuchRecord(let guess):
            let help = guess.map { " Did you mean “\($0)”?" } ?? ""
            printError("“\(around ?? "")” is no provider, service, chain, situation or customer.\(help)")
            throw ExitCode.wrongUse
        case .faulty(let diagnostics):
            printError(printed(diagnostics, as: .text, source: tree.file), end: "")
            throw ExitCode.contentErrors
        }
    }
}
