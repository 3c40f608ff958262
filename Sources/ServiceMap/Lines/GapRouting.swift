/// A stretch of a line in the gap between two columns: from its ends on the left side, or on the right, or one on each.
struct GapNet {
    /// Heights of the ends on the left side: one or two, from top to bottom of none.
    var left: [Int]
    var right: [Int]
}

/// How the lines run through the gap between two columns.
struct RoutedGap {
    var width: Int
    /// Of each net from its first left end, or first right end, to the other; x counts from the gap's left side.
    var points: [[PlacedPoint]]
}

/// Leads every net through a gap so that no two of them touch but where they cross.
///
/// A net is horizontal, then a slope of 45° or an upright stretch, then horizontal. Where two slopes, or two upright
/// stretches, pass at the same height they keep their distance. A horizontal stretch from the left and one from the right
/// at the same height belong to nets of which the first turns away before the other arrives; where nets would have to wait
/// for one another in a circle, one first changes to the half lane above, which no other net uses.
func routed(_ nets: [GapNet], metrics: LineMetrics) -> RoutedGap {
    var router = GapRouter(nets, metrics: metrics)
    router.setOrder()
    return router.placed()
}

private struct GapRouter {
    enum Shape { case straight, falling, rising, upright }

    struct Route {
        var shape: Shape
        /// Heights of both ends, where the sloped or upright stretch begins and ends.
        var start: Int
        var end: Int
        var net: GapNet
        /// Left ends that first change to the half lane above.
        var sidestep: Set<Int> = []

        var top: Int { min(start, end) }
        var bottom: Int { max(start, end) }
        var isBracket: Bool { net.left.count != 1 }
        /// How far to the right the stretch is at a height, beside its position.
        func reach(at y: Int) -> Int { shape == .falling ? y : shape == .rising ? -y : 0 }
    }

    let metrics: LineMetrics
    var routes: [Route]
    /// The nets that bend, in the order in which they are placed from left to right.
    var order: [Int] = []

    init(_ nets: [GapNet], metrics: LineMetrics) {
        self.metrics = metrics
        routes = nets.map { net in
            let ends = net.left + net.right
            let (start, end) = (ends.first ?? 0, ends.last ?? 0)
            let climb = end - start
            let shape: Shape =
                net.left.count != 1
                ? .upright
                : climb == 0 ? .straight : abs(climb) > metrics.slopeLimit ? .upright : climb > 0 ? .falling : .rising
            return Route(shape: shape, start: start, end: end, net: net)
        }
    }

    // MARK: - Order

    /// Orders the nets from left to right: first who gives way to another, then who spares a crossing.
    mutating func setOrder() {
        var remaining = routes.indices.filter { routes[$0].shape != .straight }
        let leaving = Dictionary(
            remaining.flatMap { net in routes[net].net.left.map { ($0, net) } }, uniquingKeysWith: { first, _ in first }
        )
        /// Nets that must turn away before this one arrives at their height.
        var mustFollow: [[(net: Int, y: Int)]] = Array(repeating: [], count: routes.count)
        /// Nets that arrive where this one has turned away, and nets that had better be further right.
        var blocked: [[Int]] = Array(repeating: [], count: routes.count)
        var later: [[Int]] = Array(repeating: [], count: routes.count)
        var waits = [Int](repeating: 0, count: routes.count)
        var wishes = waits
        for net in remaining {
            for y in routes[net].net.right {
                guard let other = leaving[y], other != net else { continue }
                mustFollow[net].append((other, y))
                blocked[other].append(net)
                waits[net] += 1
            }
        }
        for (place, first) in remaining.enumerated() {
            for second in remaining.dropFirst(place + 1) {
                guard let isFirst = prefersFirst(routes[first], routes[second]) else { continue }
                later[isFirst ? first : second].append(isFirst ? second : first)
                wishes[isFirst ? second : first] += 1
            }
        }
        var isDone = [Bool](repeating: false, count: routes.count)
        while let next = remaining.min(by: { (waits[$0], wishes[$0], $0) < (waits[$1], wishes[$1], $1) }) {
            for other in mustFollow[next] where !isDone[other.net] { sidestep(other.net, at: other.y) }
            for other in blocked[next] { waits[other] -= 1 }
            for other in later[next] { wishes[other] -= 1 }
            order.append(next)
            isDone[next] = true
            remaining.removeAll { $0 == next }
        }
    }

    private mutating func sidestep(_ net: Int, at y: Int) {
        routes[net].sidestep.insert(y)
        let raised = y - metrics.lane / 2
        if routes[net].start == y { routes[net].start = raised } else { routes[net].end = raised }
    }

