import CatalogueModel
import OpenData
import ServiceMap
import SitePages

/// The interfaces as a matrix or a graph, of all actors or of one.
func standaloneInterfaces(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    let catalogue = context.catalogue
    let actor = id.map { ActorID($0) }
    if let actor, catalogue.relations.interfacesOfActor[actor] == nil {
        return .noSuchRecord(guess: guess(id, in: catalogue))
    }
    let graph = InterfaceGraph(of: catalogue, around: actor, language: context.language)
    switch format {
    case .svg:
        let drawing = context.matrixDrawing(from: PageAddress("map.svg"))
        return .text(svg(placed(context.interfaceMatrices(around: actor), drawing), drawing))
    case .json: return .text(String(decoding: interfacesJSON(graph.interfaces, in: catalogue).bytes, as: UTF8.self))
    case .dot: return .text(graph.dot)
    case .graphml: return .text(graph.graphML)
    }
}
