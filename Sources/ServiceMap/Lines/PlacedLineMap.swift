import CatalogueModel

/// A line map in which everything has its place, in pixels from the upper left corner.
public struct PlacedLineMap: Hashable, Sendable {
    public var width: Int
    public var height: Int
    /// In the order of the graph's stations.
    public var stations: [PlacedStation]
    /// In the order of the graph's lines.
    public var lines: [PlacedLine]
    public var labels: [PlacedLabel]
    public var domains: [MapDomain]
    public var metrics: LineMetrics
}

/// A station: an upright box with a row for every visit.
public struct PlacedStation: Hashable, Sendable {
    public var station: LineStation
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
}

/// A line as one stroke from its first stop to its last.
public struct PlacedLine: Hashable, Sendable {
    public var line: MapLine
    /// From the sign at its beginning; neighbouring points are never in line with the next.
    public var points: [PlacedPoint]
    /// Indices of the stations in the order in which the line stops at them.
    public var stops: [Int]
    /// Where it stops: one place for each stop, on the line and in the station.
    public var stopPoints: [PlacedPoint]
    /// The line's number on the map, from 1.
    public var number: Int
}

/// The box of a text on the map.
public struct PlacedLabel: Hashable, Sendable {
    /// Whose it is: a station's name, or the number where a line begins.
    public enum Owner: Hashable, Sendable {
        case station(Int)
        case line(Int)
    }

    public var owner: Owner
    /// Rows of text from top to bottom.
    public var rows: [String]
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
}

/// Places a line map: stations in columns, every line with a row of its own in every station and a lane of its own past
/// every other, so that no two lines can touch and no line can run through what it does not serve.
public func placed(_ graph: LineGraph, metrics: LineMetrics = LineMetrics()) -> PlacedLineMap {
    let skeleton = LineSkeleton(graph, grid: LineGrid(graph)).ordered(sweeps: 24)
    let rows = graph.stations.map {
        metrics.label.wrapped($0.label, width: metrics.labelWidth, lines: metrics.maximumLabelLines)
    }
    let labelLanes = rows.map { rows in
        (rows.count * metrics.lineHeight + metrics.pillOverhang + 6 + metrics.lane - 1) / metrics.lane
    }
    let lanes = LineLanes(skeleton, labelLanes: labelLanes)
    return LinePlacing(graph: graph, skeleton: skeleton, lanes: lanes, labelRows: rows, metrics: metrics).placed()
}

/// The last step of placing: from columns and lanes to pixels.
private struct LinePlacing {
    let graph: LineGraph
    let skeleton: LineSkeleton
    let lanes: LineLanes
    let labelRows: [[String]]
    let metrics: LineMetrics

    func y(_ pin: Int) -> Int { metrics.margin + lanes.ofPin[pin] * metrics.lane }

    func placed() -> PlacedLineMap {
        let gaps = routedGaps()
        let widths = skeleton.columns.map(width)
        var left: [Int] = []
        var x = metrics.margin
        for column in skeleton.columns.indices {
            left.append(x)
            x += widths[column] + (column < gaps.count ? gaps[column].gap.width : 0)
        }
        let centres = skeleton.columns.indices.map { left[$0] + widths[$0] / 2 }

        var legs: [PinPair: [PlacedPoint]] = [:]
        for (column, gap) in gaps.enumerated() {
            let start = left[column] + widths[column]
            for (pair, points) in zip(gap.pairs, gap.gap.points) {
                legs[pair] = points.map { PlacedPoint(x: $0.x + start, y: $0.y) }
            }
        }
        let stations = graph.stations.indices.map { placedStation($0, centre: centres[skeleton.items[$0].column]) }
        let badges = graph.lines.indices.map { badge(of: $0, centres: centres) }
        let lines = graph.lines.indices.map { placedLine($0, legs: legs, centres: centres, badge: badges[$0]) }
        let labels = graph.stations.indices.map { stationLabel($0, stations[$0]) } + badges.compactMap { $0 }
        return PlacedLineMap(
            width: x + metrics.margin, height: lanes.count * metrics.lane + 2 * metrics.margin, stations: stations,
            lines: lines, labels: labels, domains: graph.domains, metrics: metrics)
    }

    // MARK: - Gaps

    /// Two pins in the order in which a gap's net leads from one to the other.
    struct PinPair: Hashable {
        var first: Int
        var second: Int
    }

    func routedGaps() -> [(gap: RoutedGap, pairs: [PinPair])] {
        skeleton.columns.indices.dropLast().map { column in
            var pairs: [PinPair] = []
            var nets: [GapNet] = []
            for pin in skeleton.columns[column].flatMap(skeleton.pins(of:)) {
                guard let right = skeleton.pins[pin].right else { continue }
                pairs.append(PinPair(first: pin, second: right))
                nets.append(GapNet(left: [y(pin)], right: [y(right)]))
            }
            for bracket in skeleton.brackets {
                let own = skeleton.pins[bracket.first].column
                let ends = [y(bracket.first), y(bracket.second)]
                guard bracket.isOnRight ? own == column : own == column + 1 else { continue }
                pairs.append(PinPair(first: bracket.first, second: bracket.second))
                nets.append(bracket.isOnRight ? GapNet(left: ends, right: []) : GapNet(left: [], right: ends))
            }
            return (routed(nets, metrics: metrics), pairs)
        }
    }

