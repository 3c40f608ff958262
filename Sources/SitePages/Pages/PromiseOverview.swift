import CatalogueModel

/// The promises of every theme in numbers: what carries them and how much of it is measured.
struct PromiseOverview: TemplateData {
    var rows: [ThemeNumbers]
    var total: ThemeNumbers

    static let fields = TemplateFields<PromiseOverview>([.init("rows", \.rows), .init("total", \.total)])
}

/// A theme's promises and metrics in numbers, or those of all themes together.
struct ThemeNumbers: TemplateData, Hashable {
    var link: RecordLink?
    var promises = 0
    /// Promises that neither a chain nor a metric carries.
    var uncarried = 0
    /// Metrics of the theme and of its promises.
    var metrics = 0
    /// Metrics of which the sources give a number.
    var valued = 0
    /// Metrics of which a year has both an actual and a target.
    var assessed = 0

    static let fields = TemplateFields<ThemeNumbers>([
        .init("link", \.link), .init("promises", \.promises), .init("uncarried", \.uncarried),
        .init("metrics", \.metrics), .init("valued", \.valued), .init("assessed", \.assessed),
    ])
}

extension PagePlace {
    func promiseOverview() -> PromiseOverview {
        let rows = context.index.themes.map { numbers(of: $0) }
        let total = rows.reduce(into: ThemeNumbers()) { total, row in
            total.promises += row.promises
            total.uncarried += row.uncarried
            total.metrics += row.metrics
            total.valued += row.valued
            total.assessed += row.assessed
        }
        return PromiseOverview(rows: rows, total: total)
    }

    private func numbers(of theme: ThemeID) -> ThemeNumbers {
        let relations = context.catalogue.relations
        let promises = relations.promisesOfTheme[theme] ?? []
        let ofPromises = promises.flatMap { relations.metricsOfPromise[$0] ?? [] }
        let metrics = (ofPromises + (context.index.metricsOfTheme[theme] ?? [])).compactMap {
            context.catalogue.metrics[$0]
        }
        return ThemeNumbers(
            link: recordLink(theme), promises: promises.count,
            uncarried: promises.count { id in
                (relations.chainsOfPromise[id] ?? []).isEmpty && (relations.metricsOfPromise[id] ?? []).isEmpty
            },
            metrics: metrics.count, valued: metrics.count { $0.values.contains { $0.number != nil } },
            assessed: metrics.count { !$0.attainments.isEmpty })
    }
}
