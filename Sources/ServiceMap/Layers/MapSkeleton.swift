import CatalogueModel

/// What has to be placed: the nodes of a graph, and a passage in every column that an edge has to get through.
///
/// Vertices below `nodeCount` are the graph's nodes, the others are passages.
struct MapSkeleton {
    /// The layers that have nodes, from left to right.
    let layers: [MapLayer]
    /// Number of each vertex's column.
    private(set) var column: [Int]
    private(set) var height: [Int]
    /// The lines of each node's label.
    let lines: [[String]]
    /// The passages of each edge from left to right.
    private(set) var passages: [[Int]] = []
    /// Each node's provider, where it is a service.
    let provider: [ActorID?]
    let nodeCount: Int
    /// The vertices in the order in which they come, before crossings are looked at.
    let order: LayerOrder
    let widestWidth: Int

    init(_ graph: ServiceGraph, metrics: MapMetrics) {
        let layers = MapLayer.allCases.filter { layer in graph.nodes.contains { $0.layer == layer } }
        var columnOfLayer = [Int](repeating: 0, count: MapLayer.allCases.count)
        for (index, layer) in layers.enumerated() { columnOfLayer[layer.rawValue] = index }
        var column = graph.nodes.map { columnOfLayer[$0.layer.rawValue] }
        let lines = graph.nodes.map { node in
            (node.isFocus ? metrics.focusLabel : metrics.label)
                .wrapped(node.label, width: metrics.textWidth(in: node.layer), lines: metrics.maximumLines)
        }
        var height = lines.map { 2 * metrics.verticalPadding + max(1, $0.count) * metrics.lineHeight }

        // A provider at which many edges end gets a box on which they can be told apart.
        var arriving = [Int](repeating: 0, count: graph.nodes.count)
        for edge in graph.edges { arriving[edge.to] += 1 }
        for index in graph.nodes.indices where graph.nodes[index].layer == .providers {
            let spread = 2 * metrics.cornerMargin + (arriving[index] - 1) * metrics.portGap
            height[index] = max(height[index], min(metrics.tallestProvider, spread))
        }

        var edges: [(from: Int, to: Int)] = []
        var passages: [[Int]] = []
        for edge in graph.edges {
            var own: [Int] = []
            for between in (column[edge.from] + 1)..<max(column[edge.from] + 1, column[edge.to]) {
                own.append(column.count)
                column.append(between)
                height.append(1)
            }
            passages.append(own)
            let stops = [edge.from] + own + [edge.to]
            for (from, to) in zip(stops, stops.dropFirst()) { edges.append((from, to)) }
        }

        self.layers = layers
        self.column = column
        self.height = height
        self.lines = lines
        self.passages = passages
        provider = graph.nodes.map(\.provider)
        nodeCount = graph.nodes.count
        let columns = layers.indices.map { index in column.indices.filter { column[$0] == index } }
        order = LayerOrder(layers: columns, vertexCount: column.count, edges: edges)
        let boxes = layers.reduce(0) { $0 + metrics.width(of: $1) }
        widestWidth = max(
            metrics.preferredWidth - metrics.margin, boxes + (layers.count - 1) * metrics.minimumColumnGap)
    }

    /// The vertices in an order with few crossings in which a provider's services keep together where that costs little.
    func ordered(_ metrics: MapMetrics) -> LayerOrder {
        let free = order.ordered(trials: metrics.trials)
        guard let services = layers.firstIndex(of: .services), services + 1 < layers.count else { return free }
        let budget = free.crossings * (100 + metrics.groupingAllowance) / 100
        // Services go with their provider, and so does what passes by on its way to a provider.
        var groups = [Int](repeating: -1, count: column.count)
        for vertex in order.layers[services] { groups[vertex] = order.after[vertex].first ?? -1 - vertex }
        return free.gathered(services, groups: groups, budget: budget)
    }

    func isPassage(_ vertex: Int) -> Bool { vertex >= nodeCount }
}
