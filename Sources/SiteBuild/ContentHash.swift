/// FNV-1a of some bytes, 64 bits: tells contents apart, protects against nothing.
///
/// Source: Fowler, Noll, Vo, draft-eastlake-fnv.
public func contentHash(_ bytes: [UInt8]) -> UInt64 {
    // Eight bytes a step with the same prime: pages are many and the names only have to differ.
    bytes.withUnsafeBytes { buffer in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = 0
        while offset + 8 <= buffer.count {
            hash =
                (hash ^ UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                &* 0x0000_0100_0000_01b3
            hash ^= hash >> 29
            offset += 8
        }
        while offset < buffer.count {
            hash = (hash ^ UInt64(buffer[offset])) &* 0x0000_0100_0000_01b3
            offset += 1
        }
        return hash ^ (hash >> 32)
    }
}

/// A content hash as 16 hexadecimal digits.
public func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
