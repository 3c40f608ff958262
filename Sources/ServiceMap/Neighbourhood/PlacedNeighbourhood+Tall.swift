/// The neighbourhood for a narrow screen: a tree above the record of what leads to it, and one below of where it leads.
///
/// What lies two steps away stands below the first of its neighbours; where there is no room for all of it, each
/// neighbour says how many of what kind lie beyond it.
public func placedTall(
    _ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics = .tallNeighbourhood
) -> PlacedMap {
    let whole = NeighbourTree(neighbourhood, notes: nil)
    if whole.height(metrics) <= metrics.tallestNeighbourhood { return whole.placed(metrics) }
    let shown = neighbourhood.capped(texts: texts) { shown in
        let tree = NeighbourTree(shown, notes: texts)
        guard tree.height(metrics) > metrics.tallestNeighbourhood else { return nil }
        let counts = [-1, 1].map { step in (step: step, count: shown.steps.count { $0 == step }) }
        return counts.max { $0.count < $1.count }?.step
    }
    return NeighbourTree(shown, notes: texts).placed(metrics)
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
        for side in [-1, 0, 1] {
            for group in neighbourhood.groups where steps[group[0]] == side {
                for (position, node) in group.enumerated() {
                    var row = Row(node: node, parent: nil)
                    row.hasHeading = side != 0 && position == 0
                    row.isOfOne = group.count == 1 && !nodes[node].isBundle
                    let beyond =
                        side == 0
                        ? []
                        : neighbourhood.graph.edges.compactMap { edge in
                            edge.from == node && steps[edge.to] == 2
                                ? edge.to : edge.to == node && steps[edge.from] == -2 ? edge.from : nil
                        }
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

    private func left(_ row: Row, _ metrics: MapMetrics) -> Int {
        metrics.margin
            + (neighbourhood.steps[row.node] == 0 ? 0 : row.parent == nil ? metrics.treeIndent : 2 * metrics.treeIndent)
    }

    private func lines(_ row: Row, _ metrics: MapMetrics) -> (label: [String], note: [String]) {
        let node = neighbourhood.graph.nodes[row.node]
        let width =
            metrics.preferredWidth - metrics.margin - left(row, metrics) - metrics.barWidth - 2 * metrics.padding - 3
        let text = node.isFocus ? metrics.focusLabel : metrics.label
        return (
            text.wrapped(node.label, width: width, lines: metrics.maximumLines),
            metrics.label.wrapped(row.note, width: width, lines: 2)
        )
    }

    private func space(above row: Row, at position: Int, _ metrics: MapMetrics) -> Int {
        if row.hasHeading {
            return (position > 0 ? metrics.groupGap : 0) + metrics.headingSize + metrics.headingGap
        }
        return position == 0 ? 0 : neighbourhood.steps[row.node] == 0 ? metrics.groupGap : metrics.nodeGap
    }

    private func height(_ row: Row, _ metrics: MapMetrics) -> Int {
        let padding =
            neighbourhood.graph.nodes[row.node].isFocus ? 2 * metrics.verticalPadding : metrics.verticalPadding
        let lines = lines(row, metrics)
        return (lines.label.count + lines.note.count) * metrics.lineHeight + 2 * padding
    }

    func height(_ metrics: MapMetrics) -> Int {
        rows.enumerated().reduce(0) {
            $0 + space(above: $1.element, at: $1.offset, metrics) + height($1.element, metrics)
        }
    }

    func placed(_ metrics: MapMetrics) -> PlacedMap {
        let graph = neighbourhood.graph
        var nodes: [PlacedNode] = []
        var headings: [PlacedColumn] = []
        var y = metrics.margin
        for (position, row) in rows.enumerated() {
            y += space(above: row, at: position, metrics)
            let x = left(row, metrics)
            let lines = lines(row, metrics)
            let node = PlacedNode(
                node: graph.nodes[row.node], x: x, y: y, width: metrics.preferredWidth - metrics.margin - x,
                height: height(row, metrics), lines: lines.label + lines.note, noteLines: lines.note.count)
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
