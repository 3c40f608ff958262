/// A document's words, with the places where references stand by their id because they have no text of their own.
struct DraftText: Sendable {
    struct Title: Sendable {
        let range: Range<Int>
        let id: String
    }

    private(set) var bytes: [UInt8] = []
    private(set) var titles: [Title] = []

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(titleOf id: String) {
        let start = bytes.count
        bytes.append(contentsOf: id.utf8)
        titles.append(Title(range: start..<bytes.count, id: id))
    }

    mutating func startLine() {
        if let last = bytes.last, last != .newline { bytes.append(.newline) }
    }

    mutating func space() {
        if let last = bytes.last, last != .newline, last != .space { bytes.append(.space) }
    }

    /// The words of a range, with the titles that `titles` knows in the place of ids.
    func text(_ range: Range<Int>, titles title: (_ id: String) -> String?) -> String {
        var text: [UInt8] = []
        var position = range.lowerBound
        var index = firstTitle(from: position)
        while index < titles.count, titles[index].range.upperBound <= range.upperBound {
            let entry = titles[index]
            if let known = title(entry.id) {
                text.append(contentsOf: bytes[position..<entry.range.lowerBound])
                text.append(contentsOf: known.utf8)
                position = entry.range.upperBound
            }
            index += 1
        }
        if position == range.lowerBound { return String(decoding: bytes[range], as: UTF8.self) }
        text.append(contentsOf: bytes[position..<range.upperBound])
        return String(decoding: text, as: UTF8.self)
    }

    /// The first title that begins at or after an offset.
    private func firstTitle(from offset: Int) -> Int {
        var low = 0
        var high = titles.count
        while low < high {
            let middle = (low + high) / 2
            if titles[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
