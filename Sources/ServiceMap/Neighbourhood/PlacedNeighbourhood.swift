import CatalogueModel

/// The neighbourhood with the record in the middle and a column for each step away from it; no larger than a screen.
///
/// Under a heading for each kind the nodes stand in an order in which few edges cross.
public func placed(
    _ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics = .neighbourhood
) -> PlacedMap {
    let columnCount = Set(neighbourhood.steps).count
    let width = metrics.neighbourWidth(columns: columnCount)
    var labels = NodeLabels(width: width - metrics.barWidth - 2 * metrics.padding - 3, metrics: metrics)
    func column(_ step: Int, of neighbourhood: Neighbourhood) -> NeighbourColumn {
        NeighbourColumn(step, of: neighbourhood, labels: &labels, metrics: metrics)
    }
    let room = metrics.tallestNeighbourhood
    let shown = neighbourhood.capped(texts: texts) { shown in
        Set(shown.steps).sorted().first { column($0, of: shown).height > room } ?? shown.tangledStep(metrics.mostEdges)
    }
    var columns = Set(shown.steps).sorted().map { column($0, of: shown) }
    let crossings = order(&columns, of: shown.graph)
    let height = columns.map(\.height).max() ?? 0
    settle(&columns, edges: shown.graph.edges, height: height)

    let pitch = width + metrics.neighbourGap
    let total = columns.count * pitch - metrics.neighbourGap + 2 * metrics.margin
    let legend = placedLegend(shown.graph.domains, width: max(total, 600), metrics: metrics)
    let top = legend.last.map { $0.y + metrics.lineHeight + 12 } ?? metrics.margin
    var nodes: [PlacedNode?] = shown.graph.nodes.map { _ in nil }
    var headings: [PlacedColumn] = []
    for (index, column) in columns.enumerated() {
        let x = metrics.margin + index * pitch
        for group in column.groups {
            for (position, node) in group.nodes.enumerated() {
                let y = top + column.places[node, default: 0]
                if position == 0 {
                    headings.append(
                        PlacedColumn(
                            layer: group.layer, x: x, width: width, headingBaseline: y - metrics.headingGap,
                            isOfOne: group.isOfOne))
                }
                nodes[node] = PlacedNode(
                    node: shown.graph.nodes[node], x: x, y: y, width: width, height: column.heights[node] ?? 0,
                    lines: column.lines[node] ?? [])
            }
        }
    }
    let placedNodes = nodes.compactMap { $0 }
    let right = legend.map { $0.x + 18 + metrics.label.width($0.domain.title) }.max() ?? 0
    return PlacedMap(
        width: max(total, right + metrics.margin), height: top + height + metrics.margin, columns: headings,
        nodes: placedNodes, edges: edges(shown.graph.edges, between: placedNodes, metrics: metrics), legend: legend,
        crossings: crossings, metrics: metrics, order: columns.map { $0.groups.flatMap(\.nodes) })
}

extension Neighbourhood {
    /// The distance at which too many edges meet to be told apart; nil when they can be.
    fileprivate func tangledStep(_ limit: Int) -> Int? {
        [-2, 2].first { step in
            graph.edges.count { steps[$0.from] == step || steps[$0.to] == step } > limit
                && groups.contains { steps[$0[0]] == step && $0.count > 6 }
        }
    }
}

/// The nodes at one distance from the record, in groups of one kind under a heading each.
private struct NeighbourColumn {
    struct Group {
        var layer: MapLayer
        var nodes: [Int]
        /// Whether it is of one record only.
        var isOfOne: Bool
    }

    var groups: [Group]
    private(set) var heights: [Int: Int] = [:]
    private(set) var lines: [Int: [String]] = [:]
    /// y of each node, from the top of the columns.
    var places: [Int: Int] = [:]
    private let metrics: MapMetrics

    init(_ step: Int, of neighbourhood: Neighbourhood, labels: inout NodeLabels, metrics: MapMetrics) {
        self.metrics = metrics
        let nodes = neighbourhood.graph.nodes
        groups = neighbourhood.groups.filter { neighbourhood.steps[$0[0]] == step }.map {
            Group(layer: nodes[$0[0]].layer, nodes: $0, isOfOne: $0.count == 1 && !nodes[$0[0]].isBundle)
        }
        for node in groups.flatMap(\.nodes) {
            let wrapped = labels.lines(of: nodes[node])
            lines[node] = wrapped
            let padding = nodes[node].isFocus ? 2 * metrics.verticalPadding : metrics.verticalPadding
            heights[node] = max(1, wrapped.count) * metrics.lineHeight + 2 * padding
        }
    }

    /// What is free above a node: its group's heading, or the gap to the one before it.
    func space(above position: Int, inGroup group: Int) -> Int {
        position > 0 ? metrics.nodeGap : (group > 0 ? metrics.groupGap : 0) + metrics.headingSize + metrics.headingGap
    }

    /// Nodes from top to bottom with where they stand when all is moved up.
    var stacked: [(node: Int, y: Int)] {
        var y = 0
        var result: [(node: Int, y: Int)] = []
        for (index, group) in groups.enumerated() {
            for (position, node) in group.nodes.enumerated() {
                y += space(above: position, inGroup: index)
                result.append((node, y))
                y += heights[node] ?? 0
            }
        }
        return result
    }

