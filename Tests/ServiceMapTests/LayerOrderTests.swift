import Testing

@testable import ServiceMap

struct LayerOrderTests {
    private static let orders = RandomGraphs.all.map { MapSkeleton($0, metrics: .overview).order }

    /// Every pair of edges looked at, for comparison.
    private func countedOneByOne(_ order: LayerOrder) -> Int {
        var crossings = 0
        for (layer, next) in zip(order.layers, order.layers.dropFirst()) {
            var edges: [(Int, Int)] = []
            for (position, vertex) in layer.enumerated() {
                for target in order.after[vertex] { edges.append((position, next.firstIndex(of: target) ?? -1)) }
            }
            for first in edges.indices {
                for second in edges.indices.dropFirst(first + 1) {
                    let (upper, lower) = (edges[first], edges[second])
                    if (upper.0 - lower.0) * (upper.1 - lower.1) < 0 { crossings += 1 }
                }
            }
        }
        return crossings
    }

    @Test func crossingsAreThoseOfEveryPairOfEdges() {
        for order in Self.orders.prefix(12) { #expect(order.crossings == countedOneByOne(order)) }
    }

    @Test func orderingNeverAddsCrossingsAndMostlyHalvesThem() {
        var before = 0
        var after = 0
        for order in Self.orders {
            let ordered = order.ordered(trials: 4)
            #expect(ordered.crossings <= order.crossings)
            #expect(ordered.layers.map { $0.sorted() } == order.layers.map { $0.sorted() })
            before += order.crossings
            after += ordered.crossings
        }
        #expect(after * 2 < before)
    }

    @Test func aPlanarGraphIsDrawnWithoutCrossings() {
        let order = LayerOrder(
            layers: [[0, 1, 2], [3, 4, 5]], vertexCount: 6, edges: [(0, 5), (1, 3), (2, 4), (0, 3), (1, 4)])
        #expect(order.crossings > 0)
        #expect(order.ordered(trials: 8).crossings == 0)
    }

    @Test func gatheringKeepsWithinItsBudget() {
        for order in Self.orders where order.layers.count == 4 {
            let free = order.ordered(trials: 0)
            var groups = [Int](repeating: -1, count: order.after.count)
            for vertex in order.layers[2] { groups[vertex] = order.after[vertex].first ?? -1 - vertex }
            for percent in [0, 5, 50] {
                let budget = free.crossings + free.crossings * percent / 100
                #expect(free.gathered(2, groups: groups, budget: budget).crossings <= budget)
            }
        }
    }
}
