/// What a finished HTML page links to and what in it can be linked to.
struct FinishedPage: Sendable {
    /// A link to a file of the site.
    struct Link: Hashable, Sendable {
        /// Path from the output's root.
        var target: String
        /// The part after `#`, decoded.
        var anchor: String?
        /// As it stands in the page.
        var written: String
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
    init(html: [UInt8], path: String, baseURL: String? = nil) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var seen: Set<ByteString> = []
        html.withUnsafeBufferPointer { bytes in
            var scanner = TagScanner(bytes)
            while let attribute = scanner.next() {
                if attribute.name == .code {
                    inlineCode.append(unescaped(attribute.value))
                } else if attribute.name == .id {
                    anchors.append(unescaped(attribute.value))
                } else if seen.insert(ByteString(bytes: attribute.value)).inserted {
                    let address = unescaped(attribute.value)
                    if let base = baseURL, address.hasPrefix(base + "/") {
                        let inside = address.dropFirst(base.utf8.count + 1)
                        let isFolder = inside.isEmpty || inside.hasSuffix("/")
                        take(
                            isFolder ? inside + "index.html" : String(inside), isFetched: false, folder: "", path: path)
                    } else {
                        take(address, isFetched: attribute.isFetched, folder: folder, path: path)
                    }
                }
            }
        }
    }

    private mutating func take(_ address: String, isFetched: Bool, folder: String, path: String) {
        if let end = address.utf8.firstIndex(where: { !isLetter($0) }), address.utf8[end] == UInt8(ascii: ":") {
            if isFetched { fetches.append(address) }
            return
        }
        if address.hasPrefix("//") {
            fetches.append(address)
            return
        }
        let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
        let file = address[..<(hash ?? address.endIndex)].prefix { $0 != "?" }
        let anchor = hash.map { percentDecoded(address[address.index(after: $0)...]) }
        let target = file.isEmpty ? path : resolved(percentDecoded(file), in: folder)
        links.append(Link(target: target, anchor: anchor == "" ? nil : anchor, written: address))
    }
}

/// Some bytes of a page, compared and hashed without being copied; valid while the page is.
private struct ByteString: Hashable {
    var bytes: UnsafeBufferPointer<UInt8>

    static func == (left: Self, right: Self) -> Bool { left.bytes.elementsEqual(right.bytes) }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}

/// A relative path followed from a folder; `..` above the root stays and so names no file.
private func resolved(_ relative: String, in folder: String) -> String {
    var rest = relative[...]
    var base = folder[...]
    // Our own addresses climb at their beginning only.
    while rest.utf8.starts(with: "../".utf8), !base.isEmpty {
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: 3)...]
        let parent = base.utf8.dropLast().lastIndex(of: UInt8(ascii: "/"))
        base = parent.map { base[...$0] } ?? ""
    }
    let path = String(base) + rest
    guard hasDotSegment(path) else { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
        if part == "..", parts.popLast() == nil { return "../" + relative }
        if part != ".." { parts.append(part) }
    }
    return parts.joined(separator: "/")
}

/// Whether a part of a path is `.` or `..`.
private func hasDotSegment(_ path: String) -> Bool {
    var dots = 0
    var length = 0
    for byte in path.utf8 {
        if byte == UInt8(ascii: "/") {
            if length > 0, length == dots, length < 3 { return true }
            (dots, length) = (0, 0)
        } else {
            length += 1
            if byte == UInt8(ascii: ".") { dots += 1 }
        }
    }
    return length > 0 && length == dots && length < 3
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

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

private func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}
