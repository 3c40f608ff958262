/// Text that can stand in HTML and XML, between tags and in an attribute in double quotes.
public func escaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { characterReference(for: $0) != nil }) else { return String(text) }
    var bytes: [UInt8] = []
    bytes.appendEscaped(text.utf8)
    return String(decoding: bytes, as: UTF8.self)
}

extension [UInt8] {
    /// Appends text as HTML or XML, fit for elements and for attributes in double quotes.
    public mutating func appendEscaped(_ text: some Sequence<UInt8>) {
        if text.withContiguousStorageIfAvailable({ appendEscaped($0) }) == nil {
            let text = Array(text)
            text.withUnsafeBufferPointer { appendEscaped($0) }
        }
    }

    /// - Parameter withApostrophes: whether the text may stand in an attribute in single quotes too.
    public mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, withApostrophes: Bool = false) {
        var start = 0
        for index in 0..<text.count {
            guard let reference = characterReference(for: text[index]) else { continue }
            if text[index] == UInt8(ascii: "'"), !withApostrophes { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}

/// What stands for a byte in markup; nil when it stands for itself.
@inline(__always)
private func characterReference(for byte: UInt8) -> StaticString? {
    // Most bytes are letters, which this one comparison lets through.
    guard byte <= UInt8(ascii: ">") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
}
