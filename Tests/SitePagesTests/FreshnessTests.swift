import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct FreshnessTests {
    private func data<Data: TemplateData>(_ page: Page, freshness: Freshness = sampleFreshness) throws -> Data {
        let context = try #require(sampleContexts(freshness: freshness).first)
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    @Test func aPageTellsWhenItWasLastChangedAndNothingWhenThatIsNotKnown() throws {
        let page: ServicePage = try data(.record("palkka"))
        #expect(page.record.changed == DateLine(text: "1.3.2028", day: "2028-03-01"))
        let unknown: ServicePage = try data(.record("palkka"), freshness: Freshness())
        #expect(unknown.record.changed == nil)
    }

    @Test func aTranslatedPageIsAsNewAsItsNewestFileAndUndatedWhenOneFileIs() throws {
        var freshness = sampleFreshness
        let swedish = try #require(sampleContexts(freshness: freshness).last)
        let page = try #require(sitePage(.record("palkka"), in: swedish)?.data as? ServicePage)
        #expect(page.record.changed == nil)
        freshness.lastChanges["content/palvelut/palkka.sv.md"] = day(2028, 4, 2)
        let context = try #require(sampleContexts(freshness: freshness).last)
        let dated = try #require(sitePage(.record("palkka"), in: context)?.data as? ServicePage)
        #expect(dated.record.changed?.day == "2028-04-02")
    }

    @Test func theChangesOfADayStandByWeight() throws {
        let page: ChangesPage = try data(.changes)
        #expect(page.days.map(\.date.day) == ["2028-03-01", "2028-01-02"])
        let first = try #require(page.days.first)
        #expect(first.groups.map(\.title) == ["Uutta: kinds.service", "changes.ended", "changes.changed"])
        #expect(
            first.groups.map { $0.lines.map { $0.link?.title ?? $0.title } } == [
                ["koonti-fi"], ["Poissa & pois"], ["palkka-fi"],
            ])
        #expect(first.groups.last?.lines.first?.sentences == ["Oli obligation.voluntary, nyt obligation.mandatory."])
        #expect(first.wording.map(\.title) == ["tietoa-fi"])
        #expect(page.days.last?.beginning == "Alkoi: 2 palvelua, kinds.source (1).")
    }

    @Test func reviewsAreReckonedFromTheNewestChange() throws {
        let page: ReviewsPage = try data(.reviews)
        #expect(page.due.map(\.owner.title) == ["palkeet-fi"])
        #expect(page.owners.first?.toReview == page.due.first?.pages.count)
        #expect(page.owners.first?.next.day == "2028-02-20")
        let undated: ReviewsPage = try data(.reviews, freshness: Freshness())
        #expect(undated.due.isEmpty && undated.owners.count == 1)
    }

    @Test func theFeedHasAnEntryForEachRecordWithAnIdThatStays() throws {
        let context = try #require(sampleContexts(baseURL: "https://a.fi").first)
        let xml = feed(in: context)
        #expect(xml.contains("<updated>2028-03-01T09:30:00+02:00</updated>\n<author><name>Julkaisija</name>"))
        #expect(xml.contains("<summary>Oli obligation.voluntary, nyt obligation.mandatory.</summary>"))
        #expect(xml.contains("href=\"https://a.fi/palvelut/palkka.html\""))
        #expect(xml.contains("<title>kind.service: Poissa &amp; pois</title>"))
        let ids = xml.matches(
            of: /<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/id>/)
        #expect(Set(ids.map { String($0.output) }).count == 6)
        let elsewhere = try #require(sampleContexts(baseURL: "https://b.fi").first)
        #expect(feed(in: elsewhere).replacing("https://b.fi", with: "https://a.fi") == xml)
    }

    @Test func aFeedWithoutHistoryIsStillWhole() throws {
        let xml = feed(in: try #require(sampleContexts(freshness: Freshness()).first))
        #expect(xml.contains("<updated>2026-11-20T00:00:00Z</updated>") && !xml.contains("<entry>"))
        #expect(xml.contains("<id>urn:uuid:") && xml.contains("<author><name>"))
    }
}
