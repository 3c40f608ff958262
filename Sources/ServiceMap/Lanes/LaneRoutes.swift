/// How the arrows of a chain run between its boxes, in rows, gaps and tracks, before anything has a size.
///
/// An arrow leaves a box on its right side and comes to the next on its left. It turns only in the gaps between columns,
/// and runs along a row only where that is empty; where no row is, it runs in the channel above a row.
struct LaneRoutes {
    /// The way of one passing; nil for one that does not lead onwards in time.
    enum Way: Hashable {
        /// Along one row.
        case straight
        /// Down or up in the gap after this column.
        case bend(gap: Int)
        /// By the channel above this row.
        case channel(Int)
    }

    /// An upright piece of an arrow in a gap.
    struct Upright: Hashable {
        var passing: Int
        var from: Height
        var to: Height

        func crosses(_ height: Height) -> Bool { min(from, to) <= height && height <= max(from, to) }
    }

    /// How far down something is: rows have odd levels, the channel above each the even one before it.
    struct Height: Hashable, Comparable {
        var level: Int
        /// Pixels from the row's middle, or the number of the channel's track.
        var offset: Int

        static func < (left: Self, right: Self) -> Bool { (left.level, left.offset) < (right.level, right.offset) }
    }

    private(set) var ways: [Way?]
    /// Of each passing, pixels from the middle of its row where it leaves and where it arrives.
    private(set) var leaves: [Int]
    private(set) var arrives: [Int]
    /// Passings in each gap, from left to right.
    private(set) var gaps: [[Int]]
    /// Passings in each channel, from top to bottom.
    private(set) var channels: [[Int]]

    init(_ graph: LaneGraph, grid: inout LaneGrid, metrics: LaneMetrics) {
        ways = Self.ways(graph, grid: &grid)
        let ports = LanePorts(graph, grid: grid, ways: ways, gap: metrics.portGap)
        leaves = ports.leaves
        arrives = ports.arrives
        gaps = Array(repeating: [], count: grid.columnCount)
        channels = Array(repeating: [], count: grid.cells.count)
        for (index, way) in ways.enumerated() {
            guard case .channel(let channel) = way else { continue }
            channels[channel].append(index)
        }
        orderChannels(graph, grid: grid)
        orderGaps(graph, grid: grid)
    }

    /// Whether the arrow turns in the gap after a column, and where it comes from and goes to in it.
    func upright(_ passing: Int, inGap gap: Int, of graph: LaneGraph, grid: LaneGrid) -> Upright? {
        let (from, to) = (graph.passings[passing].from, graph.passings[passing].to)
        let start = Height(level: 2 * grid.row[from] + 1, offset: leaves[passing])
        let end = Height(level: 2 * grid.row[to] + 1, offset: arrives[passing])
        switch ways[passing] {
        case .bend(gap)?:
            return Upright(passing: passing, from: start, to: end)
        case .channel(let channel)?:
            let between = Height(level: 2 * channel, offset: channels[channel].firstIndex(of: passing) ?? 0)
            if gap == grid.column[from] { return Upright(passing: passing, from: start, to: between) }
            if gap == grid.column[to] - 1 { return Upright(passing: passing, from: between, to: end) }
            return nil
        default: return nil
        }
    }

    // MARK: Ways

