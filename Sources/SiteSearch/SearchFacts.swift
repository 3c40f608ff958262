import CatalogueModel

/// What the fields of each kind of record give to search.
struct SearchFacts {
    /// Names besides the title and the aliases.
    var names: [LocalizedText] = []
    /// What the record consists of or belongs to: steps of a chain, the provider of a service.
    var parts: [LocalizedText] = []
    var texts: [LocalizedText] = []
    var domains: [DomainID] = []
    var providers: [ActorID] = []
    var obligation: Obligation.Level?

    init(of record: any Record, in catalogue: Catalogue) {
        var facts = SearchFacts()
        record.visitFields(withHeader: false) { field, value in
            if let value { facts.add(value, of: field, field.traits, in: catalogue) }
        }
        self = facts
        switch record.any {
        case .provider: providers = [ActorID(record.header.id)]
        case .service(let service): obligation = service.obligation.level
        case .situation(let situation): add(situation, in: catalogue)
        case .customer, .steeringBody, .serviceChain, .taskArea, .theme, .promise, .metric, .network, .greyArea,
            .source, .article:
            break
        }
        let isKnown = { (id: DomainID) in catalogue.domain(id) != nil }
        domains = Set(domains).filter(isKnown).sorted()
        providers = Set(providers).sorted()
    }

    private init() {}

    /// - Parameter traits: the field's own, and those of the fields in which it stands.
    private mutating func add(
        _ value: FieldValue, of field: FieldSchema, _ traits: FieldTraits, in catalogue: Catalogue
    ) {
        switch value {
        case .text(let text):
            if traits.contains(.searchedAsName) {
                names.append(text)
            } else if traits.contains(.searchedAsPart) {
                parts.append(text)
            } else if field.isTranslated, !traits.contains(.unsearched) {
                texts.append(text)
            }
        case .string(let id):
            let domain = field.holdsDomains ? catalogue.domain(DomainID(id)) : nil
            if let domain { domains.append(domain.id) }
            if traits.contains(.searchedAsPart), let title = domain?.title ?? catalogue.record(id)?.title {
                parts.append(title)
            }
            let provider = ActorID(id)
            if traits.contains(.narrowsSearch), catalogue.providers[provider] != nil { providers.append(provider) }
        case .list(let items):
            for item in items { add(item, of: field, traits, in: catalogue) }
        case .mapping(let values):
            for (part, value) in zip(field.type.parts, values) {
                if let value { add(value, of: part, part.traits.union(traits), in: catalogue) }
            }
        case .words, .flag, .integer, .amount, .date, .documentDate, .link: break
        }
    }

    private mutating func add(title id: String, in catalogue: Catalogue) {
        if let title = catalogue.record(id)?.header.title { parts.append(title) }
    }

    private mutating func add(_ situation: Situation, in catalogue: Catalogue) {
        let id = SituationID(situation.header.id)
        let chains = catalogue.relations.chainsOfSituation[id] ?? []
        let services = catalogue.relations.servicesOfSituation[id] ?? []
        for chain in chains { add(title: chain.text, in: catalogue) }
        for service in services { add(title: service.text, in: catalogue) }
        for selection in situation.steps {
            guard let chain = catalogue.serviceChains[selection.chain], let steps = selection.positions(in: chain)
            else {
                continue
            }
            parts += chain.steps[steps].map(\.title)
        }
        domains += chains.flatMap { catalogue.serviceChains[$0]?.domains ?? [] }
        domains += services.compactMap { catalogue.services[$0]?.domain }
        providers += services.compactMap { catalogue.services[$0]?.provider }
    }
}

extension FieldSchema {
    fileprivate var holdsDomains: Bool {
        switch type {
        case .domain, .list(.domain), .oneOrMore(.domain): true
        default: false
        }
    }
}
