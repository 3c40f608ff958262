import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct InterfacePageTests {
    private func data<Data: TemplateData>(
        _ page: Page, in language: Language = fi, of catalogue: Catalogue = sampleCatalogue()
    ) throws -> Data {
        let context = try #require(sampleContexts(catalogue).first { $0.language == language })
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    private let pair = Page.interface(ActorID("palkeet"), ActorID("virasto"))

    @Test func theInterfacesPageHasARowForAPairWithItsWorstStatus() throws {
        let page: InterfacesPage = try data(.interfaces)
        #expect(page.pairs.map(\.anchor) == ["palkeet--virasto"])
        #expect(page.pairs.first?.address == "rajapinnat/palkeet--virasto.html")
        #expect(page.pairs.first?.worst.look == "status-unowned")
        #expect(page.pairs.first?.actorWords == "palkeet virasto")
        #expect(page.pairs.first?.statusWords == "clear unowned")
        #expect(
            page.statuses.map(\.address) == [
                "rajapinnat.html?status=unowned#parit", "#muut", "rajapinnat.html?status=clear#parit",
            ])
        #expect(page.actorChoices.map(\.value) == ["palkeet", "virasto"])
    }

    @Test func theMatrixHasACellForThePairOfARowAndAColumn() throws {
        let page: InterfacesPage = try data(.interfaces)
        let matrix = try #require(page.matrices.first)
        #expect(matrix.columns.map(\.title) == ["palkeet-fi"])
        #expect(matrix.groups.map(\.title) == ["kinds.customer"])
        let cell = try #require(matrix.groups.first?.rows.first?.cells.first?.pair)
        #expect(cell.address == "rajapinnat/palkeet--virasto.html")
        #expect(cell.count == "2 luovutusta")
        #expect(cell.name == "palkeet-fi")
    }

    @Test func aPairsPageTellsWhatIsUnclearBeforeWhatIsAgreed() throws {
        let page: InterfacePage = try data(pair)
        #expect(page.frame.title == "palkeet-fi – virasto-fi")
        #expect(page.frame.breadcrumb.map(\.address) == ["../index.html", "../rajapinnat.html"])
        #expect(page.groups.map(\.anchor) == ["tila-unowned", "tila-clear"])
        #expect(page.groups.map { $0.settled == nil } == [false, true])
        let agreed = try #require(page.groups.last?.passings.first)
        #expect(agreed.from.title == "virasto-fi")
        #expect(agreed.agreement?.html.text == "Sopimus")
        #expect(agreed.chain.address == "../ketjut/ketju.html")
        #expect(agreed.fromStep.address == "../ketjut/ketju.html#vaihe-a")
        #expect(agreed.sources.map(\.at) == ["3 §"])
        #expect(page.chainChoices.isEmpty)
    }

    @Test func aHandoverWithoutSourcesOfItsOwnShowsThoseOfItsSteps() throws {
        let chain = try #require(sampleCatalogue().serviceChains[ServiceChainID("ketju")])
        let bare = Handover(
            from: ChainStepID("a"), to: ChainStepID("c"), what: LocalizedText("Tieto"), status: .unknown)
        #expect(chain.sources(of: bare).map(\.at) == ["2 §"])
    }

    @Test func aPairsPageNamesTheGreyAreasThatTouchIt() throws {
        let both = GreyArea(
            header: header(.greyArea, "molemmat"), kind: .interface, actors: [ActorID("palkeet"), ActorID("virasto")])
        let inChain = GreyArea(
            header: header(.greyArea, "ketjussa"), actors: [ActorID("virasto")], chains: [ServiceChainID("ketju")])
        let elsewhere = GreyArea(header: header(.greyArea, "muualla"), actors: [ActorID("virasto")])
        let page: InterfacePage = try data(pair, of: sampleCatalogue(adding: [both, inChain, elsewhere]))
        #expect(page.recorded.map(\.link.title) == ["ketjussa-fi", "molemmat-fi"])
    }

    @Test func thePairsPageStandsInEveryLanguageBelowTheInterfaces() throws {
        let page: InterfacePage = try data(pair, in: sv)
        #expect(
            page.frame.languages.map(\.address) == ["../../rajapinnat/palkeet--virasto.html", "palkeet--virasto.html"])
        #expect(page.frame.site.menu.first { $0.current == "true" }?.address == "../rajapinnat.html")
        let none = Page.interface(ActorID("keha"), ActorID("ministerio"))
        let context = try #require(sampleContexts().first)
        #expect(context.addresses.address(of: none, in: fi) == nil)
    }
}

