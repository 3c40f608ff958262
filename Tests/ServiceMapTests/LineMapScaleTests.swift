import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct LineMapScaleTests {
    private static let finnish = Language("fi")
    /// 300 chains in ten domains.
    private static let catalogue = SampleCatalogue.large(services: 3_000)
    private static let all = LineGraph(of: catalogue, language: finnish)

    private func drawn(_ map: PlacedLineMap) -> String {
        let drawing = LineDrawing(
            title: "Linjat", description: "-", language: Self.finnish,
            stationLink: { "tuottajat/\($0.id).html" }, lineLink: { "palveluketjut/\($0.id).html" })
        return svg(map, drawing)
    }

    @Test func theOverviewOfALargeCatalogueIsSmallAndKeepsEveryRule() {
        let overview = Self.all.bundled(others: "Muut")
        let map = placed(overview, metrics: .overview)
        #expect(Self.all.lines.count == 300)
        #expect(map.lines.count <= 11 && map.stations.count <= 16)
        #expect(LineMapRules(map).faults == [])
        #expect(drawn(map).utf8.count < 400_000)
    }

    @Test func theMapOfALargeDomainShowsItsBusiestLines() {
        for domain in Self.catalogue.configuration.domains {
            let whole = LineGraph(of: Self.catalogue, domain: domain.id, language: Self.finnish)
            let shown = whole.limited()
            #expect(shown.lines.count <= 25 && shown.stations.count <= 40)
            #expect(shown.lines.count == min(25, whole.lines.count))
            let map = placed(shown)
            #expect(LineMapRules(map).faults == [])
            #expect(drawn(map).utf8.count < 400_000)
            let counts = Dictionary(whole.lines.map { ($0.id, Set($0.stops).count) }) { first, _ in first }
            let kept = Set(shown.lines.map(\.id))
            let least = kept.compactMap { counts[$0] }.min() ?? 0
            #expect(counts.allSatisfy { kept.contains($0.key) || $0.value <= least })
        }
    }
}
