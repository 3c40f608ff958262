import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct RecordPageTests {
    private let catalogue = sampleCatalogue()

    private func data<Data: TemplateData>(
        _ page: Page, in language: Language = fi, content: PageContent = PageContent(), baseURL: String? = nil,
        of other: Catalogue? = nil
    ) throws -> Data {
        let context = try #require(
            sampleContexts(other ?? catalogue, baseURL: baseURL).first { $0.language == language })
        return try #require(sitePage(page, content: content, in: context)?.data as? Data)
    }

    @Test func aProvidersPageShowsItsServicesChainsAndInterfaces() throws {
        let page: ProviderPage = try data(.record("palkeet"))
        #expect(page.services.map(\.link.address) == ["../palvelut/palkka.html"])
        #expect(page.services.first?.provider == nil)
        #expect(page.chains.map(\.link.title) == ["ketju-fi"])
        #expect(page.interfaces.map(\.counterpart.title) == ["virasto-fi"])
        #expect(page.interfaces.first?.count == "2 luovutusta")
        #expect(page.interfaces.first?.worst.look == "status-unowned")
        #expect(page.interfaces.first?.address.hasSuffix("rajapinnat/palkeet--virasto.html") == true)
        #expect(page.laws.first?.number == "179/2019")
        #expect(page.steeredBy.map(\.title) == ["ministerio-fi"])
    }

    @Test func aServicesPageTellsWhetherItMustBeUsedAndInWhichStepsItIs() throws {
        let page: ServicePage = try data(.record("palkka"))
        #expect(page.obligation.look == "obligation-mandatory")
        #expect(
            page.basis?.html.text == "Laki <a href=\"../tuottajat/palkeet.html\">Palkeista</a> &amp; &lt;asetus&gt;")
        #expect(page.howToGet?.html.text == "Tilaa ei-ole")
        #expect(page.chains.first?.steps.map(\.number) == [2])
        #expect(page.chains.first?.steps.first?.address == "../ketjut/ketju.html#vaihe-b")
        #expect(page.requires.map(\.title) == ["koonti-fi"])
        #expect(page.audience.map(\.title) == ["virastot-fi"])
        #expect(page.isProvidersAudience == false)
    }

    @Test func aServiceWithoutAnAudienceIsForItsProvidersCustomers() throws {
        let page: ServicePage = try data(.record("koonti"))
        #expect(page.audience.isEmpty)
        #expect(page.lifecycle?.look == "lifecycle-pilot")
        #expect(page.requiredBy.map(\.title) == ["palkka-fi"])
        #expect(page.price == nil)
    }

    @Test func aCustomersPageShowsWhatItMustUseAndWhatComesThroughAnAggregator() throws {
        let page: CustomerPage = try data(.record("virasto"))
        #expect(page.must.map(\.service.link.title) == ["palkka-fi"])
        #expect(page.must.first?.exemption?.html.text == "Erityinen syy")
        #expect(page.throughAggregators.map(\.title) == ["keha-fi"])
        #expect(page.throughAggregators.first?.services.map(\.link.title) == ["koonti-fi"])
        #expect(page.memberOf.map(\.title) == ["virastot-fi"])
    }

    @Test func whatHasEndedSaysSoAndNamesItsSuccessors() throws {
        let page: CustomerPage = try data(.record("ely"))
        #expect(page.record.notice?.text == "Päättyi 31.12.2025.")
        #expect(page.record.notice?.successors.map(\.title) == ["virasto-fi"])
        let successor: CustomerPage = try data(.record("virasto"))
        #expect(successor.record.notice == nil)
        #expect(successor.record.predecessors.map(\.title) == ["ely-fi"])
    }

    @Test("what is still to come or has a last day ahead says so, and has not ended")
    func comingAndEnding() throws {
        let coming = sampleCatalogue(adding: [
            Customer(header: header(.customer, "tuleva", validFrom: day(2027, 1, 1)), form: .agency)
        ])
        let page: CustomerPage = try data(.record("tuleva"), in: fi, of: coming)
        #expect(page.record.notice?.look == "coming")
        #expect(page.record.notice?.text == "Alkaa 1.1.2027.")
        let ending = sampleCatalogue(adding: [
            Customer(
                header: header(.customer, "poistuva", validTo: day(2031, 6, 30), successors: ["virasto"]), form: .agency
            )
        ])
        let last: CustomerPage = try data(.record("poistuva"), in: fi, of: ending)
        #expect(last.record.notice?.look == "ending")
        #expect(last.record.notice?.text == "Päättyy 30.6.2031.")
        #expect(last.record.notice?.successors.isEmpty == true)
        #expect(last.choice != nil)
    }

    @Test func aRecordWithoutATranslationIsShownInFinnishWithANoticeAndItsLanguage() throws {
        let page: ServicePage = try data(.record("koonti"), in: sv)
        #expect(page.record.fallback == "record.fallback")
        #expect(page.record.titleLanguage == "fi")
        #expect(page.record.summary.language == "fi")
        #expect(page.record.edit == "https://example.org/edit/content/palvelut/koonti.md")
        let translated: ServicePage = try data(.record("palkka"), in: sv)
        #expect(translated.record.fallback == nil)
        #expect(translated.record.titleLanguage == nil)
        #expect(translated.record.title == "Lön")
        #expect(translated.basis?.language == "fi")
        #expect(translated.provider?.title == "Palkeet-sv")
        #expect(translated.record.edit == "https://example.org/edit/content/palvelut/palkka.sv.md")
    }

    @Test func aPageLinksToItselfInEveryLanguage() throws {
        let page: ServicePage = try data(.record("palkka"), in: sv)
        #expect(page.frame.languages.map(\.address) == ["../../palvelut/palkka.html", "palkka.html"])
        #expect(page.frame.languages.map(\.isCurrent) == [false, true])
        #expect(page.frame.canonical == nil)
        let published: ServicePage = try data(.record("palkka"), in: sv, baseURL: "https://a.fi/k/")
        #expect(published.frame.canonical == "https://a.fi/k/sv/palvelut/palkka.html")
        #expect(published.frame.alternates.map(\.address).first == "https://a.fi/k/palvelut/palkka.html")
        #expect(published.frame.languages.map(\.address).last == "palkka.html")
    }

    @Test func theMenuMarksThePageItselfAndTheListAboveARecord() throws {
        let record: ServicePage = try data(.record("palkka"))
        let list: ServiceListPage = try data(.list(.service))
        #expect(record.frame.site.menu.filter { $0.current != nil }.map(\.current) == ["true"])
        #expect(list.frame.site.menu.filter { $0.current != nil }.map(\.current) == ["page"])
        #expect(record.frame.site.stylesheet == "../assets/site.1.css")
        #expect(record.frame.breadcrumb.map(\.address) == ["../index.html", "../palvelut.html"])
    }

    @Test func aSourcesPageGathersEveryClaimThatRestsOnIt() throws {
        let page: SourcePage = try data(.record("laki"))
        let chains = page.claims.first { $0.title == "kinds.serviceChain" }
        #expect(chains?.claims.map(\.at) == ["1 §", "2 §, 3 §"])
        #expect(chains?.claims.last?.step?.number == 1)
        #expect(page.older.map(\.title) == ["vanha-fi"])
        #expect(page.date == "6/2019")
    }

    @Test func aMetricShowsADashForWhatIsNotKnownAndSaysWhenTargetsAreEasier() throws {
        let page: MetricPage = try data(.record("aika"))
        #expect(page.table.rows.map(\.year) == ["2022", "2023", "2024", "2025"])
        #expect(
            page.table.rows[0].actual == MetricCell(text: "–", meaning: "metric.notAvailable", isPreliminary: false))
        #expect(page.table.rows[1].actual == MetricCell(text: "26,96", meaning: nil, isPreliminary: true))
        #expect(page.table.rows[2].target?.text == "alle 28")
        #expect(page.table.rows[2].actual == nil)
        #expect(page.table.rows[3].target?.meaning == "metric.notDecided")
        #expect(page.table.easierTargets == "2024 < 26,96 (ennakko) (2023)")
    }
}
