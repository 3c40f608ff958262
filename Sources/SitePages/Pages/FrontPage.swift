import CatalogueModel

/// The front page: what are you doing, the map, and the ways into the context.catalogue.
struct FrontPage: TemplateData {
    var frame: PageFrame
    var title: String
    var summary: String
    var body: BodyParts?
    var situationGroups: [SituationTiles]
    /// From which a reader may choose her own.
    var agencies: [AgencyChoice]
    /// The line map of all domains.
    var map: LineMapPart?
    var mapAddress: String
    var domains: [FrontDomain]
    var providers: [FrontProvider]
    var interfaces: String
    var interfacesAddress: String
    /// How many handovers are unowned, unclear and unknown, and how many grey areas sources have named.
    var greyAreas: [GreyAreaTotal]
    var servicesAddress: String
    var providersAddress: String
    var situationsAddress: String

    static let fields = TemplateFields<FrontPage>([
        .init("frame", \.frame), .init("title", \.title), .init("summary", \.summary), .init("body", \.body),
        .init("situationGroups", \.situationGroups), .init("agencies", \.agencies), .init("map", \.map),
        .init("mapAddress", \.mapAddress),
        .init("domains", \.domains), .init("providers", \.providers), .init("interfaces", \.interfaces),
        .init("interfacesAddress", \.interfacesAddress), .init("greyAreas", \.greyAreas),
        .init("servicesAddress", \.servicesAddress), .init("providersAddress", \.providersAddress),
        .init("situationsAddress", \.situationsAddress),
    ])
}

/// The situations of one kind of task.
struct SituationTiles: TemplateData {
    var anchor: String
    /// Nil when the site has no groups.
    var title: String?
    var titleLanguage: String?
    var situations: [RecordLink]

    static let fields = TemplateFields<SituationTiles>([
        .init("anchor", \.anchor), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("situations", \.situations),
    ])
}

/// A domain on the front page.
struct FrontDomain: TemplateData {
    var label: DomainLabel
    /// To the domain's group in the list of services.
    var address: String
    var count: String

    static let fields = TemplateFields<FrontDomain>([
        .init("label", \.label), .init("address", \.address), .init("count", \.count),
    ])
}

/// A provider on the front page.
struct FrontProvider: TemplateData {
    var link: RecordLink
    var summary: Phrase
    var domains: [DomainLabel]
    var count: String

    static let fields = TemplateFields<FrontProvider>([
        .init("link", \.link), .init("summary", \.summary), .init("domains", \.domains), .init("count", \.count),
    ])
}

func frontPage(content: PageContent, in context: PageContext) -> FrontPage {
    let place = PagePlace(.frontPage, in: context)
    let configuration = context.catalogue.configuration
    let texts = context.texts
    let services = context.addresses.address(of: .list(.service), in: context.language)
    return FrontPage(
        frame: place.frame(
            title: configuration.title[context.language], description: configuration.summary[context.language]),
        title: configuration.title[context.language], summary: configuration.summary[context.language],
        body: content.body.map { place.bodyParts($0, withOutline: false) },
        situationGroups: context.index.situationsByGroup.map { group, situations in
            SituationTiles(
                anchor: situationGroupAnchor(group), title: place.title(of: group),
                titleLanguage: group.flatMap { place.foreignLanguage(of: $0.title) },
                situations: place.recordLinks(situations))
        },
        agencies: place.agencyChoices(), map: place.lineOverview(), mapAddress: place.link(to: Page.map),
        domains: configuration.domains.compactMap { domain in
            guard let ids = context.catalogue.relations.servicesOfDomain[domain.id],
                let label = place.domain(domain.id),
                let services
            else { return nil }
            return FrontDomain(
                label: label, address: place.link(to: services, anchor: domain.id.text),
                count: texts.count(ids.count, .services))
        },
        providers: place.sorted(context.catalogue.providers.keys).compactMap { id in
            context.catalogue.providers[id].map { provider in
                FrontProvider(
                    link: place.recordLink(provider.header), summary: place.phrase(provider.summary),
                    domains: provider.domains.compactMap { place.domain($0) },
                    count: texts.count(context.catalogue.relations.servicesOfProvider[id]?.count ?? 0, .services))
            }
        },
        interfaces: texts.count(context.catalogue.relations.interfaces.count, .interfaces),
        interfacesAddress: place.link(to: Page.interfaces),
        greyAreas: place.greyAreaTotals(), servicesAddress: place.link(to: Page.list(.service)),
        providersAddress: place.link(to: Page.list(.provider)),
        situationsAddress: place.link(to: Page.list(.situation)))
}

/// The id of a group's section.
func situationGroupAnchor(_ group: SituationGroup?) -> String { group.map { "tilanteet-\($0.id)" } ?? "muut-tilanteet" }

extension PagePlace {
    /// The heading of a group of situations; nil when there are no groups and so nothing to tell apart.
    func title(of group: SituationGroup?) -> String? {
        group.map { $0.title[context.language] }
            ?? (context.catalogue.configuration.situationGroups.isEmpty ? nil : texts[.otherGroup])
    }
}
