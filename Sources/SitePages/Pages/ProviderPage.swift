import CatalogueModel

/// A provider: what it offers, in which chains it works, with whom, on what law.
struct ProviderPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var officialName: Phrase?
    var role: String
    var roleExplained: String?
    var form: String?
    var domains: [DomainLabel]
    var businessId: String?
    var website: OutsideLink?
    var funding: Phrase?
    var customers: [RecordLink]
    var contacts: [ContactParts]
    var services: [ServiceLine]
    var chains: [ChainLine]
    var interfaces: [InterfaceLine]
    var steeredBy: [RecordLink]
    var laws: [LawLine]
    var metrics: [RecordLink]
    var networks: [RecordLink]
    /// Customers for whom it gathers services.
    var serves: [RecordLink]

    static let fields = TemplateFields<ProviderPage>([
        .init("frame", \.frame), .init("record", \.record), .init("officialName", \.officialName),
        .init("role", \.role), .init("roleExplained", \.roleExplained), .init("form", \.form),
        .init("domains", \.domains), .init("businessId", \.businessId), .init("website", \.website),
        .init("funding", \.funding), .init("customers", \.customers), .init("contacts", \.contacts),
        .init("services", \.services), .init("chains", \.chains), .init("interfaces", \.interfaces),
        .init("steeredBy", \.steeredBy), .init("laws", \.laws), .init("metrics", \.metrics),
        .init("networks", \.networks), .init("serves", \.serves),
    ])
}

/// A statute that something rests on.
struct LawLine: TemplateData, Hashable {
    var title: Phrase
    var number: String?
    var section: String?
    var url: String?

    static let fields = TemplateFields<LawLine>([
        .init("title", \.title), .init("number", \.number), .init("section", \.section), .init("url", \.url),
    ])
}

func providerPage(_ provider: Provider, content: PageContent, in context: PageContext) -> ProviderPage {
    let place = PagePlace(.record(provider.header.id), in: context)
    let id = ActorID(provider.header.id)
    return ProviderPage(
        frame: place.frame(of: provider.header), record: place.parts(of: provider.header, content: content),
        officialName: place.phrase(provider.officialName), role: context.texts[.providerRole(provider.role)],
        roleExplained: provider.role == .aggregator ? context.texts[.aggregatorExplained] : nil,
        form: provider.form.map { context.texts[.providerForm($0)] },
        domains: provider.domains.compactMap { place.domain($0) }, businessId: provider.businessId,
        website: place.outsideLink(provider.website), funding: place.phrase(provider.funding),
        customers: place.recordLinks(provider.customers), contacts: place.contacts(provider.contact),
        services: place.serviceLines(context.catalogue.relations.servicesOfProvider[id] ?? [], showingProvider: false),
        chains: place.chainLines(context.catalogue.relations.chainsOfActor[id] ?? []),
        interfaces: place.interfaceLines(of: id),
        steeredBy: place.recordLinks(provider.steeredBy), laws: place.lawLines(provider.laws),
        metrics: place.recordLinks(context.index.metricsOfActor[id] ?? []),
        networks: place.recordLinks(context.index.networksOfActor[id] ?? []),
        serves: place.recordLinks(context.index.customersServedBy[id] ?? []))
}

extension PagePlace {
    func lawLines(_ laws: [Law]) -> [LawLine] {
        laws.map { LawLine(title: phrase($0.title), number: $0.number, section: $0.section, url: $0.url) }
    }
}
