import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct ChainPageTests {
    private func data<Data: TemplateData>(_ page: Page) throws -> Data {
        let context = try #require(sampleContexts().first)
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    @Test func stepsAreNumberedAndSayWhatTheyFollow() throws {
        let page: ServiceChainPage = try data(.record("ketju"))
        #expect(page.steps.map(\.number) == [1, 2, 3, 4])
        #expect(page.steps.map(\.after) == [nil, nil, "Vaiheen 1 jälkeen.", "Vaiheiden 2 ja 3 jälkeen."])
        #expect(page.steps.map(\.isDoer) == [false, true, true, true])
        #expect(page.steps[2].isOptional)
        #expect(page.steps[2].alternative != nil)
        #expect(page.steps[1].also.map(\.actor.title) == ["keha-fi"])
        #expect(page.steps[0].sources.map(\.at) == ["2 §"])
    }

    @Test func betweenStepsStandsWhatIsHandedOverOrThatNothingIsTold() throws {
        let page: ServiceChainPage = try data(.record("ketju"))
        #expect(page.steps[0].handovers.map(\.look) == ["clear", "untold"])
        #expect(page.steps[0].handovers.map(\.toStep) == [nil, "vaihe 3"])
        #expect(page.steps[0].handovers[0].sources.map(\.at) == ["3 §"])
        #expect(page.steps[0].handovers[1].what == nil)
        #expect(page.steps[1].handovers.map(\.look) == ["unowned"])
        #expect(page.steps[3].handovers.isEmpty)
        #expect(page.unclear == "3")
    }

    @Test func theRoleTableHasARowForEveryStepAndAColumnForEveryActor() throws {
        let page: ServiceChainPage = try data(.record("ketju"))
        #expect(page.roleActors.map(\.title) == ["virasto-fi", "palkeet-fi", "keha-fi"])
        #expect(
            page.roleRows.map { $0.cells.map(\.look) } == [
                ["decides", "none", "none"], ["none", "does", "supports"], ["none", "none", "does"],
                ["does", "none", "none"],
            ])
    }

    @Test func aSituationTellsTheAgencysStepsFromTheOthers() throws {
        let page: SituationPage = try data(.record("aloitus"))
        #expect(page.own.map(\.step.number) == [1, 4])
        #expect(page.own.map(\.actorID) == ["virasto", "virasto"])
        #expect(page.chains.map(\.checklist) == ["../muistilistat/ketju.html"])
        #expect(page.others.map(\.actor?.title) == ["palkeet-fi", "keha-fi"])
        #expect(page.others.map(\.step.number) == [2, 3])
        #expect(page.duties.map(\.service.link.title) == ["palkka-fi"])
        #expect(page.startContacts.count == 1 && page.narrower.isEmpty && page.isGeneral)
    }

    @Test("a chain for others than those whom the page answers stands below, and is no answer for all")
    func narrowerChains() throws {
        let page: SituationPage = try data(.record("kapea"))
        #expect(!page.isGeneral && page.own.isEmpty && page.chains.isEmpty)
        #expect(page.narrower.map(\.customerID) == ["virasto"])
        #expect(page.narrower.first?.own.map(\.step.number) == [1, 4])
    }

    @Test func aSituationWithoutAChainSaysSo() throws {
        let page: SituationPage = try data(.record("ilman"))
        #expect(!page.isGeneral && page.chains.isEmpty)
        #expect(page.others.isEmpty && page.duties.isEmpty)
    }

    @Test func theInterfacesThatNeedAttentionComeFirst() throws {
        let clear = ServiceChain(
            header: header(.serviceChain, "toinen"), trigger: LocalizedText("Alku"), outcome: LocalizedText("Loppu"),
            customer: ActorID("virasto"), evidence: .described,
            steps: [
                ChainStep(id: ChainStepID("x"), title: LocalizedText("Eka"), actor: ActorID("keha")),
                ChainStep(
                    id: ChainStepID("y"), title: LocalizedText("Toka"), actor: ActorID("ministerio"),
                    after: [ChainStepID("x")]),
            ],
            handovers: [
                Handover(
                    from: ChainStepID("x"), to: ChainStepID("y"), what: LocalizedText("Tieto"), status: .clear)
            ])
        let context = try #require(sampleContexts(sampleCatalogue(adding: [clear])).first)
        let page = try #require(sitePage(.interfaces, in: context)?.data as? InterfacesPage)
        #expect(page.pairs.map(\.anchor) == ["palkeet--virasto", "keha--ministerio"])
    }

    @Test func aSituationsChainsStandInItsOwnOrderBeforeThoseThatNameIt() throws {
        func chain(_ id: String, situation: SituationID?) -> ServiceChain {
            ServiceChain(
                header: header(.serviceChain, id), situation: situation, trigger: LocalizedText("Alku"),
                outcome: LocalizedText("Loppu"), customer: ActorID("virasto"), evidence: .described,
                steps: [ChainStep(id: ChainStepID("x"), title: LocalizedText("Eka"), actor: ActorID("virasto"))])
        }
        let situation = Situation(
            header: header(.situation, "muutto"), audience: [ActorID("virasto")],
            chains: [ServiceChainID("b"), ServiceChainID("a")])
        let catalogue = sampleCatalogue(
            adding: [
                situation, chain("a", situation: nil), chain("b", situation: nil),
                chain("z", situation: SituationID("muutto")),
            ])
        let context = try #require(sampleContexts(catalogue).first)
        let page = try #require(sitePage(.record("muutto"), in: context)?.data as? SituationPage)
        #expect(page.chains.map(\.chain.link.title) == ["b-fi", "a-fi", "z-fi"])
    }
}
