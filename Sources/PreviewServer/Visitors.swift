/// Who may talk to the preview: only pages of its own, under a name that leads to this machine.
///
/// A page from elsewhere may let its own name lead to 127.0.0.1 (DNS rebinding) or ask for our addresses; the headers
/// that a browser sends tell it.
struct Visitors: Sendable {
    /// The host that the preview was asked to serve on.
    var host: String

    /// What of a request tells where it comes from.
    struct Request: Sendable {
        /// The Host header, as `localhost:8080`.
        var authority: String?
        var origin: String?
        /// The headers `Sec-Fetch-Site`, `-Mode` and `-Dest`, which newer browsers send.
        var site: String?
        var mode: String?
        var destination: String?
        /// The port that it came to.
        var port: Int
    }

    /// Why a request is refused; nil when it is welcome.
    ///
    /// - Parameter isStream: whether it asks for the stream of news, which no link leads to.
    func refusal(of request: Request, isStream: Bool) -> String? {
        guard let authority = request.authority, isOurs(authority, port: request.port) else {
            return "The preview answers to its own addresses only, not to “\(request.authority ?? "")”.\n"
        }
        if let origin = request.origin, origin != "http://" + authority {
            return "The preview does not talk to other sites.\n"
        }
        switch request.site {
        case nil, "same-origin", "none": return nil
        default:
            // A link from another page may lead here; a picture, script, frame or request of another page may not.
            let isLink = request.mode == "navigate" && request.destination == "document" && !isStream
            return isLink ? nil : "The preview does not talk to other sites.\n"
        }
    }

    private func isOurs(_ authority: String, port: Int) -> Bool {
        var name = authority[...]
        let suffix = ":\(port)"
        if name.hasSuffix(suffix) {
            name = name.dropLast(suffix.count)
        } else if port != 80 {
            return false
        }
        let asked = host.contains(":") ? "[\(host)]" : host
        if ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased()) || name.lowercased() == asked.lowercased() {
            return true
        }
        // Asked to serve on all addresses, it cannot know them; but no name server can make an address lead elsewhere.
        return isEveryAddress(host) && isAddress(name)
    }
}

/// Whether a host means every address of the machine.
func isEveryAddress(_ host: String) -> Bool { ["0.0.0.0", "::", "[::]"].contains(host) }

/// Whether only this machine can reach a host.
public func isLoopback(_ host: String) -> Bool {
    ["localhost", "::1", "[::1]"].contains(host) || (host.hasPrefix("127.") && isAddress(host))
}

/// Whether a host is written as an address of numbers.
private func isAddress(_ host: some StringProtocol) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
        return host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
}
