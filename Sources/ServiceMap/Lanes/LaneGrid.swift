/// Where the steps of a chain stand before anything has a size: columns are time, rows belong to lanes.
struct LaneGrid {
    /// What stands in a cell.
    struct Cell {
        var box: Int?
        var markers: [LaneMarker] = []
        /// Whether an arrow runs through it.
        var isPassed = false
        /// Index of the passing whose words stand in it.
        var label: Int?

        var isBlocked: Bool { box != nil || !markers.isEmpty }
        /// Whether words can stand in it, if need be below the signs.
        var hasRoom: Bool { box == nil && !isPassed && label == nil }
    }

    /// Of each step.
    let column: [Int]
    private(set) var row: [Int]
    let columnCount: Int
    /// The rows of each lane.
    private(set) var rowsOfLane: [Range<Int>]
    /// By row, then by column.
    var cells: [[Cell]]

    init(_ graph: LaneGraph) {
        let column = laneColumns(of: graph)
        let columnCount = (column.max() ?? -1) + 1
        self.column = column
        self.columnCount = columnCount
        var slots: [[[Cell]]] = graph.lanes.map { _ in [] }
        var slot = [Int](repeating: 0, count: graph.steps.count)
        let before = Dictionary(grouping: graph.passings, by: \.to)
        for step in graph.steps.indices.sorted(by: { (column[$0], $0) < (column[$1], $1) }) {
            let lane = graph.steps[step].lane
            // Goes on in the row of the step before it where that is of the same actor.
            let wished = (before[step] ?? []).map(\.from).filter { graph.steps[$0].lane == lane }.map { slot[$0] }
            let place = Self.freeSlot(in: &slots[lane], column: column[step], wished: wished, width: columnCount)
            slots[lane][place][column[step]].box = step
            slot[step] = place
        }
        for (index, step) in graph.steps.enumerated() {
            for participant in step.participants where slots.indices.contains(participant.lane) {
                let lane = participant.lane
                let free = slots[lane].firstIndex { $0[column[index]].box == nil }
                if free == nil { slots[lane].append([Cell](repeating: Cell(), count: columnCount)) }
                slots[lane][free ?? slots[lane].count - 1][column[index]].markers.append(
                    LaneMarker(step: index, role: participant.role))
            }
        }
        var first = 0
        var ranges: [Range<Int>] = []
        for index in slots.indices {
            if slots[index].isEmpty { slots[index].append([Cell](repeating: Cell(), count: columnCount)) }
            ranges.append(first..<first + slots[index].count)
            first += slots[index].count
        }
        rowsOfLane = ranges
        cells = slots.flatMap { $0 }
        row = graph.steps.indices.map { ranges[graph.steps[$0].lane].lowerBound + slot[$0] }
    }

    /// Index of the lane that a row belongs to.
    func lane(ofRow row: Int) -> Int { rowsOfLane.firstIndex { $0.contains(row) } ?? 0 }

    /// Whether nothing stands in the row in any of the columns.
    func isOpen(row: Int, columns: Range<Int>) -> Bool { columns.allSatisfy { !cells[row][$0].isBlocked } }

    private static func freeSlot(in slots: inout [[Cell]], column: Int, wished: [Int], width: Int) -> Int {
        let free = slots.indices.filter { slots[$0][column].box == nil }
        if let place = wished.first(where: free.contains) ?? free.first { return place }
        slots.append([Cell](repeating: Cell(), count: width))
        return slots.count - 1
    }
}

/// The column of each step: one after the last of those before it, and one for steps that are each other's alternatives.
///
/// Steps in a circle stand where the list has them.
private func laneColumns(of graph: LaneGraph) -> [Int] {
    let alone = Array(graph.steps.indices)
    let together = graph.steps.indices.map { min($0, graph.steps[$0].alternatives.first ?? $0) }
    return longestPaths(of: graph, groups: together) ?? longestPaths(of: graph, groups: alone) ?? alone
}

/// Nil when the groups come after each other in a circle.
private func longestPaths(of graph: LaneGraph, groups: [Int]) -> [Int]? {
    var waiting = [Int](repeating: 0, count: groups.count)
    var after: [[Int]] = Array(repeating: [], count: groups.count)
    for passing in graph.passings {
        after[groups[passing.from]].append(groups[passing.to])
        waiting[groups[passing.to]] += 1
    }
    var column = [Int](repeating: 0, count: groups.count)
    var open = Set(groups).sorted().filter { waiting[$0] == 0 }
    var done = 0
    while let group = open.popLast() {
        done += 1
        for next in after[group] {
            column[next] = max(column[next], column[group] + 1)
            waiting[next] -= 1
            if waiting[next] == 0 { open.append(next) }
        }
    }
    return done == Set(groups).count ? groups.map { column[$0] } : nil
}
