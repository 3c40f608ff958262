import Testing

@testable import CatalogueModel

struct RelationsTests {
    @Test("reverse relations come from either side's field")
    func reverseRelations() {
        let relations = smallCatalogue(chain: [step("a", "c1"), step("b", "p1", service: "s1", after: ["a"])]).relations
        #expect(relations.servicesOfProvider[ActorID("p1")] == [ServiceID("s1")])
        #expect(relations.situationsOfService[ServiceID("s2")] == [SituationID("need")])
        #expect(relations.chainsOfSituation[SituationID("need")] == [ServiceChainID("chain")])
        #expect(relations.chainsOfService[ServiceID("s1")] == [ServiceChainID("chain")])
        #expect(relations.chainsOfActor[ActorID("c1")] == [ServiceChainID("chain")])
        #expect(relations.claimsOfSource[SourceID("law")]?.map(\.record) == ["chain"])
        #expect(relations.claimsOfSource[SourceID("law")]?.first?.at == "1 §")
    }

    @Test("an interface gathers the handovers of a pair in both directions and knows the worst status")
    func interfaces() {
        let steps = [step("a", "c1"), step("b", "p1", service: "s1", after: ["a"]), step("c", "c1", after: ["b"])]
        let handovers = [handover("a", "b", .clear), handover("b", "c", .grey)]
        let relations = smallCatalogue(chain: steps, handovers: handovers).relations
        #expect(relations.interfaces.count == 1)
        #expect(relations.interfaces.first?.first == ActorID("c1"))
        #expect(relations.interfaces.first?.passings.map(\.from) == [ActorID("c1"), ActorID("p1")])
        #expect(relations.interfaces.first?.worstStatus == .grey)
        #expect(relations.interfacesOfActor[ActorID("p1")]?.first?.counterpart(of: ActorID("p1")) == ActorID("c1"))
    }

    @Test("a handover within one actor is no interface")
    func noInterfaceWithOneself() {
        let steps = [step("a", "c1"), step("b", "c1", after: ["a"])]
        #expect(smallCatalogue(chain: steps, handovers: [handover("a", "b", .clear)]).relations.interfaces.isEmpty)
    }

