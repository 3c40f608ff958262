import Diagnostics

/// Where control characters stand in a text, those side by side together: raw, and written as `&#1;` if `pages`, which are
/// the texts made of it, hold more of them than come from raw ones.
///
/// HTML has no way to write them. Tabs and line ends are none of them.
func placesOfControlCharacters(
    in source: ArraySlice<UInt8>, firstLine: Int, pages: @autoclosure () -> [[UInt8]]
) -> [SourceRange] {
    let raw = source.withUnsafeBufferPointer(controlCharacters)
    // In a code block `&#1;` stands for itself; whether one has become a character only the result shows.
    let written = source.withUnsafeBufferPointer(controlReferences)
    let isResolved =
        !written.isEmpty
        && pages().contains { page in page.withUnsafeBufferPointer(controlCharacters).count > raw.count }
    let found = (isResolved ? raw + written : raw).sorted { $0.lowerBound < $1.lowerBound }
    guard !found.isEmpty else { return [] }

    var ranges: [SourceRange] = []
    var line = firstLine
    var lineStart = 0
    var position = 0
    for range in found where ranges.count < 100 {
        let start = source.startIndex + range.lowerBound
        while let end = source[(source.startIndex + position)..<start].firstIndex(of: .newline) {
            line += 1
            position = end + 1 - source.startIndex
            lineStart = position
        }
        position = range.lowerBound
        let column = source[(source.startIndex + lineStart)..<start].count(where: \.beginsScalar) + 1
        let length = source[start..<(source.startIndex + range.upperBound)].count(where: \.beginsScalar)
        let range = SourceRange(line: line, column: column, length: length)
        if ranges.last?.end == range.start {
            ranges[ranges.count - 1].end = range.end
        } else {
            ranges.append(range)
        }
    }
    return ranges
}

/// U+0001–001F but for white space, U+007F–009F, U+FFFE and U+FFFF in UTF-8. libcmark shows NUL as a mark of its own.
private func controlCharacters(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
        let byte = text[index]
        // Most bytes are letters.
        if byte >= 0x20, byte < 0x7F {
            index += 1
            continue
        }
        var length = 0
        switch byte {
        case 0x00, .tab, .newline, .carriageReturn: break
        case 0x01...0x1F, 0x7F: length = 1
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: length = 2
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: length = 3
        default: break
        }
        if length > 0 { found.append(index..<index + length) }
        index += max(length, 1)
    }
    return found
}

/// Where `&#…;` stands for a control character.
private func controlReferences(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while let start = text.firstIndex(of: .ampersand, from: index) {
        index = start + 1
        guard index < text.count, text[index] == .hash else { continue }
        let rest = text[(index + 1)...].prefix(9)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { continue }
        let digits = String(decoding: text[(index + 1)..<end], as: UTF8.self)
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        switch value ?? 0 {
        case 0x09, 0x0A, 0x0D: break
        case 0x01...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: found.append(start..<end + 1)
        default: break
        }
    }
    return found
}
