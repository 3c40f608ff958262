import CatalogueModel

/// A customer: what it must use, may use and gets through an aggregator, and the chains in which it takes part.
struct CustomerPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var form: String?
    var website: String?
    var memberOf: [RecordLink]
    var members: [RecordLink]
    var servedBy: [RecordLink]
    /// Services on offer, one group for each obligation.
    var coverage: [ServiceGroup]
    /// Services of the aggregators that serve the customer, one group for each.
    var throughAggregators: [ServiceGroup]
    var chains: [ChainLine]
    var interfaces: [InterfaceLine]

    static let fields = TemplateFields<CustomerPage>([
        .init("frame", \.frame), .init("record", \.record), .init("form", \.form), .init("website", \.website),
        .init("memberOf", \.memberOf), .init("members", \.members), .init("servedBy", \.servedBy),
        .init("coverage", \.coverage), .init("throughAggregators", \.throughAggregators), .init("chains", \.chains),
        .init("interfaces", \.interfaces),
    ])
}

/// Services below one heading.
struct ServiceGroup: TemplateData {
    var anchor: String
    var title: String
    var titleLanguage: String?
    /// The heading's own page, when it has one.
    var address: String?
    var explanation: String?
    var domain: DomainLabel?
    /// `12 palvelua`
    var count: String
    var services: [ServiceLine]

    static let fields = TemplateFields<ServiceGroup>([
        .init("anchor", \.anchor), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("address", \.address), .init("explanation", \.explanation), .init("domain", \.domain),
        .init("count", \.count), .init("services", \.services),
    ])
}

func customerPage(_ customer: Customer, content: PageContent, in context: PageContext) -> CustomerPage {
    let place = PagePlace(.record(customer.header.id), in: context)
    let id = ActorID(customer.header.id)
    let coverage = context.catalogue.relations.coverage[id]
    let byLevel = Obligation.Level.allCases.compactMap { level -> ServiceGroup? in
        guard let ids = coverage?.services[level], !ids.isEmpty else { return nil }
        return ServiceGroup(
            anchor: level.rawValue, title: context.texts[.obligation(level)], titleLanguage: nil, address: nil,
            explanation: context.texts[.obligationExplained(level)], domain: nil,
            count: context.texts.count(ids.count, .services), services: place.serviceLines(ids))
    }
    let through = Dictionary(grouping: coverage?.throughAggregators ?? []) { context.catalogue.services[$0]?.provider }
    let byAggregator = customer.servedBy.compactMap { aggregator -> ServiceGroup? in
        guard let ids = through[aggregator], let link = place.recordLink(aggregator) else { return nil }
        return ServiceGroup(
            anchor: "kautta-\(aggregator)", title: link.title, titleLanguage: link.language, address: link.address,
            explanation: nil, domain: nil, count: context.texts.count(ids.count, .services),
            services: place.serviceLines(ids, showingProvider: false))
    }
    return CustomerPage(
        frame: place.frame(of: customer.header), record: place.parts(of: customer.header, content: content),
        form: customer.form.map { context.texts[.customerForm($0)] }, website: customer.website,
        memberOf: place.recordLinks(customer.memberOf),
        members: place.recordLinks(place.sorted(context.catalogue.relations.membersOf[id] ?? [])),
        servedBy: place.recordLinks(customer.servedBy), coverage: byLevel, throughAggregators: byAggregator,
        chains: place.chainLines(context.catalogue.relations.chainsOfActor[id] ?? []),
        interfaces: place.interfaceLines(of: id))
}
