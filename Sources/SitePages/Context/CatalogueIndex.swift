import CatalogueModel

/// Reverse relations that only pages need, worked out once for all languages.
struct CatalogueIndex: Sendable {
    /// Recorded grey areas by the id of every actor, service and chain that they name.
    private(set) var greyAreasNaming: [String: [GreyAreaID]] = [:]
    /// Older sources by the source that took their place.
    private(set) var supersededBy: [SourceID: [SourceID]] = [:]
    private(set) var metricsOfActor: [ActorID: [MetricID]] = [:]
    /// Metrics that follow a theme as a whole.
    private(set) var metricsOfTheme: [ThemeID: [MetricID]] = [:]
    private(set) var networksOfActor: [ActorID: [NetworkID]] = [:]
    private(set) var chainsOfMetric: [MetricID: [ServiceChainID]] = [:]
    /// Customers by the aggregator that gathers services for them.
    private(set) var customersServedBy: [ActorID: [ActorID]] = [:]
    private(set) var situations: [SituationID] = []
    /// The situations of each group of `site.yaml` that has any, in order; those of no group come last, with nil.
    private(set) var situationsByGroup: [(group: SituationGroup?, situations: [SituationID])] = []
    private(set) var taskAreas: [TaskAreaID] = []
    private(set) var themes: [ThemeID] = []
    /// Those that want a place in the menu.
    private(set) var menuArticles: [ArticleID] = []
    /// The id of an actor's station on the page of the map, by the actor's id: on the first map that shows it.
    private(set) var stationAnchors: [String: String] = [:]

    init(of catalogue: Catalogue) {
        for (id, area) in catalogue.greyAreas {
            let named = area.actors.map(\.text) + area.services.map(\.text) + area.chains.map(\.text)
            for name in Set(named) { greyAreasNaming[name, default: []].append(id) }
        }
        for (id, source) in catalogue.sources {
            if let newer = source.supersededBy { supersededBy[newer, default: []].append(id) }
        }
        for (id, metric) in catalogue.metrics {
            metricsOfActor[metric.subject, default: []].append(id)
            if metric.promise == nil, let theme = metric.theme { metricsOfTheme[theme, default: []].append(id) }
        }
        for (id, network) in catalogue.networks {
            for actor in Set(network.coordinators) { networksOfActor[actor, default: []].append(id) }
        }
        for (id, chain) in catalogue.serviceChains {
            for metric in Set(chain.metrics) { chainsOfMetric[metric, default: []].append(id) }
        }
        for (id, customer) in catalogue.customers {
            for aggregator in Set(customer.servedBy) { customersServedBy[aggregator, default: []].append(id) }
        }
        situations = ordered(catalogue.situations.map { ($0, $1.order) })
        let byGroup = Dictionary(grouping: situations) { catalogue.situations[$0]?.group }
        let groups: [SituationGroup?] = catalogue.configuration.situationGroups + [nil]
        situationsByGroup = groups.compactMap { group in byGroup[group?.id].map { (group, $0) } }
        taskAreas = ordered(catalogue.taskAreas.map { ($0, $1.order) })
        themes = ordered(catalogue.themes.map { ($0, $1.order) })
        menuArticles = ordered(catalogue.articles.filter { $1.menu }.map { ($0, $1.order) })
        for (prefix, graph) in lineMaps(of: catalogue) {
            for station in graph.stations where stationAnchors[station.id] == nil {
                stationAnchors[station.id] = "\(prefix)-station-\(station.id)"
            }
        }
    }
}

/// Ids by the order that the records give; those without come last, by id.
func ordered<Subject>(_ records: [(id: Identifier<Subject>, order: Int?)]) -> [Identifier<Subject>] {
    records.sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) }.map(\.id)
}

/// The id of a pair's row on the page of interfaces.
func interfaceAnchor(_ interface: Interface) -> String { "\(interface.first)--\(interface.second)" }

/// The id of a step's element on its chain's page.
func stepAnchor(_ step: ChainStepID) -> String { "vaihe-\(step)" }
