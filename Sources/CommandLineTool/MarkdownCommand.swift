import ArgumentParser
import Markdown

struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown", abstract: "Turns Markdown on standard input into HTML on standard output.")

    @Flag(help: "Bare CommonMark, for conformance tests.")
    var plain = false

    func run() throws {
        let input = try readStandardInput()[...]
        try printText(plain ? plainHTML(input) : MarkdownDocument(parsing: input).html(resolving: NoLinks()))
    }
}

/// No catalogue stands behind text from standard input: references show their words, local links and images stay out.
private struct NoLinks: LinkResolver {
    func reference(_ id: String) -> ResolvedLink? { nil }
    func page(_ path: String) -> String? { nil }
    func image(_ path: String) -> ResolvedImage? { nil }
}
