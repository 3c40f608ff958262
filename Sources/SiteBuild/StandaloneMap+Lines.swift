import CatalogueModel
import ServiceMap
import SitePages

/// The line map as a file of its own: the overview, or the chains of the domain, actor or chain that is named.
///
/// As data, and as a graph, the whole is every chain by itself.
func standaloneLines(format: MapFormat, around id: String?, in context: PageContext) -> StandaloneMap {
    let catalogue = context.catalogue
    let isOverview = id == nil && format == .svg
    let graph = isOverview ? context.lineOverview : lineGraph(around: id, in: context)
    guard let graph else { return .noSuchRecord(guess: guess(id, in: catalogue)) }
    switch format {
    case .svg:
        let title = id.map { id in
            catalogue.record(id)?.header.title[context.language]
                ?? catalogue.domain(DomainID(id))?.title[context.language] ?? id
        }
        let map = placed(graph, metrics: isOverview ? .overview : LineMetrics())
        let root = PageAddress("map.svg")
        return .text(svg(map, context.lineDrawing(title: title, on: root, prefix: "lines", isStandalone: true)))
    case .json: return .text(String(decoding: json(placed(graph)).bytes, as: UTF8.self))
    case .dot: return .text(graph.records.dot)
    case .graphml: return .text(graph.records.graphML)
    }
}

/// Nil when no line belongs to the id.
private func lineGraph(around id: String?, in context: PageContext) -> LineGraph? {
    let catalogue = context.catalogue
    guard let id else { return LineGraph(of: catalogue, language: context.language) }
    let graph = LineGraph(of: catalogue, language: context.language, around: id)
    return graph.lines.isEmpty ? nil : graph
}
