import CatalogueModel

/// A chain for a narrow screen: its steps one below the other, arrows between them, longer ones on rails at the side.
public struct PlacedSequence: Hashable, Sendable {
    public var width: Int
    public var height: Int
    public var domain: MapDomain?
    /// In the order of the chain's list.
    public var cards: [PlacedStepCard]
    public var arrows: [PlacedArrow]
    public var labels: [PlacedPassingLabel]
    public var metrics: SequenceMetrics
}

/// A step's box with its actor above its title.
public struct PlacedStepCard: Hashable, Sendable {
    public var step: LaneStep
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    /// Whether the chain is for its actor.
    public var isOwn: Bool
    /// Its actor's title, whole and in lines.
    public var actorTitle: String
    public var actor: [String]
    public var lines: [String]
    /// What else there is to say of the step, in small letters.
    public var tags: [String]
}

/// The measures of a chain's narrow picture, in pixels.
public struct SequenceMetrics: Hashable, Sendable {
    public var width = 340
    public var fontSize = 16
    public var lineHeight = 20
    public var smallSize = 14
    public var smallLine = 18
    public var padding = 10
    public var verticalPadding = 8
    /// Between rails, and from the last one to the boxes.
    public var railGap = 10
    public var railRoom = 16
    /// Between ends of rails on the side of a box.
    public var portGap = 12
    /// From a box's left side to the arrow to the next one, and from there to its words.
    public var stem = 20
    public var stemRoom = 14
    /// Between boxes at least, and around words between them.
    public var gap = 26
    public var labelGap = 8
    public var margin = 3

    public init() {}

    var title: EstimatedText { EstimatedText(fontSize: fontSize, isBold: true) }
    var small: EstimatedText { EstimatedText(fontSize: smallSize) }
    var smallBold: EstimatedText { EstimatedText(fontSize: smallSize, isBold: true) }
}

/// The chain from top to bottom in the order of its list.
public func placedSequence(
    _ graph: LaneGraph, texts: LaneTexts, metrics: SequenceMetrics = SequenceMetrics()
) -> PlacedSequence {
    let rails = placedRails(graph)
    let railCount = (rails.values.max() ?? -1) + 1
    let x = metrics.margin + (railCount == 0 ? 0 : railCount * metrics.railGap + metrics.railRoom)
    let cardWidth = metrics.width - x - metrics.margin
    let before = Dictionary(grouping: graph.passings.indices, by: { graph.passings[$0].to })
    let after = Dictionary(grouping: graph.passings.indices, by: { graph.passings[$0].from })

    var cards: [PlacedStepCard] = []
    var labels: [PlacedPassingLabel] = []
    var y = metrics.margin
    for (index, step) in graph.steps.enumerated() {
        // The arrow from the box above comes first; what comes from farther up is told below it by its numbers.
        let coming = (before[index] ?? []).sorted { (rails[$0] ?? -1, $0) < (rails[$1] ?? -1, $1) }
        var below = y
        for passing in coming {
            let isNext = rails[passing] == nil
            guard
                let label = sequenceLabel(
                    passing, isNext: isNext, x: x + metrics.stem + metrics.stemRoom, y: below + metrics.labelGap,
                    of: graph, texts: texts, metrics: metrics)
            else { continue }
            labels.append(label)
            below = label.y + label.height
        }
        if index > 0 { y = max(y + metrics.gap, below == y ? 0 : below + metrics.labelGap) }
        let ports = ((before[index] ?? []) + (after[index] ?? [])).count { rails[$0] != nil }
        let card = placedCard(
            step, x: x, y: y, width: cardWidth, ports: ports, graph: graph, texts: texts, metrics: metrics)
        cards.append(card)
        y = card.y + card.height
    }
    return PlacedSequence(
        width: metrics.width, height: y + metrics.margin, domain: graph.domain, cards: cards,
        arrows: sequenceArrows(graph, cards: cards, rails: rails, railCount: railCount, metrics: metrics),
        labels: labels.sorted { $0.arrow < $1.arrow }, metrics: metrics)
}

/// The rail of each passing that does not lead to the next box: the shortest nearest to the boxes, none twice at a place.
private func placedRails(_ graph: LaneGraph) -> [Int: Int] {
    func span(_ passing: Int) -> ClosedRange<Int> {
        let (from, to) = (graph.passings[passing].from, graph.passings[passing].to)
        return min(from, to)...max(from, to)
    }
    let long = graph.passings.indices.filter { graph.passings[$0].to != graph.passings[$0].from + 1 }
    var taken: [[ClosedRange<Int>]] = []
    var rails: [Int: Int] = [:]
    for passing in long.sorted(by: { (span($0).count, $0) < (span($1).count, $1) }) {
        let own = span(passing)
        let free = taken.firstIndex { !$0.contains { $0.overlaps(own) } } ?? taken.count
        if free == taken.count { taken.append([]) }
        taken[free].append(own)
        rails[passing] = free
    }
    return rails
}

