import Diagnostics

/// What there is to say of the links whose addresses have been looked up: warnings that fail nothing.
public func diagnostics(on links: [ExternalLink], answers: [String: LinkAnswer]) -> [Diagnostic] {
    links.compactMap { link in
        guard let answer = answers[link.address], let judgement = LinkJudgement(of: link.address, answer) else {
            return nil
        }
        return Diagnostic(
            .warning, judgement.id, file: link.file, range: link.range, judgement.message, help: judgement.help)
    }
}

/// What is wrong with an address.
struct LinkJudgement: Hashable {
    var id: DiagnosticID
    var message: Message
    var help: Message

    /// - Returns: nil when all is well with it.
    init?(of address: String, _ answer: LinkAnswer) {
        let subject = Self.subject(address, answer.hops.last?.address)
        switch answer.end {
        case .status(200..<300):
            guard let target = Self.newAddress(answer.hops) else { return nil }
            self.init(
                id: .externalLinkMoved, message: "`\(address)` has moved for good to `\(target)`",
                help: "Write the new address.")
        case .status(let status) where status == 404 || status == 410:
            self.init(
                id: .externalLinkDead, message: "\(subject) answers \(status): there is no such page",
                help: "Find the page's new address, or remove the link.")
        case .noSuchHost:
            self.init(
                id: .externalLinkDead, message: "\(subject) is at a host that no name server knows",
                help: "Find the page's new address, or remove the link.")
        case .status(let status):
            self.init(unclear: "\(subject) answers \(status)\(Self.meaning(of: status))")
        case .noConnection(let reason):
            self.init(unclear: "\(subject) takes no connection (\(reason))")
        case .brokenOff(let reason):
            self.init(unclear: "\(subject) breaks the connection off (\(reason))")
        case .noAnswerInTime:
            self.init(unclear: "\(subject) does not answer in time")
        case .untrustedCertificate(let reason):
            self.init(unclear: "\(subject) has a certificate that this system does not trust (\(reason))")
        case .endlessRedirection:
            self.init(unclear: "`\(address)` leads from one address to the next without end")
        case .notAnAddress:
            self.init(unclear: "`\(address)` is no address that can be looked up")
        }
    }

    private init(id: DiagnosticID, message: Message, help: Message) {
        self.id = id
        self.message = message
        self.help = help
    }

    private init(unclear message: Message) {
        self.init(
            id: .externalLinkUnclear, message: message, help: "Open it in a browser: the page may still be there.")
    }

    private static func subject(_ address: String, _ target: String?) -> Message {
        target.map { "`\(address)`, which leads to `\($0)`," } ?? "`\(address)`"
    }

    /// Where the page is for good: as far as the way there is permanent.
    private static func newAddress(_ hops: [LinkAnswer.Hop]) -> String? {
        hops.prefix { $0.isPermanent }.last?.address
    }

    private static func meaning(of status: Int) -> Message {
        switch status {
        case 401, 403, 407: ": it lets no program in"
        case 429: ": it was asked too often"
        case 500...: ": the server has a fault"
        default: ""
        }
    }
}
