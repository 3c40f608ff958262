import ArgumentParser

struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown", abstract: "Turns Markdown on standard input into HTML on standard output.")

    @Flag(help: "Bare CommonMark, for conformance tests.")
    var plain = false

    func run() throws {}
}
