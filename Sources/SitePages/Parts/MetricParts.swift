import CatalogueModel
import Markdown
import ServiceMap

/// A chart as it stands in a page.
struct ChartPicture: TemplateData, Hashable {
    var svg: HTML
    /// Whether a narrow screen shows it in a frame that scrolls.
    var isWide: Bool

    static let fields = TemplateFields<ChartPicture>([.init("svg", \.svg), .init("isWide", \.isWide)])
}

/// How a year's actual stands to its target.
struct AttainmentLine: TemplateData, Hashable {
    var year: String
    var badge: Badge
    /// Both values, told as preliminary where they are.
    var text: String

    static let fields = TemplateFields<AttainmentLine>([
        .init("year", \.year), .init("badge", \.badge), .init("text", \.text),
    ])
}

extension PagePlace {
    /// The years that have both an actual and a target, in their order.
    func attainmentLines(of metric: Metric) -> [AttainmentLine] {
        metric.attainments.map { attainment in
            AttainmentLine(
                year: String(attainment.year), badge: badge(attainment.step),
                text: texts.text(
                    .attainmentLine, ["actual": told(attainment.actual), "target": told(attainment.target)]))
        }
    }

    /// A value in running text: `alle 26 (alustava)`.
    func told(_ value: Metric.Value) -> String {
        let cell = cell(of: value)
        let text = cell.meaning ?? cell.text
        guard value.preliminary, value.number != nil else { return text }
        return texts.text(value.kind == .actual ? .preliminaryActual : .preliminaryTarget, ["value": text])
    }

    /// The chart of a metric's values; nil when it has none.
    func chart(of metric: Metric, as form: ChartForm) -> ChartPicture? {
        let chartTexts = chartTexts(caption: caption(of: metric))
        guard let chart = context.measured(.charts, { placed(metric, as: form, texts: chartTexts) }) else { return nil }
        let title = texts.text(.chartTitle, ["title": metric.header.title[context.language]])
        return picture(
            of: chart, title: title, description: description(of: metric, isCut: chart.saysThatAxisIsCut),
            prefix: "kuvio-\(metric.header.id)")
    }

    /// What the marks of small charts stand for; nil when no metric has a value.
    func chartLegend() -> ChartPicture? {
        let values = context.catalogue.metrics.values.flatMap(\.values)
        guard !values.isEmpty else { return nil }
        let legend = placedLegend(values.map(ChartMark.Look.init(of:)), texts: chartTexts(caption: ""))
        return picture(
            of: legend, title: texts[.chartLegend], description: texts[.chartLegendText], prefix: "kuvion-merkit")
    }

    private func picture(of chart: PlacedChart, title: String, description: String, prefix: String) -> ChartPicture {
        let drawing = ChartDrawing(
            title: title, description: description, prefix: prefix, language: context.language.code)
        return ChartPicture(svg: HTML(context.measured(.charts) { svg(chart, drawing) }), isWide: chart.isWide)
    }

    private func chartTexts(caption: String) -> ChartTexts {
        let texts = self.texts
        return ChartTexts(
            language: context.language, caption: caption, cutAxis: texts[.chartCutAxis], zone: texts[.chartZone],
            number: { texts.number($0) },
            amount: { value in
                guard let number = value.number else {
                    return texts[value.amount == .notDecided ? .chartNotDecided : .chartNotAvailable]
                }
                return value.comparison.map { $0.sign + "\u{A0}" + texts.number(number) } ?? texts.number(number)
            },
            mark: { texts[.chartMark($0)] })
    }

    private func caption(of metric: Metric) -> String {
        let unit = InlineText.plain(metric.unit[context.language]) { recordLink($0)?.title }
        return texts.text(.chartCaption, ["unit": unit, "direction": texts[.direction(metric.direction)]])
    }

    /// The chart in words: unit, direction and every value with its year.
    private func description(of metric: Metric, isCut: Bool) -> String {
        let told: [String] = Metric.Value.Kind.allCases.compactMap { kind in
            let values = metric.values.filter { $0.kind == kind }.sorted { $0.year < $1.year }
            guard !values.isEmpty else { return nil }
            let list = values.map { "\($0.year): \(self.told($0))" }.joined(separator: "; ")
            return texts.text(kind == .actual ? .chartActuals : .chartTargets, ["values": list])
        }
        return ([caption(of: metric)] + told + (isCut ? [texts[.chartCutAxis]] : [])).joined(separator: " ")
    }
}

extension PlacedChart {
    fileprivate var saysThatAxisIsCut: Bool { labels.contains { $0.role == .note } }
}

extension Metric.Value.Comparison {
    /// As short as it can be written.
    fileprivate var sign: String {
        switch self {
        case .less: "<"
        case .atMost: "≤"
        case .greater: ">"
        case .atLeast: "≥"
        }
    }
}
