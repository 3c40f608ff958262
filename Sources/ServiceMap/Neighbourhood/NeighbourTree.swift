/// What lies around a record in rows from top to bottom.
struct NeighbourTree {
    private struct Row {
        /// Index in `nodes`.
        var node: Int
        /// How far the row stands in: the record, its neighbours, and what lies beyond them.
        var indent: Int
        /// The neighbour of the record that it stands below; nil for the neighbours and the record themselves.
        var parent: Int?
        var hasHeading = false
        var isOfOne = false
        /// What lies beyond it and is not shown.
        var note = ""
    }

    private typealias Lines = (label: [String], note: [String])

    private let neighbourhood: Neighbourhood
    private let texts: MapTexts
    private let metrics: MapMetrics
    /// The graph's nodes, and after them those that stand for several.
    private var nodes: [MapNode]
    /// What lies beyond each neighbour of the record.
    private var further: [[Int]]
    /// The labels by how far they stand in.
    private var labels: [NodeLabels]
    /// The height of each neighbour's box with its note, where it has been asked for.
    private var heights: [Int?]

    init(_ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics) {
        self.neighbourhood = neighbourhood
        self.texts = texts
        self.metrics = metrics
        nodes = neighbourhood.graph.nodes
        further = [[Int]](repeating: [], count: nodes.count)
        for edge in neighbourhood.graph.edges {
            if neighbourhood.steps[edge.to] == 2 { further[edge.from].append(edge.to) }
            if neighbourhood.steps[edge.from] == -2 { further[edge.to].append(edge.from) }
        }
        labels = (0...2).map { indent in
            let left = metrics.margin + indent * metrics.treeIndent
            let room = metrics.preferredWidth - metrics.margin - left - metrics.barWidth - 2 * metrics.padding - 3
            return NodeLabels(width: room, metrics: metrics)
        }
        heights = [Int?](repeating: nil, count: nodes.count)
    }

    /// The picture with all that lies beyond the neighbours; nil when it is taller than a screen.
    mutating func placedWhole() -> PlacedMap? {
        let rows = rows(of: neighbourhood.groups, isWhole: true)
        var height = 0
        for row in rows {
            height += space(above: row, isFirst: height == 0) + boxHeight(row, lines(row))
            // Of a large one the rest need not be known.
            if height > metrics.tallestNeighbourhood { return nil }
        }
        return placed(rows)
    }

    /// The picture with notes of what lies beyond the neighbours.
    mutating func placed(_ groups: [NeighbourGroup]) -> PlacedMap {
        placed(rows(of: groups, isWhole: false))
    }

    private mutating func rows(of groups: [NeighbourGroup], isWhole: Bool) -> [Row] {
        var rows: [Row] = []
        var shown: Set<Int> = []
        for group in groups where abs(group.step) < 2 {
            for (position, node) in boxes(of: group).enumerated() {
                let isNeighbour = group.step != 0
                var row = Row(node: node, indent: isNeighbour ? 1 : 0)
                row.hasHeading = isNeighbour && position == 0
                row.isOfOne = group.nodes.count == 1
                let beyond = isNeighbour ? further[node] : []
                row.note = isWhole ? "" : note(beyond: beyond, isBelow: group.step > 0)
                rows.append(row)
                for child in isWhole ? beyond : [] where shown.insert(child).inserted {
                    rows.append(Row(node: child, indent: 2, parent: node))
                }
            }
        }
        return rows
    }

    /// The nodes of a group from top to bottom, those that share a box as one at the end.
    private mutating func boxes(of group: NeighbourGroup) -> [Int] {
        guard let bundle = neighbourhood.bundle(of: group, texts: texts) else { return group.nodes }
        nodes.append(bundle)
        further.append(beyond(group))
        return group.single.sorted() + [nodes.count - 1]
    }

    /// What lies beyond the nodes of a group that share a box.
    private func beyond(_ group: NeighbourGroup) -> [Int] { Set(group.together.lazy.flatMap { further[$0] }).sorted() }

    /// One record by its name, more of a kind by their number.
    private func note(beyond: [Int], isBelow: Bool) -> String {
        guard !beyond.isEmpty else { return "" }
        return MapLayer.allCases.compactMap { layer in
            let group = beyond.filter { nodes[$0].layer == layer }
            guard let first = group.first else { return nil }
            return group.count > 1 ? texts.more(layer.kind, group.count) : (isBelow ? "→ " : "← ") + nodes[first].label
        }.joined(separator: ", ")
    }

