/// What kind of place a link's or an image's destination is.
public enum LinkTarget: Hashable, Sendable {
    /// A Markdown file of the content, with or without an anchor.
    case page
    /// Another place of this site: an anchor or a file.
    case local
    /// An address on another site, or one that a mail or telephone program opens.
    case external
    /// A scheme that no page may lead to, such as `javascript:`.
    case refused

    init(_ destination: UnsafeBufferPointer<UInt8>) {
        // Browsers drop control characters and line breaks from addresses before they look for a scheme.
        if destination.contains(where: { $0 <= .space || $0 == 0x7F }) {
            self = destination.filter { $0 > .space && $0 != 0x7F }.withUnsafeBufferPointer { Self($0) }
            return
        }
        var length = 0
        while length < destination.count, destination[length].mayStandInScheme { length += 1 }
        if length > 0, length < destination.count, destination[length] == .colon, !destination[0].isDigit {
            let scheme = destination[..<length].map { $0.lowercasedASCII }
            let isAllowed = Self.allowedSchemes.contains { $0.utf8.elementsEqual(scheme) }
            self = isAllowed ? .external : .refused
        } else if destination.count >= 2, destination[0].isSlash, destination[1].isSlash {
            self = .external
        } else {
            let path = destination.prefix { $0 != .hash && $0 != .question }
            self = path.suffix(3).elementsEqual(".md".utf8) ? .page : .local
        }
    }

    private static let allowedSchemes = ["http", "https", "mailto", "tel"]
}

extension UInt8 {
    /// RFC 3986, section 3.1.
    fileprivate var mayStandInScheme: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Browsers take a backslash for a slash.
    fileprivate var isSlash: Bool { self == .slash || self == .backslash }
}
