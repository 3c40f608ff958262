/// Where on the sides of the boxes the arrows leave and arrive, in pixels from the middle of the row.
///
/// Between a box and the next one of its row no two arrows run at one height, and those that turn up stand above those
/// that turn down, so that they do not cross where they turn.
struct LanePorts {
    private(set) var leaves: [Int]
    private(set) var arrives: [Int]

    /// An arrow's end on a stretch of a row between two boxes.
    private struct End {
        var passing: Int
        var isArrival: Bool
        /// -1 when it turns up, 1 when it turns down, 0 when it runs straight from one box to the other.
        var turn: Int
        /// The gap in which it turns.
        var gap: Int
        /// The row of its other end.
        var otherRow: Int
    }

    init(_ graph: LaneGraph, grid: LaneGrid, ways: [LaneRoutes.Way?], gap: Int) {
        leaves = Array(repeating: 0, count: graph.passings.count)
        arrives = leaves
        var stretches: [[[End]]] = grid.cells.map { _ in Array(repeating: [], count: grid.columnCount + 1) }
        for (index, way) in ways.enumerated() {
            guard let way else { continue }
            let passing = graph.passings[index]
            let (rowFrom, rowTo) = (grid.row[passing.from], grid.row[passing.to])
            let (first, last) = (grid.column[passing.from], grid.column[passing.to] - 1)
            let isDown: (leaving: Bool, arriving: Bool)
            let gaps: (leaving: Int, arriving: Int)
            switch way {
            case .straight:
                stretches[rowFrom][first].append(
                    End(passing: index, isArrival: false, turn: 0, gap: first, otherRow: rowTo))
                continue
            case .bend(let gap):
                isDown = (rowTo > rowFrom, rowTo > rowFrom)
                gaps = (gap, gap)
            case .channel(let channel):
                isDown = (channel > rowFrom, channel <= rowTo)
                gaps = (first, last)
            }
            stretches[rowFrom][first].append(
                End(
                    passing: index, isArrival: false, turn: isDown.leaving ? 1 : -1, gap: gaps.leaving, otherRow: rowTo)
            )
            // Belongs to the stretch that begins at the last box before the one where it arrives.
            let start = (0...last).last { grid.cells[rowTo][$0].isBlocked } ?? grid.columnCount
            stretches[rowTo][start].append(
                End(
                    passing: index, isArrival: true, turn: isDown.arriving ? -1 : 1, gap: gaps.arriving,
                    otherRow: rowFrom))
        }
        for row in stretches {
            for stretch in row where !stretch.isEmpty { spread(stretch, gap: gap) }
        }
    }

    private mutating func spread(_ ends: [End], gap: Int) {
        let leaving = ends.filter { !$0.isArrival }
        let arriving = ends.filter(\.isArrival)
        let isApart =
            !ends.contains { $0.turn == 0 }
            && (leaving.map(\.gap).max() ?? -1) < (arriving.map(\.gap).min() ?? .max)
        for group in isApart ? [leaving, arriving] : [ends] {
            let sorted = group.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
            let straight = sorted.firstIndex { $0.turn == 0 }
            for (position, end) in sorted.enumerated() {
                let offset =
                    straight.map { (position - $0) * gap } ?? (2 * position - sorted.count + 1) * gap / 2
                if end.turn == 0 || !end.isArrival { leaves[end.passing] = offset }
                if end.turn == 0 || end.isArrival { arrives[end.passing] = offset }
            }
        }
    }

    /// From top to bottom: of those that turn up the first to turn is the highest, of those that turn down the lowest.
    private static func key(_ end: End) -> [Int] {
        let isEarly = end.isArrival ? -end.gap : end.gap
        return [
            end.turn, end.isArrival == (end.turn < 0) ? 1 : 0, end.turn < 0 ? isEarly : -isEarly, end.otherRow,
            end.passing,
        ]
    }
}