    /// Short arrows first: they have the least choice.
    private static func ways(_ graph: LaneGraph, grid: inout LaneGrid) -> [Way?] {
        func length(_ index: Int) -> Int {
            grid.column[graph.passings[index].to] - grid.column[graph.passings[index].from]
        }
        var ways: [Way?] = Array(repeating: nil, count: graph.passings.count)
        for index in graph.passings.indices.sorted(by: { (length($0), $0) < (length($1), $1) }) {
            guard length(index) > 0 else { continue }
            let passing = graph.passings[index]
            let first = grid.column[passing.from]
            let last = grid.column[passing.to] - 1
            let (rowFrom, rowTo) = (grid.row[passing.from], grid.row[passing.to])
            if rowFrom == rowTo {
                if grid.isOpen(row: rowFrom, columns: first + 1..<last + 1) {
                    ways[index] = .straight
                    grid.pass(row: rowFrom, columns: first + 1..<last + 1)
                    continue
                }
            } else {
                // Rather at once to the row where it is going, or else late.
                let choices = [first, last] + (first...last).dropFirst().dropLast()
                let gap = choices.first {
                    grid.isOpen(row: rowFrom, columns: first + 1..<$0 + 1)
                        && grid.isOpen(row: rowTo, columns: $0 + 1..<last + 1)
                }
                if let gap {
                    ways[index] = .bend(gap: gap)
                    grid.pass(row: rowFrom, columns: first + 1..<gap + 1)
                    grid.pass(row: rowTo, columns: gap + 1..<last + 1)
                    continue
                }
            }
            // A channel beside one of the two rows, the one that makes the arrow shortest.
            let lower = max(rowFrom, rowTo)
            ways[index] = .channel(rowFrom == rowTo ? rowFrom : lower)
        }
        return ways
    }

    // MARK: Order of tracks

    private mutating func orderChannels(_ graph: LaneGraph, grid: LaneGrid) {
        for channel in channels.indices where channels[channel].count > 1 {
            let runs = channels[channel].map { index in
                let (from, to) = (graph.passings[index].from, graph.passings[index].to)
                return (
                    range: grid.column[from]...grid.column[to] - 1, startsAbove: grid.row[from] < channel,
                    endsAbove: grid.row[to] < channel
                )
            }
            // What comes from above crosses the runs above its own.
            channels[channel] = fewestCrossings(channels[channel]) { upper, lower in
                let (over, under) = (runs[upper], runs[lower])
                return [
                    under.startsAbove && over.range.contains(under.range.lowerBound),
                    under.endsAbove && over.range.contains(under.range.upperBound),
                    !over.startsAbove && under.range.contains(over.range.lowerBound),
                    !over.endsAbove && under.range.contains(over.range.upperBound),
                ].count { $0 }
            }
        }
    }

    private mutating func orderGaps(_ graph: LaneGraph, grid: LaneGrid) {
        for gap in gaps.indices {
            let uprights = graph.passings.indices.compactMap { upright($0, inGap: gap, of: graph, grid: grid) }
            let order = fewestCrossings(Array(uprights.indices)) { left, right in
                let (first, second) = (uprights[left], uprights[right])
                // To the right of its upright an arrow is where it goes to, to the left where it comes from.
                return (second.crosses(first.to) ? 1 : 0) + (first.crosses(second.from) ? 1 : 0)
            }
            gaps[gap] = order.map { uprights[$0].passing }
        }
    }
}

extension LaneGrid {
    fileprivate mutating func pass(row: Int, columns: Range<Int>) {
        for column in columns { cells[row][column].isPassed = true }
    }
}

/// The items in an order in which the pairs cost little, found by moving one at a time to its best place.
///
/// - Parameter cost: of the item at one position standing before the item at another.
private func fewestCrossings(_ items: [Int], cost: (Int, Int) -> Int) -> [Int] {
    guard items.count > 1 else { return items }
    let costs = items.indices.map { first in items.indices.map { $0 == first ? 0 : cost(first, $0) } }
    var order = Array(items.indices)
    var hasMoved = true
    while hasMoved {
        hasMoved = false
        for item in items.indices {
            guard let place = order.firstIndex(of: item) else { continue }
            var best = (place: place, change: 0)
            for (step, limit) in [(-1, -1), (1, order.count)] {
                var change = 0
                for other in stride(from: place + step, to: limit, by: step) {
                    let passed = order[other]
                    let before = costs[item][passed] - costs[passed][item]
                    change += step < 0 ? before : -before
                    if change < best.change { best = (other, change) }
                }
            }
            guard best.change < 0 else { continue }
            order.remove(at: place)
            order.insert(item, at: best.place)
            hasMoved = true
        }
    }
    return order.map { items[$0] }
}
