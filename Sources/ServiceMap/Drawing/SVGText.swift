/// SVG markup as it is written: elements and attributes with their values escaped.
struct SVGText {
    /// UTF-8, which is cheaper to add to than a string.
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Opens an element, or writes it whole when it is empty; an attribute without a value is left out.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String?)], isEmpty: Bool = false) {
        add("<")
        add(name)
        for (name, value) in attributes {
            guard let value else { continue }
            add(" ")
            add(name)
            add("=\"")
            appendEscaped(value)
            add("\"")
        }
        add(isEmpty ? "/>" : ">")
    }

    /// Markup that needs no escaping; of a large drawing most is.
    mutating func write(_ markup: String) { add(markup) }

    mutating func write(_ number: Int) { add(String(number)) }

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
        appendEscaped(content)
        close(name)
    }

    /// Text between tags.
    mutating func append(_ content: String) { appendEscaped(content) }

    mutating func newline() { add("\n") }

    private mutating func add(_ part: String) { bytes.append(contentsOf: part.utf8) }

    /// Characters that XML does not allow at all are left out.
    private mutating func appendEscaped(_ content: String) {
        // Almost everything is plain; U+FFFE and U+FFFF begin with the byte EF.
        if content.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 && $0 != 0xEF })
        {
            add(content)
            return
        }
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
