import Diagnostics

/// The YAML of a file: its front matter, or the whole file; knows where things stand in the file.
///
/// Lines are counted only when there is something to report.
final class YAMLText {
    let file: String
    let bytes: ArraySlice<UInt8>
    /// The line of the file on which the YAML starts.
    let firstLine: Int

    private lazy var scalarOffsets: [Int] = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    private lazy var lineOffsets: [Int] =
        [bytes.startIndex] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }

    init(file: String, bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.file = file
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// The place of a stretch of Unicode scalars, without the white space at its end.
    func range(of extent: Range<Int>) -> SourceRange {
        if extent.lowerBound < 0 { return range(ofByte: -extent.lowerBound - 1) }
        let start = offset(ofScalar: extent.lowerBound)
        var end = offset(ofScalar: extent.upperBound)
        while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return range(from: start, to: end)
    }

    func place(of extent: Range<Int>) -> Finding.Place { .range(range(of: extent), file: file) }

    /// The place of a value: a scalar as it is written, a list or mapping as far as its first line goes.
    func range(of node: YAMLNode) -> SourceRange {
        if case .scalar = node.content { return range(of: node.extent) }
        let start = offset(ofScalar: node.extent.lowerBound)
        let limit = max(start, offset(ofScalar: node.extent.upperBound))
        var end = bytes[start..<limit].firstIndex(of: UInt8(ascii: "\n")) ?? limit
        while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return range(from: start, to: end)
    }

    func place(of node: YAMLNode) -> Finding.Place { .range(range(of: node), file: file) }

    private func range(ofByte byte: Int) -> SourceRange {
        let start = min(bytes.startIndex + byte, bytes.endIndex)
        return range(from: start, to: start)
    }

    /// At least one column wide, also where nothing stands.
    private func range(from start: Int, to end: Int) -> SourceRange {
        let first = position(of: start)
        if end > start { return SourceRange(first, position(of: end)) }
        return SourceRange(line: first.line, column: first.column)
    }

    private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func offset(ofScalar index: Int) -> Int {
        index < scalarOffsets.count ? scalarOffsets[index] : bytes.endIndex
    }

    private func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = lineOffsets.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineOffsets[middle] <= offset { low = middle } else { high = middle }
        }
        let lineStart = lineOffsets[low]
        let scalars = bytes[lineStart..<max(lineStart, offset)].count { $0 & 0xC0 != 0x80 }
        return SourcePosition(line: firstLine + low, column: scalars + 1)
    }
}
