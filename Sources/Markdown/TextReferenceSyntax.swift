/// `[[id]]` or `[[id|text]]` as it stands in a text.
enum TextReferenceSyntax<Index: Comparable> {
    case complete(id: Range<Index>, text: Range<Index>?, end: Index)
    /// The text ends before the reference does.
    case unfinished(id: Range<Index>, textStart: Index)
}

/// The reference that begins with the `[[` at `start`, or nil when these brackets begin none.
///
/// An id has no brackets, pipes, angle brackets or control characters; whether anything has the id is not asked here.
func textReference<Text: RandomAccessCollection<UInt8>>(
    in text: Text, at start: Text.Index
) -> TextReferenceSyntax<Text.Index>? {
    let idStart = text.index(start, offsetBy: 2)
    var position = idStart
    var length = 0
    while position < text.endIndex, length <= longestReferenceID {
        let byte = text[position]
        if byte == .pipe || byte == .closeBracket { break }
        if byte == .openBracket || byte == .less || byte == .greater || byte < .space { return nil }
        length += 1
        position = text.index(after: position)
    }
    guard position < text.endIndex, length <= longestReferenceID else { return nil }
    let id = idStart..<position
    guard text[id].contains(where: { !$0.isBlank }) else { return nil }
    let afterID = text.index(after: position)
    if text[position] == .closeBracket {
        guard afterID < text.endIndex, text[afterID] == .closeBracket else { return nil }
        return .complete(id: id, text: nil, end: text.index(after: afterID))
    }
    position = afterID
    while position < text.endIndex {
        let following = text.index(after: position)
        if following < text.endIndex, text[following] == text[position] {
            if text[position] == .closeBracket {
                return .complete(id: id, text: afterID..<position, end: text.index(after: following))
            }
            if text[position] == .openBracket { return nil }
        }
        position = following
    }
    return .unfinished(id: id, textStart: afterID)
}

private let longestReferenceID = 200

extension UnsafeBufferPointer<UInt8> {
    /// Where the next `[[` begins at or after `start`.
    func firstDoubleBracket(from start: Int) -> Int? {
        var position = start
        while let bracket = firstIndex(of: .openBracket, from: position), bracket + 1 < count {
            if self[bracket + 1] == .openBracket { return bracket }
            position = bracket + 1
        }
        return nil
    }
}
