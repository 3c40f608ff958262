import Synchronization

/// What the addresses written on pages lead to. Most stand on many pages; each is followed once for every folder.
final class LinkMemory: Sendable {
    private struct Origin: Hashable {
        var folder: String
        var baseURL: String?
    }

    private let folders = Mutex<[Origin: FolderLinks]>([:])

    /// The links of pages in a folder.
    ///
    /// - Parameters:
    ///   - folder: path from the output's root, ending with a slash unless it is empty.
    ///   - baseURL: where the site will stand; full addresses below it are links of the site.
    func links(in folder: String, baseURL: String?) -> FolderLinks {
        let origin = Origin(folder: folder, baseURL: baseURL)
        return folders.withLock { folders in
            if let known = folders[origin] { return known }
            let new = FolderLinks(folder: folder, baseURL: baseURL)
            folders[origin] = new
            return new
        }
    }
}

/// What the addresses written on the pages of one folder lead to.
final class FolderLinks: Sendable {
    /// Where an address leads.
    enum Target: Sendable {
        case site(FinishedPage.Link)
        /// To another site; `named` when it says by which protocol.
        case outside(address: String, isNamed: Bool)
    }

    private struct Known {
        var written: [UInt8]
        var target: Target
    }

    private let folder: String
    private let baseURL: String?
    private let known = Mutex<[Int: Known]>([:])

    fileprivate init(folder: String, baseURL: String?) {
        self.folder = folder
        self.baseURL = baseURL
    }

    /// - Parameters:
    ///   - written: the attribute's bytes as they stand in the page.
    ///   - page: the page's own path.
    func target(of written: UnsafeBufferPointer<UInt8>, on page: String) -> Target {
        // `#place` leads to the page itself, so it is another link on each.
        if written.isEmpty || written[0] == UInt8(ascii: "#") || written[0] == UInt8(ascii: "?") {
            return followed(unescaped(written), on: page)
        }
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(written))
        let hash = hasher.finalize()
        if let found = known.withLock({ $0[hash] }), found.written.elementsEqual(written) { return found.target }
        let target = followed(unescaped(written), on: page)
        return known.withLock { known in
            // Another page may have followed it meanwhile: one address must have one link, by which a page knows it again.
            if let found = known[hash], found.written.elementsEqual(written) { return found.target }
            known[hash] = Known(written: Array(written), target: target)
            return target
        }
    }

    private func followed(_ address: String, on page: String) -> Target {
        if let base = baseURL, address.hasPrefix(base + "/") {
            let inside = address.dropFirst(base.utf8.count + 1)
            let file = inside.prefix { $0 != "#" && $0 != "?" }
            let name = file.isEmpty || file.hasSuffix("/") ? "index.html" : ""
            return followed(file + name + inside[file.endIndex...], in: "", on: page)
        }
        return followed(address, in: folder, on: page)
    }

    private func followed(_ address: String, in folder: String, on page: String) -> Target {
        if let end = address.utf8.firstIndex(where: { !isLetter($0) }), address.utf8[end] == UInt8(ascii: ":") {
            return .outside(address: address, isNamed: true)
        }
        if address.hasPrefix("//") { return .outside(address: address, isNamed: false) }
        let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
        let file = address[..<(hash ?? address.endIndex)].prefix { $0 != "?" }
        let anchor = hash.map { percentDecoded(address[address.index(after: $0)...]) }
        let target = file.isEmpty ? page : resolved(percentDecoded(file), in: folder)
        return .site(FinishedPage.Link(target: target, anchor: anchor == "" ? nil : anchor, written: address))
    }
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
