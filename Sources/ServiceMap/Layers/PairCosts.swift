/// How the order of any two vertices of a layer changes the crossings with the layers around it.
struct PairCosts {
    private let count: Int
    /// At `first * count + second`: crossings with `first` above `second`, less those with `second` above `first`.
    private var differences: [Int32]

    /// `sides` are the neighbours of every vertex on one side, with the number of vertices in the layer there.
    init(layer: [Int], sides: [(neighbours: [[Int]], width: Int)], place: [Int]) {
        count = layer.count
        // At `lower * count + upper` the crossings of their edges while `upper` stands above `lower`.
        var costs = [Int32](repeating: 0, count: count * count)
        for side in sides { Self.add(layer, neighbours: side.neighbours, width: side.width, place: place, to: &costs) }
        differences = [Int32](repeating: 0, count: count * count)
        for first in 0..<count {
            for second in 0..<first {
                let difference = costs[second * count + first] - costs[first * count + second]
                differences[first * count + second] = difference
                differences[second * count + first] = -difference
            }
        }
    }

    /// By how many the crossings grow when the lower block of vertices comes to stand above the upper one.
    func change(moving lower: [Int], above upper: [Int]) -> Int {
        lower.reduce(0) { sum, first in
            upper.reduce(sum) { $0 + Int(differences[first * count + $1]) }
        }
    }

    /// The positions in an order in which no vertex can be moved alone to a better place; nil when that is so already.
    func improvedOrder() -> [Int]? {
        var order = Array(0..<count)
        var hasMoved = false
        var isMoving = true
        var rounds = 0
        // Every move lowers the sum of crossings; the bound on rounds only keeps the time in hand.
        while isMoving, rounds < 20 {
            isMoving = false
            rounds += 1
            for vertex in 0..<count where moveToBestPlace(vertex, in: &order) {
                isMoving = true
                hasMoved = true
            }
        }
        return hasMoved ? order : nil
    }

    private func moveToBestPlace(_ vertex: Int, in order: inout [Int]) -> Bool {
        guard let from = order.firstIndex(of: vertex) else { return false }
        let row = differences[vertex * count..<(vertex + 1) * count]
        var best: (change: Int32, place: Int) = (0, from)
        row.withUnsafeBufferPointer { row in
            var change: Int32 = 0
            var position = from - 1
            while position >= 0 {
                change += row[order[position]]
                if change < best.change { best = (change, position) }
                position -= 1
            }
            change = 0
            position = from + 1
            while position < count {
                change -= row[order[position]]
                if change < best.change { best = (change, position) }
                position += 1
            }
        }
        guard best.place != from else { return false }
        order.remove(at: from)
        order.insert(vertex, at: best.place)
        return true
    }

    private static func add(
        _ layer: [Int], neighbours: [[Int]], width: Int, place: [Int], to costs: inout [Int32]
    ) {
        let count = layer.count
        var starts = [0]
        var places: [Int] = []
        for vertex in layer {
            for neighbour in neighbours[vertex] { places.append(place[neighbour]) }
            starts.append(places.count)
        }
        var above = [Int32](repeating: 0, count: width + 1)
        for lower in layer.indices where starts[lower] < starts[lower + 1] {
            // How many of the lower vertex's edges end above each place: so many does an edge to that place cross.
            for index in above.indices { above[index] = 0 }
            for index in starts[lower]..<starts[lower + 1] { above[places[index] + 1] += 1 }
            for index in 1...width { above[index] += above[index - 1] }
            // The innermost loop of the whole layout: without bounds checks it takes half the time.
            costs.withUnsafeMutableBufferPointer { costs in
                above.withUnsafeBufferPointer { above in
                    places.withUnsafeBufferPointer { places in
                        for upper in 0..<count {
                            var sum: Int32 = 0
                            for index in starts[upper]..<starts[upper + 1] { sum &+= above[places[index]] }
                            costs[lower * count + upper] &+= sum
                        }
                    }
                }
            }
        }
    }
}
