@testable import CatalogueModel
@testable import ServiceMap

/// Graphs of the layered map's shape, the same for the same seed.
enum RandomGraphs {
    static let all = (0..<50).map { graph(seed: UInt64($0)) }

    static func graph(seed: UInt64) -> ServiceGraph {
        var random = SplitMix(state: seed &* 7919 &+ 11)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let domains = (0..<pick(2...8)).map { DomainID("ala-\($0)") }
        var nodes: [MapNode] = []
        func add(_ layer: MapLayer, _ count: Int, providers: Int = 0) -> Range<Int> {
            let first = nodes.count
            for index in 0..<count {
                let words = (0..<pick(1...5)).map { _ in String(repeating: "kä", count: pick(1...9)) }
                nodes.append(
                    MapNode(
                        id: "\(layer)-\(index)", layer: layer, label: words.joined(separator: " "),
                        domain: domains[pick(0...domains.count - 1)],
                        provider: providers > 0 ? ActorID("providers-\(pick(0...providers - 1))") : nil))
            }
            return first..<nodes.count
        }
        let providerCount = pick(1...12)
        let situations = add(.situations, pick(1...30))
        let chains = add(.chains, pick(1...40))
        let services = add(.services, pick(1...80), providers: providerCount)
        let providers = add(.providers, providerCount)

        var edges: Set<MapEdge> = []
        func connect(_ from: Int, _ to: Int) { edges.insert(MapEdge(from: from, to: to, domain: nodes[from].domain)) }
        for chain in chains {
            connect(pick(situations.lowerBound...situations.upperBound - 1), chain)
            for _ in 0..<pick(1...6) { connect(chain, pick(services.lowerBound...services.upperBound - 1)) }
            if pick(0...5) == 0 { connect(chain, pick(providers.lowerBound...providers.upperBound - 1)) }
        }
        for situation in situations where pick(0...3) == 0 {
            connect(situation, pick(services.lowerBound...services.upperBound - 1))
        }
        for service in services {
            if let provider = providers.first(where: { nodes[$0].id == nodes[service].provider?.text }) {
                connect(service, provider)
            }
        }
        return ServiceGraph(nodes: nodes, edges: edges.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
    }
}
