import TextNotation

/// Where a file of the site lies, as a path from the output's root: `sv/producenter/valtori.html`.
public struct PageAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let path: String
    /// The path as it stands in a URL; encoded once, since a page is linked to from many.
    private let encoded: String

    public init(_ path: String) {
        self.path = path
        encoded = percentEncoded(path, keepingSlashes: true)
    }

    public var description: String { path }
    public static func == (left: Self, right: Self) -> Bool { left.path == right.path }
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
    public static func < (left: Self, right: Self) -> Bool { left.path < right.path }

    /// A relative link that leads from this page to another file, so that it works below any path and without a server.
    ///
    /// - Parameter anchor: the id of an element on the other page.
    public func link(to other: PageAddress, anchor: String? = nil) -> String {
        let link = relativePath(to: other)
        guard let anchor else { return link }
        return other == self
            ? "#" + percentEncoded(anchor, keepingSlashes: true)
            : link + "#" + percentEncoded(anchor, keepingSlashes: true)
    }

    /// What leads from this page to the root: `../` for each folder.
    public var wayToRoot: String { path.reduce(into: "") { way, character in if character == "/" { way += "../" } } }

    /// The full URL below the address where the site stands; a front page ends with its folder.
    public func url(below base: String) -> String {
        let isIndex = path == "index.html" || path.hasSuffix("/index.html")
        return base + "/" + (isIndex ? encoded.dropLast("index.html".count) : encoded[...])
    }

    private func relativePath(to other: PageAddress) -> String {
        let slash = UInt8(ascii: "/")
        let own = encoded.utf8
        let target = other.encoded.utf8
        var ownIndex = own.startIndex
        var index = target.startIndex
        // Both paths just after the last slash that they have in common.
        var ownRest = ownIndex
        var rest = index
        while ownIndex < own.endIndex, index < target.endIndex, own[ownIndex] == target[index] {
            let isSlash = own[ownIndex] == slash
            own.formIndex(after: &ownIndex)
            target.formIndex(after: &index)
            if isSlash { (ownRest, rest) = (ownIndex, index) }
        }
        let up = own[ownRest...].reduce(0) { $1 == slash ? $0 + 1 : $0 }
        let down = other.encoded[rest...]
        return up == 0 ? String(down) : String(repeating: "../", count: up) + down
    }
}
