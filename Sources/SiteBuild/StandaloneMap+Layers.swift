import CatalogueModel
import OpenData
import ServiceMap
import SitePages
import TextNotation

/// The layered map as a file of its own, of the whole or around a record.
func standaloneLayers(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    let catalogue = context.catalogue
    let unknown = StandaloneMap.noSuchRecord(guess: guess(id, in: catalogue))
    guard format != .svg else {
        return MapPictures(context).picture(around: id, isStandalone: true).map { .text($0) } ?? unknown
    }
    let texts = context.mapTexts
    let around = id.flatMap { Neighbourhood(of: $0, in: catalogue, texts: texts) }
    guard id == nil || around != nil else { return unknown }
    let graph = around?.graph ?? ServiceGraph(of: catalogue, texts: texts)
    switch format {
    case .dot: return .text(graph.records.dot)
    case .graphml: return .text(graph.records.graphML)
    case .svg, .json:
        let map = around.map { placed($0, texts: texts) } ?? placed(graph)
        return .text(String(decoding: json(map).bytes, as: UTF8.self))
    }
}

/// Where everything on a layered map is: x and y are the upper left corner, in pixels.
private func json(_ map: PlacedMap) -> JSONValue {
    .object([
        "width": .integer(map.width), "height": .integer(map.height),
        "nodes": .list(
            map.nodes.map { node in
                .object([
                    "id": .string(node.node.id), "kind": .string(node.node.kind.rawValue),
                    "title": .string(node.node.label), "x": .integer(node.x), "y": .integer(node.y),
                    "width": .integer(node.width), "height": .integer(node.height),
                ])
            }),
        "edges": .list(
            map.edges.map { edge in
                .object([
                    "from": .string(map.nodes[edge.edge.from].node.id), "to": .string(map.nodes[edge.edge.to].node.id),
                    "points": .list(edge.points.map { .list([.integer($0.x), .integer($0.y)]) }),
                ])
            }),
    ])
}
