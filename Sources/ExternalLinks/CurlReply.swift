import FoundationEssentials

/// What curl tells of one address: a line of its `--write-out '%{json}'`, of which other members are left aside.
struct CurlReply: Hashable, Decodable, Sendable {
    /// The address's place among those asked for, from 0.
    var place: Int
    /// curl's own code for what went wrong; 0 when nothing did.
    var fault: Int
    /// HTTP's; 0 when no answer came.
    var status: Int
    /// Where a redirection leads to, made absolute by curl.
    var redirection: String?
    /// What went wrong in curl's words.
    var words: String?

    private enum CodingKeys: String, CodingKey {
        case place = "urlnum"
        case fault = "exitcode"
        case status = "response_code"
        case redirection = "redirect_url"
        case words = "errormsg"
    }
}

/// The replies among the lines that curl has written, by the address's place; a broken line is left out.
func curlReplies(in output: [UInt8]) -> [Int: CurlReply] {
    let lines = output.split(separator: UInt8(ascii: "\n"))
    let replies = lines.compactMap { line in
        // Names of servers and of what they send may hold anything; what is not UTF-8 is repaired.
        try? JSONDecoder().decode(CurlReply.self, from: Data(String(decoding: line, as: UTF8.self).utf8))
    }
    return Dictionary(replies.map { ($0.place, $0) }) { first, _ in first }
}

extension CurlReply {
    /// How it ends when the reply leads nowhere else.
    var end: LinkAnswer.End {
        // An answer counts, whatever became of the page after it.
        if status >= 200 { return .status(status) }
        switch fault {
        case 3: return .notAnAddress
        case 6: return .noSuchHost
        case 28: return .noAnswerInTime
        // The name of the proxy, the connection, the proxy's handshake.
        case 5, 7, 97: return .noConnection(reason)
        // All faults of the other side's certificate.
        case 51, 60, 83, 90, 91: return .untrustedCertificate(reason)
        default: return .brokenOff(reason)
        }
    }

    /// Whether curl has found no certificates that it could trust.
    var isWithoutCertificates: Bool { fault == 77 }

    private var reason: String {
        let plain = (words ?? "").unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(200)
        return plain.isEmpty ? "curl \(fault)" : String(String.UnicodeScalarView(plain))
    }
}
