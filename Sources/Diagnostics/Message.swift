/// What the program says to a person: English words in the code, other languages by `MessageCatalogue`.
///
/// A message is written as a text with values in it, ``"`\(id)` is the id of no record"``. Its words and its values are
/// kept apart, so that the words can be looked up. A value that is itself words of ours is a message too.
public struct Message: Sendable, ExpressibleByStringInterpolation {
    fileprivate enum Value: Sendable {
        case text(String)
        case message(Message)
    }

    /// The English words, with `{1}`, `{2}` and so on in place of the values.
    public let pattern: String
    fileprivate var values: [Value]

    public init(stringLiteral pattern: String) {
        self.pattern = pattern
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        pattern = stringInterpolation.pattern
        values = stringInterpolation.values
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var values: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) { pattern.reserveCapacity(literalCapacity) }

        public mutating func appendLiteral(_ words: String) { pattern += words }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.text(value.description))
        }

        /// Words of ours inside words of ours, which are said in the same language.
        public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        private mutating func append(_ value: Value) {
            values.append(value)
            pattern += "{\(values.count)}"
        }
    }

    /// Words with values that are known later only, in place of `{1}`, `{2}` and so on.
    public func filled(_ values: [String]) -> Message {
        var message = self
        message.values = values.map(Value.text)
        return message
    }

    /// The text with values in place of `{1}`, `{2}` and so on.
    public func text(_ language: MessageLanguage, _ values: String...) -> String { filled(values)[language] }

    public var english: String { self[.english] }

    public var isEmpty: Bool { pattern.isEmpty }

    /// The text in a language; in English as long as nobody has translated it.
    public subscript(language: MessageLanguage) -> String {
        let words = MessageCatalogue.of(language)?.words(for: pattern) ?? pattern
        guard !values.isEmpty else { return words }
        var text = ""
        var rest = words[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let digits = rest[open...].dropFirst().prefix { $0.isASCII && $0.isNumber }
            let close = digits.endIndex
            if let number = Int(digits), values.indices.contains(number - 1), rest[close...].first == "}" {
                switch values[number - 1] {
                case .text(let value): text += value
                case .message(let message): text += message[language]
                }
                rest = rest[rest.index(after: close)...]
            } else {
                text += "{"
                rest = rest[rest.index(after: open)...]
            }
        }
        return text + rest
    }
}

extension Message {
    /// Several of one kind in a row, as `a provider, a customer or a steering body`; nil for none.
    public static func oneOf(_ messages: [Message]) -> Message? {
        guard let last = messages.last else { return nil }
        guard let first = messages.first, messages.count > 1 else { return last }
        let listed = messages.dropFirst().dropLast().reduce(first) { "\($0), \($1)" }
        return "\(listed) or \(last)"
    }
}

/// Messages are the same when they say the same.
extension Message: Hashable, Comparable {
    public static func == (left: Self, right: Self) -> Bool { left.english == right.english }
    public static func < (left: Self, right: Self) -> Bool { left.english < right.english }
    public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}
