import ArgumentParser
import CatalogueModel

/// The root of the command line: every verb is a file of its own.
public struct PalvelukarttaCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "palvelukartta",
        abstract: "Turns a folder of Markdown into the catalogue and the map of shared services.",
        version: "\(version) (\(commit))",
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, InitCommand.self, NewCommand.self,
            TranslateCommand.self, AskCommand.self, AnswersCommand.self, MapCommand.self, SearchCommand.self,
            MarkdownCommand.self,
        ])

    public init() {}

    /// Runs the command line and ends the process: 0 done, 1 the content has errors, 2 wrong use, 3 disk or network.
    ///
    /// - Parameter arguments: the program's name first.
    public static func run(_ arguments: [String]) -> Never {
        guard !arguments.isEmpty else {
            // Swift reads them from there.
            printError("The command line cannot be read: /proc is not mounted here.")
            exit(withError: ExitCode.systemFailure)
        }
        do {
            var command = try parseAsRoot(Array(arguments.dropFirst()))
            try command.run()
            exit(withError: nil)
        } catch {
            // The parser's own code for wrong use is 64; ours is 2.
            if exitCode(for: error) == .validationFailure { wrongUse(fullMessage(for: error)) }
            exit(withError: error)
        }
    }
}

/// The program's version. `commit`, from which it is built, is in a file that the plugin EmbedCommit writes.
let version = "0.1.0"

extension ExitCode {
    static let contentErrors = ExitCode(1)
    static let wrongUse = ExitCode(2)
    static let systemFailure = ExitCode(3)
}

/// What every verb that reads a project takes.
struct ProjectOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The project's folder.", valueName: "DIR"))
    var project = "."

    @Option(
        help: ArgumentHelp(
            "The day of which the catalogue tells, as 2026-01-31; today as a rule.", valueName: "DAY"))
    var date: CalendarDate?

    var day: CalendarDate { date ?? today() }
}

extension CalendarDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
