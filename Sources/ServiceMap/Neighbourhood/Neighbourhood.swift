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
        /// What the way onwards has led to: from left to right.
        var right: [MapRecord: [MapRecord]] = [:]
        for (next, sign) in [(relations.left(of:), -1), (relations.right(of:), 1)] {
            var edge: Set = [focus]
            for step in 1...2 {
                var reached: Set<MapRecord> = []
                for record in edge {
                    for other in next(record) {
                        if distance[other] == nil { reached.insert(other) }
                        if sign > 0 { right[record, default: []].append(other) }
                        if sign < 0 { right[other, default: []].append(record) }
                    }
                }
                for record in reached { distance[record] = sign * step }
                edge = reached
            }
        }
        let graph = ServiceGraph(
            connecting: distance.keys.sorted(), relations: relations, texts: texts, focus: focus
        ) { right[$0] ?? [] }
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
        let byPlace = Dictionary(grouping: graph.nodes.indices) { place(of: $0) }
        return byPlace.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The same number for the nodes of one group, and a greater one for a group further on.
    private func place(of node: Int) -> Int { steps[node] * MapLayer.allCases.count + graph.nodes[node].layer.rawValue }

    /// The neighbourhood with so much drawn together that `excess` finds no group too large any more.
    ///
    /// - Parameter excess: the distance at which there is too much; nil when all is well.
    func capped(texts: MapTexts, excess: (Neighbourhood) -> Int?) -> Neighbourhood {
        var capped = self
        var rooms: [Int: Int] = [:]
        let ranked = rankedGroups
        while let step = excess(capped) {
            let groups = capped.groups.filter { capped.steps[$0[0]] == step }
            guard let largest = groups.max(by: { $0.count < $1.count }), largest.count > 2 else { return capped }
            // More than two dozen never fit a screen.
            rooms[capped.place(of: largest[0])] = min(24, largest.count - 1)
            capped = bundled(rooms: rooms, of: ranked, texts: texts)
        }
        return capped
    }

    /// The groups, and each in the order of how much its nodes are connected.
    private var rankedGroups: [(indices: [Int], ranked: [Int])] {
        var degree = [Int](repeating: 0, count: graph.nodes.count)
        for edge in graph.edges {
            degree[edge.from] += 1
            degree[edge.to] += 1
        }
        return groups.map { indices in (indices, indices.sorted { (-degree[$0], $0) < (-degree[$1], $1) }) }
    }

    /// The neighbourhood with at most `rooms` nodes in its groups, the last of them the least connected ones together.
    private func bundled(
        rooms: [Int: Int], of groups: [(indices: [Int], ranked: [Int])], texts: MapTexts
    ) -> Neighbourhood {
        var kept: [MapNode] = []
        var steps: [Int] = []
        var place = [Int](repeating: 0, count: graph.nodes.count)
        for (indices, ranked) in groups {
            let layer = graph.nodes[indices[0]].layer
            let room = max(2, rooms[self.place(of: indices[0])] ?? indices.count)
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
