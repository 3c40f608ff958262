import CatalogueModel

/// A row of the division of labour on a page of its own.
struct TaskAreaPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var does: Phrase
    var customers: Phrase
    var substance: Phrase?
    var performance: Phrase?
    var note: Phrase?

    static let fields = TemplateFields<TaskAreaPage>([
        .init("frame", \.frame), .init("record", \.record), .init("does", \.does), .init("customers", \.customers),
        .init("substance", \.substance), .init("performance", \.performance), .init("note", \.note),
    ])
}

/// A network of officials.
struct NetworkPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var purpose: Phrase
    var origin: String?
    var coordinators: [RecordLink]
    var support: Phrase?
    var members: Phrase?
    var reach: Phrase?
    var url: String?

    static let fields = TemplateFields<NetworkPage>([
        .init("frame", \.frame), .init("record", \.record), .init("purpose", \.purpose), .init("origin", \.origin),
        .init("coordinators", \.coordinators), .init("support", \.support), .init("members", \.members),
        .init("reach", \.reach), .init("url", \.url),
    ])
}

/// A grey area that a source has named.
struct GreyAreaPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var kind: String?
    var claim: Phrase?
    /// What the source says would settle it.
    var settledBy: Phrase?
    var actors: [RecordLink]
    var services: [ServiceLine]
    var chains: [ChainLine]

    static let fields = TemplateFields<GreyAreaPage>([
        .init("frame", \.frame), .init("record", \.record), .init("kind", \.kind), .init("claim", \.claim),
        .init("settledBy", \.settledBy),
        .init("actors", \.actors), .init("services", \.services), .init("chains", \.chains),
    ])
}

/// A free page.
struct ArticlePage: TemplateData {
    var frame: PageFrame
    var record: RecordParts

    static let fields = TemplateFields<ArticlePage>([.init("frame", \.frame), .init("record", \.record)])
}

func taskAreaPage(_ area: TaskArea, content: PageContent, in context: PageContext) -> TaskAreaPage {
    let place = PagePlace(.record(area.header.id), in: context)
    return TaskAreaPage(
        frame: place.frame(of: area.header), record: place.parts(of: area.header, content: content),
        does: place.phrase(area.does), customers: place.phrase(area.customers),
        substance: place.phrase(area.substance), performance: place.phrase(area.performance),
        note: place.phrase(area.note))
}

func networkPage(_ network: Network, content: PageContent, in context: PageContext) -> NetworkPage {
    let place = PagePlace(.record(network.header.id), in: context)
    return NetworkPage(
        frame: place.frame(of: network.header), record: place.parts(of: network.header, content: content),
        purpose: place.phrase(network.purpose), origin: network.origin.map { context.texts[.networkOrigin($0)] },
        coordinators: place.recordLinks(network.coordinators), support: place.phrase(network.support),
        members: place.phrase(network.members), reach: place.phrase(network.reach), url: network.url)
}

func greyAreaPage(_ area: GreyArea, content: PageContent, in context: PageContext) -> GreyAreaPage {
    let place = PagePlace(.record(area.header.id), in: context)
    return GreyAreaPage(
        frame: place.frame(of: area.header), record: place.parts(of: area.header, content: content),
        kind: area.kind.map { context.texts[.greyAreaKind($0)] }, claim: place.phrase(area.claim),
        settledBy: place.phrase(area.settledBy),
        actors: place.recordLinks(area.actors), services: place.serviceLines(area.services),
        chains: place.chainLines(area.chains))
}

func articlePage(_ article: Article, content: PageContent, in context: PageContext) -> ArticlePage {
    let place = PagePlace(.record(article.header.id), in: context)
    return ArticlePage(
        frame: place.frame(of: article.header), record: place.parts(of: article.header, content: content))
}
