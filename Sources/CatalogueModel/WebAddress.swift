/// What is wrong with the host of a web address.
public enum HostFault: Sendable {
    /// There is no host, or none that can be, or its port is no number up to 65535.
    case unusable
    /// A user name or a password stands before it.
    case credentials
}

/// What is wrong with the host at the beginning of what follows `https://` in an address; nil when nothing is.
public func hostFault(in rest: Substring) -> HostFault? {
    let authority = rest.prefix { !"/?#\\".contains($0) }
    if authority.contains("@") { return .credentials }
    return isHost(authority) ? nil : .unusable
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
