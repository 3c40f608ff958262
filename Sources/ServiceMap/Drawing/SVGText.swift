/// SVG markup as it is written: elements and attributes with their values escaped.
struct SVGText {
    private(set) var text = ""

    /// Opens an element, or writes it whole when it is empty; an attribute without a value is left out.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String?)], isEmpty: Bool = false) {
        text += "<"
        text += name
        for (name, value) in attributes {
            guard let value else { continue }
            text += " "
            text += name
            text += "=\""
            appendEscaped(value)
            text += "\""
        }
        text += isEmpty ? "/>" : ">"
    }

    /// Markup that needs no escaping; of a large drawing most is.
    mutating func write(_ markup: String) { text += markup }

    mutating func write(_ number: Int) { text += String(number) }

    mutating func empty(_ name: String, _ attributes: [(name: String, value: String?)]) {
        open(name, attributes, isEmpty: true)
    }

    mutating func close(_ name: String) {
        text += "</"
        text += name
        text += ">"
    }

    mutating func element(_ name: String, _ attributes: [(name: String, value: String?)], text content: String) {
        open(name, attributes)
        appendEscaped(content)
        close(name)
    }

    /// Text between tags.
    mutating func append(_ content: String) { appendEscaped(content) }

    mutating func newline() { text += "\n" }

    /// Characters that XML does not allow at all are left out.
    private mutating func appendEscaped(_ content: String) {
        // Almost everything is plain; U+FFFE and U+FFFF begin with the byte EF.
        if content.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 && $0 != 0xEF })
        {
            text += content
            return
        }
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\n", "\r": text += " "
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