    private mutating func lines(_ row: Row) -> Lines {
        (labels[row.indent].lines(of: nodes[row.node]), labels[row.indent].note(row.note))
    }

    private func space(above row: Row, isFirst: Bool) -> Int {
        if row.hasHeading { return metrics.spaceAboveGroup(isFirst: isFirst) }
        return isFirst ? 0 : row.indent == 0 ? metrics.groupGap : metrics.nodeGap
    }

    private func boxHeight(_ row: Row, _ lines: Lines) -> Int {
        metrics.boxHeight(lines: lines.label.count + lines.note.count, isFocus: nodes[row.node].isFocus)
    }
}

extension NeighbourTree {
    /// Whether the picture is no taller than a screen when the groups are drawn in so many boxes, with notes.
    mutating func fits(_ groups: [NeighbourGroup]) -> Bool {
        var height = 0
        for group in groups where abs(group.step) < 2 {
            if group.step == 0 {
                height += height > 0 ? metrics.groupGap : 0
            } else {
                height += metrics.spaceAboveGroup(isFirst: height == 0) + (group.boxes - 1) * metrics.nodeGap
            }
            if !group.isWhole {
                let note = note(beyond: beyond(group), isBelow: group.step > 0)
                let lines = labels[1].lines(of: texts.more(group)).count + labels[1].note(note).count
                height += metrics.boxHeight(lines: lines, isFocus: false)
            }
            for node in group.single {
                guard height <= metrics.tallestNeighbourhood else { return false }
                height += self.height(of: node, at: group.step)
            }
        }
        return height <= metrics.tallestNeighbourhood
    }

    private mutating func height(of node: Int, at step: Int) -> Int {
        if let height = heights[node] { return height }
        let note = step == 0 ? "" : note(beyond: further[node], isBelow: step > 0)
        let row = Row(node: node, indent: abs(step), note: note)
        let height = boxHeight(row, lines(row))
        heights[node] = height
        return height
    }
}

extension NeighbourTree {
    private mutating func placed(_ rows: [Row]) -> PlacedMap {
        var placed: [PlacedNode] = []
        var headings: [PlacedColumn] = []
        var y = metrics.margin
        for row in rows {
            y += space(above: row, isFirst: placed.isEmpty)
            let x = metrics.margin + row.indent * metrics.treeIndent
            let lines = lines(row)
            let node = PlacedNode(
                node: nodes[row.node], x: x, y: y, width: metrics.preferredWidth - metrics.margin - x,
                height: boxHeight(row, lines), lines: lines.label + lines.note, noteLines: lines.note.count)
            if row.hasHeading {
                headings.append(
                    PlacedColumn(
                        layer: node.node.layer, x: x, width: node.width, headingBaseline: y - metrics.headingGap,
                        isOfOne: row.isOfOne))
            }
            placed.append(node)
            y += node.height
        }
        let used = Set(placed.compactMap(\.node.domain))
        let domains = neighbourhood.graph.domains.filter { used.contains($0.id) }
        let legend = placedLegend(domains, width: metrics.preferredWidth, metrics: metrics).map { entry in
            var entry = entry
            entry.y += y + metrics.groupGap
            return entry
        }
        let bottom = legend.last.map { $0.y + metrics.lineHeight } ?? y
        return PlacedMap(
            width: metrics.preferredWidth, height: bottom + metrics.margin, columns: headings, nodes: placed,
            edges: edges(of: rows, between: placed), legend: legend, crossings: 0, metrics: metrics, order: [],
            isTall: true)
    }

    /// From each row to the one that it stands below or above.
    private func edges(of rows: [Row], between placed: [PlacedNode]) -> [PlacedEdge] {
        var place = [Int](repeating: 0, count: nodes.count)
        for (index, row) in rows.enumerated() { place[row.node] = index }
        let focus = place[neighbourhood.focus]
        return rows.indices.filter { $0 != focus }.map { index in
            let parent = rows[index].parent.map { place[$0] } ?? focus
            let (stem, box) = (placed[parent], placed[index])
            return PlacedEdge(
                edge: MapEdge(from: parent, to: index),
                points: [
                    PlacedPoint(
                        x: stem.x + metrics.treeIndent / 2, y: parent < index ? stem.y + stem.height : stem.y),
                    PlacedPoint(x: box.x, y: box.y + box.height / 2),
                ])
        }
    }
}
