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
    /// Addresses outside the site that a browser would fetch by itself when it shows the page.
    var fetches: [String] = []

    /// Reads the tags of a page.
    ///
    /// - Parameters:
    ///   - html: the whole page; it comes from our templates, so attributes are quoted.
    ///   - path: the page's own path from the output's root.
    init(html: [UInt8], path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var scanner = TagScanner(html: html)
        var seen: Set<String> = []
        while let tag = scanner.next() {
            for attribute in tag.attributes {
                switch attribute.name {
                case .id: anchors.append(attribute.value)
                case .href, .src:
                    guard seen.insert(attribute.value).inserted else { continue }
                    take(attribute.value, isFetched: attribute.name == .src || tag.isLink, folder: folder, path: path)
                }
            }
        }
    }

    private mutating func take(_ address: String, isFetched: Bool, folder: String, path: String) {
        if let scheme = address.firstIndex(where: { !$0.isLetter }), address[scheme] == ":" {
            if isFetched { fetches.append(address) }
            return
        }
        if address.hasPrefix("//") {
            fetches.append(address)
            return
        }
        let hash = address.firstIndex(of: "#")
        let file = address[..<(hash ?? address.endIndex)].prefix { $0 != "?" }
        let anchor = hash.map { percentDecoded(address[address.index(after: $0)...]) }
        let target = file.isEmpty ? path : resolved(percentDecoded(file), in: folder)
        links.append(Link(target: target, anchor: anchor == "" ? nil : anchor, written: address))
    }
}

/// A relative path followed from a folder; `..` above the root stays and so names no file.
private func resolved(_ relative: String, in folder: String) -> String {
    guard relative.hasPrefix(".") || relative.contains("/.") else { return folder + relative }
    var parts = folder.split(separator: "/")
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
        switch part {
        case "..": if parts.isEmpty { return "../" + relative } else { parts.removeLast() }
        case ".": continue
        default: parts.append(part)
        }
    }
    return parts.joined(separator: "/")
}

private func percentDecoded(_ text: some StringProtocol) -> String {
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
    enum Name { case id, href, src }
    struct Tag {
        var isLink: Bool
        var attributes: [(name: Name, value: String)]
    }

    let html: [UInt8]
    private var index = 0

    init(html: [UInt8]) { self.html = html }

    /// The next tag with at least one such attribute.
    mutating func next() -> Tag? {
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard index < html.count, isLetter(html[index]) else { continue }
            let isLink = html[index...].starts(with: Array("link ".utf8))
            var attributes: [(name: Name, value: String)] = []
            while index < html.count, html[index] != UInt8(ascii: ">") {
                if let quote = attributeValue(&attributes) { index = quote } else { index += 1 }
            }
            if !attributes.isEmpty { return Tag(isLink: isLink, attributes: attributes) }
        }
        return nil
    }

    /// At the `=` before a quoted value: takes the value if its name is one of ours and gives the index after it.
    private func attributeValue(_ attributes: inout [(name: Name, value: String)]) -> Int? {
        guard html[index] == UInt8(ascii: "="), index + 1 < html.count, html[index + 1] == UInt8(ascii: "\""),
            let end = html[(index + 2)...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        if let name = nameBefore(index) {
            attributes.append((name, unescaped(html[(index + 2)..<end])))
        }
        return end + 1
    }

    private func nameBefore(_ equals: Int) -> Name? {
        func ends(with name: StaticString) -> Bool {
            let length = name.utf8CodeUnitCount
            guard equals > length, html[equals - length - 1] <= 0x20 else { return false }
            return (0..<length).allSatisfy { html[equals - length + $0] == name.utf8Start[$0] }
        }
        if ends(with: "id") { return .id }
        if ends(with: "href") { return .href }
        if ends(with: "src") { return .src }
        return nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

    private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
