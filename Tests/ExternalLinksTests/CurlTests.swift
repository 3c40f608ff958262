import Testing

@testable import ExternalLinks

struct CurlTests {
    private let settings = LookupSettings(userAgent: "test \"1\"\\", patience: 7)

    private func input(_ addresses: [String], _ method: LinkQuestion.Method, _ settings: LookupSettings) -> [String] {
        String(decoding: curlCall(for: addresses, by: method, settings).input, as: UTF8.self).split(separator: "\n")
            .map(String.init)
    }

    @Test func curlIsGivenEverythingOnItsStandardInputAndReadsNoSettingsOfTheUser() {
        let call = curlCall(for: ["https://a.example/"], by: .head, settings)
        #expect(call.name == "curl" && call.arguments == ["--disable", "--config", "-"])
        let lines = input(["https://a.example/", "http://b.example/{x}"], .head, settings)
        for line in [
            "parallel-max = \"2\"", "max-time = \"7\"", "connect-timeout = \"7\"", "proto = \"=http,https\"", "globoff",
            #"user-agent = "test \"1\"\\""#, #"write-out = "%{json}\n""#, "head",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(
            lines.suffix(4) == [
                "url = \"https://a.example/\"", "output = \"/dev/null\"", "url = \"http://b.example/{x}\"",
                "output = \"/dev/null\"",
            ])
        #expect(!lines.contains { $0.hasPrefix("proxy") || $0.hasPrefix("cacert") })
    }

    @Test func aPageIsAskedForWithoutTakingWhatItHolds() {
        let lines = input(["https://a.example/"], .page, settings)
        #expect(!lines.contains("head") && lines.contains("no-buffer") && lines.last == "output = \"/dev/full\"")
    }

    @Test func theProxyAndTheCertificatesAreHandedOn() {
        let settings = LookupSettings(userAgent: "t", proxy: "http://me:\"x\"@proxy:3128", certificates: "/c/a b.pem")
        let lines = input([], .head, settings)
        #expect(lines.contains(#"proxy = "http://me:\"x\"@proxy:3128""#) && lines.contains("cacert = \"/c/a b.pem\""))
    }

    @Test func anAddressCannotBecomeAnOption() throws {
        let question = try #require(LinkQuestion(of: "https://a.example/\"\noutput = /etc/passwd\r\"\\x"))
        let lines = input([question.request], .head, settings)
        #expect(lines.filter { $0.hasPrefix("output") } == ["output = \"/dev/null\""])
        #expect(question.request.allSatisfy { $0.isASCII && $0 != "\"" && !$0.isWhitespace })
        #expect(input(["x\"\noutput = y"], .head, settings).contains(#"url = "x\"\noutput = y""#))
    }

    @Test func repliesAreReadByTheirPlacesWhateverTheirOrder() {
        let output = """
            {"urlnum":1,"exitcode":0,"response_code":301,"redirect_url":"http://b/new","errormsg":null,"scheme":"HTTP"}
            {"urlnum":0,"exitcode":6,"response_code":0,"redirect_url":null,"errormsg":"Could not resolve host: a"}

            """
        let replies = curlReplies(in: Array(output.utf8))
        #expect(
            replies == [
                0: CurlReply(place: 0, fault: 6, status: 0, words: "Could not resolve host: a"),
                1: CurlReply(place: 1, fault: 0, status: 301, redirection: "http://b/new"),
            ])
    }

    @Test(arguments: [
        "", "\n\n", "curl: option --parallel: is unknown\n", "{\"urlnum\":0,\"exitcode\":0,", "[]\n[0]\nnull\n\"x\"\n",
        #"{"urlnum":"0","exitcode":0,"response_code":200}"#, #"{"exitcode":0,"response_code":200}"#,
        #"{"urlnum":0,"response_code":200}"#, #"{"urlnum":0,"exitcode":1e99,"response_code":200}"#, "\0\0{}\0\n",
    ])
    func aBrokenLineIsNoReply(output: String) {
        #expect(curlReplies(in: Array(output.utf8)).isEmpty)
        let whole = #"{"urlnum":4,"exitcode":0,"response_code":200}"#
        #expect(curlReplies(in: Array("\(output)\n\(whole)\n".utf8)).keys.sorted() == [4])
    }

    @Test func whatIsNotUTF8DoesNotLoseAReply() {
        let line = Array(#"{"urlnum":0,"exitcode":60,"response_code":0,"errormsg":"name 'X'"}"#.utf8).map {
            $0 == UInt8(ascii: "X") ? 0xFF : $0
        }
        #expect(curlReplies(in: line)[0]?.end == .untrustedCertificate("name '\u{FFFD}'"))
    }

    @Test(arguments: [
        (0, 200, LinkAnswer.End.status(200)), (0, 999, .status(999)), (3, 0, .notAnAddress), (6, 0, .noSuchHost),
        (28, 0, .noAnswerInTime), (7, 0, .noConnection("w")), (5, 0, .noConnection("w")),
        (60, 0, .untrustedCertificate("w")), (35, 0, .brokenOff("w")), (52, 0, .brokenOff("w")),
        (23, 200, .status(200)), (28, 404, .status(404)), (56, 0, .brokenOff("w")), (0, 0, .brokenOff("w")),
    ])
    func whatCurlTellsIsTranslated(fault: Int, status: Int, end: LinkAnswer.End) {
        #expect(CurlReply(place: 0, fault: fault, status: status, words: "w\u{1B}\n").end == end)
    }

    @Test func aFaultWithoutWordsIsNamedByItsCode() {
        #expect(CurlReply(place: 0, fault: 56, status: 0).end == .brokenOff("curl 56"))
    }
}
