import CatalogueModel

/// All services, by domain.
struct ServiceListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var levels: [LevelLine]
    /// What the list can be filtered by.
    var domains: [ListFilterChoice]
    var providers: [ListFilterChoice]
    var situations: [ListFilterChoice]
    var comparison: String
    var groups: [ListedServices]

    static let fields = TemplateFields<ServiceListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("levels", \.levels), .init("domains", \.domains), .init("providers", \.providers),
        .init("situations", \.situations), .init("comparison", \.comparison), .init("groups", \.groups),
    ])
}

/// A value by which a list can be filtered.
struct ListFilterChoice: TemplateData {
    var value: String
    var title: String
    var language: String?

    static let fields = TemplateFields<ListFilterChoice>([
        .init("value", \.value), .init("title", \.title), .init("language", \.language),
    ])
}

/// The services of a domain in the list.
struct ListedServices: TemplateData {
    var anchor: String
    var domain: DomainLabel
    /// `12 palvelua`
    var count: String
    var services: [ListedService]

    static let fields = TemplateFields<ListedServices>([
        .init("anchor", \.anchor), .init("domain", \.domain), .init("count", \.count),
        .init("services", \.services),
    ])
}

/// A service in the list, with what it is filtered and sorted by.
struct ListedService: TemplateData {
    var line: ServiceLine
    var domainID: String
    /// Ids between spaces.
    var situationIDs: String
    /// Places in the orders by which the list can be sorted.
    var titleOrder: Int
    var providerOrder: Int
    var obligationOrder: Int

    static let fields = TemplateFields<ListedService>([
        .init("line", \.line), .init("domainID", \.domainID), .init("situationIDs", \.situationIDs),
        .init("titleOrder", \.titleOrder), .init("providerOrder", \.providerOrder),
        .init("obligationOrder", \.obligationOrder),
    ])
}

/// What an obligation means.
struct LevelLine: TemplateData {
    var id: String
    var badge: Badge
    var explanation: String

    static let fields = TemplateFields<LevelLine>([
        .init("id", \.id), .init("badge", \.badge), .init("explanation", \.explanation),
    ])
}

/// The promises by theme.
struct PromiseListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var overview: PromiseOverview
    var themes: [ThemeGroup]

    static let fields = TemplateFields<PromiseListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("overview", \.overview), .init("themes", \.themes),
    ])
}

/// A theme with its promises in a list.
struct ThemeGroup: TemplateData {
    var link: RecordLink
    var summary: Phrase
    var promises: [PromiseLine]
    /// What follows the theme as a whole.
    var metrics: [MetricSummary]

    static let fields = TemplateFields<ThemeGroup>([
        .init("link", \.link), .init("summary", \.summary), .init("promises", \.promises),
        .init("metrics", \.metrics),
    ])
}

/// All metrics, by whose work they follow.
struct MetricListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    /// What the marks of the small charts stand for.
    var legend: ChartPicture?
    var groups: [MetricGroup]

    static let fields = TemplateFields<MetricListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("legend", \.legend), .init("groups", \.groups),
    ])
}

/// The metrics of one actor.
struct MetricGroup: TemplateData {
    var subject: RecordLink
    var rows: [LatestMetric]
    /// Whether any of them has a chart.
    var isCharted: Bool
    /// Whether any of them can be held against its target.
    var isAttained: Bool

    static let fields = TemplateFields<MetricGroup>([
        .init("subject", \.subject), .init("rows", \.rows), .init("isCharted", \.isCharted),
        .init("isAttained", \.isAttained),
    ])
}

/// A metric with its latest value and the target after it.
struct LatestMetric: TemplateData {
    var link: RecordLink
    var unit: Phrase
    var direction: String
    var actualYear: String?
    var actual: MetricCell?
    var targetYear: String?
    var target: MetricCell?
    var chart: ChartPicture?
    /// The last year that can be held against its target.
    var attainment: AttainmentLine?

    static let fields = TemplateFields<LatestMetric>([
        .init("link", \.link), .init("unit", \.unit), .init("direction", \.direction),
        .init("actualYear", \.actualYear), .init("actual", \.actual), .init("targetYear", \.targetYear),
        .init("target", \.target), .init("chart", \.chart), .init("attainment", \.attainment),
    ])
}

/// The division of labour as a table.
struct TaskAreaListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var rows: [TaskAreaRow]
    /// The rows in which each actor has a part.
    var actors: [TaskAreaActor]
    var taskChoices: [FilterOption]
    var actorChoices: [FilterOption]

    static let fields = TemplateFields<TaskAreaListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction), .init("rows", \.rows),
        .init("actors", \.actors), .init("taskChoices", \.taskChoices), .init("actorChoices", \.actorChoices),
    ])
}

/// An actor with the rows in which it has a part.
struct TaskAreaActor: TemplateData {
    var anchor: String
    var actor: RecordLink
    /// To the rows on the same page.
    var rows: [RecordLink]

    static let fields = TemplateFields<TaskAreaActor>([
        .init("anchor", \.anchor), .init("actor", \.actor), .init("rows", \.rows),
    ])
}

/// A task area's row.
struct TaskAreaRow: TemplateData {
    /// The row's own address on the page.
    var anchor: String
    var link: RecordLink
    var does: Phrase
    var customers: Phrase
    var substance: Phrase?
    var performance: Phrase?
    /// Ids of the actors that it refers to, for the filter.
    var actorWords: String

    static let fields = TemplateFields<TaskAreaRow>([
        .init("anchor", \.anchor), .init("link", \.link), .init("does", \.does), .init("customers", \.customers),
        .init("substance", \.substance), .init("performance", \.performance), .init("actorWords", \.actorWords),
    ])
}

/// All sources, by publisher.
struct SourceListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var groups: [SourceGroup]

    static let fields = TemplateFields<SourceListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("groups", \.groups),
    ])
}

/// The sources of one publisher.
struct SourceGroup: TemplateData {
    var publisher: Phrase
    var rows: [SourceRow]

    static let fields = TemplateFields<SourceGroup>([.init("publisher", \.publisher), .init("rows", \.rows)])
}

/// A source in the list.
struct SourceRow: TemplateData {
    var link: RecordLink
    var date: String
    /// `14 kohtaa`
    var claims: String
    var newer: RecordLink?

    static let fields = TemplateFields<SourceRow>([
        .init("link", \.link), .init("date", \.date), .init("claims", \.claims), .init("newer", \.newer),
    ])
}
