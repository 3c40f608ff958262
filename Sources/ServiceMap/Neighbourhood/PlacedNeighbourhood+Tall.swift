/// The neighbourhood for a narrow screen: a tree above the record of what leads to it, and one below of where it leads.
///
/// What lies two steps away stands below the first of its neighbours; where there is no room for all of it, each
/// neighbour says how many of what kind lie beyond it.
public func placedTall(
    _ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics = .tallNeighbourhood
) -> PlacedMap {
    var labels = TreeLabels(metrics)
    let whole = NeighbourTree(neighbourhood, notes: nil)
    if whole.fits(&labels) { return whole.placed(&labels) }
    let shown = neighbourhood.capped(texts: texts) { shown in
        let tree = NeighbourTree(shown, notes: texts)
        guard !tree.fits(&labels) else { return nil }
        let counts = [-1, 1].map { step in (step: step, count: shown.steps.count { $0 == step }) }
        return counts.max { $0.count < $1.count }?.step
    }
    return NeighbourTree(shown, notes: texts).placed(&labels)
}

/// The labels by how far they stand in.
private struct TreeLabels {
    let metrics: MapMetrics
    private var byIndent: [NodeLabels]

    init(_ metrics: MapMetrics) {
        self.metrics = metrics
        byIndent = (0...2).map { indent in
            let left = metrics.margin + indent * metrics.treeIndent
            let room = metrics.preferredWidth - metrics.margin - left - metrics.barWidth - 2 * metrics.padding - 3
            return NodeLabels(width: room, metrics: metrics)
        }
    }

    mutating func lines(of node: MapNode, note: String, indent: Int) -> (label: [String], note: [String]) {
        (byIndent[indent].lines(of: node), byIndent[indent].note(note))
    }
}

/// The rows of the picture from top to bottom.
private struct NeighbourTree {
    struct Row {
        var node: Int
        /// The neighbour of the record that it stands below; nil for the neighbours and the record themselves.
        var parent: Int?
        var hasHeading = false
        var isOfOne = false
        /// What lies beyond it and is not shown.
        var note = ""
    }

    private let neighbourhood: Neighbourhood
    private var rows: [Row] = []

    /// - Parameter notes: the words for what lies beyond the neighbours; nil when it is shown.
    init(_ neighbourhood: Neighbourhood, notes: MapTexts?) {
        self.neighbourhood = neighbourhood
        let (steps, nodes) = (neighbourhood.steps, neighbourhood.graph.nodes)
        var shown: Set<Int> = []
        /// What lies beyond each neighbour of the record.
        var further = [[Int]](repeating: [], count: nodes.count)
        for edge in neighbourhood.graph.edges {
            if steps[edge.to] == 2 { further[edge.from].append(edge.to) }
            if steps[edge.from] == -2 { further[edge.to].append(edge.from) }
        }
        for side in [-1, 0, 1] {
            for group in neighbourhood.groups where steps[group[0]] == side {
                for (position, node) in group.enumerated() {
                    var row = Row(node: node, parent: nil)
                    row.hasHeading = side != 0 && position == 0
                    row.isOfOne = group.count == 1 && !nodes[node].isBundle
                    let beyond = side == 0 ? [] : further[node]
                    row.note = notes.map { note(beyond: beyond, isBelow: side > 0, texts: $0) } ?? ""
                    rows.append(row)
                    for child in notes == nil ? beyond : [] where shown.insert(child).inserted {
                        rows.append(Row(node: child, parent: node))
                    }
                }
            }
        }
    }

    /// One record by its name, more of a kind by their number.
    private func note(beyond: [Int], isBelow: Bool, texts: MapTexts) -> String {
        let nodes = neighbourhood.graph.nodes
        let kinds = Dictionary(grouping: beyond) { nodes[$0].layer }.sorted { $0.key < $1.key }
        return kinds.map { layer, group in
            if group.count == 1, !nodes[group[0]].isBundle { return (isBelow ? "→ " : "← ") + nodes[group[0]].label }
            return texts.more(layer.kind, group.reduce(0) { $0 + max(1, nodes[$1].members.count) })
        }.joined(separator: ", ")
    }

