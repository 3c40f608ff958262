import ArgumentParser
import CLibrary
import Diagnostics
import Dispatch
import PreviewServer
import SiteBuild

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Shows the site while it is edited: builds, serves, watches, reloads the browser.",
        discussion: "Nothing is written: the site is served from memory. Errors are shown on the page and here.")

    @OptionGroup var options: ProjectOptions

    @Option(help: ArgumentHelp("The address to serve on. Others than this machine's own let others see the site."))
    var host = "127.0.0.1"

    @Option(help: "The port to serve on; 0 for any that is free.")
    var port = 8080

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if host.isEmpty { throw ValidationError("--host takes the name or address of this machine.") }
        if !(0...65535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535.") }
    }

    func run() throws {
        let tree = try readProject(options)
        if tree.file("site.yaml") == nil, !tree.diagnostics.contains(where: { $0.file == "site.yaml" }) {
            tell(
                "There is no site.yaml in \(options.project). Stand in the project's folder, or name it with --project."
            )
            throw ExitCode.contentErrors
        }
        if !isLoopback(host) { tell("Everybody who can reach this machine at \(host) can see the site.") }
        let language = speech.chosen
        let stops = [SIGINT, SIGTERM].map { endingQuietly(at: $0, language) }
        defer { stops.forEach { $0.cancel() } }

        let settings = PreviewSettings(
            project: options.project, host: host, port: port,
            options: BuildOptions(today: options.day, history: readHistory(of: options.project, tree: tree)),
            language: language)
        let reason = servePreview(settings) { address in
            try? printText("\(address)\n")
            tell("Watching the project. Ctrl-C ends the preview.")
        } say: { text in
            printError(text)
        }
        printError(reason)
        throw ExitCode.systemFailure
    }

    private func tell(_ message: Message) { printError(message[speech.chosen]) }
}

/// Ends the process at this signal. Nothing has to be put away: the preview keeps everything in memory.
private func endingQuietly(at signal: Int32, _ language: MessageLanguage) -> any DispatchSourceSignal {
    // The system's own answer to it would come first.
    ignore(signal)
    let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
    source.setEventHandler {
        printError("\n" + ("The preview has ended." as Message)[language])
        _exit(0)
    }
    source.resume()
    return source
}

private func ignore(_ number: Int32) {
    signal(number, SIG_IGN)
}
