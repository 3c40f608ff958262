import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct PlacedChartTests {
    static let forms = [ChartForm.full, .small, .mini]

    private func charts(_ form: ChartForm) -> [(metric: Metric, chart: PlacedChart)] {
        RandomMetrics.all.compactMap { metric in
            placed(metric, as: form, texts: SampleCatalogue.chartTexts).map { (metric, $0) }
        }
    }

    @Test(arguments: forms) func noLabelMeetsAnotherLabelOrAMark(form: ChartForm) {
        for (metric, chart) in charts(form) {
            for (index, label) in chart.labels.enumerated() {
                let others = chart.labels[(index + 1)...].filter { $0.box.meets(label.box) }
                #expect(others.isEmpty, "\(label.text) meets \(others.map(\.text)) of \(metric.values)")
                let marks = chart.marks.filter { $0.box.meets(label.box) }
                #expect(marks.isEmpty, "\(label.text) meets \(marks) of \(metric.values)")
            }
        }
    }

    @Test(arguments: forms) func everythingLiesInThePictureAndWhatHasANumberInThePlot(form: ChartForm) {
        for (_, chart) in charts(form) {
            let picture = ChartBox(x: 0, y: 0, width: chart.width, height: chart.height)
            #expect(chart.marks.allSatisfy { picture.contains($0.box) })
            #expect(chart.labels.allSatisfy { picture.contains($0.box) })
            #expect(chart.zones.allSatisfy { chart.plot.contains($0) })
            #expect(chart.zoneSample.map(picture.contains) ?? true)
            let numbers = chart.marks.filter { $0.year != nil && $0.look.state != .missing }
            #expect(numbers.allSatisfy { chart.plot.contains($0.box) })
            #expect(chart.labels.filter { $0.role == .value }.allSatisfy { chart.plot.contains($0.box) })
            let missing = chart.marks.filter { $0.year != nil && $0.look.state == .missing }
            #expect(missing.allSatisfy { !chart.plot.meets($0.box) })
        }
    }

    @Test(arguments: forms) func everyValueHasItsMarkInTheColumnOfItsYear(form: ChartForm) throws {
        for (metric, chart) in charts(form) {
            #expect(chart.marks.filter { $0.year != nil }.count == metric.values.count)
            for value in metric.values {
                let mark = try #require(
                    chart.marks.first { $0.year == value.year && $0.look == ChartMark.Look(of: value) })
                let column = try #require(chart.columns.first { $0.year == value.year })
                #expect(mark.box.x >= column.x && mark.box.maxX <= column.x + column.width)
            }
        }
    }

    @Test(arguments: forms) func aGreaterNumberLiesHigherAndYearsRunToTheRight(form: ChartForm) throws {
        for (metric, chart) in charts(form) {
            #expect(chart.columns.map(\.year) == chart.columns.map(\.year).sorted())
            #expect(zip(chart.columns, chart.columns.dropFirst()).allSatisfy { $0.x + $0.width == $1.x })
            let heights = metric.values.compactMap { value -> (number: DecimalNumber, y: Int)? in
                let mark = chart.marks.first { $0.year == value.year && $0.look == ChartMark.Look(of: value) }
                return value.number.flatMap { number in mark.map { (number, $0.box.midY) } }
            }.sorted { $0.number < $1.number }
            // Rounding to a pixel, and the halves of the marks' heights, may differ by one.
            #expect(zip(heights, heights.dropFirst()).allSatisfy { $0.y + 1 >= $1.y })
        }
    }

    @Test(arguments: forms) func theOrderOfTheValuesChangesNothing(form: ChartForm) {
        for (metric, chart) in charts(form) {
            var reversed = metric
            reversed.values.reverse()
            #expect(placed(reversed, as: form, texts: SampleCatalogue.chartTexts) == chart)
        }
    }

    @Test func ofThreeYearsTheMiddleOneKeepsItsColumnThoughItHasNoValue() throws {
        let chart = try chart([SampleCatalogue.value(2021, .actual, "4"), SampleCatalogue.value(2023, .actual, "5")])
        #expect(chart.columns.map(\.year) == [2021, 2022, 2023])
    }

    @Test func yearsFarApartStandSideBySideRatherThanInAnEndlessRow() throws {
        let chart = try chart([
            SampleCatalogue.value(-9_223_372_036_854_775_808, .actual, "4"), SampleCatalogue.value(2023, .actual, "5"),
        ])
        #expect(chart.columns.count == 2)
    }

    @Test func aMissingValueStandsBelowThePlotWithItsWord() throws {
        let chart = try chart([SampleCatalogue.value(2022, .actual, nil), SampleCatalogue.value(2023, .actual, "5")])
        let words = chart.labels.filter { $0.role == .gap }
        #expect(words.map(\.text).joined(separator: " ") == "ei tietoa")
        #expect(words.allSatisfy { $0.year == 2022 && $0.box.y >= chart.plot.maxY })
    }

    @Test func aMetricOfWhichEveryValueIsMissingHasNoPlotAndNoAxis() throws {
        let chart = try chart([SampleCatalogue.value(2022, .actual, nil), SampleCatalogue.value(2023, .target, nil)])
        #expect(chart.plot.height == 0 && chart.ticks.isEmpty && chart.zones.isEmpty)
        #expect(chart.marks.filter { $0.year != nil }.count == 2)
        #expect(!chart.labels.contains { $0.role == .note })
    }

    @Test func aMetricWithoutValuesHasNoChart() {
        #expect(placed(SampleCatalogue.metric([]), as: .full, texts: SampleCatalogue.chartTexts) == nil)
    }

    @Test func whatMeetsATargetLiesAboveItsLineOrBelowItByTheDirectionAndTheComparison() throws {
        let upward = try chart([SampleCatalogue.value(2024, .target, "4")])
        let downward = try chart([SampleCatalogue.value(2024, .target, "4")], .lower)
        let compared = try chart([SampleCatalogue.value(2024, .target, "4", .less)])
        #expect(upward.zones.map(\.y) == [upward.plot.y])
        #expect(downward.zones.map(\.maxY) == [downward.plot.maxY])
        #expect(compared.zones.map(\.maxY) == [compared.plot.maxY])
    }

    @Test func theLegendExplainsJustTheMarksThatOccur() throws {
        let chart = try chart([
            SampleCatalogue.value(2024, .target, "4", preliminary: true), SampleCatalogue.value(2023, .actual, "5"),
        ])
        #expect(
            chart.labels.filter { $0.role == .legend }.map(\.text) == [
                "actual known", "target preliminary", "tavoite täyttyy",
            ])
        let legend = placedLegend(ChartMark.Look.all, texts: SampleCatalogue.chartTexts)
        #expect(legend.labels.count == ChartMark.Look.all.count + 1 && legend.marks.count == ChartMark.Look.all.count)
    }

    @Test func anAxisThatDoesNotBeginFromZeroSaysSo() throws {
        let close = try chart([SampleCatalogue.value(2022, .actual, "3,9"), SampleCatalogue.value(2023, .target, "4")])
        let wide = try chart([SampleCatalogue.value(2022, .actual, "17"), SampleCatalogue.value(2023, .actual, "30")])
        #expect(close.labels.contains { $0.role == .note })
        #expect(!wide.labels.contains { $0.role == .note })
    }

    @Test func withoutNumbersOnTheAxisOnlyZeroHasALine() throws {
        let values = [SampleCatalogue.value(2022, .actual, "17"), SampleCatalogue.value(2023, .actual, "30")]
        let close = [SampleCatalogue.value(2022, .actual, "3,9"), SampleCatalogue.value(2023, .actual, "4")]
        let texts = SampleCatalogue.chartTexts
        #expect(placed(SampleCatalogue.metric(values), as: .small, texts: texts)?.ticks.map(\.isZero) == [true])
        #expect(placed(SampleCatalogue.metric(close), as: .small, texts: texts)?.ticks == [])
    }

    @Test(arguments: [
        (["17,21", "29,96", "24"], ["0", "10", "20", "30"]),
        (["3,64", "3,66", "3,6", "3,7"], ["3,2", "3,4", "3,6", "3,8", "4,0"]),
        (["0"], ["0,0", "0,5", "1,0"]),
        (["1234567"], ["1100000", "1150000", "1200000", "1250000", "1300000", "1350000"]),
        (["-5", "20"], ["-10", "0", "10", "20"]), (["-3", "-4"], ["-4,0", "-3,5", "-3,0"]),
    ])
    func anAxisRunsBetweenRoundNumbersAndHoldsAll(numbers: [String], ticks: [String]) throws {
        let numbers = numbers.compactMap(DecimalNumber.init)
        let axis = try #require(ChartAxis(covering: numbers))
        #expect(numbers.allSatisfy { axis.lower <= $0.double && $0.double <= axis.upper })
        #expect(axis.ticks.map { $0.formatted(decimalMark: ",") } == ticks)
    }

    @Test func theAxisOfAnyNumbersHasAFewTicksThatHoldThem() throws {
        for metric in RandomMetrics.all {
            let numbers = metric.values.compactMap(\.number)
            guard let axis = ChartAxis(covering: numbers) else { continue }
            #expect((2...8).contains(axis.ticks.count))
            #expect(numbers.allSatisfy { axis.lower <= $0.double && $0.double <= axis.upper })
            #expect(axis.ticks == axis.ticks.sorted())
        }
    }

    @Test(arguments: ["999999999999999", "0,00000000000001", "-999999999999999"])
    func theLongestNumbersThatASourceMayGiveHaveAnAxis(text: String) throws {
        let number = try #require(DecimalNumber(text))
        let axis = try #require(ChartAxis(covering: [number]))
        #expect(axis.lower < number.double && number.double < axis.upper)
    }

    private func chart(_ values: [Metric.Value], _ direction: Metric.Direction = .higher) throws -> PlacedChart {
        let metric = SampleCatalogue.metric(values, direction)
        return try #require(placed(metric, as: .full, texts: SampleCatalogue.chartTexts))
    }
}
