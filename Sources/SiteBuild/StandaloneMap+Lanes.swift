import CatalogueModel
import Diagnostics
import OpenData
import ServiceMap
import SitePages
import TextNotation

/// A chain in the lanes of its actors as a file of its own.
func standaloneLanes(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    let catalogue = context.catalogue
    guard let id, let chain = catalogue.serviceChains[ServiceChainID(id)] else {
        let chains = catalogue.serviceChains.keys.map(\.text).sorted()
        return .noSuchRecord(guess: id.flatMap { nearMiss(to: $0, among: chains) })
    }
    let texts = context.laneTexts
    let graph = LaneGraph(of: chain, in: catalogue, texts: texts)
    switch format {
    case .svg:
        let drawing = context.laneDrawing(of: chain, on: PageAddress("map.svg"), prefix: "lanes", isStandalone: true)
        return .text(svg(placed(graph, texts: texts), drawing))
    case .json: return .text(String(decoding: json(placed(graph, texts: texts)).bytes, as: UTF8.self))
    case .dot: return .text(graph.dot)
    case .graphml: return .text(graph.graphML)
    }
}

/// Where everything of a chain's picture is: x and y are the upper left corner, in pixels.
private func json(_ picture: PlacedLanes) -> JSONValue {
    func step(_ index: Int) -> JSONValue { .string(picture.steps[index].step.id.text) }
    return .object([
        "width": .integer(picture.width), "height": .integer(picture.height),
        "lanes": .list(
            picture.lanes.map { lane in
                .object([
                    "actor": .string(lane.lane.actor.text), "title": .string(lane.lane.title), "y": .integer(lane.y),
                    "height": .integer(lane.height),
                ])
            }),
        "steps": .list(
            picture.steps.map { placed in
                .object([
                    "id": .string(placed.step.id.text), "title": .string(placed.step.title),
                    "actor": .string(picture.lanes[placed.step.lane].lane.actor.text),
                    "role": .string(placed.step.role.rawValue), "x": .integer(placed.x), "y": .integer(placed.y),
                    "width": .integer(placed.width), "height": .integer(placed.height),
                ])
            }),
        "arrows": .list(
            picture.arrows.map { arrow in
                .object([
                    "from": step(arrow.passing.from), "to": step(arrow.passing.to),
                    "status": .string(arrow.passing.look.name), "what": arrow.passing.what.map { .string($0) },
                    "points": .list(arrow.points.map { .list([.integer($0.x), .integer($0.y)]) }),
                ])
            }),
        "labels": .list(
            picture.labels.map { label in
                .object([
                    "from": step(picture.arrows[label.arrow].passing.from),
                    "to": step(picture.arrows[label.arrow].passing.to),
                    "text": .string(label.lines.joined(separator: "\n")), "x": .integer(label.x),
                    "y": .integer(label.y),
                    "width": .integer(label.width), "height": .integer(label.height),
                ])
            }),
    ])
}
