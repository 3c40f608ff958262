/// The circles of a graph, each from its lowest node on; no two of them share a node.
///
/// - Parameter next: for each node, those that its edges lead to.
func circles(_ next: [[Int]]) -> [[Int]] {
    var previous = Array(repeating: [Int](), count: next.count)
    for (node, others) in next.enumerated() {
        for other in others { previous[other].append(node) }
    }
    var openEdges = next.map(\.count)
    var isOpen = Array(repeating: true, count: next.count)

    // From a node without open edges no circle can be reached.
    func close(_ nodes: [Int]) {
        var closing = nodes
        while let node = closing.popLast() {
            guard isOpen[node] else { continue }
            isOpen[node] = false
            for other in previous[node] {
                openEdges[other] -= 1
                if openEdges[other] == 0 { closing.append(other) }
            }
        }
    }

    close(next.indices.filter { next[$0].isEmpty })
    var circles: [[Int]] = []
    for start in next.indices {
        while isOpen[start] {
            var path: [Int] = []
            var positions: [Int: Int] = [:]
            var node = start
            while positions[node] == nil, let following = next[node].first(where: { isOpen[$0] }) {
                positions[node] = path.count
                path.append(node)
                node = following
            }
            let circle = path[(positions[node] ?? 0)...]
            close(Array(circle))
            let lowest = circle.min().flatMap(circle.firstIndex) ?? circle.startIndex
            circles.append(Array(circle[lowest...] + circle[..<lowest]))
        }
    }
    return circles
}
