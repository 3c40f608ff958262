import FoundationEssentials

/// An address on its way to an answer: the head is asked for first, the page only when the head is refused, and then
/// the same of where a redirection leads to.
struct LinkQuestion: Hashable, Sendable {
    enum Method: Hashable, Sendable { case head, page }

    enum Step: Hashable, Sendable {
        case ask(LinkQuestion)
        case end(LinkAnswer)
    }

    /// As written in the catalogue.
    let address: String
    /// What is asked for now.
    private(set) var target: URL
    private(set) var method = Method.head
    private var hops: [LinkAnswer.Hop] = []

    /// - Returns: nil when it is no address of the web.
    init?(of address: String) {
        guard let target = webAddress(address) else { return nil }
        self.address = address
        self.target = target
    }

    /// What is sent for: without the place in the page.
    var request: String { String(target.absoluteString.prefix { $0 != "#" }) }

    var host: String { hostName(of: target) }

    func step(after reply: CurlReply) -> Step {
        var next = self
        if [301, 302, 303, 307, 308].contains(reply.status), let target = reply.redirection.flatMap(webAddress) {
            let isPermanent = reply.status == 301 || reply.status == 308
            next.hops.append(LinkAnswer.Hop(target.absoluteString, isPermanent: isPermanent))
            next.target = target
            next.method = .head
            return next.hops.count > 10 ? .end(LinkAnswer(end: .endlessRedirection)) : .ask(next)
        }
        if method == .head, reply.status >= 400 {
            next.method = .page
            return .ask(next)
        }
        return .end(LinkAnswer(hops: hops, end: reply.end))
    }
}

/// The host that an address is asked of, in small letters; empty when it names none.
func hostName(of address: URL?) -> String { address?.host()?.lowercased() ?? "" }

/// An address as it is sent for, what is not ASCII written with percent signs; nil when it is none of the web.
private func webAddress(_ text: String) -> URL? {
    // Longer than any server takes, and soon too long for a line of curl's configuration.
    guard text.utf8.count <= 8_000, let url = URL(string: text)?.absoluteURL, !hostName(of: url).isEmpty,
        ["http", "https"].contains(url.scheme?.lowercased())
    else { return nil }
    return url
}
