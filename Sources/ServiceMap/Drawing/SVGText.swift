/// SVG markup as it is written: elements and attributes with their values escaped.
struct SVGText {
    private var markup = Markup()

    init(minimumCapacity: Int = 0) { markup.reserve(minimumCapacity) }

    var text: String { String(decoding: markup.bytes, as: UTF8.self) }

    /// Opens an element, or writes it whole when it is empty; an attribute without a value is left out.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String?)], isEmpty: Bool = false) {
        write("<")
        write(name)
        for (name, value) in attributes {
            guard let value else { continue }
            write(" ")
            write(name)
            write("=\"")
            append(value)
            write("\"")
        }
        write(isEmpty ? "/>" : ">")
    }

    /// Markup that needs no escaping.
    mutating func write(_ markup: String) { self.markup.appendInterpolation(markup: markup) }

    mutating func write(_ number: Int) { markup.appendInterpolation(number) }

    /// Markup with values in it; the quickest for what a drawing has much of.
    mutating func add(_ markup: Markup) { self.markup.append(markup) }

    mutating func empty(_ name: String, _ attributes: [(name: String, value: String?)]) {
        open(name, attributes, isEmpty: true)
    }

    mutating func close(_ name: String) {
        write("</")
        write(name)
        write(">")
    }

    mutating func element(_ name: String, _ attributes: [(name: String, value: String?)], text content: String) {
        open(name, attributes)
        append(content)
        close(name)
    }

    /// Text between tags.
    mutating func append(_ content: String) { markup.appendInterpolation(content) }

    mutating func newline() { write("\n") }
}
