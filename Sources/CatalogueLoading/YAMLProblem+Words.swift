import Diagnostics

extension YAMLProblem {
    static let outOfMemory = YAMLProblem(
        kind: .syntax, extent: 0..<0, message: "There is too little memory to read the YAML")

    static func secondDocument(_ extent: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .syntax, extent: extent, message: "A second YAML document begins here; there can be one only",
            help: "Remove the line with `...` or `---`.")
    }

    static func alias(_ extent: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .alias, extent: extent, message: "A YAML anchor (`&name`) or alias (`*name`) is not allowed",
            help: "Write the value out, or put a text that begins with & or * in double quotes.")
    }

    static func tooDeep(_ extent: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .tooDeep, extent: extent.lowerBound..<extent.lowerBound + 1,
            message: "Lists and mappings are nested over 64 levels deep here",
            help: "No field of the catalogue needs that; look for brackets that are not closed.")
    }

    static func tag(_ name: String, _ extent: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .syntax, extent: extent, message: "The YAML tag `\(shortened(name))` is not allowed",
            help: "Remove it, or put a text that begins with ! in double quotes.")
    }

    static func keyIsNoText(_ extent: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .syntax, extent: extent, message: "A key that is not a text stands here; every key is a field's name",
            help: "Write `name: value`; put a value that contains `? `, `{` or `[` in double quotes.")
    }

    static func duplicateKey(_ key: String, _ extent: Range<Int>, first: Range<Int>) -> YAMLProblem {
        YAMLProblem(
            kind: .duplicateKey(first: first), extent: extent,
            message: "`\(shortened(key))` stands here a second time; a key can be written once",
            help: "Remove one of the two or join their values.")
    }

    /// A character that YAML does not take; found from its byte, since libyaml tells no line for it.
    static func unreadableCharacter(byte: Int, value: Int) -> YAMLProblem {
        let digits = String(max(0, value), radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return YAMLProblem(
            kind: .syntax, extent: -byte - 1 ..< -byte, message: "The control character \(name) is not allowed in YAML",
            help: "Remove it; it may have come along from a word processor.")
    }

    /// libyaml's problem in our words, at the place that is most likely at fault.
    static func syntax(_ problem: String, context: String, at index: Int, contextAt contextIndex: Int?) -> YAMLProblem {
        let words = words(for: problem, context: context)
        let start = words.isAtContext ? contextIndex ?? index : index
        return YAMLProblem(
            kind: .syntax, extent: start..<start + 1, message: words.message, help: words.help,
            original: context.isEmpty ? problem : "\(context), \(problem)")
    }

    private struct Words {
        var message: Message
        var help: Message
        /// Whether the fault is rather where the unfinished thing began.
        var isAtContext = false
    }

    private static func words(for problem: String, context: String) -> Words {
        switch problem {
        case "mapping values are not allowed in this context":
            Words(
                message: "A colon and a space stand inside a text without quotes",
                help: "Put the whole text in double quotes; if a new key was meant, check the line's indentation.")
        case "did not find expected key":
            Words(
                message: "This line does not fit the lines above it: a key as deep as theirs was expected",
                help: "Indent it as the keys above; a text that goes on after a closing quote must be quoted whole.")
        case "could not find expected ':'":
            Words(message: "A key without its colon stands above this place", help: "Write `key: value`.")
        case "did not find expected '-' indicator":
            Words(
                message: "This line stands among the items of a list but does not begin with a dash",
                help: "Begin it with `- `, or indent it as deep as the key it belongs to.")
        case "block sequence entries are not allowed in this context":
            Words(
                message: "A list's dash cannot stand on the line of its key",
                help: "Begin the list on a line of its own, or put a text that begins with a dash in double quotes.")
        case "did not find expected ',' or ']'":
            Words(
                message: "The list that begins with `[` here is not closed, or a comma is missing in it",
                help: "Write `[one, two]`; put a text that begins with `[` in double quotes.", isAtContext: true)
        case "did not find expected ',' or '}'":
            Words(
                message: "The mapping that begins with `{` here is not closed, or a comma is missing in it",
                help: "Write `{key: value, key: value}`; put a text with a comma or brackets in double quotes.",
                isAtContext: true)
        case "found unexpected end of stream" where context.contains("quoted"),
            "found unexpected document indicator" where context.contains("quoted"):
            Words(
                message: "The quotation mark that stands here is never closed",
                help: "Close the text with the same mark; write a quotation mark inside it as \\\".", isAtContext: true)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            Words(
                message: "A backslash inside double quotes begins an escape, and there is no such escape",
                help: "Write two backslashes, or use single quotes.")
        case "found character that cannot start any token":
            Words(
                message: "A value cannot begin with this character",
                help: "Put the text in double quotes; if it is a tab, indent with spaces.")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            Words(message: "A tab stands in the indentation", help: "Indent with spaces.")
        case "found undefined tag handle":
            Words(
                message: "A YAML tag (`!name`) is not allowed",
                help: "Remove it, or put a text that begins with ! in double quotes.")
        case _ where context.contains("anchor") || context.contains("alias"):
            Words(
                message: "A text without quotes cannot begin with `&` or `*`", help: "Put it in double quotes.",
                isAtContext: true)
        case _ where context.contains("block scalar"):
            Words(
                message: "The text block that begins here is not written as YAML has them",
                help: "Write `>-` alone after the key and the text on the next lines, indented.", isAtContext: true)
        case _ where context.contains("tag"):
            Words(
                message: "A text without quotes cannot begin with `!`", help: "Put it in double quotes.",
                isAtContext: true)
        default:
            Words(
                message: "The YAML cannot be read from here on",
                help: "Check the indentation of the line, and put texts with special characters in double quotes.")
        }
    }
}
