import CatalogueModel

/// A steering body: whom it steers and in which chains it decides.
struct SteeringBodyPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var website: String?
    var steers: [RecordLink]
    var chains: [ChainLine]
    var interfaces: [InterfaceLine]
    var networks: [RecordLink]

    static let fields = TemplateFields<SteeringBodyPage>([
        .init("frame", \.frame), .init("record", \.record), .init("website", \.website), .init("steers", \.steers),
        .init("chains", \.chains), .init("interfaces", \.interfaces), .init("networks", \.networks),
    ])
}

func steeringBodyPage(_ body: SteeringBody, content: PageContent, in context: PageContext) -> SteeringBodyPage {
    let place = PagePlace(.record(body.header.id), in: context)
    let id = ActorID(body.header.id)
    return SteeringBodyPage(
        frame: place.frame(of: body.header), record: place.parts(of: body.header, content: content),
        website: body.website,
        steers: place.recordLinks(place.sorted(place.context.catalogue.relations.providersSteeredBy[id] ?? [])),
        chains: place.chainLines(place.context.catalogue.relations.chainsOfActor[id] ?? []),
        interfaces: place.interfaceLines(of: id),
        networks: place.recordLinks(context.index.networksOfActor[id] ?? []))
}
