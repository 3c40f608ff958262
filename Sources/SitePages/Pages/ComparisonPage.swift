import CatalogueModel

/// Every service with the same facts in the same order, which a script lays side by side.
struct ComparisonPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    var list: String
    var services: [ComparedService]

    static let fields = TemplateFields<ComparisonPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("list", \.list), .init("services", \.services),
    ])
}

/// A service with the facts that decide between two.
struct ComparedService: TemplateData {
    var line: ServiceLine
    var anchor: String
    var basis: Phrase?
    var exemption: Phrase?
    var audience: [RecordLink]
    var eligibility: Phrase?
    var price: PriceParts?
    var howToGet: Phrase?
    var channels: [OutsideLink]
    var inputs: [Phrase]
    var outputs: [Phrase]
    var requires: [RecordLink]

    static let fields = TemplateFields<ComparedService>([
        .init("line", \.line), .init("anchor", \.anchor), .init("basis", \.basis), .init("exemption", \.exemption),
        .init("audience", \.audience), .init("eligibility", \.eligibility), .init("price", \.price),
        .init("howToGet", \.howToGet), .init("channels", \.channels), .init("inputs", \.inputs),
        .init("outputs", \.outputs), .init("requires", \.requires),
    ])
}

func comparisonPage(in context: PageContext) -> ComparisonPage {
    let place = PagePlace(.comparison, in: context)
    let services = place.sorted(context.catalogue.services.keys).compactMap { context.catalogue.services[$0] }
    return ComparisonPage(
        frame: place.frame(
            title: context.texts[.comparisonTitle], description: context.texts[.comparisonDescription],
            trail: [place.listLink(.service)]),
        title: context.texts[.comparisonTitle], introduction: context.texts[.comparisonDescription],
        list: place.link(to: .list(.service)),
        services: services.compactMap { service in
            place.serviceLine(ServiceID(service.header.id)).map { line in
                ComparedService(
                    line: line, anchor: "palvelu-\(service.header.id)", basis: place.phrase(service.obligation.basis),
                    exemption: place.phrase(service.obligation.exemption),
                    audience: place.recordLinks(context.catalogue.audience(of: service)),
                    eligibility: place.phrase(service.eligibility),
                    price: service.price.flatMap { place.priceParts($0) }, howToGet: place.phrase(service.howToGet),
                    channels: place.outsideLinks(service.channels), inputs: place.phrases(service.inputs),
                    outputs: place.phrases(service.outputs), requires: place.recordLinks(service.requires))
            }
        })
}
