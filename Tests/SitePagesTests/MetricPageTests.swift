import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct MetricPageTests {
    private func data<Data: TemplateData>(_ page: Page) throws -> Data {
        let context = try #require(sampleContexts().first)
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    @Test func aYearWithBothValuesHasItsStepLastFirstAndSaysWhatIsPreliminary() throws {
        let page: MetricPage = try data(.record("verrattu"))
        #expect(page.attainments.map(\.year) == ["2024", "2023"])
        #expect(page.attainments.map(\.badge.look) == ["attainment-near", "attainment-reached"])
        #expect(
            page.attainments.map(\.text) == [
                "960 (ennakko) / comparison.greater (alustava)", "2\u{A0}000 / 1\u{A0}000",
            ])
        #expect(page.attainmentExplained == "5 %")
    }

    @Test func aMetricWithoutSuchAYearHasNoStep() throws {
        let page: MetricPage = try data(.record("aika"))
        #expect(page.attainments.isEmpty)
    }

    @Test func aChartSaysInWordsWhatItShows() throws {
        let page: MetricPage = try data(.record("aika"))
        let chart = try #require(page.chart?.svg.text)
        #expect(
            chart.contains(
                "vrk, direction.lower. Toteumat 2022: metric.notAvailable; 2023: 26,96 (ennakko). "
                    + "Tavoitteet 2024: alle 28; 2025: metric.notDecided."))
        #expect(chart.contains(">&lt;\u{A0}28</text>"))
    }

    @Test func aMetricWithoutValuesHasNoChart() throws {
        let page: MetricPage = try data(.record("teemalla"))
        #expect(page.chart == nil)
    }

    @Test func thePromisesPageShowsEachPromisesMetricsWithChartAndStep() throws {
        let page: PromiseListPage = try data(.list(.promise))
        let promise = try #require(page.themes.first?.promises.first { !$0.metrics.isEmpty })
        #expect(promise.metrics.map { $0.attainment?.year } == [nil, "2024"])
        #expect(promise.metrics.allSatisfy { $0.chart != nil })
    }

    @Test func thePromisesPageBeginsWithWhatIsCarriedAndMeasured() throws {
        let page: PromiseListPage = try data(.list(.promise))
        let row = try #require(page.overview.rows.first)
        #expect(row.promises == 2 && row.uncarried == 1)
        #expect(row.metrics == 3 && row.valued == 2 && row.assessed == 1)
        #expect(page.overview.total.link == nil && page.overview.total.metrics == 3)
    }

    @Test func theListOfMetricsSaysWhetherAnyOfAnActorsCanBeHeldAgainstItsTarget() throws {
        let page: MetricListPage = try data(.list(.metric))
        #expect(page.groups.map(\.isAttained) == [true] && page.groups.map(\.isCharted) == [true])
        #expect(page.legend != nil)
        #expect(page.groups.first?.rows.map { $0.attainment?.year } == [nil, nil, "2024"])
    }
}
