/// The hash of what a translator translates: FNV-1a of 64 bits, its first 12 hexadecimal digits.
///
/// Carriage returns are passed over, so that a file keeps its hash whatever its line ends are.
struct TextHash {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ bytes: some Sequence<UInt8>) {
        var value = value
        for byte in bytes where byte != 0x0D { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        self.value = value
    }

    /// A text with its field's name, closed so that texts do not run together.
    mutating func combine(_ text: String, of field: String) {
        combine(field.utf8)
        combine(CollectionOfOne(0))
        combine(text.utf8)
        combine(CollectionOfOne(0))
    }

    var digits: String {
        let hex = String(value, radix: 16)
        return String((String(repeating: "0", count: 16 - hex.count) + hex).prefix(12))
    }
}
