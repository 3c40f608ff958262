import CatalogueModel
import ServiceMap
import SitePages

/// The line map as a file of its own: the overview, or the chains of the domain, actor or chain that is named.
func standaloneLines(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    let catalogue = context.catalogue
    guard let graph = lineGraph(around: id, format: format, in: context) else {
        return .noSuchRecord(guess: guess(id, in: catalogue))
    }
    switch format {
    case .svg:
        let root = PageAddress("map.svg")
        return .text(svg(placed(graph), context.lineDrawing(of: graph, on: root, prefix: "linjat", isStandalone: true)))
    case .json, .dot, .graphml:
        return .noSuchFormat
    }
}

private func lineGraph(around id: String?, format: MapFormat, in context: PageContext) -> LineGraph? {
    let catalogue = context.catalogue
    let all = LineGraph(of: catalogue, language: context.language)
    guard let id else { return format == .svg ? all.bundled() : all }
    if id == "kaikki" { return all }
    let domain = LineGraph(of: catalogue, domain: DomainID(id), language: context.language)
    if !domain.lines.isEmpty { return domain }
    return nil
}
