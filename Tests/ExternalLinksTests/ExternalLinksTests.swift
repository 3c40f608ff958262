import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel
@testable import ExternalLinks

struct ExternalLinksTests {
    @Test func linksAreFoundInFieldsInTextsAndInTranslationsWithTheirPlaces() throws {
        let files = [
            SourceFile(
                path: "content/tuottajat/a.md",
                text: """
                    ---
                    title: A
                    summary: B
                    website: https://a.example/
                    contact:
                      - {channel: Sähköposti, url: "mailto:a@a.example"}
                      - channel: Palvelu
                        url: http://a.example/palvelu
                    owner: a
                    reviewed: 2026-01-01
                    sources: [{source: l}]
                    ---
                    Katso [sivu](https://b.example/x) ja [[l]] ja [oma](l.md).
                    """),
            SourceFile(
                path: "content/tuottajat/a.sv.md",
                text: "---\ntitle: A\nsummary: B\ntranslationOf: x\n---\n\n[sida](HTTPS://c.example)\n"),
            SourceFile(path: "content/index.md", text: "---\ntitle: E\n---\n[e](https://d.example)\n"),
        ]
        let site = SourceFile(path: "site.yaml", text: "title: S\nlanguages: [fi, sv]\ndomains: []\n")
        let configuration = try #require(loadSiteConfiguration(site).configuration)
        let catalogue = loadCatalogue(configuration: configuration, files: files, on: .distantFuture).catalogue
        let links = externalLinks(of: catalogue) { path in files.first { $0.path == path } }
        let places = links.map { "\($0.file):\($0.range.start.line):\($0.range.start.column) \($0.address)" }
        #expect(
            places == [
                "content/index.md:4:1 https://d.example",
                "content/tuottajat/a.md:4:10 https://a.example/",
                "content/tuottajat/a.md:8:10 http://a.example/palvelu",
                "content/tuottajat/a.md:13:7 https://b.example/x",
                "content/tuottajat/a.sv.md:7:1 HTTPS://c.example",
            ])
    }

    @Test(arguments: [
        (LinkAnswer(end: .status(200)), nil as DiagnosticID?),
        (LinkAnswer(hops: [.init("https://b", isPermanent: false)], end: .status(200)), nil),
        (LinkAnswer(hops: [.init("https://b", isPermanent: true)], end: .status(200)), .externalLinkMoved),
        (LinkAnswer(hops: [.init("https://b", isPermanent: true)], end: .status(404)), .externalLinkDead),
        (LinkAnswer(end: .status(404)), .externalLinkDead), (LinkAnswer(end: .noSuchHost), .externalLinkDead),
        (LinkAnswer(end: .status(403)), .externalLinkUnclear), (LinkAnswer(end: .status(502)), .externalLinkUnclear),
        (LinkAnswer(end: .noAnswerInTime), .externalLinkUnclear),
        (LinkAnswer(end: .noConnection("x")), .externalLinkUnclear),
        (LinkAnswer(end: .brokenOff("x")), .externalLinkUnclear),
        (LinkAnswer(end: .untrustedCertificate("x")), .externalLinkUnclear),
    ])
    func anAnswerIsJudgedByWhatAReaderWouldMeet(answer: LinkAnswer, id: DiagnosticID?) {
        #expect(LinkJudgement(of: "https://a", answer)?.id == id)
        #expect(id?.failsUnderStrict ?? false == false)
    }

    @Test func theNewAddressGoesAsFarAsTheWayIsForGood() {
        let hops = [("https://b", true), ("https://c", true), ("https://d", false), ("https://e", true)]
        let answer = LinkAnswer(hops: hops.map { LinkAnswer.Hop($0, isPermanent: $1) }, end: .status(200))
        #expect(LinkJudgement(of: "https://a", answer)?.message.english.hasSuffix("`https://c`") == true)
    }

    @Test func thereIsNoNetworkWhenNobodyIsFoundButNotWhenOneSiteIsSlowOrClosed() {
        #expect(isWithoutNetwork([.noSuchHost, .noAnswerInTime, .noConnection("no route")]))
        #expect(isWithoutNetwork([.noSuchHost]) && isWithoutNetwork([.noAnswerInTime, .noAnswerInTime]))
        #expect(!isWithoutNetwork([.noAnswerInTime]) && !isWithoutNetwork([]))
        #expect(!isWithoutNetwork([.noSuchHost, .status(404)]) && !isWithoutNetwork([.noConnection("refused")]))
        #expect(!isWithoutNetwork([.noSuchHost, .brokenOff("early")]))
    }
}