    /// Whether the first should be further left so that the two do not cross needlessly; nil when it does not matter.
    private func prefersFirst(_ first: Route, _ second: Route) -> Bool? {
        guard first.top <= second.bottom, second.top <= first.bottom else { return nil }
        if first.isBracket || second.isBracket {
            func rank(_ route: Route) -> Int { route.isBracket ? (route.net.left.isEmpty ? 2 : 0) : 1 }
            if rank(first) != rank(second) { return rank(first) < rank(second) }
            let isInner = first.bottom - first.top < second.bottom - second.top
            return rank(first) == 0 ? isInner : !isInner
        }
        let (falls, otherFalls) = (first.end > first.start, second.end > second.start)
        guard falls == otherFalls, (first.start < second.start) == (first.end < second.end) else { return nil }
        return falls ? first.start > second.start : first.start < second.start
    }

    // MARK: - Positions

    /// How much further right the second must be when the first is placed before it; nil when they have nothing to do.
    private func distance(from first: Route, to second: Route) -> Int? {
        var needed: Int?
        func need(_ distance: Int) { needed = max(needed ?? distance, distance) }
        let lane = metrics.lane
        if first.top <= second.bottom + lane, second.top <= first.bottom + lane {
            if first.shape == second.shape {
                need(first.shape == .upright ? lane : metrics.slopeGap)
            } else if prefersFirst(first, second) == true {
                for y in [max(first.top, second.top), min(first.bottom, second.bottom)] {
                    need(first.reach(at: y) - second.reach(at: y) + lane)
                }
            }
        }
        for y in first.net.left where second.net.right.contains(y) && !first.sidestep.contains(y) {
            need(first.reach(at: y) - second.reach(at: y) + lane)
        }
        return needed
    }

    /// Leftmost positions and rightmost ones; the middle of the two keeps every distance as well.
    func placed() -> RoutedGap {
        let hasSidestep = routes.contains { !$0.sidestep.isEmpty }
        let edge = 6 + (hasSidestep ? metrics.lane : 0)
        var leftmost = [Int](repeating: 0, count: routes.count)
        for (place, net) in order.enumerated() {
            let route = routes[net]
            leftmost[net] = edge - min(route.reach(at: route.start), route.reach(at: route.end))
            for other in order.prefix(place) {
                if let distance = distance(from: routes[other], to: route) {
                    leftmost[net] = max(leftmost[net], leftmost[other] + distance)
                }
            }
        }
        func end(_ net: Int, at position: Int) -> Int {
            position + max(routes[net].reach(at: routes[net].start), routes[net].reach(at: routes[net].end))
        }
        let needed = max(metrics.minimumGap, (order.map { end($0, at: leftmost[$0]) }.max() ?? 0) + 6)
        let width = (needed + metrics.gapStep - 1) / metrics.gapStep * metrics.gapStep
        var rightmost = leftmost
        for (place, net) in order.enumerated().reversed() {
            rightmost[net] = width - 6 - end(net, at: 0)
            for other in order.dropFirst(place + 1) {
                if let distance = distance(from: routes[net], to: routes[other]) {
                    rightmost[net] = min(rightmost[net], rightmost[other] - distance)
                }
            }
        }
        let points = routes.indices.map { net in
            bends(of: routes[net], at: (leftmost[net] + rightmost[net]) >> 1, width: width)
        }
        return RoutedGap(width: width, points: points)
    }

    private func bends(of route: Route, at position: Int, width: Int) -> [PlacedPoint] {
        let half = metrics.lane / 2
        /// From the side of the gap to the bend.
        func stretch(_ y: Int, isLeft: Bool) -> [PlacedPoint] {
            guard isLeft else { return [PlacedPoint(x: width, y: y)] }
            guard route.sidestep.contains(y) else { return [PlacedPoint(x: 0, y: y)] }
            return [PlacedPoint(x: 0, y: y), PlacedPoint(x: 6, y: y), PlacedPoint(x: 6 + half, y: y - half)]
        }
        let ends = route.net.left.map { (y: $0, isLeft: true) } + route.net.right.map { (y: $0, isLeft: false) }
        guard let first = ends.first, let last = ends.last else { return [] }
        if route.shape == .straight { return stretch(first.y, isLeft: true) + stretch(last.y, isLeft: false) }
        return stretch(first.y, isLeft: first.isLeft)
            + [route.start, route.end].map { PlacedPoint(x: position + route.reach(at: $0), y: $0) }
            + stretch(last.y, isLeft: last.isLeft).reversed()
    }
}