    var height: Int { stacked.last.map { $0.y + (heights[$0.node] ?? 0) } ?? 0 }
    func middle(of node: Int) -> Int? { places[node].map { $0 + (heights[node] ?? 0) / 2 } }
}

/// Orders each group by its neighbours' places, outwards and inwards by turns; the crossings that are left.
private func order(_ columns: inout [NeighbourColumn], of graph: ServiceGraph) -> Int {
    let edges = graph.edges
    var best = columns
    var fewest = Int.max
    for round in 0..<4 {
        let now = crossings(columns, edges: edges)
        if now < fewest { (best, fewest) = (columns, now) }
        guard fewest > 0 else { break }
        let forward = round % 2 == 0
        for index in forward ? Array(columns.indices.dropFirst()) : columns.indices.dropLast().reversed() {
            let others = columns[forward ? index - 1 : index + 1].groups.flatMap(\.nodes)
            let place = Dictionary(others.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            var sums: [Int: (sum: Int, count: Int)] = [:]
            for edge in edges {
                let (own, other) = forward ? (edge.to, edge.from) : (edge.from, edge.to)
                guard let at = place[other] else { continue }
                let known = sums[own] ?? (0, 0)
                sums[own] = (known.sum + at, known.count + 1)
            }
            for group in columns[index].groups.indices {
                let nodes = columns[index].groups[group].nodes
                let keyed = nodes.enumerated().map { position, node -> (key: Double, position: Int, node: Int) in
                    let mean = sums[node].map { Double($0.sum) / Double($0.count) } ?? Double(others.count)
                    // What is left over comes last.
                    return (graph.nodes[node].isBundle ? .infinity : mean, position, node)
                }
                columns[index].groups[group].nodes =
                    keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map(\.node)
            }
        }
    }
    let now = crossings(columns, edges: edges)
    if now < fewest { (best, fewest) = (columns, now) }
    columns = best
    return fewest
}

private func crossings(_ columns: [NeighbourColumn], edges: [MapEdge]) -> Int {
    var place: [Int: (column: Int, position: Int)] = [:]
    for (index, column) in columns.enumerated() {
        for (position, node) in column.groups.flatMap(\.nodes).enumerated() { place[node] = (index, position) }
    }
    let ends = edges.compactMap { edge in place[edge.from].flatMap { from in place[edge.to].map { (from, $0) } } }
    var count = 0
    for (index, one) in ends.enumerated() {
        for other in ends[..<index] where one.0.column == other.0.column {
            if (one.0.position - other.0.position) * (one.1.position - other.1.position) < 0 { count += 1 }
        }
    }
    return count
}

/// Gives every node its height: as level with its neighbours as the order allows, from the fullest column outwards.
private func settle(_ columns: inout [NeighbourColumn], edges: [MapEdge], height: Int) {
    guard let fullest = columns.indices.max(by: { columns[$0].height < columns[$1].height }) else { return }
    for (node, y) in columns[fullest].stacked { columns[fullest].places[node] = y }
    for index in Array(columns.indices.dropFirst(fullest + 1)) + columns.indices.prefix(fullest).reversed() {
        let inner = columns[index > fullest ? index - 1 : index + 1]
        var wished: [Int: [Int]] = [:]
        for edge in edges {
            let (own, other) = index > fullest ? (edge.to, edge.from) : (edge.from, edge.to)
            if let middle = inner.middle(of: other) { wished[own, default: []].append(middle) }
        }
        let stacked = columns[index].stacked
        let free = Double(height - columns[index].height)
        let wishes = stacked.map { node, y -> (shift: Double, weight: Double) in
            guard let middles = wished[node] else { return (free / 2, 0.01) }
            let mean = Double(middles.reduce(0, +)) / Double(middles.count)
            return (mean - Double(columns[index].heights[node] ?? 0) / 2 - Double(y), Double(middles.count))
        }
        for ((node, y), shift) in zip(stacked, ascending(wishes, within: 0...free)) {
            columns[index].places[node] = y + Int(shift.rounded())
        }
    }
}

/// Edges with their ends spread on the sides of the boxes, in the order of what they lead to.
private func edges(_ edges: [MapEdge], between nodes: [PlacedNode], metrics: MapMetrics) -> [PlacedEdge] {
    func middle(_ node: Int) -> Int { nodes[node].y + nodes[node].height / 2 }
    func ports(_ own: (MapEdge) -> Int, _ other: (MapEdge) -> Int) -> [Int] {
        var ports = [Int](repeating: 0, count: edges.count)
        for (node, indices) in Dictionary(grouping: edges.indices, by: { own(edges[$0]) }) {
            let sorted = indices.sorted { (middle(other(edges[$0])), $0) < (middle(other(edges[$1])), $1) }
            let room = max(0, nodes[node].height - 2 * metrics.cornerMargin)
            let span = min(room, (sorted.count - 1) * metrics.portGap)
            for (position, edge) in sorted.enumerated() {
                ports[edge] = middle(node) - span / 2 + (sorted.count > 1 ? span * position / (sorted.count - 1) : 0)
            }
        }
        return ports
    }
    let starts = ports(\.from, \.to)
    let ends = ports(\.to, \.from)
    return edges.indices.map { index in
        let (from, to) = (nodes[edges[index].from], nodes[edges[index].to])
        return PlacedEdge(
            edge: edges[index],
            points: [PlacedPoint(x: from.x + from.width, y: starts[index]), PlacedPoint(x: to.x, y: ends[index])])
    }
}
