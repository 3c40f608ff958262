import Foundation

/// Writes Swift source that holds text files: `EmbedTool ROOT OUTPUT PATH…`.
@main
struct EmbedTool {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { throw CocoaError(.fileNoSuchFile) }
        let root = URL(filePath: arguments[1])
        let entries = try arguments.dropFirst(3).map { path in
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            return "    (\(literal(path)), \(literal(text))),\n"
        }
        let source =
            "// Made by EmbedTool from the files themselves.\n"
            + "let embeddedFiles: [(path: StaticString, text: StaticString)] = [\n\(entries.joined())]\n"
        try source.write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
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
