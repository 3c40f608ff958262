/// Vertices in layers, each joined only to vertices of the layers next to its own.
///
/// `ordered` puts the vertices of every layer in an order in which few edges cross.
struct LayerOrder {
    /// Vertices from top to bottom, layer by layer.
    private(set) var layers: [[Int]]
    /// Neighbours in the layer before and in the layer after.
    let before: [[Int]]
    let after: [[Int]]
    /// Place of each vertex in its layer.
    private var place: [Int]

    /// Edges lead from a layer to the one after it.
    init(layers: [[Int]], vertexCount: Int, edges: [(from: Int, to: Int)]) {
        var before = [[Int]](repeating: [], count: vertexCount)
        var after = before
        for edge in edges {
            after[edge.from].append(edge.to)
            before[edge.to].append(edge.from)
        }
        self.before = before
        self.after = after
        self.layers = layers
        place = [Int](repeating: 0, count: vertexCount)
        for index in layers.indices { arrange(layers[index], as: index) }
    }

    /// How many pairs of edges cross.
    var crossings: Int { layers.indices.dropLast().reduce(0) { $0 + crossings(after: $1) } }

    /// The order with the fewest crossings that was found: sweeps from the order as it is and from one in which what
    /// hangs together stands together, and then `trials` times the best so far, somewhat shaken and settled again.
    func ordered(trials: Int) -> LayerOrder {
        var best = self
        var fewest = Int.max
        for start in [self, followingEdges] {
            for forward in [true, false] where fewest > 0 {
                var candidate = start
                let crossings = candidate.sweep(firstForward: forward)
                if crossings < fewest { (best, fewest) = (candidate, crossings) }
            }
        }
        var random = SplitMix(state: 0x5EED)
        for trial in 0..<trials where fewest > 0 {
            var candidate = best
            // Small and large steps by turns: one layer, all layers.
            let only = trial % 2 == 0 ? layers.indices.randomElement(using: &random) : nil
            for layer in layers.indices where only ?? layer == layer { candidate.shake(layer, &random) }
            candidate.settle()
            let crossings = candidate.crossings
            // As good is taken as well: it may lead on from where the best so far is stuck.
            if crossings <= fewest { (best, fewest) = (candidate, crossings) }
        }
        return best
    }

    /// The vertices of each layer in the order in which a walk along the edges, deepest first, comes to them.
    private var followingEdges: LayerOrder {
        var isSeen = [Bool](repeating: false, count: place.count)
        var walk: [[Int]] = layers.map { _ in [] }
        var open: [(vertex: Int, layer: Int)] = []
        for (index, layer) in layers.enumerated() {
            for start in layer where !isSeen[start] {
                open.append((start, index))
                while let (vertex, layer) = open.popLast() {
                    guard !isSeen[vertex] else { continue }
                    isSeen[vertex] = true
                    walk[layer].append(vertex)
                    // Taken from the end, so the last added is gone to first.
                    open += before[vertex].reversed().map { ($0, layer - 1) }
                    open += after[vertex].reversed().map { ($0, layer + 1) }
                }
            }
        }
        var order = self
        for index in layers.indices { order.arrange(walk[index], as: index) }
        return order
    }

    /// Crossings between a layer and the next, with a tree of counts: O(edges · log vertices).
    func crossings(after index: Int) -> Int {
        let width = layers[index + 1].count
        guard width > 1 else { return 0 }
        var tree = [Int](repeating: 0, count: width + 1)
        var seen = 0
        var crossings = 0
        for vertex in layers[index] {
            // Edges of one vertex do not cross each other, so all are counted before any is entered.
            for target in after[vertex] {
                var position = place[target] + 1
                var notBelow = 0
                while position > 0 {
                    notBelow += tree[position]
                    position &= position - 1
                }
                crossings += seen - notBelow
            }
            for target in after[vertex] {
                var position = place[target] + 1
                while position <= width {
                    tree[position] += 1
                    position += position & -position
                }
            }
            seen += after[vertex].count
        }
        return crossings
    }

    /// The same vertices in another order.
    func arranged(_ order: [[Int]]) -> LayerOrder {
        var arranged = self
        for (index, layer) in order.enumerated() { arranged.arrange(layer, as: index) }
        return arranged
    }

    mutating func arrange(_ order: [Int], as index: Int) {
        layers[index] = order
        for (position, vertex) in order.enumerated() { place[vertex] = position }
    }

    /// Barycentre sweeps to and fro, each followed by exchanges, until several in a row bring nothing.
    private mutating func sweep(firstForward: Bool) -> Int {
        settle()
        var best = layers
        var fewest = crossings
        var idle = 0
        var forward = firstForward
        while fewest > 0, idle < 3 {
            let direction = forward ? Array(layers.indices.dropFirst()) : layers.indices.dropLast().reversed()
            for index in direction { sortByBarycentre(index, forward: forward) }
            settle()
            let now = crossings
            idle = now < fewest ? 0 : idle + 1
            if now < fewest {
                fewest = now
                best = layers
            }
            forward.toggle()
        }
        for index in best.indices { arrange(best[index], as: index) }
        return fewest
    }

    private mutating func sortByBarycentre(_ index: Int, forward: Bool) {
        let layer = layers[index]
        let sides = forward ? before : after
        let other = layers[forward ? index - 1 : index + 1].count
        let keyed = layer.map { vertex -> (key: Double, place: Int, vertex: Int) in
            let neighbours = sides[vertex]
            // Without neighbours on this side a vertex keeps its relative height.
            let key =
                neighbours.isEmpty
                ? (Double(place[vertex]) + 0.5) / Double(layer.count) * Double(other)
                : Double(neighbours.reduce(0) { $0 + place[$1] }) / Double(neighbours.count) + 0.5
            return (key, place[vertex], vertex)
        }
        arrange(keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.vertex), as: index)
    }

    /// Exchanges in every layer against both its neighbours until the crossings do not fall any more.
    ///
    /// The layer `fixed` stays as it is.
    mutating func settle(except fixed: Int? = nil) {
        var isSettled = layers.indices.map { $0 == fixed }
        while let index = isSettled.firstIndex(of: false) {
            isSettled[index] = true
            guard exchange(index) else { continue }
            // What has moved may have made room in the layers beside it.
            for beside in [index - 1, index + 1] where layers.indices.contains(beside) && beside != fixed {
                isSettled[beside] = false
            }
        }
    }

    /// Moves vertices of a layer to where they cross least while the other layers stand still; whether any moved.
    private mutating func exchange(_ index: Int) -> Bool {
        let layer = layers[index]
        guard layer.count > 1 else { return false }
        let costs = pairCosts(of: index)
        guard let improved = costs.improvedOrder() else { return false }
        arrange(improved.map { layer[$0] }, as: index)
        return true
    }

    func pairCosts(of index: Int) -> PairCosts {
        var sides: [(neighbours: [[Int]], width: Int)] = []
        if index > 0 { sides.append((before, layers[index - 1].count)) }
        if index + 1 < layers.count { sides.append((after, layers[index + 1].count)) }
        return PairCosts(layer: layers[index], sides: sides, place: place)
    }

    /// Turns a stretch of a layer upside down.
    private mutating func shake(_ index: Int, _ random: inout SplitMix) {
        var layer = layers[index]
        guard layer.count > 1 else { return }
        let length = 2 + Int(random.next() % UInt64(max(1, layer.count / 4)))
        let first = Int(random.next() % UInt64(max(1, layer.count - length + 1)))
        layer[first..<min(layer.count, first + length)].reverse()
        arrange(layer, as: index)
    }
}
