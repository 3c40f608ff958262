/// SVG markup as it is written: elements and attributes with their values escaped.
struct SVGText {
    /// UTF-8, which is cheaper to add to than a string.
    private var bytes: [UInt8] = []

    init(minimumCapacity: Int = 0) { bytes.reserveCapacity(minimumCapacity) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Opens an element, or writes it whole when it is empty; an attribute without a value is left out.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String?)], isEmpty: Bool = false) {
        beginTag(name)
        for (name, value) in attributes { attribute(name, value) }
        endTag(isEmpty: isEmpty)
    }

    /// The opening of a tag, whose attributes follow it; `endTag` ends it.
    mutating func beginTag(_ name: String) {
        add("<")
        add(name)
    }

    mutating func endTag(isEmpty: Bool = false) { add(isEmpty ? "/>" : ">") }

    /// An attribute of the tag that is being written; none when it has no value.
    mutating func attribute(_ name: String, _ value: String?) {
        guard let value else { return }
        attribute(name) { $0.append(value) }
    }

    mutating func attribute(_ name: String, _ number: Int) {
        attribute(name) { $0.write(number) }
    }

    /// An attribute whose value is written piece by piece.
    @inline(__always)
    mutating func attribute(_ name: String, _ writeValue: (inout SVGText) -> Void) {
        add(" ")
        add(name)
        add("=\"")
        writeValue(&self)
        add("\"")
    }

    /// Markup that needs no escaping; of a large drawing most is.
    mutating func write(_ markup: String) { add(markup) }

    mutating func write(_ number: Int) {
        if number < 0 { add("-") }
        var power: UInt = 1
        while number.magnitude / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number.magnitude / power % 10))
            power /= 10
        }
    }

    mutating func empty(_ name: String, _ attributes: [(name: String, value: String?)]) {
        open(name, attributes, isEmpty: true)
    }

    mutating func close(_ name: String) {
        add("</")
        add(name)
        add(">")
    }

    mutating func element(_ name: String, _ attributes: [(name: String, value: String?)], text content: String) {
        open(name, attributes)
        append(content)
        close(name)
    }

    mutating func newline() { add("\n") }

    /// Text between tags, or in the value of an attribute. Characters that XML does not allow at all are left out.
    mutating func append(_ content: String) {
        var content = content
        let isPlain = content.withUTF8 { utf8 in
            let isPlain = utf8.allSatisfy(Self.isPlain)
            if isPlain { bytes.append(contentsOf: utf8) }
            return isPlain
        }
        if !isPlain { appendEscaped(content) }
    }

    private mutating func add(_ part: String) {
        var part = part
        part.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Whether a byte of UTF-8 stands for itself; U+FFFE and U+FFFF begin with the byte EF.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0xEF
    }

    private mutating func appendEscaped(_ content: String) {
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": add("&amp;")
            case "<": add("&lt;")
            case ">": add("&gt;")
            case "\"": add("&quot;")
            case "\t", "\n", "\r": add(" ")
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: add(String(scalar))
            }
        }
    }
}
