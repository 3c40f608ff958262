import CatalogueModel

/// A promise with what is done for it and how it is followed.
struct PromisePage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var theme: RecordLink?
    var actions: [Phrase]
    var metrics: [MetricSummary]
    var chains: [ChainLine]

    static let fields = TemplateFields<PromisePage>([
        .init("frame", \.frame), .init("record", \.record), .init("theme", \.theme), .init("actions", \.actions),
        .init("metrics", \.metrics), .init("chains", \.chains),
    ])
}

/// A theme with its promises.
struct ThemePage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var actions: [Phrase]
    var promises: [PromiseLine]
    var metrics: [MetricSummary]

    static let fields = TemplateFields<ThemePage>([
        .init("frame", \.frame), .init("record", \.record), .init("actions", \.actions),
        .init("promises", \.promises), .init("metrics", \.metrics),
    ])
}

/// A metric in a list, with its values.
struct MetricSummary: TemplateData {
    var link: RecordLink
    var subject: RecordLink?
    var direction: String
    var chart: ChartPicture?
    var table: MetricTable
    /// The last year that can be held against its target.
    var attainment: AttainmentLine?

    static let fields = TemplateFields<MetricSummary>([
        .init("link", \.link), .init("subject", \.subject), .init("direction", \.direction), .init("chart", \.chart),
        .init("table", \.table), .init("attainment", \.attainment),
    ])
}

/// A promise in a list, with the chains and metrics that carry it.
struct PromiseLine: TemplateData {
    var link: RecordLink
    var summary: Phrase
    var chains: [RecordLink]
    var metrics: [MetricSummary]
    /// Whether neither a chain nor a metric carries it.
    var isUncarried: Bool

    static let fields = TemplateFields<PromiseLine>([
        .init("link", \.link), .init("summary", \.summary), .init("chains", \.chains), .init("metrics", \.metrics),
        .init("isUncarried", \.isUncarried),
    ])
}

func promisePage(_ promise: Promise, content: PageContent, in context: PageContext) -> PromisePage {
    let place = PagePlace(.record(promise.header.id), in: context)
    let id = PromiseID(promise.header.id)
    return PromisePage(
        frame: place.frame(of: promise.header), record: place.parts(of: promise.header, content: content),
        theme: place.recordLink(promise.theme), actions: place.phrases(promise.actions),
        metrics: place.metricSummaries(place.context.catalogue.relations.metricsOfPromise[id] ?? []),
        chains: place.chainLines(place.context.catalogue.relations.chainsOfPromise[id] ?? []))
}

func themePage(_ theme: Theme, content: PageContent, in context: PageContext) -> ThemePage {
    let place = PagePlace(.record(theme.header.id), in: context)
    let id = ThemeID(theme.header.id)
    return ThemePage(
        frame: place.frame(of: theme.header), record: place.parts(of: theme.header, content: content),
        actions: place.phrases(theme.actions), promises: place.promiseLines(of: id),
        metrics: place.metricSummaries(context.index.metricsOfTheme[id] ?? []))
}

extension PagePlace {
    func metricSummaries(_ ids: [MetricID]) -> [MetricSummary] {
        sorted(ids).compactMap { id in
            context.catalogue.metrics[id].map { metric in
                MetricSummary(
                    link: recordLink(metric.header), subject: recordLink(metric.subject),
                    direction: texts[.direction(metric.direction)], chart: chart(of: metric, as: .small),
                    table: table(of: metric), attainment: attainmentLines(of: metric).last)
            }
        }
    }

    func promiseLines(of theme: ThemeID) -> [PromiseLine] {
        let promises = (context.catalogue.relations.promisesOfTheme[theme] ?? []).compactMap { id in
            context.catalogue.promises[id].map { (id, $0.order) }
        }
        return ordered(promises).compactMap { id in
            context.catalogue.promises[id].map { promise in
                let chains = context.catalogue.relations.chainsOfPromise[id] ?? []
                let metrics = context.catalogue.relations.metricsOfPromise[id] ?? []
                return PromiseLine(
                    link: recordLink(promise.header), summary: phrase(promise.summary),
                    chains: recordLinks(sorted(chains)), metrics: metricSummaries(metrics),
                    isUncarried: chains.isEmpty && metrics.isEmpty)
            }
        }
    }
}
