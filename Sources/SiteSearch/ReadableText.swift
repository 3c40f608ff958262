/// The words that a reader sees in Markdown or in a text field: without the targets of links and the ids of references.
///
/// - Parameter title: what a reference without a text of its own shows.
func readableText(_ source: ArraySlice<UInt8>, title: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = source.startIndex
    func byte(_ place: Int) -> UInt8 { place < source.endIndex ? source[place] : 0 }
    while index < source.endIndex {
        switch source[index] {
        case UInt8(ascii: "[") where byte(index + 1) == UInt8(ascii: "["):
            guard let end = endOfReference(in: source, from: index + 2) else {
                index += 2
                continue
            }
            let inside = source[(index + 2)..<end]
            if let bar = inside.firstIndex(of: UInt8(ascii: "|")) {
                result += inside[(bar + 1)...]
            } else if let title = title(String(decoding: inside, as: UTF8.self)) {
                result += title.utf8
            }
            index = end + 2
        case UInt8(ascii: "]") where byte(index + 1) == UInt8(ascii: "("):
            result.append(UInt8(ascii: " "))
            index += 2
            while index < source.endIndex, source[index] != UInt8(ascii: ")"), source[index] != UInt8(ascii: "\n") {
                index += 1
            }
        case UInt8(ascii: "h") where source[index...].starts(with: "http".utf8) && hasScheme(source, index):
            while index < source.endIndex, source[index] > UInt8(ascii: " "), source[index] != UInt8(ascii: ")") {
                index += 1
            }
        default:
            result.append(source[index])
            index += 1
        }
    }
    return result
}

/// Where `]]` stands that ends a reference, on the same line.
private func endOfReference(in source: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 1 < source.endIndex, source[index] != UInt8(ascii: "\n") {
        if source[index] == UInt8(ascii: "]"), source[index + 1] == UInt8(ascii: "]") { return index }
        index += 1
    }
    return nil
}

private func hasScheme(_ source: ArraySlice<UInt8>, _ index: Int) -> Bool {
    source[index...].starts(with: "http://".utf8) || source[index...].starts(with: "https://".utf8)
}
