import Testing

@testable import CatalogueModel

struct SituationAnswerTests {
    private let chain = ServiceChainID("chain")

    /// `all` has the part `c1`, its staff and one agency; `c9` stands by itself.
    private func catalogue(_ situation: Situation, chains: [ServiceChain] = []) -> Catalogue {
        let steps = [
            step("ask", "staff"), step("order", "c1", after: ["ask"]),
            step("give", "p1", service: "s1", after: ["order"]),
            step("audit", "agency", after: ["give"]),
        ]
        let more: [any Record] = [
            Customer(header: header(.customer, "staff"), form: .staff, memberOf: [ActorID("all")]),
            Customer(header: header(.customer, "agency"), form: .agency, memberOf: [ActorID("all")]),
            Customer(header: header(.customer, "c9"), form: .group),
            general(steps), situation,
        ]
        return smallCatalogue(chain: steps, more: more + chains)
    }

    private func general(_ steps: [ChainStep]) -> ServiceChain {
        ServiceChain(
            header: header(.serviceChain, "general"), trigger: LocalizedText("t"), outcome: LocalizedText("o"),
            customer: ActorID("all"), evidence: .described, steps: steps)
    }

    private func situation(
        audience: [String] = [], chains: [String] = [], services: [String] = [], _ steps: StepSelection...
    ) -> Situation {
        Situation(
            header: header(.situation, "s"), audience: audience.map { ActorID($0) }, steps: steps,
            chains: chains.map { ServiceChainID($0) }, services: services.map { ServiceID($0) })
    }

    private func selection(_ chain: String, _ from: String, _ to: String? = nil) -> StepSelection {
        StepSelection(
            chain: ServiceChainID(chain),
            extent: to.map { .run(from: ChainStepID(from), to: ChainStepID($0)) } ?? .step(ChainStepID(from)))
    }

    @Test("the steps stand in the situation's order, numbered, each with its place in its chain")
    func steps() throws {
        let situation = situation(selection("general", "give", "audit"), selection("general", "ask"))
        let answer = try #require(catalogue(situation).answer(of: SituationID("s")))
        #expect(answer.steps.map(\.step.text) == ["give", "audit", "ask"])
        #expect(answer.steps.map(\.number) == [1, 2, 3])
        #expect(answer.steps.map(\.numberInChain) == [3, 4, 1])
        #expect(answer.isGeneral)
        #expect(answer.narrowerChains == [])
    }

    @Test("a step is the reader's own when the chain's customer or those that belong to it do it")
    func own() throws {
        let answer = try #require(
            catalogue(situation(selection("general", "ask", "audit"))).answer(of: SituationID("s")))
        #expect(answer.steps.map(\.isOwn) == [true, true, false, false])
    }

    @Test("steps that are not there, and runs that end before they begin, are left out")
    func faulty() throws {
        let situation = situation(
            selection("general", "give", "ask"), selection("general", "none"), selection("x", "a"))
        #expect(try #require(catalogue(situation).answer(of: SituationID("s"))).steps == [])
    }

    @Test("a chain of a part of those whom the page answers stands apart, with the steps that are chosen of it")
    func narrower() throws {
        let situation = situation(chains: ["general"], selection("chain", "order", "give"))
        let answer = try #require(catalogue(situation).answer(of: SituationID("s")))
        #expect(answer.steps == [])
        #expect(!answer.isGeneral)
        #expect(answer.narrowerChains.map(\.chain) == [chain])
        #expect(answer.narrowerChains.first?.customer == ActorID("c1"))
        #expect(answer.narrowerChains.first?.steps.map(\.number) == [1, 2])
        let led = try #require(catalogue(self.situation(chains: ["chain"])).answer(of: SituationID("s")))
        #expect(led.narrowerChains.map(\.steps) == [[]])
    }

    @Test(
        "a chain is narrower when its customer leaves out some whom the page answers",
        arguments: [
            ("chain", [], true), ("general", [], false), ("chain", ["c1"], false), ("general", ["c1"], false),
            ("chain", ["all"], true), ("general", ["all"], false), ("general", ["staff"], false),
            ("chain", ["staff"], true),
            ("general", ["all", "c9"], true), ("chain", ["c9"], true), ("chain", ["c1", "agency"], true),
        ])
    func narrowness(chain: String, audience: [String], isNarrower: Bool) throws {
        let situation = situation(audience: audience)
        let catalogue = catalogue(situation)
        let chain = try #require(catalogue.serviceChains[ServiceChainID(chain)])
        #expect(catalogue.isNarrower(chain, than: situation) == isNarrower)
    }

    @Test("a chain of a group's staff is for the group, and one of an actor that is no customer for nobody else")
    func staffAndStrangers() throws {
        func chain(_ customer: String) -> ServiceChain {
            ServiceChain(
                header: header(.serviceChain, "of-\(customer)"), trigger: LocalizedText("t"),
                outcome: LocalizedText("o"), customer: ActorID(customer), evidence: .described,
                steps: [step("a", "all"), step("b", "staff"), step("c", "agency")])
        }
        let situation = situation()
        let catalogue = catalogue(situation, chains: [chain("staff"), chain("p1")])
        #expect(!catalogue.isNarrower(chain("staff"), than: situation))
        #expect(catalogue.isNarrower(chain("p1"), than: situation))
        #expect(catalogue.ownActors(in: chain("staff")) == [ActorID("staff")])
        #expect(catalogue.ownActors(in: chain("p1")) == [ActorID("p1")])
    }

    @Test("what must be used is told with whom it binds")
    func duties() throws {
        let answer = try #require(
            catalogue(situation(services: ["s1", "s2"])).answer(of: SituationID("s")))
        #expect(
            answer.duties == [
                .init(service: ServiceID("s1"), level: .mandatory, binds: [ActorID("all")])
            ])
    }

    @Test("there is no answer of a situation that is not there")
    func none() {
        #expect(catalogue(situation()).answer(of: SituationID("none")) == nil)
    }
}
