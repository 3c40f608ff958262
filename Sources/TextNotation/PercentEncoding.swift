/// A text as part of an address: every byte that is neither an ASCII letter, a digit nor one of `-._~` as `%XX` (RFC 3986).
///
/// - Parameter keepingSlashes: whether the text is a path.
public func percentEncoded(_ text: String, keepingSlashes: Bool) -> String {
    func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "~"):
            true
        default: byte == UInt8(ascii: "/") && keepingSlashes
        }
    }
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
        if isPlain(byte) {
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
    }
}
