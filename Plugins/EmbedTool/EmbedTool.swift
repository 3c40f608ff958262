import Foundation

/// Writes Swift source that holds text files, `EmbedTool ROOT OUTPUT PATH…`, or a commit, `EmbedTool --commit COMMIT OUTPUT`.
@main
struct EmbedTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { throw CocoaError(.fileNoSuchFile) }
        if arguments[1] == "--commit", arguments.count == 4 {
            try write("let commit = \(literal(arguments[2]))\n", to: arguments[3])
        } else {
            let root = URL(filePath: arguments[1])
            let entries = try arguments.dropFirst(3).map { path in
                let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
                return "    (\(literal(path)), \(literal(text))),\n"
            }
            try write(
                "let embeddedFiles: [(path: StaticString, text: StaticString)] = [\n\(entries.joined())]\n",
                to: arguments[2])
        }
    }

    private static func write(_ source: String, to path: String) throws {
        try ("// Made by EmbedTool.\n" + source).write(to: URL(filePath: path), atomically: true, encoding: .utf8)
    }

    private static func literal(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { literal, scalar in
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            default: literal.unicodeScalars.append(scalar)
            }
        } + "\""
    }
}
