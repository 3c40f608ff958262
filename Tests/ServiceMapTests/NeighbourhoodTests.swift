import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct NeighbourhoodTests {
    private func around(_ id: String) -> Neighbourhood? {
        Neighbourhood(of: id, in: SampleCatalogue.catalogue, texts: SampleCatalogue.texts)
    }

    private func neighbourhood(_ id: String) -> ServiceGraph? { around(id)?.graph }

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

    @Test func isCappedWithTheRestDrawnAsOne() throws {
        let all = try #require(around("valtion-virastot"))
        for room in [3, 5, 8] {
            let groups = all.groups { $0.first { $0.boxes > room }?.step }
            let capped = all.bundled(groups, texts: SampleCatalogue.texts)
            #expect(capped.groups.allSatisfy { $0.nodes.count <= room })
            #expect(capped.graph.nodes.contains { $0.isFocus && $0.id == "valtion-virastot" })
            let bundles = capped.graph.nodes.filter(\.isBundle)
            #expect(!bundles.isEmpty && bundles.allSatisfy { $0.label == "+\($0.members.count)" })
            func records(_ graph: ServiceGraph) -> [String] {
                graph.nodes.flatMap { $0.isBundle ? $0.members : [$0.id] }.sorted()
            }
            #expect(records(capped.graph) == records(all.graph))
            #expect(capped.graph.edges.allSatisfy { capped.steps[$0.to] - capped.steps[$0.from] == 1 })
        }
    }

    private static let neighbourhoods = [SampleCatalogue.catalogue, SampleCatalogue.large(services: 500)].flatMap {
        catalogue in
        catalogue.records.compactMap { Neighbourhood(of: $0.header.id, in: catalogue, texts: SampleCatalogue.texts) }
    }

    @Test func fitsAScreenAndNothingMeetsAnother() {
        #expect(Self.neighbourhoods.count > 600)
        for neighbourhood in Self.neighbourhoods {
            for map in [
                placed(neighbourhood, texts: SampleCatalogue.texts),
                placedTall(neighbourhood, texts: SampleCatalogue.texts),
            ] {
                #expect(map.width <= (map.isTall ? 340 : 1200) && map.height <= (map.isTall ? 860 : 720))
                let boxes = map.nodes.map {
                    Area(name: $0.node.id, x: $0.x, y: $0.y, width: $0.width, height: $0.height)
                }
                let headings = map.columns.map {
                    Area(name: "\($0.layer)", x: $0.x, y: $0.headingBaseline - 12, width: $0.width, height: 15)
                }
                let areas = boxes + headings
                for (index, area) in areas.enumerated() {
                    for other in areas[..<index] { #expect(!area.meets(other), "\(area) and \(other)") }
                    #expect(area.x >= 0 && area.y >= 0)
                    #expect(area.x + area.width <= map.width && area.y + area.height <= map.height)
                }
                let text = map.metrics.label
                for node in map.nodes where !node.node.isFocus {
                    let room = node.width - map.metrics.barWidth - 2 * map.metrics.padding
                    #expect(node.lines.allSatisfy { text.width($0) <= room })
                }
            }
        }
    }

    @Test func theRecordStandsBetweenWhatLeadsToItAndWhereItLeads() throws {
        for neighbourhood in Self.neighbourhoods {
            let map = placed(neighbourhood, texts: SampleCatalogue.texts)
            let tall = placedTall(neighbourhood, texts: SampleCatalogue.texts)
            let focus = try #require(map.nodes.first { $0.node.isFocus })
            let marked = try #require(tall.nodes.first { $0.node.isFocus })
            for (index, node) in neighbourhood.graph.nodes.enumerated() where !node.isFocus {
                let isLeft = neighbourhood.steps[index] < 0
                let shown = map.nodes.first { $0.node.id == node.id }
                #expect(shown.map { isLeft ? $0.x < focus.x : $0.x > focus.x } ?? true)
                let row = tall.nodes.first { $0.node.id == node.id }
                #expect(row.map { isLeft ? $0.y < marked.y : $0.y > marked.y } ?? true)
            }
        }
    }

    @Test func itsEdgesRunFromColumnToColumn() {
        for neighbourhood in Self.neighbourhoods {
            let map = placed(neighbourhood, texts: SampleCatalogue.texts)
            for edge in map.edges {
                let (from, to) = (map.nodes[edge.edge.from], map.nodes[edge.edge.to])
                #expect(edge.points.count == 2 && from.x + from.width < to.x)
                #expect(edge.points[0].x == from.x + from.width && edge.points[1].x == to.x)
                #expect((from.y...from.y + from.height).contains(edge.points[0].y))
                #expect((to.y...to.y + to.height).contains(edge.points[1].y))
                #expect(to.x - from.x - from.width == map.metrics.neighbourGap)
            }
            #expect(map == placed(neighbourhood, texts: SampleCatalogue.texts))
        }
    }
}
