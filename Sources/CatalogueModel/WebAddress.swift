/// What is wrong with the host of a web address.
public enum HostFault: Sendable {
    /// There is no host, or none that can be, or its port is no number up to 65535.
    case unusable
    /// A user name or a password stands before it.
    case credentials
}

/// What is wrong with the host at the beginning of what follows `https://` in an address; nil when nothing is.
public func hostFault(in rest: Substring) -> HostFault? {
    // Nearly all hosts are plain letters, and are judged byte by byte.
    let plain = rest.utf8.prefix { isPlainHostByte($0) }
    if !plain.isEmpty, plain.endIndex == rest.endIndex || rest.utf8[plain.endIndex] == UInt8(ascii: "/") { return nil }
    let authority = rest.prefix { !"/?#\\".contains($0) }
    if authority.contains("@") { return .credentials }
    return isHost(authority) ? nil : .unusable
}

private func isPlainHostByte(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
}

/// Whether a text is a host, `[::1]` among them, with or without a port.
private func isHost(_ authority: Substring) -> Bool {
    var port = Substring()
    if authority.hasPrefix("[") {
        guard let end = authority.firstIndex(of: "]") else { return false }
        let address = authority[..<end].dropFirst()
        guard address.contains(":"), address.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
            return false
        }
        port = authority[end...].dropFirst()
    } else {
        let host = authority.prefix { $0 != ":" }
        let isPlain = host.unicodeScalars.allSatisfy { $0.value > 0x20 && !#"<>"{}|^`[]"#.unicodeScalars.contains($0) }
        guard !host.isEmpty, isPlain else { return false }
        port = authority[host.endIndex...]
    }
    guard port.first == ":" else { return port.isEmpty }
    let digits = port.dropFirst()
    return digits.isEmpty || digits.allSatisfy { $0.isASCII && $0.isNumber } && UInt16(digits) != nil
}
