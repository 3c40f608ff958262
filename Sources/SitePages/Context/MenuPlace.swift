import CatalogueModel

/// Pages that lie in one folder and below one item of the menu, and so have one header and footer.
enum MenuPlace: Hashable, Sendable {
    case records(RecordKind)
    case page(Page)
    /// The checklists of the chains.
    case checklists

    /// The pages of the pairs of actors.
    case interfacePairs

    init(of page: Page, in catalogue: Catalogue) {
        if case .record(let id) = page, let kind = catalogue.kind(of: id) {
            self = .records(kind)
        } else if case .checklist = page {
            self = .checklists
        } else if case .interface = page {
            self = .interfacePairs
        } else {
            self = .page(page)
        }
    }
}

/// The header and footer of the pages at a place.
func makeSiteFrame(for place: PagePlace, at menuPlace: MenuPlace) -> SiteFrame {
    let context = place.context
    let configuration = context.catalogue.configuration
    let texts = context.texts
    func item(_ page: Page, _ title: String) -> MenuItem {
        var current: String?
        if menuPlace == .page(page) { current = "page" }
        if case .list(let kind) = page, menuPlace == .records(kind) { current = "true" }
        if page == .list(.serviceChain), menuPlace == .checklists { current = "true" }
        if page == .list(.service), menuPlace == .page(.comparison) { current = "true" }
        if page == .interfaces, menuPlace == .interfacePairs { current = "true" }
        return MenuItem(title: title, address: place.link(to: page), language: nil, current: current)
    }
    func lists(_ kinds: [RecordKind]) -> [MenuItem] { kinds.map { item(.list($0), texts[.kinds($0)]) } }

    let articles = context.index.menuArticles.filter { isOwnPage($0, in: context) }
    let articleItems = articles.compactMap { place.recordLink($0.text) }.map {
        MenuItem(title: $0.title, address: $0.address, language: $0.language, current: nil)
    }
    let publisher = configuration.publisher[context.language]
    return SiteFrame(
        title: configuration.title[context.language], status: configuration.status?[context.language],
        statusLanguage: configuration.status.flatMap { place.foreignLanguage(of: $0) },
        publisher: publisher.isEmpty ? nil : publisher,
        frontPage: place.link(to: Page.frontPage),
        menu: lists([.situation, .serviceChain, .service])
            + [
                item(.list(.provider), texts[.menuProviders]), item(.map, texts[.menuMap]),
                item(.interfaces, texts[.menuInterfaces]),
            ] + lists([.greyArea]) + [item(.list(.promise), texts[.menuPromises])],
        footer: articleItems
            + lists([.customer, .steeringBody, .taskArea, .theme, .metric, .network, .source, .article])
            + [
                item(.changes, texts[.changesTitle]), item(.reviews, texts[.reviewsTitle]),
                item(.confirmations, texts[.confirmationsTitle]),
                item(.kindGuide, texts[.guideKindsTitle]), item(.messageGuide, texts[.guideMessagesTitle]),
                item(.accessibilityStatement, texts[.menuAccessibility]),
            ],
        stylesheet: context.assets["site.css"].map { place.link(to: $0) },
        script: context.assets["site.js"].map { place.link(to: $0) },
        icon: context.assets["icon.svg"].map { place.link(to: $0) },
        search: SearchBox(
            page: place.link(to: Page.search), engine: place.searchEngine,
            index: place.link(to: context.addresses.searchIndex(of: context.language)), root: place.root,
            isElsewhere: menuPlace != .page(.search),
            description: context.baseURL == nil ? nil : place.link(to: PageAddress("opensearch.xml"))),
        data: place.link(to: context.addresses.data("catalogue.json")),
        feed: place.link(to: context.addresses.feed(in: context.language)),
        feedback: configuration.feedback?.general, repository: configuration.repository?.url,
        licence: configuration.licence.map { LicenceLink(id: $0.id, address: $0.url) },
        agencyPicker: context.catalogue.customers.values.contains { context.canBeChosen($0) }
            ? place.link(to: Page.frontPage, anchor: agencyPickerAnchor) : nil,
        root: place.address.wayToRoot)
}

/// Whether an article has a page to itself, and is not the text of the accessibility statement.
func isOwnPage(_ article: ArticleID, in context: PageContext) -> Bool {
    let own = context.addresses.address(ofRecord: article.text, in: context.language)
    return own != context.addresses.address(of: .accessibilityStatement, in: context.language)
}

extension PagePlace {
    /// What stands around the page.
    ///
    /// - Parameter trail: the pages between the front page and this one.
    func frame(title: String, description: String, trail: [RecordLink] = []) -> PageFrame {
        let menuPlace = MenuPlace(of: page, in: context.catalogue)
        let base = context.baseURL
        var alternates: [LanguageLink] = []
        var languages: [LanguageLink] = []
        for language in context.catalogue.languages where page != .notFound {
            guard let other = context.addresses.address(of: page, in: language) else { continue }
            let relative = link(to: other)
            var line = LanguageLink(
                code: language.code, name: context.textsOfLanguages[language]?[.languageOwnName] ?? language.code,
                address: relative, isCurrent: language == context.language)
            languages.append(line)
            if let base { line.address = other.url(below: base) }
            alternates.append(line)
        }
        let home = RecordLink(title: texts[.frontPage], address: link(to: Page.frontPage), language: nil)
        return PageFrame(
            site: context.siteFrame(for: self, at: menuPlace),
            language: context.language.code, title: title, description: description,
            canonical: page == .notFound ? nil : base.map(address.url(below:)), alternates: alternates,
            // One language is no choice.
            languages: languages.count > 1 ? languages : [], breadcrumb: page == .frontPage ? [] : [home] + trail,
            reports: reports(titled: title), isFrontPage: page == .frontPage)
    }

    /// The ways to tell of a fault on the page.
    private func reports(titled title: String) -> [ReportLink] {
        guard let feedback = context.catalogue.configuration.feedback, page != .notFound else { return [] }
        let url = context.baseURL.map(address.url(below:)) ?? address.path
        return feedback.ways.compactMap { way in
            let text: PlainText =
                switch way {
                case .form: .reportByForm
                case .mail: .reportByMail
                case .issues: .reportByIssue
                }
            return feedback.address(of: way, title: title, url: url).map { ReportLink(title: texts[text], address: $0) }
        }
    }

    /// The list of a kind as a step of the way to one of its records.
    func listLink(_ kind: RecordKind) -> RecordLink {
        RecordLink(title: texts[.kinds(kind)], address: link(to: Page.list(kind)), language: nil)
    }
}
