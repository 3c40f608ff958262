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

    /// The steps that there are, ascending.
    var columns: [Int] { Set(steps).sorted() }
}

extension ServiceGraph {
    /// The records around one with what connects them, for programs that draw for themselves.
    public static func neighbourhood(of id: String, in catalogue: Catalogue, texts: MapTexts) -> ServiceGraph? {
        Neighbourhood(of: id, in: catalogue, texts: texts)?.graph
    }
}
