import CatalogueModel

/// Where the nodes around a record stand: a column for each distance, and in it a group for each kind.
struct NeighbourColumns {
    /// What has a heading of its own.
    struct Group {
        let layer: MapLayer
        /// From top to bottom.
        var nodes: [Int]
        /// Whether it is of one record only.
        let isOfOne: Bool
    }

    /// From left to right; the groups of each from top to bottom.
    private(set) var groups: [[Group]]
    /// The lines of each node's label.
    let lines: [[String]]
    let heights: [Int]
    /// y of each node, from the top of the columns.
    private(set) var tops: [Int]
    /// The edges from each column to the next.
    private let hops: [[(from: Int, to: Int)]]
    /// The number of each node in its column, from the top.
    private var position: [Int]
    private let graph: ServiceGraph
    private let metrics: MapMetrics

    init(_ neighbourhood: Neighbourhood, labels: inout NodeLabels) {
        graph = neighbourhood.graph
        metrics = labels.metrics
        lines = graph.nodes.map { labels.lines(of: $0) }
        heights = zip(graph.nodes, lines).map { [metrics] node, lines in
            metrics.boxHeight(lines: max(1, lines.count), isFocus: node.isFocus)
        }
        let first = neighbourhood.steps.min() ?? 0
        let columnCount = (neighbourhood.steps.max() ?? first - 1) - first + 1
        groups = [[Group]](repeating: [], count: columnCount)
        for group in neighbourhood.groups {
            let isOfOne = group.nodes.count == 1 && !graph.nodes[group.nodes[0]].isBundle
            groups[group.step - first].append(Group(layer: group.layer, nodes: group.nodes, isOfOne: isOfOne))
        }
        var hops = [[(from: Int, to: Int)]](repeating: [], count: columnCount)
        for edge in graph.edges { hops[neighbourhood.steps[edge.from] - first].append((edge.from, edge.to)) }
        self.hops = hops
        tops = [Int](repeating: 0, count: graph.nodes.count)
        position = tops
        for index in groups.indices { number(index) }
    }

    var height: Int { groups.indices.map(height(of:)).max() ?? 0 }

    /// The nodes of each column from top to bottom.
    var order: [[Int]] { groups.map { $0.flatMap(\.nodes) } }

    private mutating func number(_ index: Int) {
        for (place, node) in groups[index].flatMap(\.nodes).enumerated() { position[node] = place }
    }

    /// Nodes of a column from top to bottom with where they stand when all is moved up.
    private func stacked(_ index: Int) -> [(node: Int, y: Int)] {
        var y = 0
        var result: [(node: Int, y: Int)] = []
        for (place, group) in groups[index].enumerated() {
            y += metrics.spaceAboveGroup(isFirst: place == 0)
            for node in group.nodes {
                result.append((node, y))
                y += heights[node] + metrics.nodeGap
            }
            y -= metrics.nodeGap
        }
        return result
    }

    private func height(of index: Int) -> Int { stacked(index).last.map { $0.y + heights[$0.node] } ?? 0 }

    /// Orders each group by its neighbours' places, outwards and inwards by turns; the crossings that are left.
    mutating func arrange() -> Int {
        var best = self
        var fewest = crossings
        for round in 0..<4 where fewest > 0 {
            let isForward = round.isMultiple(of: 2)
            let inner = isForward ? Array(groups.indices.dropFirst()) : groups.indices.dropLast().reversed()
            for index in inner { sort(index, isForward: isForward) }
            let now = crossings
            if now < fewest { (best, fewest) = (self, now) }
        }
        self = best
        return fewest
    }

    /// Orders the groups of a column by the mean place of the nodes in the column before or after it.
    private mutating func sort(_ index: Int, isForward: Bool) {
        let sums = sums(of: position, beside: index, isForward: isForward)
        let size = groups[isForward ? index - 1 : index + 1].reduce(0) { $0 + $1.nodes.count }
        /// What has no neighbours comes after what has, and last what is left over.
        func key(_ node: Int) -> Double {
            guard !graph.nodes[node].isBundle else { return .infinity }
            return sums[node].count > 0 ? Double(sums[node].sum) / Double(sums[node].count) : Double(size)
        }
        for group in groups[index].indices {
            let keyed = groups[index][group].nodes.map { (key: key($0), position: position[$0], node: $0) }
            groups[index][group].nodes =
                keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map(\.node)
        }
        number(index)
    }

    /// For each node of a column the sum of a value over its neighbours in the column before it, or else after it.
    private func sums(of values: [Int], beside index: Int, isForward: Bool) -> [(sum: Int, count: Int)] {
        var sums = [(sum: Int, count: Int)](repeating: (0, 0), count: graph.nodes.count)
        for hop in hops[isForward ? index - 1 : index] {
            let (own, other) = isForward ? (hop.to, hop.from) : (hop.from, hop.to)
            sums[own].sum += values[other]
            sums[own].count += 1
        }
        return sums
    }

    /// How many pairs of edges between the same columns cross.
    private var crossings: Int {
        hops.reduce(0) { sum, hops in
            let ends = hops.map { (from: position[$0.from], to: position[$0.to]) }
            return ends.indices.reduce(sum) { sum, index in
                ends[..<index].reduce(sum) { sum, other in
                    (other.from - ends[index].from) * (other.to - ends[index].to) < 0 ? sum + 1 : sum
                }
            }
        }
    }

    /// Gives every node its height: as level with its neighbours as the order allows, from the fullest column outwards.
    mutating func settle() {
        let columnHeights = groups.indices.map(height(of:))
        guard let total = columnHeights.max(),
            let fullest = groups.indices.max(by: { columnHeights[$0] < columnHeights[$1] })
        else { return }
        for (node, y) in stacked(fullest) { tops[node] = y }
        for index in groups.indices.dropFirst(fullest + 1) {
            settle(index, isForward: true, free: total - columnHeights[index])
        }
        for index in groups.indices.prefix(fullest).reversed() {
            settle(index, isForward: false, free: total - columnHeights[index])
        }
    }

    private mutating func settle(_ index: Int, isForward: Bool, free: Int) {
        let middles = sums(
            of: zip(tops, heights).map { $0 + $1 / 2 }, beside: index, isForward: isForward)
        let stacked = stacked(index)
        let wishes = stacked.map { node, y -> (shift: Double, weight: Double) in
            let (sum, count) = middles[node]
            guard count > 0 else { return (Double(free) / 2, 0.01) }
            return (Double(sum) / Double(count) - Double(heights[node]) / 2 - Double(y), Double(count))
        }
        for ((node, y), shift) in zip(stacked, ascending(wishes, within: 0...Double(free))) {
            tops[node] = y + Int(shift.rounded())
        }
    }
}

extension MapMetrics {
    /// What stands above the first node of a group in a column: the heading, and the gap to the group before it.
    func spaceAboveGroup(isFirst: Bool) -> Int { (isFirst ? 0 : groupGap) + headingSize + headingGap }
}
