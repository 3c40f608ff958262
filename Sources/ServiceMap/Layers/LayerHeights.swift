/// How far down each vertex stands.
struct LayerHeights {
    /// Upper side of each vertex, from the top of the columns.
    var y: [Int]
    let height: [Int]
    /// Height of the tallest column.
    let total: Int

    func middle(of vertex: Int) -> Int { y[vertex] + height[vertex] / 2 }
}

/// Heights at which edges are as level as the order of the vertices and the room in their columns allow.
///
/// The tallest column is filled from top to bottom; each other is moved, again and again, to where the squares of its
/// edges' climbs are smallest (isotonic regression, solved exactly by pooling neighbours).
func placedHeights(of order: LayerOrder, skeleton: MapSkeleton, metrics: MapMetrics) -> LayerHeights {
    let offsets = order.layers.map { layer -> [Int] in
        var y = 0
        return layer.indices.map { position in
            if position > 0 {
                let above = layer[position - 1]
                y += skeleton.height[above] + gap(above, layer[position], skeleton: skeleton, metrics: metrics)
            }
            return y
        }
    }
    let lengths = order.layers.indices.map { index in
        (offsets[index].last ?? 0) + (order.layers[index].last.map { skeleton.height[$0] } ?? 0)
    }
    let total = lengths.max() ?? 0
    let tallest = lengths.firstIndex(of: total) ?? 0

    var middles = [Double](repeating: 0, count: skeleton.height.count)
    var result = LayerHeights(
        y: [Int](repeating: 0, count: skeleton.height.count), height: skeleton.height, total: total)
    func settle(_ index: Int, shifts: [Double]) {
        for (position, vertex) in order.layers[index].enumerated() {
            let y = offsets[index][position] + Int(shifts[position].rounded())
            result.y[vertex] = y
            middles[vertex] = Double(y) + Double(skeleton.height[vertex]) / 2
        }
    }
    for index in order.layers.indices {
        settle(index, shifts: order.layers[index].map { _ in Double(total - lengths[index]) / 2 })
    }
    // Outwards from the tallest column, first by what is already settled, then by both sides.
    let outwards = Array(order.layers.indices.dropFirst(tallest + 1)) + order.layers.indices.prefix(tallest).reversed()
    for round in 0..<10 {
        for index in round % 2 == 0 ? outwards : outwards.reversed() {
            let layer = order.layers[index]
            let wishes = layer.indices.map { position -> (shift: Double, weight: Double) in
                let vertex = layer[position]
                let inwards = index > tallest ? order.before[vertex] : order.after[vertex]
                let neighbours = round == 0 ? inwards : order.before[vertex] + order.after[vertex]
                guard !neighbours.isEmpty else { return (Double(total - lengths[index]) / 2, 0.01) }
                let mean = neighbours.reduce(0.0) { $0 + middles[$1] } / Double(neighbours.count)
                // A bend in the middle of an edge shows more than a slope at its end.
                let weight = skeleton.isPassage(vertex) ? 4 : Double(neighbours.count)
                return (mean - Double(skeleton.height[vertex]) / 2 - Double(offsets[index][position]), weight)
            }
            settle(index, shifts: ascending(wishes, within: 0...Double(total - lengths[index])))
        }
    }
    return result
}

private func gap(_ above: Int, _ below: Int, skeleton: MapSkeleton, metrics: MapMetrics) -> Int {
    switch (skeleton.isPassage(above), skeleton.isPassage(below)) {
    case (true, true): return metrics.passageGap
    case (true, false), (false, true): return metrics.passageGap + 2
    case (false, false):
        return skeleton.provider[above] == skeleton.provider[below] ? metrics.nodeGap : metrics.groupGap
    }
}

/// The ascending values within the bounds that are nearest to the wishes, by weighted least squares.
func ascending(_ wishes: [(shift: Double, weight: Double)], within bounds: ClosedRange<Double>) -> [Double] {
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for wish in wishes {
        pools.append((wish.shift * wish.weight, wish.weight, 1))
        while pools.count > 1 {
            let last = pools[pools.count - 1]
            let previous = pools[pools.count - 2]
            guard previous.sum / previous.weight > last.sum / last.weight else { break }
            pools.removeLast()
            pools[pools.count - 1].sum += last.sum
            pools[pools.count - 1].weight += last.weight
            pools[pools.count - 1].count += last.count
        }
    }
    return pools.flatMap { pool in
        let value = min(max(pool.sum / pool.weight, bounds.lowerBound), bounds.upperBound)
        return [Double](repeating: value, count: pool.count)
    }
}
