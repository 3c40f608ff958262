import TextNotation

/// A text field with `[[id]]` and `[[id|text]]` references, `[text](address)` links to other sites and no other markup.
public enum InlineText {
    /// A reference, with its place in Unicode scalars from the text's start.
    public struct Reference: Hashable, Sendable {
        public let id: String
        public let text: String?
        public let range: Range<Int>
    }

    /// A link as it is written, wherever it leads.
    public struct Link: Hashable, Sendable {
        public let text: String
        public let destination: String
        public let target: LinkTarget
    }

    public static func links(in text: String) -> [Link] {
        guard text.utf8.contains(.openBracket) else { return [] }
        return parts(of: Array(text.utf8)).compactMap { part in
            guard case .link(let text, let destination, let target) = part else { return nil }
            return Link(
                text: String(decoding: text, as: UTF8.self), destination: String(decoding: destination, as: UTF8.self),
                target: target)
        }
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

    /// The text as HTML: everything escaped, references as links, those that lead nowhere as text; links that lead to
    /// no other site as their text.
    public static func html(_ text: String, resolving resolver: any LinkResolver) -> String {
        var html: [UInt8] = []
        for part in parts(of: Array(text.utf8)) {
            switch part {
            case .text(let bytes): html.appendEscaped(bytes)
            case .reference(let id, let text, _):
                html.append(reference: id, text: text, resolved: resolver.reference(id))
            case .link(let text, let destination, .external):
                html.append(contentsOf: "<a href=\"".utf8)
                html.appendEscaped(destination)
                html.append(contentsOf: "\">".utf8)
                html.appendEscaped(text)
                html.append(contentsOf: "</a>".utf8)
            case .link(let text, _, _): html.appendEscaped(text)
            }
        }
        return String(decoding: html, as: UTF8.self)
    }

    /// The text without brackets: references as their text, else their title, else their id, and links as their text.
    public static func plain(_ text: String, titles: (_ id: String) -> String?) -> String {
        guard text.utf8.contains(.openBracket) else { return text }
        var plain: [UInt8] = []
        for part in parts(of: Array(text.utf8)) {
            switch part {
            case .text(let bytes): plain.append(contentsOf: bytes)
            case .reference(let id, let text, _): plain.append(contentsOf: (text ?? titles(id) ?? id).utf8)
            case .link(let text, _, _): plain.append(contentsOf: text)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private enum Part {
        case text(ArraySlice<UInt8>)
        case reference(id: String, text: String?, range: Range<Int>)
        case link(text: ArraySlice<UInt8>, destination: ArraySlice<UInt8>, LinkTarget)
    }

    private static func parts(of bytes: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var written = 0
        var position = 0
        func add(_ part: Part, _ range: Range<Int>) {
            if written < range.lowerBound { parts.append(.text(bytes[written..<range.lowerBound])) }
            parts.append(part)
            written = range.upperBound
            position = range.upperBound
        }
        // When one has no end, no other has.
        var mayHoldReferences = true
        while let start = bytes.withUnsafeBufferPointer({ $0.firstIndex(of: .openBracket, from: position) }) {
            position = start + 1
            if mayHoldReferences, position < bytes.count, bytes[position] == .openBracket {
                switch textReference(in: bytes, at: start) {
                case .complete(let id, let text, let end):
                    let reference = Part.reference(
                        id: String(trimmed: bytes[id]), text: text.flatMap { String(nonEmpty: bytes[$0]) },
                        range: start..<end)
                    add(reference, start..<end)
                case .unfinished: mayHoldReferences = false
                case nil: break
                }
            } else if let (text, destination, end) = link(in: bytes, at: start) {
                let target = bytes[destination].withUnsafeBufferPointer { LinkTarget($0) }
                add(.link(text: bytes[text], destination: bytes[destination], target), start..<end)
            }
        }
        if written < bytes.count { parts.append(.text(bytes[written...])) }
        return parts
    }

    /// `[text](destination)` that begins at a bracket: no brackets in the text, no brackets and blanks in the destination.
    private static func link(
        in bytes: [UInt8], at start: Int
    ) -> (text: Range<Int>, destination: Range<Int>, end: Int)? {
        guard let close = bytes[(start + 1)...].firstIndex(where: { $0 == .openBracket || $0 == .closeBracket }),
            bytes[close] == .closeBracket, close > start + 1, close + 1 < bytes.count,
            bytes[close + 1] == UInt8(ascii: "("),
            let end = bytes[(close + 2)...].firstIndex(where: { $0 <= .space || "[()".utf8.contains($0) }),
            bytes[end] == UInt8(ascii: ")"), end > close + 2
        else { return nil }
        return (start + 1..<close, close + 2..<end, end + 1)
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
