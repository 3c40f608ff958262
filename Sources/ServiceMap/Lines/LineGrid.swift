import CatalogueModel

/// Where each station of a line map stands: in which column, and as which from above.
///
/// Stations start at places that follow from their kind and id alone, customers on the left and steering bodies on the
/// right, and move one by one only where that makes the lines clearly shorter. How often two stations are connected counts
/// in powers of two. So one line more moves few stations, and mostly none.
struct LineGrid {
    /// By station.
    private(set) var column: [Int]
    /// Stations of each column from top to bottom.
    private(set) var stations: [[Int]]
    var columnCount: Int { stations.count }

    private let graph: LineGraph
    /// Of each station those that it is connected to, with the weight of the connection.
    private var neighbours: [[(station: Int, weight: Int)]]
    /// Of each station the lines of chains in no order that stop at it.
    private let bundles: [[Int]]
    private let capacity: Int
    private let home: [Int]

    /// What it costs to pass through a column, to lead from a column to the same, to meet there for a line that need not.
    private static let passage = 10
    private static let bracket = 25
    private static let collision = 35
    /// What it costs to stand a column away from home, however much pulls there: what keeps a station where it was
    /// before the last line came.
    private static let away = 4
    /// What a move must at least save of what it costs to stay: near ties would be decided by the next line that comes.
    /// With this much the stations of the real catalogue stay, whichever chain is left out, and lines cross less than with
    /// stations that move at will.
    private func threshold(_ cost: Int) -> Int { 26 + (graph.isSmall ? 0 : cost / 16) }

    init(_ graph: LineGraph) {
        self.graph = graph
        let count = Self.columnCount(graph)
        capacity = (graph.stations.count + count - 1) / max(1, count) + 1
        home = Self.homes(of: graph.stations, columns: count)
        column = home
        stations = Array(repeating: [], count: count)
        neighbours = Self.neighbours(in: graph, stops: graph.lines.filter { !$0.isBundle }.map(\.stops))
        var bundles: [[Int]] = Array(repeating: [], count: graph.stations.count)
        for (index, line) in graph.lines.enumerated() where line.isBundle {
            for station in line.stops { bundles[station].append(index) }
        }
        self.bundles = bundles
        improveColumns()
        let column = self.column
        let ordered = graph.lines.map { line in
            line.isBundle ? line.stops.sorted { (column[$0], $0) < (column[$1], $1) } : line.stops
        }
        neighbours = Self.neighbours(in: graph, stops: ordered)
        improveRows()
    }

    /// Grows slowly with the number of stations, so that one more seldom means one more column.
    private static func columnCount(_ graph: LineGraph) -> Int {
        let stations = graph.stations.count
        if graph.lines.contains(where: \.isBundle) { return min(stations, max(3, min(8, (stations + 1) / 2))) }
        switch stations {
        case ...3: return stations
        case ...5: return 3
        case ...9: return 4
        case ...16: return 5
        case ...28: return 6
        case ...60: return 7
        default: return 9
        }
    }

    /// Any fixed number that differs between names, from 0 to 1023.
    private static func spread(_ station: LineStation) -> Int {
        Int(station.id.utf8.reduce(UInt32(7)) { ($0 &* 31) &+ UInt32($1) } % 1024)
    }

    private static func homes(of stations: [LineStation], columns: Int) -> [Int] {
        func third(_ kind: RecordKind) -> Int { kind == .customer ? 0 : kind == .provider ? 1 : 2 }
        return stations.map { station in
            min(columns - 1, (third(station.kind) * 1024 + spread(station)) * columns / 3072)
        }
    }

    private static func neighbours(in graph: LineGraph, stops: [[Int]]) -> [[(station: Int, weight: Int)]] {
        var counts = Array(repeating: [Int: Int](), count: graph.stations.count)
        for line in stops {
            for (from, to) in zip(line, line.dropFirst()) {
                counts[from][to, default: 0] += 1
                counts[to][from, default: 0] += 1
            }
        }
        return counts.map { own in
            own.sorted { $0.key < $1.key }.map { ($0.key, Int.bitWidth - $0.value.leadingZeroBitCount) }
        }
    }

