import CatalogueModel

/// A metric with its values by year.
struct MetricPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var subject: RecordLink?
    var promise: RecordLink?
    var theme: RecordLink?
    var direction: String
    var scale: Phrase?
    var chart: ChartPicture?
    var table: MetricTable
    /// Years that can be held against their target, the last first.
    var attainments: [AttainmentLine]
    /// How the three steps are told apart.
    var attainmentExplained: String
    var chains: [RecordLink]

    static let fields = TemplateFields<MetricPage>([
        .init("frame", \.frame), .init("record", \.record), .init("subject", \.subject), .init("promise", \.promise),
        .init("theme", \.theme), .init("direction", \.direction), .init("scale", \.scale), .init("chart", \.chart),
        .init("table", \.table), .init("attainments", \.attainments),
        .init("attainmentExplained", \.attainmentExplained), .init("chains", \.chains),
    ])
}

/// A metric's values, a row a year.
struct MetricTable: TemplateData {
    var unit: Phrase
    var rows: [MetricRow]
    var hasNotAvailable: Bool
    var hasNotDecided: Bool
    var hasPreliminary: Bool
    /// Years whose target asks for less than had been reached by the year before the targets.
    var easierTargets: String?

    static let fields = TemplateFields<MetricTable>([
        .init("unit", \.unit), .init("rows", \.rows), .init("hasNotAvailable", \.hasNotAvailable),
        .init("hasNotDecided", \.hasNotDecided), .init("hasPreliminary", \.hasPreliminary),
        .init("easierTargets", \.easierTargets),
    ])
}

/// A year's values; a cell is nil when the source has none for the year.
struct MetricRow: TemplateData {
    var year: String
    var actual: MetricCell?
    var target: MetricCell?

    static let fields = TemplateFields<MetricRow>([
        .init("year", \.year), .init("actual", \.actual), .init("target", \.target),
    ])
}

/// A value as it is shown.
struct MetricCell: TemplateData, Hashable {
    /// `alle 28` or `–`
    var text: String
    /// What a dash stands for.
    var meaning: String?
    var isPreliminary: Bool

    static let fields = TemplateFields<MetricCell>([
        .init("text", \.text), .init("meaning", \.meaning), .init("isPreliminary", \.isPreliminary),
    ])
}

func metricPage(_ metric: Metric, content: PageContent, in context: PageContext) -> MetricPage {
    let place = PagePlace(.record(metric.header.id), in: context)
    let theme = metric.theme ?? metric.promise.flatMap { context.catalogue.promises[$0]?.theme }
    return MetricPage(
        frame: place.frame(of: metric.header), record: place.parts(of: metric.header, content: content),
        subject: place.recordLink(metric.subject), promise: metric.promise.flatMap { place.recordLink($0) },
        theme: theme.flatMap { place.recordLink($0) }, direction: context.texts[.direction(metric.direction)],
        scale: place.phrase(metric.scale), chart: place.chart(of: metric, as: .full), table: place.table(of: metric),
        attainments: place.attainmentLines(of: metric).reversed(),
        attainmentExplained: context.texts.text(
            .attainmentExplained, ["percent": String(TargetAttainment.nearPercentage)]),
        chains: place.recordLinks(context.index.chainsOfMetric[MetricID(metric.header.id)] ?? []))
}

extension PagePlace {
    func table(of metric: Metric) -> MetricTable {
        func first(_ kind: Metric.Value.Kind, in values: [Metric.Value]) -> MetricCell? {
            values.first { $0.kind == kind }.map { cell(of: $0) }
        }
        let byYear = Dictionary(grouping: metric.values, by: \.year).sorted { $0.key < $1.key }
        return MetricTable(
            unit: phrase(metric.unit),
            rows: byYear.map { year, values in
                MetricRow(year: String(year), actual: first(.actual, in: values), target: first(.target, in: values))
            },
            hasNotAvailable: metric.values.contains { $0.amount == .notAvailable },
            hasNotDecided: metric.values.contains { $0.amount == .notDecided },
            hasPreliminary: metric.values.contains(where: \.preliminary), easierTargets: easierTargets(of: metric))
    }

    func cell(of value: Metric.Value) -> MetricCell {
        switch value.amount {
        case .number(let number):
            let shown = texts.number(number)
            let text = value.comparison.map { texts.filled(texts[.comparison($0)], ["value": shown]) } ?? shown
            return MetricCell(text: text, meaning: nil, isPreliminary: value.preliminary)
        case .notAvailable:
            return MetricCell(text: "–", meaning: texts[.notAvailable], isPreliminary: value.preliminary)
        case .notDecided:
            return MetricCell(text: "–", meaning: texts[.notDecided], isPreliminary: value.preliminary)
        }
    }

    /// Says so when targets ask for less than has been reached, so that nobody takes them for progress.
    private func easierTargets(of metric: Metric) -> String? {
        let actuals = metric.values.filter { $0.kind == .actual && $0.number != nil }
        guard let last = actuals.max(by: { $0.year < $1.year }), let reached = last.number else { return nil }
        let easier = metric.values.filter { value in
            guard value.kind == .target, value.year > last.year, let target = value.number else { return false }
            return metric.direction == .higher ? target < reached : reached < target
        }
        guard !easier.isEmpty else { return nil }
        let years = easier.map(\.year).sorted().map(String.init).joined(separator: ", ")
        return texts.text(.easierTargets, ["years": years, "year": String(last.year), "value": told(last)])
    }
}
