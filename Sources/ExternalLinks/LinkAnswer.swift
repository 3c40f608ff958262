/// What became of looking an address up.
public struct LinkAnswer: Hashable, Sendable {
    /// Another address that an answer led to.
    public struct Hop: Hashable, Sendable {
        public var address: String
        /// Whether the page has moved for good (301, 308) and not for the moment.
        public var isPermanent: Bool

        public init(_ address: String, isPermanent: Bool) {
            self.address = address
            self.isPermanent = isPermanent
        }
    }

    public enum End: Hashable, Sendable {
        /// The status of HTTP.
        case status(Int)
        case noSuchHost
        /// Nobody takes the connection, or no way leads there; in curl's words.
        case noConnection(String)
        /// The connection has ended before an answer.
        case brokenOff(String)
        case noAnswerInTime
        case untrustedCertificate(String)
        case endlessRedirection
        case notAnAddress
    }

    /// Where the answers led to, in their order.
    public var hops: [Hop] = []
    public var end: End
}

extension LinkAnswer.End {
    /// Whether a second try may end otherwise.
    var mayPass: Bool {
        switch self {
        case .status(let status): status == 429 || status >= 500
        case .noSuchHost, .noConnection, .brokenOff, .noAnswerInTime: true
        case .untrustedCertificate, .endlessRedirection, .notAnAddress: false
        }
    }

    /// Whether it is so for every address when this machine has no network.
    var isWithoutNetwork: Bool {
        switch self {
        case .noSuchHost, .noConnection, .noAnswerInTime: true
        case .status, .brokenOff, .untrustedCertificate, .endlessRedirection, .notAnAddress: false
        }
    }
}
