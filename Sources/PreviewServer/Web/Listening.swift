import CEvent
import CLibrary

/// Why the server cannot be reached where it was asked to be.
struct ListenError: Error {
    /// The system's number for it; 0 when it has none.
    var code: Int32
    /// In the system's words.
    var text: String

    init(code: Int32) {
        self.init(code: code, text: String(cString: strerror(code)))
    }

    init(code: Int32, text: String) {
        self.code = code
        self.text = text
    }
}

/// Waits for connections on the first of a host's addresses that this machine has.
///
/// - Parameters:
///   - base: the event loop.
///   - port: 0 for any that is free.
/// - Returns: an `evconnlistener` that nobody answers yet.
func listener(in base: OpaquePointer, host: String, port: Int) throws(ListenError) -> OpaquePointer {
    var wanted = addrinfo()
    wanted.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    #if canImport(Darwin)
        wanted.ai_socktype = SOCK_STREAM
    #else
        wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    let name = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    let result = getaddrinfo(name, String(port), &wanted, &found)
    guard result == 0 else { throw ListenError(code: 0, text: String(cString: gai_strerror(result))) }
    defer { freeaddrinfo(found) }
    var failure = ListenError(code: EADDRNOTAVAIL)
    var next = found
    while let address = next?.pointee {
        let listener = evconnlistener_new_bind(
            base, nil, nil, UInt32(LEV_OPT_REUSEABLE | LEV_OPT_CLOSE_ON_EXEC | LEV_OPT_CLOSE_ON_FREE), 128,
            address.ai_addr, Int32(address.ai_addrlen))
        if let listener { return listener }
        failure = ListenError(code: errno)
        // Another family may do: a name leads to an address of each, and not every machine has both.
        guard [EADDRNOTAVAIL, EAFNOSUPPORT].contains(failure.code) else { break }
        next = address.ai_next
    }
    throw failure
}

/// The port that a socket is bound to.
func port(of descriptor: Int32) -> Int {
    var address = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            guard getsockname(descriptor, generic, &length) == 0 else { return 0 }
            // Both families keep it in the same place.
            return generic.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Int(UInt16(bigEndian: $0.pointee.sin_port))
            }
        }
    }
}
