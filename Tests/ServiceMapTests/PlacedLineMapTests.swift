import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct PlacedLineMapTests {
    private let finnish = Language("fi")

    private func allLines(_ catalogue: Catalogue) -> LineGraph { LineGraph(of: catalogue, language: finnish) }

    @Test(arguments: RandomCatalogues.seeds) func anyCatalogueKeepsEveryRule(seed: UInt64) {
        let graph = allLines(RandomCatalogues.catalogue(seed: seed))
        for (name, graph) in [("all lines", graph), ("overview", graph.bundled(others: "Muut"))] {
            #expect(LineMapRules(placed(graph)).faults == [], "seed \(seed), \(name)")
        }
    }

    @Test func theSampleKeepsEveryRuleAsAWholeAndByDomain() {
        let catalogue = SampleCatalogue.catalogue
        let all = allLines(catalogue)
        let domains = catalogue.configuration.domains.map {
            LineGraph(of: catalogue, domain: $0.id, language: finnish)
        }
        for graph in [all, all.bundled(others: "Muut")] + domains where !graph.lines.isEmpty {
            #expect(LineMapRules(placed(graph)).faults == [])
        }
    }

    @Test func aLineStopsAtTheActorsOfItsStepsInTheirOrder() {
        for seed in RandomCatalogues.seeds.prefix(10) {
            let catalogue = RandomCatalogues.catalogue(seed: seed)
            let map = placed(allLines(catalogue))
            #expect(map.lines.count == catalogue.serviceChains.count)
            for line in map.lines {
                var actors: [String] = []
                for step in catalogue.serviceChains[ServiceChainID(line.line.id)]?.steps ?? []
                where step.actor.text != actors.last {
                    actors.append(step.actor.text)
                }
                #expect(line.stops.map { map.stations[$0].station.id } == actors)
            }
        }
    }

    @Test func theSameCatalogueGivesTheSameMap() {
        let graph = allLines(RandomCatalogues.catalogue(seed: 7))
        #expect(placed(graph) == placed(graph))
    }

    /// Column and row of each station by its id.
    private func places(_ map: PlacedLineMap) -> [String: (column: Int, row: Int)] {
        var places: [String: (column: Int, row: Int)] = [:]
        let columns = Dictionary(grouping: map.stations, by: \.x).sorted { $0.key < $1.key }.map(\.value)
        for (column, stations) in columns.enumerated() {
            for (row, station) in stations.sorted(by: { $0.y < $1.y }).enumerated() {
                places[station.station.id] = (column, row)
            }
        }
        return places
    }

    @Test func oneMoreChainLeavesMostStationsWhereTheyWere() {
        /// Of every station of every catalogue.
        var moved: [Int] = []
        for seed in RandomCatalogues.seeds {
            let before = placed(allLines(RandomCatalogues.catalogue(seed: seed)))
            let after = placed(allLines(RandomCatalogues.grown(seed: seed)))
            moved += gridSteps(from: before, to: after)
        }
        moved.sort()
        let median = moved[moved.count / 2]
        #expect(median <= 1)
    }

    /// How far each station is from where it was, in columns and rows, sorted.
    private func gridSteps(from before: PlacedLineMap, to after: PlacedLineMap) -> [Int] {
        let (old, new) = (places(before), places(after))
        return old.keys.compactMap { id -> Int? in
            guard let from = old[id], let to = new[id] else { return nil }
            return max(abs(from.column - to.column), abs(from.row - to.row))
        }.sorted()
    }

    @Test func whicheverChainTheRealCatalogueGainsLastMostStationsAreWhereTheyWere() throws {
        let whole = try #require(RealCatalogue.catalogue)
        #expect(whole.serviceChains.count > 20)
        let maps: [(name: String, make: (Catalogue) -> PlacedLineMap)] =
            [
                ("all chains", { placed(self.allLines($0)) }),
                ("overview", { placed(self.allLines($0).bundled(others: "Muut"), metrics: .overview) }),
            ]
            + whole.configuration.domains.map { domain in
                (domain.id.text, { placed(LineGraph(of: $0, domain: domain.id, language: self.finnish)) })
            }
        for (name, make) in maps {
            let after = make(whole)
            #expect(LineMapRules(after).faults == [])
            var medians: [Int] = []
            for chain in whole.serviceChains.keys.sorted() {
                let steps = gridSteps(from: make(RealCatalogue.without(chain, in: whole)), to: after)
                guard !steps.isEmpty else { continue }
                medians.append(steps[steps.count / 2])
            }
            medians.sort()
            // What an editor adds tomorrow may be one of the few chains that turn a map around.
            #expect(medians.count { $0 <= 1 } * 10 >= medians.count * 8, "\(name)")
        }
    }

    @Test func aCatalogueWithoutChainsIsAnEmptyMap() {
        let map = placed(LineGraph(stations: [], lines: []))
        #expect(map.lines.isEmpty && map.stations.isEmpty && map.width > 0 && map.height > 0)
    }
}
