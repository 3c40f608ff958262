import CatalogueModel

/// The nodes of one kind at one distance from a record, and in how many boxes they are drawn.
struct NeighbourGroup {
    /// How many steps they stand to the right of the record; to the left of it negative.
    let step: Int
    let layer: MapLayer
    /// Indices in the graph, ascending.
    let nodes: [Int]
    /// When there are fewer than nodes, the last one is for all that have none of their own.
    private(set) var boxes: Int
    /// The nodes from the most connected one on; not known while each has a box.
    private var ranked: [Int] = []

    init(step: Int, layer: MapLayer, nodes: [Int]) {
        self.step = step
        self.layer = layer
        self.nodes = nodes
        boxes = nodes.count
    }

    var isWhole: Bool { boxes == nodes.count }

    /// The nodes that have a box of their own, in no order.
    var single: ArraySlice<Int> { isWhole ? nodes[...] : ranked.prefix(boxes - 1) }
    /// The nodes that share the last box, in no order.
    var together: ArraySlice<Int> { isWhole ? [] : ranked.dropFirst(boxes - 1) }

    /// Draws the group in one box less; more than two dozen never fit a screen.
    ///
    /// - Parameter degrees: how many edges each node of the graph has.
    mutating func shrink(degrees: [Int]) {
        if isWhole { ranked = nodes.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) } }
        boxes = min(24, boxes - 1)
    }
}

extension Neighbourhood {
    /// The nodes by distance, then by layer.
    var groups: [NeighbourGroup] {
        let layers = MapLayer.allCases
        guard let first = steps.min(), let last = steps.max() else { return [] }
        var nodes = [[Int]](repeating: [], count: (last - first + 1) * layers.count)
        for (index, node) in graph.nodes.enumerated() {
            nodes[(steps[index] - first) * layers.count + node.layer.rawValue].append(index)
        }
        return nodes.enumerated().filter { !$1.isEmpty }.map { place, nodes in
            NeighbourGroup(
                step: first + place / layers.count, layer: layers[place % layers.count], nodes: nodes)
        }
    }

    /// The groups with so much drawn together that `excess` finds no group too large any more.
    ///
    /// - Parameter excess: the distance at which there is too much; nil when all is well.
    func groups(excess: ([NeighbourGroup]) -> Int?) -> [NeighbourGroup] {
        var groups = groups
        let degrees = degrees
        while let step = excess(groups) {
            let here = groups.indices.filter { groups[$0].step == step }
            guard let largest = here.max(by: { groups[$0].boxes < groups[$1].boxes }), groups[largest].boxes > 2
            else { break }
            groups[largest].shrink(degrees: degrees)
        }
        return groups
    }

    /// How many edges each node has.
    private var degrees: [Int] {
        var degrees = [Int](repeating: 0, count: graph.nodes.count)
        for edge in graph.edges {
            degrees[edge.from] += 1
            degrees[edge.to] += 1
        }
        return degrees
    }

    /// The neighbourhood with the nodes that share a box drawn as one.
    func bundled(_ groups: [NeighbourGroup], texts: MapTexts) -> Neighbourhood {
        guard !groups.allSatisfy(\.isWhole) else { return self }
        var nodes: [MapNode] = []
        var steps: [Int] = []
        var place = [Int](repeating: 0, count: graph.nodes.count)
        for group in groups {
            for node in group.single.sorted() {
                place[node] = nodes.count
                nodes.append(graph.nodes[node])
            }
            if let bundle = bundle(of: group, texts: texts) {
                for node in group.together { place[node] = nodes.count }
                nodes.append(bundle)
            }
            steps += [Int](repeating: group.step, count: group.boxes)
        }
        let used = Set(nodes.compactMap(\.domain))
        return Neighbourhood(
            graph: ServiceGraph(
                nodes: nodes, edges: graph.edges(joining: place),
                domains: graph.domains.filter { used.contains($0.id) }),
            steps: steps)
    }

    /// The nodes of a group that share a box; nil when none do.
    func bundle(of group: NeighbourGroup, texts: MapTexts) -> MapNode? {
        guard !group.isWhole else { return nil }
        return MapNode(
            // A colon cannot stand in a record's id, so the id is never taken.
            id: "\(group.layer.kind.rawValue):more:\(group.step)", layer: group.layer,
            label: texts.more(group), members: group.together.map { graph.nodes[$0].id }.sorted())
    }
}

extension MapTexts {
    /// What the nodes of a group that share a box are called.
    func more(_ group: NeighbourGroup) -> String { more(group.layer.kind, group.together.count) }
}
