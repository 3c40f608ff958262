import CatalogueModel
import ServiceMap

extension PageContext {
    /// What a drawing of a line map on a page says and where it leads.
    public func lineDrawing(
        of graph: LineGraph, on page: PageAddress, prefix: String, isStandalone: Bool = false
    ) -> LineDrawing {
        LineDrawing(
            title: texts[.mapTitle], description: texts[.mapDescription], language: language, prefix: prefix,
            isStandalone: isStandalone,
            stationLink: { [self] in link(to: .record($0.id), from: page) },
            lineLink: { [self] in $0.isBundle ? nil : link(to: .record($0.id), from: page) })
    }

    private func link(to target: Page, from page: PageAddress) -> String? {
        addresses.address(of: target, in: language).map { page.link(to: $0) }
    }
}
