import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct SiteFilesTests {
    @Test func theSitemapNamesEveryPageInEveryLanguageButNotThePageForMissingOnes() throws {
        let catalogue = sampleCatalogue()
        let addresses = try #require(sampleContexts(catalogue).first).addresses
        let xml = sitemap(of: catalogue, addresses: addresses, baseURL: "https://a.fi/")
        #expect(xml.contains("<loc>https://a.fi/</loc>"))
        #expect(xml.contains("<loc>https://a.fi/sv/palvelut/palkka.html</loc><lastmod>2026-11-20</lastmod>"))
        #expect(xml.contains("hreflang=\"sv\" href=\"https://a.fi/sv/\""))
        #expect(!xml.contains("404"))
    }

    @Test func robotsNamesTheSitemapOnlyWhenItsAddressIsKnown() {
        #expect(robots(baseURL: nil) == "User-agent: *\nAllow: /\n")
        #expect(robots(baseURL: "https://a.fi/") == "User-agent: *\nAllow: /\nSitemap: https://a.fi/sitemap.xml\n")
    }

    @Test func theDomainsHuesStandOnALightAndOnADarkGround() {
        let css = domainStylesheet(for: sampleCatalogue().configuration.domains)
        #expect(
            css == """
                .domain-talous { --hue: #1c6b3c; }
                @media (prefers-color-scheme: dark) {
                  .domain-talous { --hue: #7fd3a0; }
                }

                """)
    }

    @Test func whatIsNoColourNeverReachesTheStylesheet() {
        let domain = Domain(
            id: DomainID("x"), title: LocalizedText("X"), colour: "red; } body {", darkColour: "#12345g")
        #expect(!domainStylesheet(for: [domain]).contains("--hue"))
    }

    @Test func thePageForMissingPagesHasFullAddressesWhenTheyAreKnown() throws {
        let context = try #require(sampleContexts(baseURL: "https://a.fi/k").first)
        let page = try #require(sitePage(.notFound, in: context)?.data as? NotFoundPage)
        #expect(page.messages.map(\.frontPage.address) == ["https://a.fi/k/", "https://a.fi/k/sv/"])
        #expect(page.frame.site.stylesheet == "https://a.fi/k/assets/site.1.css")
        #expect(page.frame.canonical == nil && page.frame.languages.isEmpty)
    }

    @Test func theStatementsFactsComeFromTheSitesConfiguration() throws {
        let context = try #require(sampleContexts().first)
        let page = try #require(sitePage(.accessibilityStatement, in: context)?.data as? AccessibilityStatementPage)
        let facts = try #require(page.facts)
        #expect(facts.status == "statementStatus.partial")
        #expect(facts.prepared == "2.1.2026" && facts.reviewed == "4.3.2026")
        #expect(facts.failings.map(\.criterion) == ["1.4.10"])
        #expect(facts.feedback == "https://example.org/palaute")
    }
}