@Suite struct GreyAreaPageTests {
    private func data<Data: TemplateData>(_ page: Page, of catalogue: Catalogue = sampleCatalogue()) throws -> Data {
        let context = try #require(sampleContexts(catalogue).first)
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    @Test func theGreyAreasPageGroupsFindingsByReasonAndChain() throws {
        let page: GreyAreaListPage = try data(.list(.greyArea))
        #expect(page.recorded.map(\.title) == ["greyAreaKind.role"])
        #expect(page.found.map(\.anchor) == ["havainto-unownedHandover", "havainto-stepWithoutCounterpart"])
        let between = try #require(page.found[1].places.first)
        #expect(between.chain?.title == "ketju-fi")
        #expect(between.findings.map { [$0.step?.number, $0.nextStep?.number] } == [[1, 3], [3, 4]])
        #expect(page.totals.map(\.kind) == ["unowned", "unknown", "named"])
        #expect(page.totals.map(\.number) == [1, 2, 1])
    }

    @Test func whatTheCatalogueHasYetToTellIsOnTheEditorsPageOnly() throws {
        let page: ReviewsPage = try data(.reviews)
        #expect(
            page.ownWork.map(\.word) == ["stepWithoutService", "serviceWithoutChain", "situationWithoutChain"])
        #expect(page.notFound.contains("reason.customerWithoutService"))
        let service = try #require(page.ownWork.first { $0.word == "serviceWithoutChain" }?.places.first)
        #expect(service.chain == nil)
        #expect(service.findings.first?.sources.isEmpty == false)
    }

    @Test func allPagesCountTheSame() throws {
        let list: GreyAreaListPage = try data(.list(.greyArea))
        let front: FrontPage = try data(.frontPage)
        let interfaces: InterfacesPage = try data(.interfaces)
        #expect(front.greyAreas.map(\.text) == list.totals.map(\.text))
        let open = interfaces.statuses.filter { $0.status.look != "status-clear" }
        #expect(open.map(\.status.look) == ["status-unowned", "status-unknown"])
        #expect(open.map(\.address) == ["rajapinnat.html?status=unowned#parit", "#muut"])
        // The handovers that no chain tells of are between no pair.
        #expect(interfaces.elsewhere.map(\.word) == ["stepWithoutCounterpart"])
        #expect(interfaces.elsewhere.first?.number == 2)
    }

    @Test func aFindingTellsWhomItTouchesItsSourceAndTheInterface() throws {
        let page: GreyAreaListPage = try data(.list(.greyArea))
        let unowned = try #require(page.found.first?.places.first?.findings.first)
        #expect(unowned.actorWords == "palkeet virasto")
        #expect(unowned.pairAddress == "rajapinnat/palkeet--virasto.html")
        #expect(unowned.what?.html.text == "Palkka")
        #expect(unowned.sources.map(\.at) == ["1 §"])
    }

    @Test func aRecordedGreyAreaIsSettledAsItsSourceSaysOrAsItsKindIs() throws {
        let told = GreyArea(header: header(.greyArea, "kerrottu"), settledBy: LocalizedText("Sovitaan"))
        let page: GreyAreaListPage = try data(.list(.greyArea), of: sampleCatalogue(adding: [told]))
        let areas = page.recorded.flatMap(\.areas)
        #expect(areas.map { $0.settledBy?.html.text } == [nil, "Sovitaan"])
        #expect(areas.map(\.settled) == ["greyAreaKind.role.settled", "greyAreaKind.other.settled"])
        #expect(page.kindChoices.first?.options.map(\.value) == ["role", "other"])
    }

    @Test func anActorsPageCountsItsGreyAreasAndLeadsToThem() throws {
        let page: ProviderPage = try data(.record("keha"))
        let summary = try #require(page.record.greyAreaSummary)
        #expect(summary.address == "../harmaat.html?actor=keha#luettelo")
        #expect(summary.found.map(\.number) == [2])
        let quiet: SteeringBodyPage = try data(.record("ministerio"))
        #expect(quiet.record.greyAreaSummary == nil)
    }

    @Test func theDivisionOfLabourIsFilteredByTaskAndActor() throws {
        let page: TaskAreaListPage = try data(.list(.taskArea))
        #expect(page.taskChoices.map(\.value) == ["talousala"])
        #expect(page.actorChoices.map(\.value) == ["keha"])
        #expect(page.rows.first?.actorWords == "keha")
    }
}
