/// A place in a text file: line and column, both counted from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable, Comparable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a text file, from `start` up to but not including `end`.
public struct SourceRange: Hashable, Sendable {
    public var start: SourcePosition
    public var end: SourcePosition

    public init(_ start: SourcePosition, _ end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// `length` scalars on one line.
    public init(line: Int, column: Int, length: Int = 1) {
        start = SourcePosition(line: line, column: column)
        end = SourcePosition(line: line, column: column + length)
    }

    /// Where some bytes of one line stand in a text, worked out from its start.
    ///
    /// - Parameters:
    ///   - bytes: positions in the text's UTF-8.
    ///   - firstLine: the line on which the text begins.
    public init(of bytes: Range<Int>, in text: ArraySlice<UInt8>, firstLine: Int = 1) {
        let before = text[..<bytes.lowerBound]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex
        // A byte that continues a scalar begins with the bits 10.
        func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
        self.init(
            line: firstLine + before.count { $0 == UInt8(ascii: "\n") }, column: scalars(before[lineStart...]) + 1,
            length: scalars(text[bytes]))
    }
}
