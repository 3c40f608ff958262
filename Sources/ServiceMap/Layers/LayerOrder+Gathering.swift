extension LayerOrder {
    /// The order with vertices of one group of a layer standing together as far as `budget` crossings allow.
    ///
    /// The cheapest move that joins two runs of a group comes first; after each round the other layers settle anew.
    func gathered(_ layer: Int, groups: [Int], budget: Int) -> LayerOrder {
        var order = self
        // Every round joins at least two runs, so there are never more rounds than vertices.
        while order.joinRuns(of: layer, groups: groups, budget: budget) { order.settle(except: layer) }
        return order
    }

    /// Makes all affordable moves; whether there was any.
    private mutating func joinRuns(of layer: Int, groups: [Int], budget: Int) -> Bool {
        var crossings = self.crossings
        var hasMoved = false
        let vertices = layers[layer]
        let costs = pairCosts(of: layer)
        // Runs of positions in the layer's present order.
        var runs = Self.runs(vertices.indices.map { [$0] }) { groups[vertices[$0[0]]] }
        while let move = cheapestMove(of: runs, costs: costs, group: { groups[vertices[$0[0]]] }),
            crossings + move.cost <= budget
        {
            let run = runs.remove(at: move.from)
            runs.insert(run, at: move.to)
            runs = Self.runs(runs) { groups[vertices[$0[0]]] }
            crossings += move.cost
            hasMoved = true
        }
        if hasMoved { arrange(runs.flatMap { $0 }.map { vertices[$0] }, as: layer) }
        return hasMoved
    }

    private static func runs(_ parts: [[Int]], group: ([Int]) -> Int) -> [[Int]] {
        var runs: [[Int]] = []
        for part in parts {
            if let last = runs.last, group(last) == group(part) {
                runs[runs.count - 1] += part
            } else {
                runs.append(part)
            }
        }
        return runs
    }

    private func cheapestMove(
        of runs: [[Int]], costs: PairCosts, group: ([Int]) -> Int
    ) -> (from: Int, to: Int, cost: Int)? {
        var best: (from: Int, to: Int, cost: Int)?
        for from in runs.indices {
            let own = group(runs[from])
            func consider(_ to: Int, _ cost: Int) {
                if cost < best?.cost ?? Int.max { best = (from, to, cost) }
            }
            var cost = 0
            for other in stride(from: from - 1, through: 0, by: -1) {
                if group(runs[other]) == own { consider(other + 1, cost) }
                cost += costs.change(moving: runs[from], above: runs[other])
            }
            cost = 0
            for other in (from + 1)..<max(from + 1, runs.count) {
                if group(runs[other]) == own { consider(other - 1, cost) }
                cost += costs.change(moving: runs[other], above: runs[from])
            }
        }
        return best
    }
}
