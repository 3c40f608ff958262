import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct ServiceGraphTests {
    private let graph = ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts)

    private func hasEdge(_ from: String, _ to: String, in graph: ServiceGraph) -> Bool {
        graph.edges.contains { graph.nodes[$0.from].id == from && graph.nodes[$0.to].id == to }
    }

    @Test func everyRecordOfTheFourLayersIsANode() {
        let counts = MapLayer.allCases.map { layer in graph.nodes.filter { $0.layer == layer }.count }
        #expect(counts == [0, 25, 27, 69, 9, 0])
        #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count)
        #expect(graph.nodes.allSatisfy { !$0.isBundle })
    }

    @Test func edgesLeadFromSituationsThroughChainsAndServicesToProviders() {
        #expect(hasEdge("palkka-ja-poissaolot", "palkanmaksu", in: graph))
        #expect(hasEdge("palkanmaksu", "kieku", in: graph))
        #expect(hasEdge("kieku", "palkeet", in: graph))
        #expect(graph.edges.allSatisfy { graph.nodes[$0.from].layer < graph.nodes[$0.to].layer })
    }

    @Test func aServiceThatNoneOfASituationsChainsUsesHangsOnTheSituationItself() {
        #expect(hasEdge("ostan-tavaran-tai-palvelun", "hilma", in: graph))
        #expect(!hasEdge("avaamme-sahkoisen-palvelun", "suomifi-palvelutietovaranto", in: graph))
    }

    @Test func aProviderOfWhichTheChainNamesNoServiceHangsOnTheChainItself() {
        #expect(hasEdge("keha-hankinta", "hansel", in: graph))
        #expect(!hasEdge("palkanmaksu", "palkeet", in: graph))
        #expect(!hasEdge("maksatusketju", "keha-keskus", in: graph))
    }

    @Test func nodesAndEdgesCarryTheirDomain() {
        func domain(_ id: String) -> String? { graph.nodes.first { $0.id == id }?.domain?.text }
        #expect(domain("valtori") == "ict")
        #expect(domain("kieku") == "talous")
        #expect(domain("toimipiste-muuttaa") == "toimitilat")
        let edge = graph.edges.first { graph.nodes[$0.from].id == "toimikortti" }
        #expect(edge?.domain?.text == domain("toimikortti"))
        #expect(graph.domains.map(\.id) == SampleCatalogue.configuration.domains.map(\.id))
    }

    @Test func endedRecordsAreLeftOut() {
        let header = SampleCatalogue.header
        let catalogue = Catalogue(
            configuration: SampleCatalogue.configuration,
            records: [
                Provider(header: header(.provider, "a", "A", false), domains: []),
                Provider(header: header(.provider, "b", "B", true), domains: []),
                Service(header: header(.service, "c", "C", true), provider: ActorID("a"), domain: DomainID("ict")),
                Service(header: header(.service, "d", "D", false), provider: ActorID("b"), domain: DomainID("ict")),
            ], on: .distantFuture)
        let graph = ServiceGraph(of: catalogue, texts: SampleCatalogue.texts)
        #expect(graph.nodes.map(\.id) == ["d", "a"])
        #expect(graph.edges.isEmpty)
    }

    @Test func aReferenceToARecordThatDoesNotExistMakesNoEdge() {
        let service = Service(
            header: SampleCatalogue.header(.service, "c", "C"), provider: ActorID("ei-ole"), domain: DomainID("ei-ole"))
        let catalogue = Catalogue(configuration: SampleCatalogue.configuration, records: [service], on: .distantFuture)
        let graph = ServiceGraph(of: catalogue, texts: SampleCatalogue.texts)
        #expect(graph.nodes.count == 1)
        #expect(graph.edges.isEmpty)
        #expect(placed(graph).nodes.count == 1)
    }

    @Test func aTitleThatLacksATranslationSaysItsLanguage() {
        var texts = SampleCatalogue.texts
        texts.language = Language("sv")
        let swedish = ServiceGraph(of: SampleCatalogue.catalogue, texts: texts)
        #expect(swedish.nodes.allSatisfy { $0.labelLanguage == Language("fi") })
        #expect(graph.nodes.allSatisfy { $0.labelLanguage == nil })
    }

    @Test(arguments: [0, 130, 3_000]) func bundlesHoldEveryServiceOnceAndStayWithinTheLimit(services: Int) {
        let catalogue = SampleCatalogue.large(services: services)
        let graph = ServiceGraph(of: catalogue, texts: SampleCatalogue.texts)
        let nodes = graph.nodes.filter { $0.layer == .services }
        let shown = nodes.flatMap { $0.isBundle ? $0.members : [$0.id] }
        #expect(shown.sorted() == catalogue.services.keys.map(\.text).sorted())
        #expect(nodes.count <= ServiceGraph.Limits().services)
        #expect(graph.edges.count <= ServiceGraph.Limits().edges)
        #expect(graph.nodes.contains(where: \.isBundle) == (services > 120))
    }

    @Test func aBundleOfOneProvidersServicesIsNamedByProviderAndDomain() {
        var limits = ServiceGraph.Limits()
        limits.services = 40
        let graph = ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts, limits: limits)
        let bundle = graph.nodes.first { $0.id == "service:palkeet:talous" }
        #expect(bundle?.label == "Palkeet · Talous: 4 service")
        let members = "keskitetyt-taloushallintotehtavat kieku myyntilaskutus palkeet-asiantuntijapalvelut"
        #expect(bundle?.members.joined(separator: " ") == members)
        #expect(hasEdge("service:palkeet:talous", "palkeet", in: graph))
        #expect(graph.edges.first { graph.nodes[$0.from].id == "service:palkeet:talous" }?.weight == 4)
    }
}
