import CatalogueModel
import Testing

@testable import ServiceMap

struct NeighbourhoodTests {
    private func neighbourhood(_ id: String, limit: Int = 40) -> ServiceGraph? {
        ServiceGraph.neighbourhood(of: id, in: SampleCatalogue.catalogue, texts: SampleCatalogue.texts, limit: limit)
    }

    private func ids(_ graph: ServiceGraph?, _ layer: MapLayer) -> [String] {
        (graph?.nodes ?? []).filter { $0.layer == layer }.map(\.id).sorted()
    }

    @Test func ofAServiceShowsItsProviderItsChainsAndTheirSituations() {
        let graph = neighbourhood("valtiolle-fi")
        #expect(ids(graph, .providers) == ["palkeet"])
        #expect(ids(graph, .services) == ["valtiolle-fi"])
        #expect(ids(graph, .chains) == ["keha-rekrytointi", "uusi-tyontekija-aloittaa"])
        #expect(ids(graph, .situations) == ["rekrytoin", "uusi-tyontekija"])
        #expect(graph?.nodes.filter(\.isFocus).map(\.id) == ["valtiolle-fi"])
    }

    @Test func ofAProviderShowsServicesChainsAndWhoSteersIt() {
        let graph = neighbourhood("hansel")
        #expect(ids(graph, .services).count == 7)
        #expect(ids(graph, .chains).contains("keha-hankinta"))
        #expect(ids(graph, .situations).isEmpty == false)
        #expect(ids(graph, .steeringBodies) == ["valtiovarainministerio"])
    }

    @Test func ofAChainShowsItsCustomerServicesAndProviders() {
        let graph = neighbourhood("palkanmaksu")
        #expect(ids(graph, .customers) == ["valtion-virastot"])
        #expect(ids(graph, .situations) == ["palkka-ja-poissaolot"])
        #expect(ids(graph, .services) == ["kieku", "palkanlaskenta", "taloushallinnon-ohjaus", "tutkihallintoa"])
        #expect(ids(graph, .providers) == ["palkeet", "valtiokonttori"])
    }

    @Test func ofACustomerShowsItsChainsAndItsAggregator() {
        let graph = neighbourhood("elinvoimakeskukset")
        let chains = "keha-hankinta keha-henkilosto-ja-palkka keha-rekrytointi keha-toimitilat"
        #expect(ids(graph, .chains).joined(separator: " ") == chains)
        #expect(ids(graph, .providers).contains("keha-keskus"))
    }

    @Test func ofAnEndedRecordShowsTheRecord() {
        #expect(neighbourhood("ely-keskukset")?.nodes.map(\.id) == ["ely-keskukset"])
    }

    @Test func ofWhatIsNotOnTheMapIsNil() {
        #expect(neighbourhood("ei-ole") == nil)
    }

    @Test(arguments: [6, 12, 20, 40]) func isCappedWithTheRestDrawnAsOne(limit: Int) throws {
        let all = try #require(neighbourhood("valtion-virastot", limit: 10_000))
        let graph = try #require(neighbourhood("valtion-virastot", limit: limit))
        #expect(graph.nodes.count <= max(limit, 2 * 4))
        #expect(graph.nodes.contains { $0.isFocus && $0.id == "valtion-virastot" })
        let bundles = graph.nodes.filter(\.isBundle)
        #expect(bundles.allSatisfy { $0.label == "+\($0.members.count)" })
        func records(_ graph: ServiceGraph) -> [String] {
            graph.nodes.flatMap { $0.isBundle ? $0.members : [$0.id] }.sorted()
        }
        #expect(records(graph) == records(all))
    }

    @Test func ofEveryRecordFitsAPageAndAScreen() {
        for record in SampleCatalogue.catalogue.records {
            guard let graph = neighbourhood(record.header.id) else { continue }
            let map = placed(graph, metrics: .neighbourhood)
            #expect(graph.nodes.count <= 40)
            #expect(map.width <= 1200, "\(record.header.id)")
            #expect(map.height <= 900, "\(record.header.id)")
        }
    }
}
