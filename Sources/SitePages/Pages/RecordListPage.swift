import CatalogueModel

/// A list of all records of a kind, in groups.
struct RecordListPage: TemplateData {
    var frame: PageFrame
    var title: String
    var introduction: String
    /// Whether the groups' names are worth a list of their own.
    var hasJumps: Bool
    var groups: [RecordGroup]

    static let fields = TemplateFields<RecordListPage>([
        .init("frame", \.frame), .init("title", \.title), .init("introduction", \.introduction),
        .init("hasJumps", \.hasJumps), .init("groups", \.groups),
    ])
}

/// Records below one heading.
struct RecordGroup: TemplateData {
    var anchor: String
    /// Nil when the list has one group only.
    var title: String?
    var titleLanguage: String?
    var domain: DomainLabel?
    var items: [RecordItem]

    static let fields = TemplateFields<RecordGroup>([
        .init("anchor", \.anchor), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("domain", \.domain), .init("items", \.items),
    ])
}

/// A record in a list.
struct RecordItem: TemplateData {
    var link: RecordLink
    var summary: Phrase
    var badges: [Badge]
    var domains: [DomainLabel]
    var facts: [String]

    static let fields = TemplateFields<RecordItem>([
        .init("link", \.link), .init("summary", \.summary), .init("badges", \.badges), .init("domains", \.domains),
        .init("facts", \.facts),
    ])
}

/// The list of a kind that has no list of its own form.
func recordListPage(of kind: RecordKind, in context: PageContext) -> RecordListPage {
    let place = PagePlace(.list(kind), in: context)
    let groups = place.groups(of: kind).filter { !$0.items.isEmpty }
    return RecordListPage(
        frame: place.listFrame(kind), title: context.texts[.kinds(kind)],
        introduction: context.texts[.listIntroduction(kind)], hasJumps: groups.count > 2, groups: groups)
}

extension PagePlace {
    func listFrame(_ kind: RecordKind) -> PageFrame {
        frame(title: texts[.kinds(kind)], description: texts[.listIntroduction(kind)])
    }

    fileprivate func groups(of kind: RecordKind) -> [RecordGroup] {
        switch kind {
        case .provider: return providerGroups()
        case .customer: return customerGroups()
        case .serviceChain: return chainGroups()
        case .situation: return situationGroups()
        case .theme: return [group(context.index.themes.map(\.text)) { item($0) }]
        case .article:
            let articles = context.catalogue.articles.filter { isOwnPage($0.key, in: context) }.map { ($0, $1.order) }
            return [group(ordered(articles).map(\.text)) { item($0) }]
        default:
            let ids = context.catalogue.records(of: kind).map(\.header.id)
            return [group(ids.sorted { rank(of: $0) < rank(of: $1) }) { item($0) }]
        }
    }

    private func group(_ ids: [String], _ item: (RecordHeader) -> RecordItem) -> RecordGroup {
        RecordGroup(
            anchor: "kaikki", title: nil, titleLanguage: nil, domain: nil,
            items: ids.compactMap { context.catalogue.record($0)?.header }.map(item))
    }

    private func item(
        _ header: RecordHeader, badges: [Badge] = [], domains: [DomainLabel] = [], facts: [String] = []
    ) -> RecordItem {
        RecordItem(
            link: recordLink(header), summary: phrase(header.summary),
            badges: badges + [validityBadge(of: header)].compactMap(\.self), domains: domains, facts: facts)
    }

    private func situationItem(_ header: RecordHeader) -> RecordItem {
        let chains = context.catalogue.relations.chainsOfSituation[SituationID(header.id)] ?? []
        return item(header, facts: chains.isEmpty ? [] : [texts.count(chains.count, .chains)])
    }

    private func situationGroups() -> [RecordGroup] {
        context.index.situationsByGroup.map { group, situations in
            RecordGroup(
                anchor: situationGroupAnchor(group), title: title(of: group),
                titleLanguage: group.flatMap { foreignLanguage(of: $0.title) }, domain: nil,
                items: situations.compactMap { context.catalogue.situations[$0]?.header }.map(situationItem))
        }
    }

    private func providerGroups() -> [RecordGroup] {
        let providers = sorted(context.catalogue.providers.keys).compactMap { context.catalogue.providers[$0] }
        return Provider.Role.allCases.map { role in
            let items = providers.filter { $0.role == role }.map { provider in
                let services = context.catalogue.relations.servicesOfProvider[ActorID(provider.header.id)]?.count ?? 0
                return item(
                    provider.header, domains: provider.domains.compactMap { domain($0) },
                    facts: [texts.count(services, .services)])
            }
            return RecordGroup(
                anchor: role.rawValue, title: texts[.providerRole(role)], titleLanguage: nil, domain: nil,
                items: items)
        }
    }

    private func customerGroups() -> [RecordGroup] {
        let customers = sorted(context.catalogue.customers.keys).compactMap { context.catalogue.customers[$0] }
        let current = customers.filter { !context.catalogue.hasEnded($0.header) }
        let forms: [Customer.Form?] = Customer.Form.allCases + [nil]
        let groups = forms.map { form in
            RecordGroup(
                anchor: form?.rawValue ?? "muut", title: form.map { texts[.customerForm($0)] } ?? texts[.otherGroup],
                titleLanguage: nil, domain: nil, items: current.filter { $0.form == form }.map { item($0.header) })
        }
        let ended = customers.filter { context.catalogue.hasEnded($0.header) }.map { item($0.header) }
        return groups + [
            RecordGroup(
                anchor: "paattyneet", title: texts[.endedGroup], titleLanguage: nil, domain: nil, items: ended)
        ]
    }

    /// By domain, under each of a chain's own; chains of no domain come last.
    private func chainGroups() -> [RecordGroup] {
        let chains = sorted(context.catalogue.serviceChains.keys)
        var byDomain: [DomainID?: [ServiceChainID]] = [:]
        for id in chains {
            let domains = context.catalogue.serviceChains[id]?.domains ?? []
            for domain in domains.isEmpty ? [nil] : domains.map(Optional.some) {
                byDomain[domain, default: []].append(id)
            }
        }
        let domains: [DomainID?] = context.catalogue.configuration.domains.map(\.id) + [nil]
        return domains.map { id in
            let label = id.flatMap { domain($0) }
            let items = (byDomain[id] ?? []).compactMap { context.catalogue.serviceChains[$0] }.map { chain in
                item(
                    chain.header, badges: [badge(chain.evidence)], facts: [texts.count(chain.steps.count, .steps)])
            }
            return RecordGroup(
                anchor: id?.text ?? "muut", title: label?.title ?? texts[.otherGroup],
                titleLanguage: label?.language, domain: label, items: items)
        }
    }
}
