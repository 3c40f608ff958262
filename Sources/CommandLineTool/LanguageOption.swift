import ArgumentParser
import CLibrary
import Diagnostics

/// The language in which a verb speaks.
struct LanguageOption: ParsableArguments {
    @Option(help: ArgumentHelp("fi, sv or en; as a rule that of the locale.", valueName: "CODE"))
    var language: MessageLanguage?

    var chosen: MessageLanguage { language ?? .ofLocale }
}

extension LanguageOption {
    /// For a text that goes to this stream: in colours on a terminal, unless somebody has said no (no-color.org).
    func style(for stream: Int32) -> DiagnosticStyle {
        let isUnwanted = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return DiagnosticStyle(language: chosen, hasColours: isatty(stream) == 1 && !isUnwanted && !isDumb)
    }
}

extension MessageLanguage: ExpressibleByArgument {
    /// That of the person's system.
    static var ofLocale: MessageLanguage { MessageLanguage(locale: locale) }
}

/// The locale for messages: POSIX's variables in their order.
private var locale: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return ""
}

/// Whether somebody sits at both ends.
var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

/// Asks a question on the terminal; nil when the input has ended.
func ask(_ prompt: String) throws -> String? {
    try printText(prompt + " ")
    return readLine()
}