    @Test("grey areas tell each reason once, with its place")
    func greyAreas() {
        let steps = [
            step("a", "c1"), step("b", "p1", service: "s1", after: ["a"]), step("c", "c1", after: ["b"]),
            step("d", "p1", after: ["c"]), step("e", "p1", service: "s2", after: ["d"]),
        ]
        let handovers = [handover("a", "b", .unowned), handover("b", "c", .clear)]
        let lonely = Situation(header: header(.situation, "lonely"))
        let found = smallCatalogue(chain: steps, handovers: handovers, more: [lonely]).relations.findings
        #expect(
            found.map { "\($0.reason) \($0.step?.text ?? $0.situation?.text ?? $0.service?.text ?? "")" } == [
                "unownedHandover a", "stepWithoutCounterpart c", "stepWithoutService d", "serviceOfAnother e",
                "situationWithoutChain lonely",
            ])
    }

    @Test("a service that no chain uses is found, unless it has ended")
    func serviceWithoutChain() {
        var ended = header(.service, "old")
        ended.validTo = day("2025-01-01")
        let old = Service(header: ended, provider: ActorID("p1"), domain: DomainID("d1"))
        let found = smallCatalogue(chain: [step("a", "p1", service: "s1")], more: [old]).relations.findings
        #expect(found.filter { $0.reason == .serviceWithoutChain }.map(\.service) == [ServiceID("s2")])
    }

    @Test("a step of an actor that has ended or is unknown has no actor")
    func stepWithoutActor() {
        var ended = header(.customer, "old")
        ended.validTo = day("2025-01-01")
        let steps = [step("a", "c1"), step("b", "old", after: ["a"]), step("c", "nobody", after: ["b"])]
        let relations = smallCatalogue(
            chain: steps, handovers: [handover("a", "b", .clear), handover("b", "c", .clear)],
            more: [Customer(header: ended)]
        ).relations
        #expect(relations.findings.filter { $0.reason == .stepWithoutActor }.map(\.step?.text) == ["b", "c"])
    }

    @Test("a step that two actors do is claimed by two, one that another supports is not")
    func stepClaimedByTwo() {
        var both = step("a", "c1")
        both.also = [.init(actor: ActorID("p1"), role: .does)]
        var supported = step("b", "c1", after: ["a"])
        supported.also = [.init(actor: ActorID("p1"), role: .supports)]
        let found = smallCatalogue(chain: [both, supported]).relations.findings.filter {
            $0.reason == .stepClaimedByTwo
        }
        #expect(found.map(\.step?.text) == ["a"])
        #expect(found.first?.actors == [ActorID("c1"), ActorID("p1")])
    }

    @Test("a customer without services is found, but not staff, partners or one that has ended")
    func customerWithoutService() {
        var ended = header(.customer, "old")
        ended.validTo = day("2025-01-01")
        let more: [any Record] = [
            Customer(header: header(.customer, "lonely"), form: .agency), Customer(header: ended, form: .agency),
            Customer(header: header(.customer, "people"), form: .staff),
            Customer(header: header(.customer, "partner"), form: .partner),
        ]
        let found = smallCatalogue(chain: [step("a", "c1")], more: more).relations.findings
        #expect(found.filter { $0.reason == .customerWithoutService }.map(\.actors) == [[ActorID("lonely")]])
    }

    @Test("coverage follows groups, the provider's customers and aggregators")
    func coverage() {
        let coverage = smallCatalogue(chain: [step("a", "c1")]).relations.coverage
        #expect(coverage[ActorID("c1")]?.services[.must] == [ServiceID("s1")])
        #expect(coverage[ActorID("c1")]?.services[.unsettled] == [ServiceID("s2")])
        #expect(coverage[ActorID("c1")]?.throughAggregators == [ServiceID("s2")])
        #expect(coverage[ActorID("all")]?.all == [ServiceID("s1")])
    }

    @Test("groups that contain each other do not go round for ever")
    func circularGroups() {
        let more: [any Record] = [
            Customer(header: header(.customer, "x"), memberOf: [ActorID("y")]),
            Customer(header: header(.customer, "y"), memberOf: [ActorID("x"), ActorID("all")]),
        ]
        let coverage = smallCatalogue(chain: [step("a", "c1")], more: more).relations.coverage
        #expect(coverage[ActorID("x")]?.services[.must] == [ServiceID("s1")])
    }

    @Test("of two records with one id the first file stays")
    func doubles() {
        var second = header(.article, "s1")
        second.file = "content/sivut/s1.md"
        let catalogue = smallCatalogue(chain: [step("a", "c1")], more: [Article(header: second)])
        #expect(catalogue.kind(of: "s1") == .service)
        #expect(catalogue.articles.isEmpty)
    }
}

struct TranslationCoverageTests {
    @Test("counts translations, summaries, texts and stale translations of each further language")
    func counts() {
        let swedish = Language("sv")
        var translated = header(.article, "a")
        translated.title.translations[swedish] = "A"
        translated.summary.translations[swedish] = "a"
        translated.textHash = "new"
        translated.translations[swedish] = Translation(file: "a.sv.md", translationOf: "old")
        translated.bodies[Language("fi")] = MarkdownBody(file: "a.md", bytes: [1], firstLine: 1)
        let configuration = SiteConfiguration(title: LocalizedText("T"), languages: [Language("fi"), swedish])
        let catalogue = Catalogue(
            configuration: configuration,
            records: [Article(header: translated), Article(header: header(.article, "b"))], on: day("2026-11-21"))
        #expect(
            catalogue.translationCoverage == [
                TranslationCoverage(
                    language: swedish, records: 2, translated: 1, summaries: 1, texts: 1, translatedTexts: 0, stale: 1)
            ])
    }
}
