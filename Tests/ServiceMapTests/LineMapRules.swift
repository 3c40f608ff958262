@testable import ServiceMap

/// What must hold of every line map, looked at without knowing how it was made.
struct LineMapRules {
    let map: PlacedLineMap
    private let segments: [Segment]

    /// A straight part of a line.
    struct Segment {
        var line: Int
        var place: Int
        var from: PlacedPoint
        var to: PlacedPoint

        var left: Int { min(from.x, to.x) }
        var right: Int { max(from.x, to.x) }
        var top: Int { min(from.y, to.y) }
        var bottom: Int { max(from.y, to.y) }
        var dx: Int { to.x - from.x }
        var dy: Int { to.y - from.y }
        /// 0 level, 1 falling to the right, 2 upright, 3 rising to the right; nil for any other slope.
        var direction: Int? {
            if dy == 0 { return 0 }
            if dx == 0 { return 2 }
            guard abs(dx) == abs(dy) else { return nil }
            return dx.signum() == dy.signum() ? 1 : 3
        }
        /// Across the direction, and along it; for slopes both are √2 times as long as on the map.
        var across: Int {
            direction == 0 ? from.y : direction == 2 ? from.x : direction == 1 ? from.x - from.y : from.x + from.y
        }
        var along: ClosedRange<Int> { direction == 2 ? top...bottom : left...right }
    }

    struct Box {
        var x: Int
        var y: Int
        var width: Int
        var height: Int

        func meets(_ other: Box) -> Bool {
            x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
        }

        /// Level, upright or at 45°: then the box that lies around the segment is cut in two where it matters.
        func meets(_ segment: Segment) -> Bool {
            guard segment.left <= x + width, segment.right >= x, segment.top <= y + self.height, segment.bottom >= y
            else {
                return false
            }
            guard segment.dx != 0, segment.dy != 0 else { return true }
            let low = max(segment.left, x)
            let high = min(segment.right, x + width)
            func level(at column: Int) -> Int {
                segment.from.y + (column - segment.from.x) * segment.dx.signum() * segment.dy.signum()
            }
            let ends = [level(at: low), level(at: high)]
            return (ends.max() ?? 0) >= y && (ends.min() ?? 0) <= y + self.height
        }
    }

    init(_ map: PlacedLineMap) {
        self.map = map
        segments = map.lines.indices.flatMap { line in
            zip(map.lines[line].points, map.lines[line].points.dropFirst()).enumerated()
                .map { Segment(line: line, place: $0, from: $1.0, to: $1.1) }
        }
    }

    private func box(_ station: PlacedStation) -> Box {
        Box(x: station.x, y: station.y, width: station.width, height: station.height)
    }
    private func box(_ label: PlacedLabel) -> Box {
        Box(x: label.x, y: label.y, width: label.width, height: label.height)
    }

    /// Everything that is wrong, in words.
    var faults: [String] { angles + labelFaults + passages + distances + stopFaults }

    private var angles: [String] {
        segments.filter { $0.direction == nil }.map { "line \($0.line): \($0.from) to \($0.to) is no multiple of 45°" }
    }

    private var labelFaults: [String] {
        var faults: [String] = []
        for (index, label) in map.labels.enumerated() {
            let own = box(label)
            if own.x < 0 || own.y < 0 || own.x + own.width > map.width || own.y + own.height > map.height {
                faults.append("label \(label.rows) lies outside")
            }
            for other in map.labels.dropFirst(index + 1) where own.meets(box(other)) {
                faults.append("labels \(label.rows) and \(other.rows) overlap")
            }
            for (number, station) in map.stations.enumerated() where own.meets(box(station)) {
                if label.owner != .station(number) { faults.append("label \(label.rows) on station \(number)") }
            }
            for segment in segments where own.meets(segment) {
                if label.owner != .line(segment.line) { faults.append("label \(label.rows) on line \(segment.line)") }
            }
        }
        return faults
    }

    private var passages: [String] {
        map.stations.indices.flatMap { index in
            let own = box(map.stations[index])
            return segments.filter { own.meets($0) && !map.lines[$0.line].stops.contains(index) }
                .map { "line \($0.line) runs through station \(index)" }
        }
    }

    /// Parallel parts that run beside each other, of two lines or of one, keep at least half a lane between them.
    private var distances: [String] {
        var faults: [String] = []
        for direction in 0..<4 {
            let own = segments.filter { $0.direction == direction }.sorted { $0.across < $1.across }
            let least = direction % 2 == 0 ? map.metrics.lane / 2 : map.metrics.lane * 7 / 10
            for (place, segment) in own.enumerated() {
                for other in own.dropFirst(place + 1) {
                    guard other.across - segment.across < least else { break }
                    if segment.along.overlaps(other.along) {
                        faults.append(
                            "lines \(segment.line) and \(other.line) touch at \(segment.from) and \(other.from)")
                    }
                }
            }
        }
        return faults
    }

    /// Every stop is on the line, in its station, and further along than the stop before.
    private var stopFaults: [String] {
        map.lines.indices.flatMap { index -> [String] in
            let line = map.lines[index]
            guard line.stopPoints.count == line.stops.count else { return ["line \(index) lacks stops"] }
            var reached = 0
            var faults: [String] = []
            for (point, stop) in zip(line.stopPoints, line.stops) {
                let station = map.stations[stop]
                let isInside =
                    point.x > station.x && point.x < station.x + station.width && point.y > station.y
                    && point.y < station.y + station.height
                if !isInside { faults.append("line \(index) stops outside station \(stop)") }
                let spot = Box(x: point.x, y: point.y, width: 0, height: 0)
                let ahead = zip(line.points, line.points.dropFirst()).enumerated().first { place, ends in
                    place >= reached && spot.meets(Segment(line: index, place: place, from: ends.0, to: ends.1))
                }
                guard let ahead else {
                    faults.append("line \(index) does not come to its stop at station \(stop) in order")
                    continue
                }
                reached = ahead.offset
            }
            return faults
        }
    }
}
