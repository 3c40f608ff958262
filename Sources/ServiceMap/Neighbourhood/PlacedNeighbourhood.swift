import CatalogueModel

/// The neighbourhood with the record in the middle and a column for each step away from it; no larger than a screen.
///
/// Under a heading for each kind the nodes stand in an order in which few edges cross.
public func placed(
    _ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics = .neighbourhood
) -> PlacedMap {
    let steps = neighbourhood.columns
    let width = metrics.neighbourWidth(columns: steps.count)
    let labels = NodeLabels(width: width - metrics.barWidth - 2 * metrics.padding - 3, metrics: metrics)
    var heights = ColumnHeights(neighbourhood, texts: texts, labels: labels)
    let groups = neighbourhood.groups { groups in
        steps.first { !heights.fits($0, groups) } ?? neighbourhood.tangledStep(groups, limit: metrics.mostEdges)
    }
    let shown = neighbourhood.bundled(groups, texts: texts)
    var columns = NeighbourColumns(shown, labels: &heights.labels)
    let crossings = columns.arrange()
    columns.settle()

    let pitch = width + metrics.neighbourGap
    let total = columns.groups.count * pitch - metrics.neighbourGap + 2 * metrics.margin
    let legend = placedLegend(shown.graph.domains, width: max(total, 600), metrics: metrics)
    let top = legend.last.map { $0.y + metrics.lineHeight + 12 } ?? metrics.margin
    let first = shown.steps.min() ?? 0
    let nodes = shown.graph.nodes.enumerated().map { index, node in
        PlacedNode(
            node: node, x: metrics.margin + (shown.steps[index] - first) * pitch, y: top + columns.tops[index],
            width: width, height: columns.heights[index], lines: columns.lines[index])
    }
    let headings = columns.groups.joined().compactMap { group in
        group.nodes.first.map { nodes[$0] }.map { node in
            PlacedColumn(
                layer: group.layer, x: node.x, width: width, headingBaseline: node.y - metrics.headingGap,
                isOfOne: group.isOfOne)
        }
    }
    let right = legend.map { $0.x + 18 + metrics.label.width($0.domain.title) }.max() ?? 0
    return PlacedMap(
        width: max(total, right + metrics.margin), height: top + columns.height + metrics.margin, columns: headings,
        nodes: nodes, edges: edges(shown.graph.edges, between: nodes, metrics: metrics), legend: legend,
        crossings: crossings, metrics: metrics, order: columns.order)
}

/// How tall the columns are when their groups are drawn in so many boxes.
private struct ColumnHeights {
    private let neighbourhood: Neighbourhood
    private let texts: MapTexts
    var labels: NodeLabels
    /// Of each node's box, where it has been asked for.
    private var known: [Int?]

    init(_ neighbourhood: Neighbourhood, texts: MapTexts, labels: NodeLabels) {
        self.neighbourhood = neighbourhood
        self.texts = texts
        self.labels = labels
        known = [Int?](repeating: nil, count: neighbourhood.graph.nodes.count)
    }

    /// Whether the column at a distance is no taller than a screen.
    mutating func fits(_ step: Int, _ groups: [NeighbourGroup]) -> Bool {
        let metrics = labels.metrics
        var height = 0
        for group in groups where group.step == step {
            height += metrics.spaceAboveGroup(isFirst: height == 0) + (group.boxes - 1) * metrics.nodeGap
            if !group.isWhole { height += boxHeight(labels.lines(of: texts.more(group)), isFocus: false) }
            for node in group.single {
                // Of a large one the rest need not be known.
                guard height <= metrics.tallestNeighbourhood else { return false }
                height += self.height(of: node)
            }
        }
        return height <= metrics.tallestNeighbourhood
    }

    private mutating func height(of index: Int) -> Int {
        if let height = known[index] { return height }
        let node = neighbourhood.graph.nodes[index]
        let height = boxHeight(labels.lines(of: node), isFocus: node.isFocus)
        known[index] = height
        return height
    }

    private func boxHeight(_ lines: [String], isFocus: Bool) -> Int {
        labels.metrics.boxHeight(lines: max(1, lines.count), isFocus: isFocus)
    }
}

extension Neighbourhood {
    /// The distance at which too many edges meet to be told apart; nil when they can be.
    fileprivate func tangledStep(_ groups: [NeighbourGroup], limit: Int) -> Int? {
        [-2, 2].first { step in
            groups.contains { $0.step == step && $0.boxes > 6 } && edgeCount(at: step, between: groups) > limit
        }
    }

    /// How many edges there are at a distance between the boxes of the groups.
    private func edgeCount(at step: Int, between groups: [NeighbourGroup]) -> Int {
        var box = Array(graph.nodes.indices)
        for group in groups {
            guard let shared = group.together.first else { continue }
            for node in group.together { box[node] = shared }
        }
        let edges = graph.edges.lazy.filter { steps[$0.from] == step || steps[$0.to] == step }
        return Set(edges.map { box[$0.from] * box.count + box[$0.to] }).count
    }
}

/// Edges with their ends spread on the sides of the boxes, in the order of what they lead to.
private func edges(_ edges: [MapEdge], between nodes: [PlacedNode], metrics: MapMetrics) -> [PlacedEdge] {
    func middle(_ node: Int) -> Int { nodes[node].y + nodes[node].height / 2 }
    func ports(_ own: (MapEdge) -> Int, _ other: (MapEdge) -> Int) -> [Int] {
        var ports = [Int](repeating: 0, count: edges.count)
        var atNode = [[Int]](repeating: [], count: nodes.count)
        for (index, edge) in edges.enumerated() { atNode[own(edge)].append(index) }
        for (node, indices) in atNode.enumerated() where !indices.isEmpty {
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
