/// The words that a reader sees in Markdown or in a text field: without the targets of links and the ids of references.
///
/// - Parameter title: what a reference without a text of its own shows.
func readableText(_ source: ArraySlice<UInt8>, title: (String) -> String?) -> [UInt8] {
    source.withUnsafeBufferPointer { readableText($0, title: title) }
}

private func readableText(_ source: UnsafeBufferPointer<UInt8>, title: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    // Where the text starts that has not been copied yet.
    var start = 0
    func byte(_ place: Int) -> UInt8 { place < source.count ? source[place] : 0 }
    func copyRun() { result += UnsafeBufferPointer(rebasing: source[start..<index]) }
    while index < source.count {
        switch source[index] {
        case UInt8(ascii: "[") where byte(index + 1) == UInt8(ascii: "["):
            copyRun()
            if let end = endOfReference(in: source, from: index + 2) {
                let inside = source[(index + 2)..<end]
                if let bar = inside.firstIndex(of: UInt8(ascii: "|")) {
                    result += inside[(bar + 1)...]
                } else if let title = title(String(decoding: inside, as: UTF8.self)) {
                    result += title.utf8
                }
                index = end
            }
            index += 2
            start = index
        case UInt8(ascii: "]") where byte(index + 1) == UInt8(ascii: "("):
            copyRun()
            result.append(UInt8(ascii: " "))
            index += 2
            while index < source.count, source[index] != UInt8(ascii: ")"), source[index] != UInt8(ascii: "\n") {
                index += 1
            }
            start = index
        case UInt8(ascii: "h") where byte(index + 1) == UInt8(ascii: "t") && hasScheme(source, index):
            copyRun()
            while index < source.count, source[index] > UInt8(ascii: " "), source[index] != UInt8(ascii: ")") {
                index += 1
            }
            start = index
        default: index += 1
        }
    }
    copyRun()
    return result
}

/// Where `]]` stands that ends a reference, on the same line.
private func endOfReference(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 1 < source.count, source[index] != UInt8(ascii: "\n") {
        if source[index] == UInt8(ascii: "]"), source[index + 1] == UInt8(ascii: "]") { return index }
        index += 1
    }
    return nil
}

private func hasScheme(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let rest = source[index...]
    return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
}