    private func indent(_ row: Row) -> Int { neighbourhood.steps[row.node] == 0 ? 0 : row.parent == nil ? 1 : 2 }

    private func lines(_ row: Row, _ labels: inout TreeLabels) -> (label: [String], note: [String]) {
        labels.lines(of: neighbourhood.graph.nodes[row.node], note: row.note, indent: indent(row))
    }

    private func space(above row: Row, at position: Int, _ metrics: MapMetrics) -> Int {
        if row.hasHeading {
            return (position > 0 ? metrics.groupGap : 0) + metrics.headingSize + metrics.headingGap
        }
        return position == 0 ? 0 : neighbourhood.steps[row.node] == 0 ? metrics.groupGap : metrics.nodeGap
    }

    private func height(_ row: Row, of lines: (label: [String], note: [String]), _ metrics: MapMetrics) -> Int {
        let padding =
            neighbourhood.graph.nodes[row.node].isFocus ? 2 * metrics.verticalPadding : metrics.verticalPadding
        return (lines.label.count + lines.note.count) * metrics.lineHeight + 2 * padding
    }

    /// Whether it is no taller than a screen.
    func fits(_ labels: inout TreeLabels) -> Bool {
        let metrics = labels.metrics
        var height = 0
        for (position, row) in rows.enumerated() {
            height += space(above: row, at: position, metrics)
            height += self.height(row, of: lines(row, &labels), metrics)
            // Of a large one the rest need not be known.
            if height > metrics.tallestNeighbourhood { return false }
        }
        return true
    }

    func placed(_ labels: inout TreeLabels) -> PlacedMap {
        let metrics = labels.metrics
        let graph = neighbourhood.graph
        var nodes: [PlacedNode] = []
        var headings: [PlacedColumn] = []
        var y = metrics.margin
        for (position, row) in rows.enumerated() {
            y += space(above: row, at: position, metrics)
            let x = metrics.margin + indent(row) * metrics.treeIndent
            let lines = lines(row, &labels)
            let node = PlacedNode(
                node: graph.nodes[row.node], x: x, y: y, width: metrics.preferredWidth - metrics.margin - x,
                height: height(row, of: lines, metrics), lines: lines.label + lines.note, noteLines: lines.note.count)
            if row.hasHeading {
                headings.append(
                    PlacedColumn(
                        layer: node.node.layer, x: x, width: node.width, headingBaseline: y - metrics.headingGap,
                        isOfOne: row.isOfOne))
            }
            nodes.append(node)
            y += node.height
        }
        let place = Dictionary(rows.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { first, _ in first })
        let focus = place[neighbourhood.focus] ?? 0
        let edges = rows.indices.filter { $0 != focus }.map { index -> PlacedEdge in
            let parent = rows[index].parent.flatMap { place[$0] } ?? focus
            let isBelow = parent < index
            let stem = PlacedPoint(
                x: nodes[parent].x + metrics.treeIndent / 2,
                y: isBelow ? nodes[parent].y + nodes[parent].height : nodes[parent].y)
            return PlacedEdge(
                edge: MapEdge(from: parent, to: index),
                points: [stem, PlacedPoint(x: nodes[index].x, y: nodes[index].y + nodes[index].height / 2)])
        }
        let used = Set(nodes.compactMap(\.node.domain))
        let domains = graph.domains.filter { used.contains($0.id) }
        let legend = placedLegend(domains, width: metrics.preferredWidth, metrics: metrics).map { entry in
            var entry = entry
            entry.y += y + metrics.groupGap
            return entry
        }
        let bottom = legend.last.map { $0.y + metrics.lineHeight } ?? y
        return PlacedMap(
            width: metrics.preferredWidth, height: bottom + metrics.margin, columns: headings, nodes: nodes,
            edges: edges,
            legend: legend, crossings: 0, metrics: metrics, order: [], isTall: true)
    }
}
