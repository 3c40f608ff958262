import CatalogueModel

/// A chain with a lane for each actor and time from left to right; x and y are the upper left corner, in whole pixels.
public struct PlacedLanes: Hashable, Sendable {
    public var width: Int
    public var height: Int
    public var domain: MapDomain?
    /// From top to bottom.
    public var lanes: [PlacedLane]
    /// In the order of the chain's list.
    public var steps: [PlacedStep]
    public var markers: [PlacedMarker]
    public var arrows: [PlacedArrow]
    /// What is handed over, beside its arrow.
    public var labels: [PlacedPassingLabel]
    /// What is handed over where there is no room beside the arrow, below the lanes.
    public var notes: [PlacedPassingLabel]
    public var key: [PlacedLaneKey]
    public var metrics: LaneMetrics
}

/// An actor's lane across the picture with its head on the left.
public struct PlacedLane: Hashable, Sendable {
    public var lane: Lane
    public var y: Int
    public var height: Int
    public var lines: [String]
}

/// A step's box: what there is to say of it in small letters, then its title; its number stands on the corner.
public struct PlacedStep: Hashable, Sendable {
    public var step: LaneStep
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    public var tags: [String]
    public var lines: [String]
}

/// An actor's part in another's step.
struct LaneMarker: Hashable {
    /// Index of the step.
    var step: Int
    var role: ChainStep.Role
}

/// A small sign in an actor's lane: the number of another's step and the role in it.
public struct PlacedMarker: Hashable, Sendable {
    /// Index of the step.
    public var step: Int
    public var role: ChainStep.Role
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    public var text: String
}

/// The way of a passing from the right side of a box to the left side of another, by right angles.
public struct PlacedArrow: Hashable, Sendable {
    public var passing: LanePassing
    public var points: [PlacedPoint]
}

/// How a passing is and what passes on, in lines.
public struct PlacedPassingLabel: Hashable, Sendable {
    /// Index of the arrow.
    public var arrow: Int
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    /// How many of the lines tell how the passing is; they are set bold.
    public var wordLines: Int
    public var lines: [String]
    /// Whether the lines end at the right side, where the arrow is.
    public var endsRight: Bool
}

/// An entry of the key: a line as a passing has it, with its word.
public struct PlacedLaneKey: Hashable, Sendable {
    public var look: LanePassing.Look
    public var text: String
    public var x: Int
    public var y: Int
}

/// The chain with boxes that meet no other, arrows that run through none, and words that meet nothing.
public func placed(
    _ graph: LaneGraph, texts: LaneTexts, metrics: LaneMetrics = LaneMetrics()
) -> PlacedLanes {
    var grid = LaneGrid(graph)
    let routes = LaneRoutes(graph, grid: &grid, metrics: metrics)
    let boxWidth = metrics.boxWidth(columns: grid.columnCount)
    let words = PassingWords(graph, texts: texts, metrics: metrics)
    let unplaced = words.takeCells(of: graph, grid: &grid, routes: routes, width: boxWidth)
    let sizes = LaneSizes(
        graph, grid: grid, routes: routes, words: words, boxWidth: boxWidth, texts: texts, metrics: metrics)
    let places = LanePlaces(grid: grid, routes: routes, sizes: sizes, boxWidth: boxWidth, metrics: metrics)

    let steps = graph.steps.indices.map { index in
        let height = sizes.boxHeights[index]
        return PlacedStep(
            step: graph.steps[index], x: places.columns[grid.column[index]],
            y: places.middles[grid.row[index]] - height / 2, width: boxWidth, height: height, tags: sizes.tags[index],
            lines: sizes.lines[index])
    }
    let notes = words.notes(unplaced, below: places.bottom, width: places.width)
    let key = placedKey(graph, texts: texts, below: notes.bottom, width: places.width, metrics: metrics)
    return PlacedLanes(
        width: places.width, height: key.bottom + metrics.margin, domain: graph.domain,
        lanes: graph.lanes.indices.map { index in
            PlacedLane(
                lane: graph.lanes[index], y: places.lanes[index].lowerBound, height: places.lanes[index].count,
                lines: sizes.heads[index])
        },
        steps: steps,
        markers: sizes.placedMarkers(
            of: graph, grid: grid, words: words, places: places, texts: texts, metrics: metrics),
        arrows: routes.arrows(of: graph, grid: grid, places: places, boxWidth: boxWidth),
        labels: words.labels(grid: grid, routes: routes, sizes: sizes, places: places, width: boxWidth),
        notes: notes.notes, key: key.entries,
        metrics: metrics)
}

/// The lines that the picture has, each with its word, in rows below what is above.
private func placedKey(
    _ graph: LaneGraph, texts: LaneTexts, below top: Int, width: Int, metrics: LaneMetrics
) -> (entries: [PlacedLaneKey], bottom: Int) {
    let looks =
        Handover.Status.allCases.map(LanePassing.Look.told) + [.untold]
    var entries: [PlacedLaneKey] = []
    var x = metrics.margin
    var y = top + metrics.rowGap
    for look in looks where graph.passings.contains(where: { $0.look == look }) {
        let text = texts.word(look) ?? ""
        let needed = PlacedLaneKey.sample + 8 + metrics.small.width(text)
        if x > metrics.margin, x + needed > width {
            x = metrics.margin
            y += metrics.smallLine + 6
        }
        entries.append(PlacedLaneKey(look: look, text: text, x: x, y: y))
        x += needed + 26
    }
    return (entries, entries.last.map { $0.y + metrics.smallLine } ?? top)
}

extension PlacedLaneKey {
    /// Length of the line that is shown.
    static let sample = 40
}
