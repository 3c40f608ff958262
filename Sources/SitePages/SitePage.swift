import CatalogueModel

/// A page of the site before it is rendered: where it goes, in what template, with what data.
public struct SitePage: Sendable {
    public var page: Page
    public var language: Language
    public var address: PageAddress
    public var template: PageTemplate
    public var data: any TemplateData
}

/// What comes to a page from outside the catalogue, ready made.
public struct PageContent: Sendable {
    /// The record's own text.
    public var body: RenderedBody?
    /// The picture that belongs to the page.
    public var map: HTML?

    public init(body: RenderedBody? = nil, map: HTML? = nil) {
        self.body = body
        self.map = map
    }
}

/// A record's Markdown as HTML.
public struct RenderedBody: Sendable {
    public struct Heading: Sendable {
        public var level: Int
        /// Plain text.
        public var text: String
        public var anchor: String

        public init(level: Int, text: String, anchor: String) {
            self.level = level
            self.text = text
            self.anchor = anchor
        }
    }

    public var html: String
    public var outline: [Heading]
    /// The language in which it is written.
    public var language: Language

    public init(html: String, outline: [Heading] = [], language: Language) {
        self.html = html
        self.outline = outline
        self.language = language
    }
}

/// The templates that pages are made from, each with the data that it shows.
public enum PageTemplate: String, CaseIterable, Sendable {
    case frontPage = "front-page"
    case recordList = "record-list"
    case serviceList = "service-list"
    case promiseList = "promise-list"
    case metricList = "metric-list"
    case taskAreaList = "task-area-list"
    case sourceList = "source-list"
    case greyAreaList = "grey-area-list"
    case provider, customer
    case steeringBody = "steering-body"
    case service, situation
    case serviceChain = "service-chain"
    case taskArea = "task-area"
    case theme, promise, metric, network
    case greyArea = "grey-area"
    case source, article
    case checklist, comparison
    case map, interfaces, interface, search
    case accessibilityStatement = "accessibility-statement"
    case changes, reviews, confirmations
    case kindGuide = "kind-guide"
    case messageGuide = "message-guide"
    case notFound = "not-found"

    public var data: any TemplateData.Type {
        switch self {
        case .frontPage: FrontPage.self
        case .recordList: RecordListPage.self
        case .serviceList: ServiceListPage.self
        case .promiseList: PromiseListPage.self
        case .metricList: MetricListPage.self
        case .taskAreaList: TaskAreaListPage.self
        case .sourceList: SourceListPage.self
        case .greyAreaList: GreyAreaListPage.self
        case .provider: ProviderPage.self
        case .customer: CustomerPage.self
        case .steeringBody: SteeringBodyPage.self
        case .service: ServicePage.self
        case .situation: SituationPage.self
        case .serviceChain: ServiceChainPage.self
        case .taskArea: TaskAreaPage.self
        case .theme: ThemePage.self
        case .promise: PromisePage.self
        case .metric: MetricPage.self
        case .network: NetworkPage.self
        case .greyArea: GreyAreaPage.self
        case .source: SourcePage.self
        case .article: ArticlePage.self
        case .checklist: ChecklistPage.self
        case .comparison: ComparisonPage.self
        case .map: MapPage.self
        case .interfaces: InterfacesPage.self
        case .search: SearchPage.self
        case .interface: InterfacePage.self
        case .accessibilityStatement: AccessibilityStatementPage.self
        case .changes: ChangesPage.self
        case .reviews: ReviewsPage.self
        case .confirmations: ConfirmationsPage.self
        case .kindGuide: KindGuidePage.self
        case .messageGuide: MessageGuidePage.self
        case .notFound: NotFoundPage.self
        }
    }
}
