extension [UInt8] {
    /// Appends an address for an attribute: bytes that no address may hold are percent-encoded, as libcmark does, but for
    /// the brackets of a host such as `[::1]`.
    mutating func appendAddress(_ address: some Sequence<UInt8>) {
        var slashes = address.hasBracketedHost ? 0 : 3
        for byte in address {
            if byte == .slash { slashes += 1 }
            if byte.isSafeInAddress || slashes == 2 && (byte == .openBracket || byte == .closeBracket) {
                append(byte)
            } else if byte == .ampersand {
                append(contentsOf: "&amp;".utf8)
            } else if byte == UInt8(ascii: "'") {
                append(contentsOf: "&#x27;".utf8)
            } else {
                append(UInt8(ascii: "%"))
                append(hexadecimal(byte >> 4))
                append(hexadecimal(byte & 15))
            }
        }
    }
}

extension Sequence<UInt8> {
    fileprivate var hasBracketedHost: Bool { starts(with: "http://[".utf8) || starts(with: "https://[".utf8) }
}

private func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x41 + digit - 10 }

extension UInt8 {
    fileprivate var isSafeInAddress: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
            UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
