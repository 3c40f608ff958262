import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct AddressTests {
    @Test(arguments: [
        ("index.html", "index.html", "index.html"),
        ("index.html", "tuottajat/valtori.html", "tuottajat/valtori.html"),
        ("tuottajat/valtori.html", "tuottajat/hansel.html", "hansel.html"),
        ("tuottajat/valtori.html", "palvelut/handi.html", "../palvelut/handi.html"),
        ("tuottajat/valtori.html", "tuottajat.html", "../tuottajat.html"),
        ("tuottajat.html", "tuottajat/valtori.html", "tuottajat/valtori.html"),
        ("sv/producenter/valtori.html", "sv/tjanster/handi.html", "../tjanster/handi.html"),
        ("sv/producenter/valtori.html", "tuottajat/valtori.html", "../../tuottajat/valtori.html"),
        ("sv/producenter/valtori.html", "assets/site.css", "../../assets/site.css"),
        ("palvelut/a.html", "palvelutyyli/a.html", "../palvelutyyli/a.html"),
    ])
    func aLinkLeadsFromOnePageToAnotherByTheShortestWay(from: String, to: String, link: String) {
        #expect(PageAddress(from).link(to: PageAddress(to)) == link)
    }

    @Test func aLinkWithinThePageIsItsAnchorAlone() {
        let page = PageAddress("rajapinnat.html")
        #expect(page.link(to: page, anchor: "a--b") == "#a--b")
        #expect(PageAddress("tuottajat/x.html").link(to: page, anchor: "a--b") == "../rajapinnat.html#a--b")
    }

    @Test func bytesThatAURLCannotHoldAreEncoded() {
        let link = PageAddress("index.html").link(to: PageAddress("images/oma kuva ä.png"))
        #expect(link == "images/oma%20kuva%20%C3%A4.png")
    }

    @Test func aFrontPagesFullAddressEndsWithItsFolder() {
        #expect(PageAddress("index.html").url(below: "https://a.fi/k") == "https://a.fi/k/")
        #expect(PageAddress("sv/index.html").url(below: "https://a.fi/k") == "https://a.fi/k/sv/")
        #expect(PageAddress("sv/404.html").url(below: "https://a.fi") == "https://a.fi/sv/404.html")
    }

    @Test func theOtherLanguagesStandInFoldersOfTheirOwn() throws {
        let context = try #require(sampleContexts().last)
        #expect(context.language == sv)
        #expect(context.addresses.address(of: .frontPage, in: sv)?.path == "sv/index.html")
        #expect(context.addresses.address(of: .record("palkka"), in: fi)?.path == "palvelut/palkka.html")
        #expect(context.addresses.address(of: .record("palkka"), in: sv)?.path == "sv/palvelut/palkka.html")
        #expect(context.addresses.address(of: .record("tietoa"), in: sv)?.path == "sv/tietoa.html")
        #expect(context.addresses.address(of: .record("ei-ole"), in: fi) == nil)
    }

    @Test func anArticleNamedLikeTheStatementGivesItsTextAndHasNoPageOfItsOwn() throws {
        let article = Article(header: header(.article, "saavutettavuus"))
        let catalogue = sampleCatalogue(adding: [article])
        let context = try #require(sampleContexts(catalogue).first)
        #expect(context.addresses.findings.isEmpty)
        #expect(textRecord(of: .accessibilityStatement, in: context)?.id == "saavutettavuus")
        let pages = pages(of: catalogue, in: fi, addresses: context.addresses)
        #expect(!pages.contains(.record("saavutettavuus")))
        #expect(pages.contains(.accessibilityStatement))
    }

    @Test func anArticleThatTakesAListsAddressIsReported() throws {
        let catalogue = sampleCatalogue(adding: [Article(header: header(.article, "palvelut"))])
        let findings = try #require(sampleContexts(catalogue).first).addresses.findings
        #expect(findings.map(\.id) == [.addressTaken, .addressTaken])
        #expect(findings.first?.place == .file("content/sivut/palvelut.md"))
        #expect(findings.first?.message.english.contains("palvelut.html") == true)
    }

    @Test func twoSectionsOfOneNameAreReported() throws {
        var texts = sampleTexts
        texts["section.provider"] = "palvelut"
        let findings = try #require(sampleContexts(texts: texts).first).addresses.findings
        #expect(findings.first?.place == .file("templates/i18n/fi.yaml"))
        #expect(findings.first?.message.english.contains("section.provider") == true)
    }

    @Test func noTwoPagesOfASiteShareAnAddress() throws {
        let catalogue = sampleCatalogue()
        let addresses = try #require(sampleContexts(catalogue).first).addresses
        let all = catalogue.languages.flatMap { language in
            pages(of: catalogue, in: language, addresses: addresses).compactMap {
                addresses.address(of: $0, in: language)
            }
        }
        #expect(Set(all).count == all.count)
        #expect(all.count > 60)
    }
}
