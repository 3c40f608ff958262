/// Offset of the first byte that is not part of well-formed UTF-8, or nil when all are.
///
/// Table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
        var index = 0
        let count = buffer.count
        while index < count {
            // Eight ASCII bytes at a time: most of any text.
            while index + 8 <= count,
                buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            guard index < count else { break }
            let lead = buffer[index]
            let length: Int
            var second: ClosedRange<UInt8> = 0x80...0xBF
            switch lead {
            case 0x00...0x7F: length = 1
            case 0xC2...0xDF: length = 2
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: length = 3
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            case 0xF1...0xF3: length = 4
            default: return index
            }
            guard index + length <= count else { return index }
            if length > 1, !second.contains(buffer[index + 1]) { return index }
            if length > 2, buffer[index + 2] & 0xC0 != 0x80 { return index }
            if length > 3, buffer[index + 3] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}
