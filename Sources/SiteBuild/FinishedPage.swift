/// What a finished HTML page links to and what in it can be linked to.
struct FinishedPage: Sendable {
    /// A link to a file of the site. A class, because one address stands on thousands of pages.
    final class Link: Sendable {
        /// Path from the output's root.
        let target: String
        /// The part after `#`, decoded.
        let anchor: String?
        /// As it stands in the page.
        let written: String

        init(target: String, anchor: String?, written: String) {
            self.target = target
            self.anchor = anchor
            self.written = written
        }
    }

    /// Every `id` of the page, in the page's order.
    var anchors: [String] = []
    /// Links to files of the site, each once.
    var links: [Link] = []
    /// Scripts, styles and event handlers that stand in the page itself, as they are written.
    var inlineCode: [String] = []
    /// Addresses outside the site that a browser would fetch by itself when it shows the page.
    var fetches: [String] = []

    /// Reads the tags of a page.
    ///
    /// - Parameters:
    ///   - html: the whole page; it comes from our templates, so attributes are quoted.
    ///   - path: the page's own path from the output's root.
    ///   - baseURL: where the site will stand; full addresses below it are links of the site.
    ///   - memory: where the addresses lead that other pages have.
    init(html: [UInt8], path: String, baseURL: String? = nil, memory: LinkMemory = LinkMemory()) {
        let folder = memory.links(in: path.lastIndex(of: "/").map { String(path[...$0]) } ?? "", baseURL: baseURL)
        var seen: Set<ObjectIdentifier> = []
        // Those of one page that lead to the page itself have no memory.
        var own: Set<String> = []
        html.withUnsafeBufferPointer { bytes in
            var scanner = TagScanner(bytes)
            while let attribute = scanner.next() {
                switch attribute.name {
                case .code: inlineCode.append(unescaped(attribute.value))
                case .id: anchors.append(unescaped(attribute.value))
                case .href, .src:
                    switch folder.target(of: attribute.value, on: path) {
                    case .site(let link):
                        let isNew =
                            link.target == path
                            ? own.insert(link.written).inserted : seen.insert(ObjectIdentifier(link)).inserted
                        if isNew { links.append(link) }
                    case .outside(let address, let isNamed):
                        if attribute.isFetched || !isNamed, !fetches.contains(address) { fetches.append(address) }
                    }
                }
            }
        }
    }
}

func percentDecoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Goes through the tags of a page and gives the attributes that make links.
private struct TagScanner {
    /// `code` is no attribute's name but what must not be: a style, an event handler, a script's or style's own text.
    enum Name { case id, href, src, code }
    struct Attribute {
        var name: Name
        var value: UnsafeBufferPointer<UInt8>
        /// Whether a browser asks for the address by itself.
        var isFetched: Bool
    }

    private let html: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var isInTag = false
    /// Whether the tag is a `<link>` to something that a browser fetches, as a stylesheet is and a translation is not.
    private var isFetchedLink = false
    private var isLinkTag = false

    init(_ html: UnsafeBufferPointer<UInt8>) { self.html = html }

    mutating func next() -> Attribute? {
        while index < html.count {
            let byte = html[index]
            index += 1
            if !isInTag {
                guard byte == UInt8(ascii: "<"), index < html.count, isLetter(html[index]) else { continue }
                isInTag = true
                if let code = inlineElement() { return Attribute(name: .code, value: code, isFetched: false) }
                isLinkTag = html[index...].starts(with: "link ".utf8)
                isFetchedLink = isLinkTag
            } else if byte == UInt8(ascii: ">") {
                isInTag = false
            } else if byte == UInt8(ascii: "="), index < html.count, html[index] == UInt8(ascii: "\"") {
                let start = index + 1
                var end = start
                while end < html.count, html[end] != UInt8(ascii: "\"") { end += 1 }
                let equals = index - 1
                index = end + 1
                let value = UnsafeBufferPointer(rebasing: html[start..<end])
                // Our templates write what a link is before where it leads.
                if isLinkTag, html[..<equals].suffix(3).elementsEqual("rel".utf8) {
                    isFetchedLink = !value.elementsEqual("canonical".utf8) && !value.elementsEqual("alternate".utf8)
                }
                guard let name = nameBefore(equals) else { continue }
                return Attribute(name: name, value: value, isFetched: name == .src || isFetchedLink)
            }
        }
        return nil
    }

    /// `<style` or a `<script` without an address, at the beginning of a tag; nil for all other tags.
    private func inlineElement() -> UnsafeBufferPointer<UInt8>? {
        let rest = html[index...]
        guard html[index] | 0x20 == UInt8(ascii: "s") else { return nil }
        let isScript = rest.prefix(6).elementsEqual("script".utf8)
        guard isScript || rest.prefix(5).elementsEqual("style".utf8) else { return nil }
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? html.count
        let tag = UnsafeBufferPointer(rebasing: html[index..<end])
        return isScript && String(decoding: tag, as: UTF8.self).contains(" src=\"") ? nil : tag
    }

    private func nameBefore(_ equals: Int) -> Name? {
        func ends(with name: StaticString) -> Bool {
            let length = name.utf8CodeUnitCount
            guard equals > length, html[equals - length - 1] <= 0x20 else { return false }
            return (0..<length).allSatisfy { html[equals - length + $0] == name.utf8Start[$0] }
        }
        if ends(with: "style") { return .code }
        if isEventHandler(before: equals) { return .code }
        switch html[equals - 1] {
        case UInt8(ascii: "d"): return ends(with: "id") ? .id : nil
        case UInt8(ascii: "f"): return ends(with: "href") ? .href : nil
        case UInt8(ascii: "c"): return ends(with: "src") ? .src : nil
        default: return nil
        }
    }
}

extension TagScanner {
    /// Whether the attribute's name is `on` and letters, as `onclick`.
    private func isEventHandler(before equals: Int) -> Bool {
        var start = equals
        while start > 0, isLetter(html[start - 1]) { start -= 1 }
        guard equals - start > 2, start > 0, html[start - 1] <= 0x20 else { return false }
        return html[start] | 0x20 == UInt8(ascii: "o") && html[start + 1] | 0x20 == UInt8(ascii: "n")
    }
}

func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

/// An attribute's value without its escapes.
func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}
