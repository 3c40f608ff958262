/// How many crossings each order of two vertices of a layer makes with the layers around it.
struct PairCosts {
    private let count: Int
    /// At `upper * count + lower` the crossings of their edges while `upper` stands above `lower`.
    private var costs: [Int32]

    init(count: Int) {
        self.count = count
        costs = [Int32](repeating: 0, count: count * count)
    }

    /// Adds the crossings with the layer of `width` vertices in which the neighbours have their places.
    mutating func add(_ layer: [Int], neighbours: [[Int]], place: [Int], width: Int) {
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
            costs.withUnsafeMutableBufferPointer { costs in
                for upper in 0..<count {
                    var sum: Int32 = 0
                    for index in starts[upper]..<starts[upper + 1] { sum += above[places[index]] }
                    costs[upper * count + lower] += sum
                }
            }
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

    /// By how many the crossings grow when the lower block of vertices comes to stand above the upper one.
    func change(moving lower: [Int], above upper: [Int]) -> Int {
        var change: Int32 = 0
        for first in lower {
            for second in upper { change += costs[first * count + second] - costs[second * count + first] }
        }
        return Int(change)
    }

    private func moveToBestPlace(_ vertex: Int, in order: inout [Int]) -> Bool {
        guard let from = order.firstIndex(of: vertex) else { return false }
        var best: (change: Int32, place: Int) = (0, from)
        costs.withUnsafeBufferPointer { costs in
            var change: Int32 = 0
            var position = from - 1
            while position >= 0 {
                let other = order[position]
                change += costs[vertex * count + other] - costs[other * count + vertex]
                if change < best.change { best = (change, position) }
                position -= 1
            }
            change = 0
            position = from + 1
            while position < count {
                let other = order[position]
                change += costs[other * count + vertex] - costs[vertex * count + other]
                if change < best.change { best = (change, position) }
                position += 1
            }
        }
        guard best.place != from else { return false }
        order.remove(at: from)
        order.insert(vertex, at: best.place)
        return true
    }
}
