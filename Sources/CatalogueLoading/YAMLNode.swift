import Diagnostics

/// A node of composed YAML with the stretch of text where it stands.
struct YAMLNode: Sendable {
    /// One key of a mapping with its value.
    struct Entry: Sendable {
        var key: String
        var keyExtent: Range<Int>
        var value: YAMLNode
    }

    enum Content: Sendable {
        /// `isPlain`: written without quotes, so that `true`, `5` and nothing at all have their own meaning.
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case mapping([Entry])
    }

    var content: Content
    /// Unicode scalars of the YAML text, counted from 0.
    var extent: Range<Int>
}

extension YAMLNode {
    /// Whether nothing stands where a value should: no text, `~` or `null`.
    var isNothing: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// The text of a scalar, however it is written.
    var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// What stands here, in words for a message.
    var inWords: Message {
        if isNothing { return "nothing" }
        switch content {
        case .scalar(let text, let isPlain):
            if isPlain, Int(text) != nil { return "the number \(text)" }
            if isPlain, text == "true" || text == "false" { return "\(text)" }
            return text.isEmpty ? "an empty text" : "the text “\(shortened(text))”"
        case .list(let items): return items.isEmpty ? "an empty list" : "a list"
        case .mapping: return "a mapping of keys"
        }
    }
}

/// At most 60 characters of a text, on one line, for a message.
func shortened(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return line.count <= 60 ? line : line.prefix(59) + "…"
}