private func sequenceLabel(
    _ passing: Int, isNext: Bool, x: Int, y: Int, of graph: LaneGraph, texts: LaneTexts, metrics: SequenceMetrics
) -> PlacedPassingLabel? {
    let told = graph.passings[passing]
    guard let word = texts.word(told.look) else { return nil }
    let width = metrics.width - metrics.margin - x
    let numbers = "\(graph.steps[told.from].number) → \(graph.steps[told.to].number)"
    let head = [isNext ? "" : numbers, told.look == .told(.clear) ? "" : word].filter { !$0.isEmpty }
    let words = metrics.smallBold.wrapped(head.joined(separator: " "), width: width, lines: 2)
    let what = metrics.small.wrapped(told.what ?? "", width: width, lines: 6)
    let lines = words + what
    guard !lines.isEmpty else { return nil }
    let widths = words.map { metrics.smallBold.width($0) } + what.map { metrics.small.width($0) }
    return PlacedPassingLabel(
        arrow: passing, x: x, y: y, width: widths.max() ?? 0, height: lines.count * metrics.smallLine,
        wordLines: words.count, lines: lines, endsRight: false)
}

private func placedCard(
    _ step: LaneStep, x: Int, y: Int, width: Int, ports: Int, graph: LaneGraph, texts: LaneTexts,
    metrics: SequenceMetrics
) -> PlacedStepCard {
    let room = width - 2 * metrics.padding
    let actor = metrics.small.wrapped(graph.lanes[step.lane].title, width: room, lines: 3)
    let title = metrics.title.wrapped("\(step.number). \(step.title)", width: room, lines: 7)
    let others = step.participants.map { "\(graph.lanes[$0.lane].title) (\(texts.role($0.role)))" }
    let said = [texts.tags(of: step, in: graph).joined(separator: " · ")]
    let also = others.isEmpty ? [] : ["\(texts.also): " + others.joined(separator: ", ")]
    let tags = (said + also).flatMap { metrics.small.wrapped($0, width: room, lines: 5) }
    let text = (actor.count + tags.count) * metrics.smallLine + title.count * metrics.lineHeight
    return PlacedStepCard(
        step: step, x: x, y: y, width: width,
        height: max(text + 2 * metrics.verticalPadding, (ports + 1) * metrics.portGap),
        isOwn: graph.lanes[step.lane].isCustomer, actorTitle: graph.lanes[step.lane].title, actor: actor, lines: title,
        tags: tags)
}

private func sequenceArrows(
    _ graph: LaneGraph, cards: [PlacedStepCard], rails: [Int: Int], railCount: Int, metrics: SequenceMetrics
) -> [PlacedArrow] {
    // On the side of a box, from top to bottom: what comes from above, then what goes up, comes from below, goes down;
    // of those that turn up the outermost rail last, of those that turn down first, so that they do not cross.
    var ends: [[(passing: Int, isArrival: Bool, key: (Int, Int))]] = cards.map { _ in [] }
    for (passing, rail) in rails.sorted(by: { $0.key < $1.key }) {
        let (from, to) = (graph.passings[passing].from, graph.passings[passing].to)
        let isDown = from < to
        ends[from].append((passing, false, isDown ? (1, -rail) : (0, rail)))
        ends[to].append((passing, true, isDown ? (0, rail) : (1, -rail)))
    }
    var heights: [Int: (from: Int, to: Int)] = [:]
    for (card, ends) in zip(cards, ends) {
        let sorted = ends.sorted { $0.key == $1.key ? $0.passing < $1.passing : $0.key < $1.key }
        for (position, end) in sorted.enumerated() {
            let y = card.y + card.height / 2 + (2 * position - sorted.count + 1) * metrics.portGap / 2
            var known = heights[end.passing] ?? (0, 0)
            if end.isArrival { known.to = y } else { known.from = y }
            heights[end.passing] = known
        }
    }
    return graph.passings.indices.map { index in
        let passing = graph.passings[index]
        let (from, to) = (cards[passing.from], cards[passing.to])
        guard let rail = rails[index], let height = heights[index] else {
            let x = from.x + metrics.stem
            return PlacedArrow(
                passing: passing,
                points: [PlacedPoint(x: x, y: from.y + from.height), PlacedPoint(x: x, y: to.y)])
        }
        let x = metrics.margin + (railCount - 1 - rail) * metrics.railGap + 2
        return PlacedArrow(
            passing: passing,
            points: [
                PlacedPoint(x: from.x, y: height.from), PlacedPoint(x: x, y: height.from),
                PlacedPoint(x: x, y: height.to), PlacedPoint(x: to.x, y: height.to),
            ])
    }
}
