/// A JSON value whose objects keep the order in which their members are written down (RFC 8259).
public indirect enum JSONValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    case string(String)
    case integer(Int)
    /// A number already in JSON's own notation, so that decimals stay exact.
    case number(String)
    case flag(Bool)
    case list([JSONValue])
    case object([Member])

    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: JSONValue

        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    public init(stringLiteral text: String) { self = .string(text) }
    public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

    /// An object of the members that have a value.
    public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// UTF-8, one member or element a line at the two outermost levels and compact below, ending in a line break.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        write(to: &output, depth: 0)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    /// The value on one line, without a line break at its end.
    public var line: String {
        var output: [UInt8] = []
        write(to: &output, depth: Self.brokenLevels)
        return String(decoding: output, as: UTF8.self)
    }

    private static let brokenLevels = 3

    private func write(to output: inout [UInt8], depth: Int) {
        switch self {
        case .string(let text): Self.write(text, to: &output)
        case .integer(let number): output += String(number).utf8
        case .number(let text):
            assert(Double(text) != nil, "a number in JSON's own notation")
            output += text.utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .list(let elements):
            Self.write(elements, between: "[", and: "]", to: &output, depth: depth) { element, output in
                element.write(to: &output, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, between: "{", and: "}", to: &output, depth: depth) { member, output in
                Self.write(member.name, to: &output)
                output += ": ".utf8
                member.value.write(to: &output, depth: depth + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between opening: Unicode.Scalar, and closing: Unicode.Scalar, to output: inout [UInt8],
        depth: Int, one: (Element, inout [UInt8]) -> Void
    ) {
        let breaks = depth < brokenLevels && !elements.isEmpty
        output.append(UInt8(ascii: opening))
        for (index, element) in elements.enumerated() {
            if index > 0 { output += (breaks ? "," : ", ").utf8 }
            if breaks { output += ("\n" + String(repeating: "  ", count: depth + 1)).utf8 }
            one(element, &output)
        }
        if breaks { output += ("\n" + String(repeating: "  ", count: depth)).utf8 }
        output.append(UInt8(ascii: closing))
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        var text = text
        output.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                output += bytes[start..<index]
                start = index + 1
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
                case UInt8(ascii: "\n"): output += "\\n".utf8
                default:
                    let digits = String(byte, radix: 16)
                    output += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
                }
            }
            output += bytes[start...]
        }
        output.append(UInt8(ascii: "\""))
    }
}

/// A text as a JSON string, which is also one of JavaScript.
public func jsonString(_ text: String) -> String { JSONValue.string(text).line }
