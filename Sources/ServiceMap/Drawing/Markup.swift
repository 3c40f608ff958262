import TextNotation

/// Markup as UTF-8, which is cheaper to add to than a string. In a literal the values stand where they belong:
/// `<a href="\(address)">\(title)</a>`, and texts are escaped.
struct Markup: StringInterpolationProtocol {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(literalCapacity: Int, interpolationCount: Int) {
        bytes.reserveCapacity(literalCapacity + 12 * interpolationCount)
    }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func appendLiteral(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func appendInterpolation(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        appendDigits(of: number.magnitude)
    }

    private mutating func appendDigits(of number: UInt) {
        if number >= 10 { appendDigits(of: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Text between tags, or in the value of an attribute. Characters that XML does not allow at all are left out.
    mutating func appendInterpolation(_ text: String) {
        var text = text
        let isPlain = text.withUTF8 { utf8 in
            let isPlain = utf8.allSatisfy(Self.isPlain)
            if isPlain { bytes.append(contentsOf: utf8) }
            return isPlain
        }
        if !isPlain { bytes.appendEscaped(Self.allowed(text).utf8) }
    }

    /// An attribute after a space; nothing when it has no value.
    mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        appendLiteral(" ")
        appendLiteral(name)
        appendLiteral("=\"")
        appendInterpolation(value)
        appendLiteral("\"")
    }

    /// What needs no escaping.
    mutating func appendInterpolation(markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

    /// Whether a byte of UTF-8 stands for itself; U+FFFE and U+FFFF begin with the byte EF.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0xEF
    }

    /// The text without characters that XML does not allow, and with a space for each of other white space.
    private static func allowed(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
                    switch scalar {
                    case "\t", "\n", "\r": " "
                    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": nil
                    default: scalar
                    }
                }))
    }
}

extension Markup: ExpressibleByStringInterpolation {
    init(stringInterpolation: Markup) { self = stringInterpolation }
    init(stringLiteral literal: StaticString) { appendLiteral(literal) }
}
