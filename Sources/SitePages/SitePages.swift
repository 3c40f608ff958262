import CatalogueModel

/// Every page of the site, each language after the other. The page for missing pages stands once, at the root.
public func pages(of catalogue: Catalogue, in language: Language, addresses: SiteAddresses) -> [Page] {
    let statement = addresses.address(of: .accessibilityStatement, in: language)
    let records = catalogue.records.map { $0.header.id }
        .filter { addresses.address(ofRecord: $0, in: language) != statement }
    return [.frontPage, .map, .comparison, .interfaces, .search, .accessibilityStatement, .changes, .reviews]
        + [.confirmations, .kindGuide, .messageGuide]
        + RecordKind.allCases.map(Page.list) + records.map(Page.record)
        + catalogue.serviceChains.keys.map { Page.checklist($0.text) }
        + catalogue.relations.interfaces.map(Page.interface)
        + (language == catalogue.primaryLanguage ? [.notFound] : [])
}

/// The record whose text a page shows: its own, or the article that belongs to a page made by the program.
public func textRecord(of page: Page, in context: PageContext) -> RecordHeader? {
    switch page {
    case .record(let id): return context.catalogue.record(id)?.header
    case .frontPage: return context.catalogue.frontPage?.header
    case .accessibilityStatement:
        let primary = context.textsOfLanguages[context.catalogue.primaryLanguage]?[.page(.accessibilityStatement)]
        return primary.flatMap { context.catalogue.articles[ArticleID($0)]?.header }
    case .list, .checklist, .comparison, .map, .interfaces, .interface, .search, .changes, .reviews,
        .confirmations, .kindGuide, .messageGuide, .notFound:
        return nil
    }
}

/// A page ready to be rendered.
///
/// - Returns: nil when the page is of a record that does not exist.
public func sitePage(_ page: Page, content: PageContent = PageContent(), in context: PageContext) -> SitePage? {
    func made(_ template: PageTemplate, _ data: any TemplateData) -> SitePage? {
        context.addresses.address(of: page, in: context.language).map {
            SitePage(page: page, language: context.language, address: $0, template: template, data: data)
        }
    }
    switch page {
    case .frontPage: return made(.frontPage, frontPage(content: content, in: context))
    case .map: return made(.map, mapPage(content: content, in: context))
    case .checklist(let id):
        guard let chain = context.catalogue.serviceChains[ServiceChainID(id)] else { return nil }
        return made(.checklist, checklistPage(chain, in: context))
    case .comparison: return made(.comparison, comparisonPage(in: context))
    case .interfaces: return made(.interfaces, interfacesPage(in: context))
    case .search: return made(.search, searchPage(in: context))
    case .interface(let first, let second):
        return interfacePage(first, second, in: context).flatMap { made(.interface, $0) }
    case .accessibilityStatement:
        return made(.accessibilityStatement, accessibilityStatementPage(content: content, in: context))
    case .changes: return made(.changes, changesPage(in: context))
    case .reviews: return made(.reviews, reviewsPage(in: context))
    case .confirmations: return made(.confirmations, confirmationsPage(in: context))
    case .kindGuide: return made(.kindGuide, kindGuidePage(in: context))
    case .messageGuide: return made(.messageGuide, messageGuidePage(in: context))
    case .notFound: return made(.notFound, notFoundPage(in: context))
    case .list(.service): return made(.serviceList, serviceListPage(in: context))
    case .list(.promise): return made(.promiseList, promiseListPage(in: context))
    case .list(.metric): return made(.metricList, metricListPage(in: context))
    case .list(.taskArea): return made(.taskAreaList, taskAreaListPage(in: context))
    case .list(.source): return made(.sourceList, sourceListPage(in: context))
    case .list(.greyArea): return made(.greyAreaList, greyAreaListPage(in: context))
    case .list(let kind): return made(.recordList, recordListPage(of: kind, in: context))
    case .record(let id):
        guard let record = context.catalogue.record(id) else { return nil }
        let (template, data) = recordPage(record, content: content, in: context)
        return made(template, data)
    }
}

private func recordPage(
    _ record: any Record, content: PageContent, in context: PageContext
) -> (PageTemplate, any TemplateData) {
    switch record.any {
    case .provider(let record): (.provider, providerPage(record, content: content, in: context))
    case .customer(let record): (.customer, customerPage(record, content: content, in: context))
    case .steeringBody(let record): (.steeringBody, steeringBodyPage(record, content: content, in: context))
    case .service(let record): (.service, servicePage(record, content: content, in: context))
    case .situation(let record): (.situation, situationPage(record, content: content, in: context))
    case .serviceChain(let record): (.serviceChain, serviceChainPage(record, content: content, in: context))
    case .taskArea(let record): (.taskArea, taskAreaPage(record, content: content, in: context))
    case .theme(let record): (.theme, themePage(record, content: content, in: context))
    case .promise(let record): (.promise, promisePage(record, content: content, in: context))
    case .metric(let record): (.metric, metricPage(record, content: content, in: context))
    case .network(let record): (.network, networkPage(record, content: content, in: context))
    case .greyArea(let record): (.greyArea, greyAreaPage(record, content: content, in: context))
    case .source(let record): (.source, sourcePage(record, content: content, in: context))
    case .article(let record): (.article, articlePage(record, content: content, in: context))
    }
}
