/// The records of each kind, each table in the order of the ids.
public struct CatalogueTables: Sendable {
    public var providers = RecordTable<ActorID, Provider>()
    public var customers = RecordTable<ActorID, Customer>()
    public var steeringBodies = RecordTable<ActorID, SteeringBody>()
    public var services = RecordTable<ServiceID, Service>()
    public var situations = RecordTable<SituationID, Situation>()
    public var serviceChains = RecordTable<ServiceChainID, ServiceChain>()
    public var taskAreas = RecordTable<TaskAreaID, TaskArea>()
    public var themes = RecordTable<ThemeID, Theme>()
    public var promises = RecordTable<PromiseID, Promise>()
    public var metrics = RecordTable<MetricID, Metric>()
    public var networks = RecordTable<NetworkID, Network>()
    public var greyAreas = RecordTable<GreyAreaID, GreyArea>()
    public var sources = RecordTable<SourceID, Source>()
    public var articles = RecordTable<ArticleID, Article>()

    /// - Parameter record: of an id that is not there yet.
    mutating func add(_ record: AnyRecord) {
        switch record {
        case .provider(let provider): providers.add(provider)
        case .customer(let customer): customers.add(customer)
        case .steeringBody(let body): steeringBodies.add(body)
        case .service(let service): services.add(service)
        case .situation(let situation): situations.add(situation)
        case .serviceChain(let chain): serviceChains.add(chain)
        case .taskArea(let area): taskAreas.add(area)
        case .theme(let theme): themes.add(theme)
        case .promise(let promise): promises.add(promise)
        case .metric(let metric): metrics.add(metric)
        case .network(let network): networks.add(network)
        case .greyArea(let area): greyAreas.add(area)
        case .source(let source): sources.add(source)
        case .article(let article): articles.add(article)
        }
    }
}

/// The records of a catalogue and its day, while what follows from them is worked out.
@dynamicMemberLookup
struct CatalogueDraft {
    let tables: CatalogueTables
    let day: CalendarDate

    subscript<Table>(dynamicMember path: KeyPath<CatalogueTables, Table>) -> Table { tables[keyPath: path] }
}
