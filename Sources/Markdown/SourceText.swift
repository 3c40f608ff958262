import Diagnostics

/// A Markdown text with its lines, and the way from libcmark's lines and bytes to the lines and columns of the file.
struct SourceText {
    let bytes: ArraySlice<UInt8>
    /// The line of the file that the text's first line is.
    let firstLine: Int
    /// Where each line begins, relative to the text's start.
    private(set) var lineStarts: [Int] = [0]
    /// Lines that can be the delimiter row of a table, by their looks alone; numbered from 1.
    private(set) var delimiterLines: [Int] = []
    /// Bytes up to the first line that opens more containers than libcmark can be given.
    private(set) var readableCount: Int
    /// The line at `readableCount`, when there is one.
    private(set) var unreadableLine: Int?

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int, deepestLine: Int = 1000) {
        self.bytes = bytes
        self.firstLine = firstLine
        readableCount = bytes.count
        bytes.withUnsafeBufferPointer { findLines(in: $0, deepestLine: deepestLine) }
    }

    private mutating func findLines(in text: UnsafeBufferPointer<UInt8>, deepestLine: Int) {
        lineStarts.reserveCapacity(text.count / 32)
        let hasCarriageReturns = text.firstIndex(of: .carriageReturn, from: 0) != nil
        var line = 1
        var position = 0
        while position < text.count {
            var first = position
            while first < text.count, text[first].isBlank || text[first] == .greater { first += 1 }
            if first < text.count {
                switch text[first] {
                case .pipe, .dash, .colon:
                    if looksLikeDelimiterRow(text, from: first) { delimiterLines.append(line) }
                default: break
                }
            }
            if first - position > deepestLine || first < text.count && text[first].mayBeginListItem,
                containersOpened(by: text, from: position) > deepestLine
            {
                readableCount = position
                unreadableLine = line
                return
            }
            if hasCarriageReturns {
                while first < text.count, text[first] != .newline, text[first] != .carriageReturn { first += 1 }
                guard first < text.count else { return }
                if text[first] == .carriageReturn, first + 1 < text.count, text[first + 1] == .newline { first += 1 }
            } else if let newline = text.firstIndex(of: .newline, from: first) {
                first = newline
            } else {
                return
            }
            position = first + 1
            line += 1
            lineStarts.append(position)
        }
    }

    var lineCount: Int { lineStarts.count }

    /// The bytes of a line, numbered from 1, without its line break.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = bytes.startIndex + lineStarts[number - 1]
        var end = number < lineStarts.count ? bytes.startIndex + lineStarts[number] : bytes.endIndex
        while end > start, bytes[end - 1] == .newline || bytes[end - 1] == .carriageReturn { end -= 1 }
        return bytes[start..<end]
    }

    /// The number, from 1, of the line in which a byte stands.
    func lineNumber(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The offset of a line's byte, both relative to the text; `column` counts bytes from 0.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return bytes.count }
        return min(max(0, lineStarts[line - 1] + max(0, column)), bytes.count)
    }
}

extension UInt8 {
    fileprivate var mayBeginListItem: Bool {
        self == .dash || self == UInt8(ascii: "*") || self == UInt8(ascii: "+") || isDigit
    }
}

/// Whether a line holds only `-`, `:`, `|` and blanks from here on, at least one `-`, and not only `-`.
private func looksLikeDelimiterRow(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var dashes = false
    var marks = false
    var position = start
    while position < text.count {
        switch text[position] {
        case .dash: dashes = true
        case .pipe, .colon: marks = true
        case .space, .tab, 0x0B, 0x0C: break
        case .newline, .carriageReturn: return dashes && marks
        default: return false
        }
        position += 1
    }
    return dashes && marks
}

/// How many quotes and list items a line opens at most.
private func containersOpened(by text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var count = 0
    var position = start
    while position < text.count {
        let byte = text[position]
        if byte.isBlank {
            position += 1
        } else if byte == .greater {
            count += 1
            position += 1
        } else if byte.mayBeginListItem {
            var end = position + 1
            if byte.isDigit {
                while end < text.count, text[end].isDigit { end += 1 }
                guard end < text.count, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else {
                    return count
                }
                end += 1
            }
            guard end < text.count, text[end].isBlank else { return count }
            count += 1
            position = end
        } else {
            return count
        }
    }
    return count
}
