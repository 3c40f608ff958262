import CatalogueModel

/// The line map of the whole and of every domain, then the layered map, each with what says the same in words.
struct MapPage: TemplateData {
    var frame: PageFrame
    var overview: LineMapPart?
    var filter: LineFilter?
    var lineMaps: [LineMapPart]
    /// The layered map.
    var map: HTML?
    var groups: [MapGroup]
    /// Situations with the chains that answer them.
    var situations: [MapSituation]

    static let fields = TemplateFields<MapPage>([
        .init("frame", \.frame), .init("overview", \.overview), .init("filter", \.filter),
        .init("lineMaps", \.lineMaps), .init("map", \.map), .init("groups", \.groups),
        .init("situations", \.situations),
    ])
}

/// The services of a domain in the table.
struct MapGroup: TemplateData {
    var domain: DomainLabel
    var rows: [MapRow]

    static let fields = TemplateFields<MapGroup>([.init("domain", \.domain), .init("rows", \.rows)])
}

/// A service with its links on the map.
struct MapRow: TemplateData {
    var service: RecordLink
    var provider: RecordLink?
    var chains: [RecordLink]
    var situations: [RecordLink]

    static let fields = TemplateFields<MapRow>([
        .init("service", \.service), .init("provider", \.provider), .init("chains", \.chains),
        .init("situations", \.situations),
    ])
}

/// A situation with its chains.
struct MapSituation: TemplateData {
    var situation: RecordLink
    var chains: [RecordLink]

    static let fields = TemplateFields<MapSituation>([.init("situation", \.situation), .init("chains", \.chains)])
}

func mapPage(content: PageContent, in context: PageContext) -> MapPage {
    let place = PagePlace(.map, in: context)
    return MapPage(
        frame: place.frame(title: context.texts[.mapTitle], description: context.texts[.mapDescription]),
        overview: place.lineOverview(), filter: place.lineFilter(), lineMaps: place.lineMaps(), map: content.map,
        groups: context.catalogue.configuration.domains.compactMap { domain in
            guard let ids = context.catalogue.relations.servicesOfDomain[domain.id], let label = place.domain(domain.id)
            else {
                return nil
            }
            let rows = place.sorted(ids).compactMap { id -> MapRow? in
                guard let service = context.catalogue.services[id] else { return nil }
                return MapRow(
                    service: place.recordLink(service.header), provider: place.recordLink(service.provider),
                    chains: place.recordLinks(place.sorted(context.catalogue.relations.chainsOfService[id] ?? [])),
                    situations: place.recordLinks(
                        place.sorted(context.catalogue.relations.situationsOfService[id] ?? [])))
            }
            return MapGroup(domain: label, rows: rows)
        },
        situations: context.index.situations.compactMap { id in
            place.recordLink(id).map {
                MapSituation(
                    situation: $0,
                    chains: place.recordLinks(place.sorted(context.catalogue.relations.chainsOfSituation[id] ?? [])))
            }
        })
}
