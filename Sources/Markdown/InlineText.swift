/// A text field with `[[id]]` and `[[id|text]]` references and no other markup.
public enum InlineText {
    /// A reference, with its place in Unicode scalars from the text's start.
    public struct Reference: Hashable, Sendable {
        public let id: String
        public let text: String?
        public let range: Range<Int>
    }

    public static func references(in text: String) -> [Reference] {
        guard text.utf8.contains(.openBracket) else { return [] }
        let bytes = Array(text.utf8)
        var references: [Reference] = []
        var position = 0
        var scalars = 0
        for part in parts(of: bytes) {
            guard case .reference(let id, let text, let range) = part else { continue }
            scalars += bytes[position..<range.lowerBound].count(where: \.beginsScalar)
            let length = bytes[range].count(where: \.beginsScalar)
            references.append(Reference(id: id, text: text, range: scalars..<scalars + length))
            scalars += length
            position = range.upperBound
        }
        return references
    }

    /// The text as HTML: everything escaped, references as links, those that lead nowhere as text.
    public static func html(_ text: String, resolving resolver: any LinkResolver) -> String {
        var html: [UInt8] = []
        for part in parts(of: Array(text.utf8)) {
            switch part {
            case .text(let bytes): html.appendEscaped(bytes)
            case .reference(let id, let text, _):
                html.append(reference: id, text: text, resolved: resolver.reference(id))
            }
        }
        return String(decoding: html, as: UTF8.self)
    }

    /// The text without brackets: references as their text, else their title, else their id.
    public static func plain(_ text: String, titles: (_ id: String) -> String?) -> String {
        guard text.utf8.contains(.openBracket) else { return text }
        var plain: [UInt8] = []
        for part in parts(of: Array(text.utf8)) {
            switch part {
            case .text(let bytes): plain.append(contentsOf: bytes)
            case .reference(let id, let text, _): plain.append(contentsOf: (text ?? titles(id) ?? id).utf8)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private enum Part {
        case text(ArraySlice<UInt8>)
        case reference(id: String, text: String?, range: Range<Int>)
    }

    private static func parts(of bytes: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var written = 0
        var position = 0
        while let start = bytes.withUnsafeBufferPointer({ $0.firstDoubleBracket(from: position) }) {
            switch textReference(in: bytes, at: start) {
            case .complete(let id, let text, let end):
                if written < start { parts.append(.text(bytes[written..<start])) }
                parts.append(
                    .reference(
                        id: String(trimmed: bytes[id]), text: text.flatMap { String(nonEmpty: bytes[$0]) },
                        range: start..<end))
                written = end
                position = end
            case .unfinished:
                // No closing brackets follow, so no other reference does.
                position = bytes.count
            case nil: position = start + 1
            }
        }
        if written < bytes.count { parts.append(.text(bytes[written...])) }
        return parts
    }
}

extension String {
    /// UTF-8 without blanks at both ends.
    init(trimmed bytes: some RandomAccessCollection<UInt8>) {
        self.init(decoding: bytes.trimmingBlanks, as: UTF8.self)
    }

    /// UTF-8 without blanks at both ends, nil when nothing remains.
    init?(nonEmpty bytes: some RandomAccessCollection<UInt8>) {
        self.init(trimmed: bytes)
        if isEmpty { return nil }
    }
}
