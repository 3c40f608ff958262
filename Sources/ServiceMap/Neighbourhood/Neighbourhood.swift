import CatalogueModel

/// What lies around one record: what leads to it and where it leads, two steps in either direction.
public struct Neighbourhood: Hashable, Sendable {
    /// Edges lead one step away from the record or towards it, from left to right.
    public var graph: ServiceGraph
    /// How many steps each node stands to the right of the record; to the left of it negative.
    public var steps: [Int]

    public init(graph: ServiceGraph, steps: [Int]) {
        self.graph = graph
        self.steps = steps
    }

    /// Nil when there is no such record or its kind is not on the map.
    public init?(of id: String, in catalogue: Catalogue, texts: MapTexts) {
        guard let kind = catalogue.kind(of: id), let layer = MapLayer(kind) else { return nil }
        let focus = MapRecord(layer: layer, id: id)
        let relations = MapRelations(
            catalogue: catalogue, showsCustomers: layer == .customers || layer == .chains,
            showsSteeringBodies: layer == .providers || layer == .steeringBodies)

        // Only onwards in one direction: turning back would bring in everything the neighbours share.
        var distance = [focus: 0]
        for (next, sign) in [(relations.left(of:), -1), (relations.right(of:), 1)] {
            var edge = [focus]
            for step in 1...2 {
                edge = edge.flatMap(next).filter { distance[$0] == nil }.sorted()
                for record in edge { distance[record] = distance[record] ?? sign * step }
            }
        }
        let graph = ServiceGraph(connecting: distance.keys.sorted(), relations: relations, texts: texts, focus: focus)
        let steps = graph.nodes.map { distance[MapRecord(layer: $0.layer, id: $0.id)] ?? 2 }
        self.graph = graph
        self.steps = steps
        // What two neighbours have with each other is not what the picture is about.
        self.graph.edges = graph.edges.filter { steps[$0.to] - steps[$0.from] == 1 }
    }

    /// Index of the record itself.
    var focus: Int { steps.firstIndex(of: 0) ?? 0 }

    /// The nodes of each kind at each distance, in the order of distance, then of layers.
    var groups: [[Int]] {
        let byPlace = Dictionary(grouping: graph.nodes.indices) { [steps[$0], graph.nodes[$0].layer.rawValue] }
        return byPlace.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// The neighbourhood with so much drawn together that `excess` finds no group too large any more.
    ///
    /// - Parameter excess: the distance at which there is too much; nil when all is well.
    func capped(texts: MapTexts, excess: (Neighbourhood) -> Int?) -> Neighbourhood {
        var capped = self
        var rooms: [[Int]: Int] = [:]
        while let step = excess(capped) {
            let groups = capped.groups.filter { capped.steps[$0[0]] == step }
            guard let largest = groups.max(by: { $0.count < $1.count }), largest.count > 2 else { return capped }
            // More than two dozen never fit a screen.
            rooms[[step, capped.graph.nodes[largest[0]].layer.rawValue]] = min(24, largest.count - 1)
            capped = bundled(rooms: rooms, texts: texts)
        }
        return capped
    }

    /// The neighbourhood with at most `rooms` nodes in its groups, the last of them the least connected ones together.
    private func bundled(rooms: [[Int]: Int], texts: MapTexts) -> Neighbourhood {
        var degree = [Int](repeating: 0, count: graph.nodes.count)
        for edge in graph.edges {
            degree[edge.from] += 1
            degree[edge.to] += 1
        }
        var kept: [MapNode] = []
        var steps: [Int] = []
        var place = [Int](repeating: 0, count: graph.nodes.count)
        for indices in groups {
            let layer = graph.nodes[indices[0]].layer
            let room = max(2, rooms[[self.steps[indices[0]], layer.rawValue]] ?? indices.count)
            let ranked = indices.sorted { (-degree[$0], $0) < (-degree[$1], $1) }
            let staying = indices.count > room ? Set(ranked.prefix(room - 1)) : Set(indices)
            for index in indices where staying.contains(index) {
                place[index] = kept.count
                kept.append(graph.nodes[index])
                steps.append(self.steps[index])
            }
            let rest = indices.filter { !staying.contains($0) }
            guard !rest.isEmpty else { continue }
            for index in rest { place[index] = kept.count }
            steps.append(self.steps[indices[0]])
            kept.append(
                MapNode(
                    // A colon cannot stand in a record's id, so the id is never taken.
                    id: "\(layer.kind.rawValue):more:\(self.steps[indices[0]])", layer: layer,
                    label: texts.more(layer.kind, rest.count), members: rest.map { graph.nodes[$0].id }.sorted()))
        }
        let used = Set(kept.compactMap(\.domain))
        return Neighbourhood(
            graph: ServiceGraph(
                nodes: kept, edges: graph.edges(joining: place), domains: graph.domains.filter { used.contains($0.id) }),
            steps: steps)
    }
}

extension ServiceGraph {
    /// The records around one with what connects them, for programs that draw for themselves.
    public static func neighbourhood(of id: String, in catalogue: Catalogue, texts: MapTexts) -> ServiceGraph? {
        Neighbourhood(of: id, in: catalogue, texts: texts)?.graph
    }
}
