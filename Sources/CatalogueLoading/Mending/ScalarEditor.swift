/// The Unicode scalars of a YAML text while something is added to it.
struct ScalarEditor {
    private(set) var scalars: [Unicode.Scalar]
    private let lineBreak: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        let feed = scalars.firstIndex(of: "\n")
        lineBreak = feed.map { $0 > 0 && scalars[$0 - 1] == "\r" } ?? false ? ["\r", "\n"] : ["\n"]
    }

    /// Whether a list or mapping is written between brackets.
    func isFlow(_ node: YAMLNode) -> Bool {
        scalars.indices.contains(node.extent.lowerBound)
            && (scalars[node.extent.lowerBound] == "{" || scalars[node.extent.lowerBound] == "[")
    }

    /// The place after what a node says, without white space and comments after it.
    func end(of node: YAMLNode) -> Int {
        var end = min(node.extent.upperBound, scalars.count)
        switch node.content {
        case .list(let items) where !isFlow(node):
            if let last = items.last { return self.end(of: last) }
        case .mapping(let entries) where !isFlow(node):
            if let last = entries.last { return max(last.keyExtent.upperBound, self.end(of: last.value)) }
        default: break
        }
        while end > node.extent.lowerBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
        return end
    }

    /// How many characters stand on its line before a node.
    func column(of node: YAMLNode) -> Int { node.extent.lowerBound - lineStart(node.extent.lowerBound) }

    mutating func insert(_ text: String, at place: Int) {
        guard place >= 0, place <= scalars.count else { return }
        scalars.insert(contentsOf: text.unicodeScalars, at: place)
    }

    /// New lines below the one on which a place is, each after `column` spaces.
    mutating func insert(lines: [String], after place: Int, column: Int) {
        var next = place
        while next < scalars.count, scalars[next] != "\n" { next += 1 }
        let isLast = next == scalars.count
        let text = lines.map { String(repeating: " ", count: column) + $0 }
        var new = text.flatMap { Array($0.unicodeScalars) + lineBreak }
        if isLast { new = lineBreak + new.dropLast(lineBreak.count) } else { next += 1 }
        scalars.insert(contentsOf: new, at: next)
    }

    /// A mapping in lines becomes an item of a list: a hyphen before its first key, its other lines further in.
    mutating func makeItem(of node: YAMLNode) {
        let starts = (node.extent.lowerBound..<end(of: node)).filter { scalars[$0] == "\n" }.map { $0 + 1 }
        for start in starts.reversed() { insert("  ", at: start) }
        insert("- ", at: node.extent.lowerBound)
    }

    private func lineStart(_ place: Int) -> Int {
        scalars[..<min(place, scalars.count)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }
}
