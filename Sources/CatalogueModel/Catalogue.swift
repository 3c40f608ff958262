/// All records together, each table in the order of the ids, and what follows from them.
public struct Catalogue: Sendable {
    public let configuration: SiteConfiguration
    /// The day of which it tells: what has ended by then is left out of coverage, maps and findings.
    public let day: CalendarDate
    public let providers: RecordTable<ActorID, Provider>
    public let customers: RecordTable<ActorID, Customer>
    public let steeringBodies: RecordTable<ActorID, SteeringBody>
    public let services: RecordTable<ServiceID, Service>
    public let situations: RecordTable<SituationID, Situation>
    public let serviceChains: RecordTable<ServiceChainID, ServiceChain>
    public let taskAreas: RecordTable<TaskAreaID, TaskArea>
    public let themes: RecordTable<ThemeID, Theme>
    public let promises: RecordTable<PromiseID, Promise>
    public let metrics: RecordTable<MetricID, Metric>
    public let networks: RecordTable<NetworkID, Network>
    public let greyAreas: RecordTable<GreyAreaID, GreyArea>
    public let sources: RecordTable<SourceID, Source>
    public let articles: RecordTable<ArticleID, Article>
    /// The article of `content/index.md`, shown on the front page.
    public let frontPage: Article?

    /// All records, kind by kind, each kind in the order of the ids.
    public let records: [any Record]

    /// The reverse relations, interfaces, grey areas and coverage.
    public let relations: Relations

    /// Where the record with an id stands among all.
    private let positions: [String: Int]

    /// A catalogue of these records. Where two share an id the first in the order of their files stays.
    ///
    /// - Parameters:
    ///   - day: of which the catalogue tells; see `Validity`.
    ///   - relations: those on the same day of records that differ from these in their texts alone, when there are any.
    public init(
        configuration: SiteConfiguration, records: [any Record], frontPage: Article? = nil, on day: CalendarDate,
        relations: Relations? = nil
    ) {
        let ranks = Dictionary(RecordKind.allCases.enumerated().map { ($1, $0) }) { first, _ in first }
        let keys = records.map { (id: $0.header.id, file: $0.header.file, rank: ranks[type(of: $0).kind] ?? 0) }
        var chosen: [String: Int] = Dictionary(minimumCapacity: keys.count)
        for (position, key) in keys.enumerated() {
            if let other = chosen[key.id], keys[other].file <= key.file { continue }
            chosen[key.id] = position
        }
        let order = chosen.values.sorted { (keys[$0].rank, keys[$0].id) < (keys[$1].rank, keys[$1].id) }
        var draft = Draft(day: day)
        for position in order { draft.add(records[position], id: keys[position].id) }
        self.records = order.map { records[$0] }
        positions = Dictionary(order.enumerated().map { (keys[$1].id, $0) }) { first, _ in first }
        self.configuration = configuration
        self.frontPage = frontPage
        self.day = day
        providers = draft.providers
        customers = draft.customers
        steeringBodies = draft.steeringBodies
        services = draft.services
        situations = draft.situations
        serviceChains = draft.serviceChains
        taskAreas = draft.taskAreas
        themes = draft.themes
        promises = draft.promises
        metrics = draft.metrics
        networks = draft.networks
        greyAreas = draft.greyAreas
        sources = draft.sources
        articles = draft.articles
        self.relations = relations ?? Relations(of: draft, records: self.records)
    }

    public var primaryLanguage: Language { configuration.primaryLanguage }
    public var languages: [Language] { configuration.languages }

    /// The kind of the record with this id, or nil when there is none.
    public func kind(of id: String) -> RecordKind? { positions[id].map { type(of: records[$0]).kind } }

    /// The ids of all records, in no order.
    public var ids: some Collection<String> { positions.keys }

    public func actor(_ id: ActorID) -> Actor? {
        if let provider = providers[id] { return .provider(provider) }
        if let customer = customers[id] { return .customer(customer) }
        return steeringBodies[id].map(Actor.steeringBody)
    }

    public func domain(_ id: DomainID) -> Domain? { configuration.domains.first { $0.id == id } }

    /// The record with this id, of whatever kind.
    public func record(_ id: String) -> (any Record)? { positions[id].map { records[$0] } }

    /// All records of a kind in the order of their ids.
    public func records(of kind: RecordKind) -> [any Record] { records.filter { type(of: $0).kind == kind } }

    /// The tables while they are filled.
    struct Draft {
        let day: CalendarDate
        var providers = RecordTable<ActorID, Provider>()
        var customers = RecordTable<ActorID, Customer>()
        var steeringBodies = RecordTable<ActorID, SteeringBody>()
        var services = RecordTable<ServiceID, Service>()
        var situations = RecordTable<SituationID, Situation>()
        var serviceChains = RecordTable<ServiceChainID, ServiceChain>()
        var taskAreas = RecordTable<TaskAreaID, TaskArea>()
        var themes = RecordTable<ThemeID, Theme>()
        var promises = RecordTable<PromiseID, Promise>()
        var metrics = RecordTable<MetricID, Metric>()
        var networks = RecordTable<NetworkID, Network>()
        var greyAreas = RecordTable<GreyAreaID, GreyArea>()
        var sources = RecordTable<SourceID, Source>()
        var articles = RecordTable<ArticleID, Article>()

        mutating func add(_ record: any Record, id: String) {
            switch record {
            case let provider as Provider: providers.add(provider, as: ActorID(id))
            case let customer as Customer: customers.add(customer, as: ActorID(id))
            case let body as SteeringBody: steeringBodies.add(body, as: ActorID(id))
            case let service as Service: services.add(service, as: ServiceID(id))
            case let situation as Situation: situations.add(situation, as: SituationID(id))
            case let chain as ServiceChain: serviceChains.add(chain, as: ServiceChainID(id))
            case let area as TaskArea: taskAreas.add(area, as: TaskAreaID(id))
            case let theme as Theme: themes.add(theme, as: ThemeID(id))
            case let promise as Promise: promises.add(promise, as: PromiseID(id))
            case let metric as Metric: metrics.add(metric, as: MetricID(id))
            case let network as Network: networks.add(network, as: NetworkID(id))
            case let area as GreyArea: greyAreas.add(area, as: GreyAreaID(id))
            case let source as Source: sources.add(source, as: SourceID(id))
            case let article as Article: articles.add(article, as: ArticleID(id))
            default: break
            }
        }
    }
}
