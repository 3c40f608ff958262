/// All records together, each table in the order of the ids, and what follows from them.
public struct Catalogue: Sendable {
    public let configuration: SiteConfiguration
    /// The day of which it tells: what has ended by then is left out of coverage, maps and findings.
    public let day: CalendarDate
    /// The records of each kind, by id.
    @usableFromInline let tables: CatalogueTables
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
        var tables = CatalogueTables()
        for position in order { tables.add(records[position].any) }
        self.tables = tables
        self.records = order.map { records[$0] }
        positions = Dictionary(order.enumerated().map { (keys[$1].id, $0) }) { first, _ in first }
        assert(positions.count == self.records.count, "an id names one record")
        self.configuration = configuration
        self.frontPage = frontPage
        self.day = day
        self.relations = relations ?? Relations(of: CatalogueDraft(tables: tables, day: day), records: self.records)
    }

    @inlinable public var providers: RecordTable<ActorID, Provider> { tables.providers }
    @inlinable public var customers: RecordTable<ActorID, Customer> { tables.customers }
    @inlinable public var steeringBodies: RecordTable<ActorID, SteeringBody> { tables.steeringBodies }
    @inlinable public var services: RecordTable<ServiceID, Service> { tables.services }
    @inlinable public var situations: RecordTable<SituationID, Situation> { tables.situations }
    @inlinable public var serviceChains: RecordTable<ServiceChainID, ServiceChain> { tables.serviceChains }
    @inlinable public var taskAreas: RecordTable<TaskAreaID, TaskArea> { tables.taskAreas }
    @inlinable public var themes: RecordTable<ThemeID, Theme> { tables.themes }
    @inlinable public var promises: RecordTable<PromiseID, Promise> { tables.promises }
    @inlinable public var metrics: RecordTable<MetricID, Metric> { tables.metrics }
    @inlinable public var networks: RecordTable<NetworkID, Network> { tables.networks }
    @inlinable public var greyAreas: RecordTable<GreyAreaID, GreyArea> { tables.greyAreas }
    @inlinable public var sources: RecordTable<SourceID, Source> { tables.sources }
    @inlinable public var articles: RecordTable<ArticleID, Article> { tables.articles }

    public var primaryLanguage: Language { configuration.primaryLanguage }
    public var languages: [Language] { configuration.languages }

    /// The kind of the record with this id, or nil when there is none.
    public func kind(of id: String) -> RecordKind? { positions[id].map { type(of: records[$0]).kind } }

    /// The ids of all records, in no order.
    public var ids: some Collection<String> { positions.keys }

    public func actor(_ id: ActorID) -> Actor? {
        if let provider = tables.providers[id] { return .provider(provider) }
        if let customer = tables.customers[id] { return .customer(customer) }
        return tables.steeringBodies[id].map(Actor.steeringBody)
    }

    public func domain(_ id: DomainID) -> Domain? { configuration.domains.first { $0.id == id } }

    /// The record with this id, of whatever kind.
    public func record(_ id: String) -> (any Record)? { positions[id].map { records[$0] } }

    /// All records of a kind in the order of their ids.
    public func records(of kind: RecordKind) -> [any Record] { records.filter { type(of: $0).kind == kind } }
}
