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
}