    /// Room for the labels and the lines' signs of a column.
    func width(of items: [Int]) -> Int {
        let needs = items.map { item -> Int in
            guard let station = skeleton.items[item].station else { return 0 }
            let label = labelRows[station].map(metrics.label.width).max() ?? 0
            let signs = skeleton.items[item].visits.filter { skeleton.visits[$0].isFirst }
                .map { 2 * (badgeWidth(skeleton.visits[$0].line) + metrics.badgeGap) + metrics.pillWidth }
            return max(label, signs.max() ?? 0)
        }
        return ((needs.max() ?? 0) + 8 + metrics.gapStep - 1) / metrics.gapStep * metrics.gapStep
    }

    // MARK: - Stations and labels

    func placedStation(_ index: Int, centre: Int) -> PlacedStation {
        let rows = skeleton.pins(of: index).map(y)
        let top = (rows.min() ?? metrics.margin + (lanes.ofItem[index] + 3) * metrics.lane) - metrics.pillOverhang
        let bottom = (rows.max() ?? top + metrics.pillOverhang) + metrics.pillOverhang
        return PlacedStation(
            station: graph.stations[index], x: centre - metrics.pillWidth / 2, y: top, width: metrics.pillWidth,
            height: bottom - top)
    }

    func stationLabel(_ index: Int, _ placed: PlacedStation) -> PlacedLabel {
        let width = labelRows[index].map(metrics.label.width).max() ?? 0
        let height = labelRows[index].count * metrics.lineHeight
        return PlacedLabel(
            owner: .station(index), rows: labelRows[index], x: placed.x + placed.width / 2 - width / 2,
            y: placed.y - 4 - height, width: width, height: height)
    }

    func badgeWidth(_ line: Int) -> Int { max(metrics.badgeHeight + 2, metrics.badge.width(String(line + 1)) + 8) }

    /// On the side of the first stop where the line does not leave.
    func badge(of line: Int, centres: [Int]) -> PlacedLabel? {
        guard let visit = skeleton.visits.first(where: { $0.line == line && $0.isFirst }), let pin = visit.pins.first
        else { return nil }
        let (width, centre) = (badgeWidth(line), centres[skeleton.pins[pin].column])
        let distance = metrics.pillWidth / 2 + metrics.badgeGap
        return PlacedLabel(
            owner: .line(line), rows: [String(line + 1)],
            x: visit.isRightward ? centre - distance - width : centre + distance,
            y: y(pin) - metrics.badgeHeight / 2, width: width, height: metrics.badgeHeight)
    }

    // MARK: - Lines

    func placedLine(
        _ index: Int, legs: [PinPair: [PlacedPoint]], centres: [Int], badge: PlacedLabel?
    ) -> PlacedLine {
        let path = skeleton.paths[index]
        func centre(_ pin: Int) -> PlacedPoint { PlacedPoint(x: centres[skeleton.pins[pin].column], y: y(pin)) }
        var points: [PlacedPoint] = []
        if let badge, let first = path.first {
            points.append(PlacedPoint(x: badge.x + badge.width / 2, y: y(first)))
        }
        for (place, pin) in path.enumerated() {
            if place > 0 {
                let last = path[place - 1]
                if let leg = legs[PinPair(first: last, second: pin)] {
                    points += leg
                } else if let leg = legs[PinPair(first: pin, second: last)] {
                    points += leg.reversed()
                }
            }
            points.append(centre(pin))
        }
        var stopPoints: [PlacedPoint] = []
        var lastVisit: Int?
        for pin in path {
            guard let visit = skeleton.pins[pin].visit, visit != lastVisit else { continue }
            lastVisit = visit
            let ends = skeleton.visits[visit].pins.map(centre)
            let sum = ends.reduce(0) { $0 + $1.y }
            stopPoints.append(PlacedPoint(x: centre(pin).x, y: sum / max(1, ends.count)))
        }
        return PlacedLine(
            line: graph.lines[index], points: withoutMiddles(points), stops: skeleton.stops[index],
            stopPoints: stopPoints, number: index + 1)
    }

    /// The same stroke without points at which it does not turn.
    func withoutMiddles(_ points: [PlacedPoint]) -> [PlacedPoint] {
        var kept: [PlacedPoint] = []
        for point in points where point != kept.last {
            if kept.count > 1, let last = kept.last {
                let before = kept[kept.count - 2]
                let turn = (last.x - before.x) * (point.y - last.y) - (last.y - before.y) * (point.x - last.x)
                let ahead = (last.x - before.x) * (point.x - last.x) + (last.y - before.y) * (point.y - last.y)
                if turn == 0, ahead > 0 { kept.removeLast() }
            }
            kept.append(point)
        }
        return kept
    }
}
