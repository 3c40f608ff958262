import CatalogueModel

/// What a line map is made of before anything has a place: columns of stations and of passages between them.
///
/// Every visit of a line to a station has a row there that no other line uses; a line that leaves on the side where it
/// came has two, one below the other. Every hop over a column has a passage there. Rows and passages are *pins*; from a
/// pin a line leads to at most one pin on the left and one on the right.
struct LineSkeleton {
    /// Where a line runs through a column.
    struct Pin {
        var column: Int
        var item: Int
        var visit: Int?
        /// The pin in the column before, or in the same column for a hop on the left side.
        var left: Int?
        var right: Int?
    }

    /// One stop of one line.
    struct Visit {
        var line: Int
        var item: Int
        /// One pin, or two when the line turns back.
        var pins: [Int]
        var isFirst: Bool
        /// Whether the line leaves to the right; of the last stop whether it came from there.
        var isRightward: Bool
    }

    /// What takes up height in a column.
    struct Item {
        var column: Int
        /// Nil for a passage.
        var station: Int?
        /// In the order in which they stand in the station.
        var visits: [Int]
        /// Of a passage.
        var pin: Int?
    }

    /// A hop between two stations of one column.
    struct Bracket {
        var first: Int
        var second: Int
        var isOnRight: Bool
    }

    /// Items of each column from top to bottom.
    var columns: [[Int]]
    private(set) var items: [Item] = []
    var visits: [Visit] = []
    private(set) var pins: [Pin] = []
    /// The pins of each line in the order of its steps.
    private(set) var paths: [[Int]] = []
    private(set) var brackets: [Bracket] = []
    /// The stops of each line, put in order for lines that have none of their own.
    private(set) var stops: [[Int]]
    /// Whether the stations of a column may change places to spare crossings.
    let isFree: Bool

    init(_ graph: LineGraph, grid: LineGrid) {
        let column = grid.column
        isFree = graph.isSmall
        // Items are numbered as stations, then passages.
        columns = grid.stations
        stops = graph.lines.map { line in
            line.isBundle ? line.stops.sorted { (column[$0], $0) < (column[$1], $1) } : line.stops
        }
        for station in graph.stations.indices {
            items.append(Item(column: column[station], station: station, visits: []))
        }
        for line in graph.lines.indices { addPath(of: line, column: column) }
    }

    private mutating func addPath(of line: Int, column: [Int]) {
        let stops = self.stops[line]
        /// Whether the hop after this stop leaves to the right, and whether it then arrives from the right.
        func sides(_ index: Int) -> (out: Bool, into: Bool) {
            let (from, to) = (column[stops[index]], column[stops[index + 1]])
            if from == to { return from + 1 < columns.count ? (true, true) : (false, false) }
            return (from < to, from > to)
        }
        var path: [Int] = []
        for (index, station) in stops.enumerated() {
            let into = index > 0 ? sides(index - 1).into : nil
            let out = index + 1 < stops.count ? sides(index).out : nil
            let visit = visits.count
            var own = [addPin(column: column[station], item: station, visit: visit)]
            if let into, let out, into == out {
                own.append(addPin(column: column[station], item: station, visit: visit))
            }
            visits.append(
                Visit(
                    line: line, item: station, pins: own, isFirst: index == 0,
                    isRightward: out ?? into ?? true))
            items[station].visits.append(visit)
            if let last = path.last, let first = own.first { connect(last, first) { path.append($0) } }
            path += own
        }
        paths.append(path)
    }

    private mutating func addPin(column: Int, item: Int, visit: Int?) -> Int {
        pins.append(Pin(column: column, item: item, visit: visit))
        return pins.count - 1
    }

    /// Leads a hop from pin to pin with a passage in every column between.
    private mutating func connect(_ from: Int, _ to: Int, passing: (Int) -> Void) {
        let (start, end) = (pins[from].column, pins[to].column)
        if start == end {
            let isOnRight = start + 1 < columns.count
            brackets.append(Bracket(first: from, second: to, isOnRight: isOnRight))
            return
        }
        let step = start < end ? 1 : -1
        var last = from
        var place = start + step
        while place != end {
            let item = items.count
            let pin = addPin(column: place, item: item, visit: nil)
            items.append(Item(column: place, visits: [], pin: pin))
            columns[place].append(item)
            join(last, pin, rightward: step > 0)
            passing(pin)
            last = pin
            place += step
        }
        join(last, to, rightward: step > 0)
    }

    private mutating func join(_ from: Int, _ to: Int, rightward: Bool) {
        let (left, right) = rightward ? (from, to) : (to, from)
        pins[left].right = right
        pins[right].left = left
    }

    /// Pins of an item from top to bottom.
    func pins(of item: Int) -> [Int] {
        items[item].pin.map { [$0] } ?? items[item].visits.flatMap { visits[$0].pins }
    }

    mutating func setVisits(_ order: [Int], of item: Int) { items[item].visits = order }
}
