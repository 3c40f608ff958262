/// Where columns, rows and tracks lie.
struct LanePlaces {
    /// Left side of each column's boxes.
    private(set) var columns: [Int] = []
    /// Middle of each row.
    private(set) var middles: [Int]
    private(set) var lanes: [Range<Int>] = []
    /// x of the arrows that turn in each gap, from left to right.
    private(set) var gapTracks: [[Int]] = []
    /// y of the arrows that run in each channel.
    private(set) var channelTracks: [[Int]]
    private(set) var width: Int
    /// Lower side of the last lane.
    private(set) var bottom: Int
    let boxWidth: Int

    init(grid: LaneGrid, routes: LaneRoutes, sizes: LaneSizes, boxWidth: Int, metrics: LaneMetrics) {
        self.boxWidth = boxWidth
        var x = metrics.margin + metrics.headWidth + metrics.lanePadding
        for column in 0..<grid.columnCount {
            columns.append(x)
            x += boxWidth
            let count = routes.gaps[column].count
            let needed = count * metrics.trackGap + metrics.arrowRoom
            let gap = column + 1 == grid.columnCount ? metrics.lanePadding : max(metrics.gutter, needed)
            // In the middle of what the arrow's head leaves free.
            let first = x + (gap - metrics.arrowRoom - (count - 1) * metrics.trackGap) / 2
            gapTracks.append((0..<count).map { max(x + 5, first) + $0 * metrics.trackGap })
            x += gap
        }
        width = x + metrics.margin

        middles = Array(repeating: 0, count: grid.cells.count)
        channelTracks = Array(repeating: [], count: routes.channels.count)
        bottom = metrics.margin
        var y = metrics.margin
        func tracks(_ channel: Int) -> [Int] {
            routes.channels[channel].indices.map { y + $0 * metrics.trackGap }
        }
        for rows in grid.rowsOfLane {
            let top = y
            y += metrics.lanePadding
            for row in rows {
                if row > rows.lowerBound { y += metrics.rowGap }
                channelTracks[row] = tracks(row)
                y += channelTracks[row].count * metrics.trackGap
                middles[row] = y + sizes.rowHeights[row] / 2
                y += sizes.rowHeights[row]
            }
            y += metrics.lanePadding
            lanes.append(top..<y)
        }
        bottom = y
    }
}

extension LaneRoutes {
    /// The arrows of all passings that lead onwards; the others have no points.
    func arrows(of graph: LaneGraph, grid: LaneGrid, places: LanePlaces, boxWidth: Int) -> [PlacedArrow] {
        graph.passings.indices.map { index in
            let passing = graph.passings[index]
            guard let way = ways[index] else { return PlacedArrow(passing: passing, points: []) }
            let (first, last) = (grid.column[passing.from], grid.column[passing.to] - 1)
            let start = PlacedPoint(
                x: places.columns[first] + boxWidth, y: places.middles[grid.row[passing.from]] + leaves[index])
            let end = PlacedPoint(
                x: places.columns[last + 1], y: places.middles[grid.row[passing.to]] + arrives[index])
            func track(_ gap: Int) -> Int {
                gaps[gap].firstIndex(of: index).map { places.gapTracks[gap][$0] } ?? start.x
            }
            var points = [start]
            switch way {
            case .straight: break
            case .bend(let gap):
                points += [PlacedPoint(x: track(gap), y: start.y), PlacedPoint(x: track(gap), y: end.y)]
            case .channel(let channel):
                let y = channels[channel].firstIndex(of: index).map { places.channelTracks[channel][$0] } ?? start.y
                points += [
                    PlacedPoint(x: track(first), y: start.y), PlacedPoint(x: track(first), y: y),
                    PlacedPoint(x: track(last), y: y), PlacedPoint(x: track(last), y: end.y),
                ]
            }
            return PlacedArrow(passing: passing, points: points + [end])
        }
    }
}
