import CLibrary
import FoundationEssentials
import SystemPrograms

/// How addresses are looked up.
public struct LookupSettings: Sendable {
    /// How this program names itself.
    public var userAgent: String
    /// Seconds to wait for an answer.
    public var patience: Int
    /// The proxy through which the web is reached, as `http://host:port`.
    public var proxy: String?
    /// A file with the certificates to trust in place of the system's.
    public var certificates: String?
    /// Hosts that are asked at the same time, and addresses at the same time of one host.
    public var hosts = 16
    public var addressesOfHost = 2

    public init(userAgent: String, patience: Int = 15, proxy: String? = nil, certificates: String? = nil) {
        self.userAgent = userAgent
        self.patience = patience
        self.proxy = proxy
        self.certificates = certificates
    }
}

/// Why nothing could be looked up.
public enum LookupFailure: Error, Hashable, Sendable {
    /// Nobody anywhere answers: it is this machine that has no way to the web.
    case noNetwork
    /// The system has no certificates to trust.
    case noCertificates
    /// The program curl is missing or cannot be started.
    case noCurl
    /// curl has told nothing and ended with this code.
    case curlFailed(Int)
}

/// Looks each address up once, many hosts at the same time but only a few addresses of one host.
///
/// - Returns: the answers by address.
public func lookUp(
    _ addresses: some Sequence<String>, settings: LookupSettings
) throws(LookupFailure) -> [String: LinkAnswer] {
    let all = Set(addresses).sorted()
    let hosts = Dictionary(grouping: all) { hostName(of: URL(string: $0)) }.sorted { $0.key < $1.key }
    // The first addresses of a few hosts tell whether there is a network at all; hundreds would take minutes to fail.
    let probes = hosts.prefix(settings.hosts).compactMap(\.value.first)
    let first = try answers(of: probes, settings)
    if isWithoutNetwork(first.values.map(\.end)) { throw .noNetwork }
    let rest = try answers(of: all.filter { first[$0] == nil }, settings)
    return first.merging(rest) { first, _ in first }
}

/// Whether the first answers show that there is no network; one site alone may just be slow or closed.
func isWithoutNetwork(_ ends: [LinkAnswer.End]) -> Bool {
    !ends.isEmpty && ends.allSatisfy(\.isWithoutNetwork) && (ends.count > 1 || ends == [.noSuchHost])
}

/// The answers by address, those of a second try where the first may have failed by chance.
private func answers(
    of addresses: [String], _ settings: LookupSettings
) throws(LookupFailure) -> [String: LinkAnswer] {
    let first = try answersAtOnce(of: addresses, settings)
    let again = addresses.filter { first[$0]?.end.mayPass == true }
    if again.isEmpty { return first }
    sleep(1)
    return first.merging(try answersAtOnce(of: again, settings)) { _, second in second }
}

private func answersAtOnce(
    of addresses: [String], _ settings: LookupSettings
) throws(LookupFailure) -> [String: LinkAnswer] {
    var answers: [String: LinkAnswer] = [:]
    var open: [LinkQuestion] = []
    for address in addresses {
        if let question = LinkQuestion(of: address) {
            open.append(question)
        } else {
            answers[address] = LinkAnswer(end: .notAnAddress)
        }
    }
    while let method = open.first?.method {
        let asked = open.filter { $0.method == method }
        open.removeAll { $0.method == method }
        for (question, reply) in try replies(to: asked, by: method, settings) {
            switch question.step(after: reply) {
            case .ask(let next): open.append(next)
            case .end(let answer): answers[question.address] = answer
            }
        }
    }
    return answers
}

/// Asks each host's questions with a curl of its own, which lets only a few of them wait at the same time.
private func replies(
    to questions: [LinkQuestion], by method: LinkQuestion.Method, _ settings: LookupSettings
) throws(LookupFailure) -> [(LinkQuestion, CurlReply)] {
    let hosts = Dictionary(grouping: questions, by: \.host).sorted { $0.key < $1.key }.map(\.value)
    let calls = hosts.map { curlCall(for: $0.map(\.request), by: method, settings) }
    var replies: [(LinkQuestion, CurlReply)] = []
    for (questions, output) in zip(hosts, runTogether(calls, atMost: settings.hosts)) {
        guard let output else { throw .noCurl }
        let told = curlReplies(in: output.bytes)
        if told.isEmpty { throw .curlFailed(output.code) }
        if told.values.contains(where: \.isWithoutCertificates) { throw .noCertificates }
        for (place, question) in questions.enumerated() {
            replies.append((question, told[place] ?? CurlReply(place: place, fault: output.code, status: 0)))
        }
    }
    return replies
}