    /// Busy stations first.
    private var order: [Int] {
        func rank(_ station: Int) -> Int {
            (neighbours[station].count + bundles[station].count + 1).leadingZeroBitCount
        }
        return graph.stations.indices.sorted { (rank($0), graph.stations[$0].id) < (rank($1), graph.stations[$1].id) }
    }

    // MARK: - Columns

    private func cost(around station: Int) -> Int {
        var cost = Self.away * abs(column[station] - home[station])
        for (other, weight) in neighbours[station] {
            let distance = abs(column[station] - column[other])
            cost += weight * (distance == 0 ? Self.bracket : (distance - 1) * Self.passage)
        }
        for line in bundles[station] {
            let used = graph.lines[line].stops.map { column[$0] }.sorted()
            guard let first = used.first, let last = used.last else { continue }
            let collisions = zip(used, used.dropFirst()).count { $0 == $1 }
            cost += collisions * Self.collision + (last - first + 1 - (used.count - collisions)) * Self.passage
        }
        return cost
    }

    private func crowding(_ load: Int) -> Int { load > capacity ? (load - capacity) * 30 : 0 }

    private mutating func improveColumns() {
        guard columnCount > 1 else { return }
        let order = order
        var load = [Int](repeating: 0, count: columnCount)
        for place in column { load[place] += 1 }
        for _ in 0..<12 {
            var moved = false
            for station in order {
                let from = column[station]
                let stay = cost(around: station) + crowding(load[from]) - crowding(load[from] - 1)
                var best = (cost: stay - threshold(stay), column: from)
                for to in 0..<columnCount where to != from {
                    column[station] = to
                    let moving = cost(around: station) + crowding(load[to] + 1) - crowding(load[to])
                    if moving < best.cost { best = (moving, to) }
                }
                column[station] = best.column
                if best.column != from {
                    load[from] -= 1
                    load[best.column] += 1
                    moved = true
                }
            }
            if !moved, !exchangeColumns(order) { break }
        }
    }

    /// Lets two stations change places where that makes the lines clearly shorter.
    private mutating func exchangeColumns(_ order: [Int]) -> Bool {
        var exchanged = false
        for (place, first) in order.enumerated() {
            for second in order.dropFirst(place + 1) where column[first] != column[second] {
                let before = cost(around: first) + cost(around: second)
                (column[first], column[second]) = (column[second], column[first])
                if cost(around: first) + cost(around: second) < before - threshold(before) {
                    exchanged = true
                } else {
                    (column[first], column[second]) = (column[second], column[first])
                }
            }
        }
        return exchanged
    }

    // MARK: - Rows

    /// Orders each column so that connected stations are near each other in height.
    private mutating func improveRows() {
        for station in graph.stations.indices { stations[column[station]].append(station) }
        for index in stations.indices {
            stations[index].sort {
                (Self.spread(graph.stations[$0]), $0) < (Self.spread(graph.stations[$1]), $1)
            }
        }
        /// Height of each station, in half rows from the middle of its column.
        var height = [Int](repeating: 0, count: column.count)
        func level(_ index: Int) {
            for (row, station) in stations[index].enumerated() { height[station] = 2 * row + 1 - stations[index].count }
        }
        func cost(_ station: Int) -> Int {
            neighbours[station].reduce(0) { sum, other in
                column[other.station] == column[station]
                    ? sum : sum + other.weight * abs(height[other.station] - height[station])
            }
        }
        for index in stations.indices { level(index) }
        for _ in 0..<12 {
            var moved = false
            for index in stations.indices where stations[index].count > 1 {
                for first in stations[index].indices {
                    for second in stations[index].indices where second > first {
                        let pair = (stations[index][first], stations[index][second])
                        let before = cost(pair.0) + cost(pair.1)
                        (height[pair.0], height[pair.1]) = (height[pair.1], height[pair.0])
                        if cost(pair.0) + cost(pair.1) < before - 5 - (graph.isSmall ? 0 : before / 16) {
                            stations[index].swapAt(first, second)
                            moved = true
                        } else {
                            (height[pair.0], height[pair.1]) = (height[pair.1], height[pair.0])
                        }
                    }
                }
            }
            if !moved { break }
        }
    }
}
