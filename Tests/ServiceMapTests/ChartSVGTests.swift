import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct ChartSVGTests {
    private let drawing = ChartDrawing(title: "A<b>", description: "Kuvaus & muuta", prefix: "kuvio", language: "fi")

    @Test func isAWellFormedImageThatNamesAndDescribesItself() throws {
        for metric in RandomMetrics.all.prefix(40) {
            guard let chart = placed(metric, as: .full, texts: SampleCatalogue.chartTexts) else { continue }
            let document = try #require(ParsedSVG(svg(chart, drawing)))
            let root = try #require(document.elements.first)
            #expect(root.attributes["role"] == "img")
            #expect(root.attributes["aria-labelledby"] == "kuvio-title kuvio-desc")
            #expect(document.text(of: "kuvio-title") == "A<b>" && document.text(of: "kuvio-desc") == "Kuvaus & muuta")
            #expect(document.elements.allSatisfy { $0.attributes["style"] == nil && $0.name != "style" })
            #expect(document.elements.filter { $0.name == "text" }.map(\.text) == chart.labels.map(\.text))
        }
    }

    @Test func whatIsPreliminaryIsHollowOrDashedAndWhatIsMissingIsACross() throws {
        let values = [
            SampleCatalogue.value(2021, .actual, "4"), SampleCatalogue.value(2022, .actual, "4", preliminary: true),
            SampleCatalogue.value(2023, .actual, nil), SampleCatalogue.value(2024, .target, "4"),
            SampleCatalogue.value(2025, .target, "4", preliminary: true),
        ]
        let chart = try #require(
            placed(SampleCatalogue.metric(values), as: .mini, texts: SampleCatalogue.chartTexts))
        let document = try #require(ParsedSVG(svg(chart, drawing)))
        func elements(_ name: String) -> [ParsedSVG.Element] {
            document.elements.filter { $0.attributes["class"] == name }
        }
        #expect(elements("chart-actual").count == 1 && elements("chart-target").count == 1)
        #expect(elements("chart-actual is-preliminary").map { $0.attributes["fill"] } == ["#ffffff"])
        #expect(elements("chart-target is-preliminary").first?.attributes["stroke-dasharray"] != nil)
        #expect(elements("chart-missing").count == 1)
    }

    @Test func manyYearsMakeAChartThatIsNotShrunkToANarrowScreen() throws {
        let many = (2000...2020).map { SampleCatalogue.value($0, .actual, "1000") }
        let few = (2019...2020).map { SampleCatalogue.value($0, .actual, "1000") }
        for (values, isWide) in [(many, true), (few, false)] {
            let chart = try #require(
                placed(SampleCatalogue.metric(values), as: .full, texts: SampleCatalogue.chartTexts))
            #expect(chart.isWide == isWide)
            #expect(svg(chart, drawing).contains("is-wide") == isWide)
        }
    }
}
