/// A text as a YAML value on one line: as it is when nothing in it has a meaning of its own, in double quotes otherwise.
public func yamlScalar(_ text: String) -> String {
    let indicators: Set<Character> = [
        "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "~", "=", "<",
        "+", ".",
    ]
    let words = ["true", "false", "null", "yes", "no", "on", "off"]
    let isPlain =
        text.first.map { !indicators.contains($0) && !$0.isNumber && !$0.isWhitespace } ?? false
        && !(text.last?.isWhitespace ?? true) && text.last != ":" && !text.contains(": ") && !text.contains(" #")
        && !words.contains(text.lowercased()) && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if isPlain { return text }
    return text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        default: quoted.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
    } + "\""
}
