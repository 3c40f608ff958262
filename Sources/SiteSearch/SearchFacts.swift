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
        switch record {
        case let record as Provider: add(record)
        case let record as Customer: names = record.members
        case let record as Service: add(record, in: catalogue)
        case let record as Situation: add(record, in: catalogue)
        case let record as ServiceChain: add(record, in: catalogue)
        case let record as TaskArea:
            texts =
                [record.does, record.customers] + [record.substance, record.performance, record.note].compactMap { $0 }
        case let record as Theme: texts = record.actions
        case let record as Promise: texts = record.actions
        case let record as Metric:
            texts = [record.unit] + [record.scale].compactMap { $0 }
            add(title: record.subject.text, in: catalogue)
            if catalogue.providers[record.subject] != nil { providers = [record.subject] }
        case let record as Network:
            texts = [record.purpose] + [record.support, record.members, record.reach].compactMap { $0 }
            providers = record.coordinators.filter { catalogue.providers[$0] != nil }
        case let record as GreyArea:
            texts = [record.claim].compactMap { $0 }
            providers = record.actors.filter { catalogue.providers[$0] != nil }
        case let record as Source: parts = [record.publisher]
        default: break
        }
        let isKnown = { (id: DomainID) in catalogue.domain(id) != nil }
        domains = Set(domains).filter(isKnown).sorted()
        providers = Set(providers).sorted()
    }

    private mutating func add(title id: String, in catalogue: Catalogue) {
        if let title = catalogue.record(id)?.header.title { parts.append(title) }
    }

    private mutating func add(_ provider: Provider) {
        names = [provider.officialName].compactMap { $0 }
        texts = provider.laws.map(\.title) + [provider.funding].compactMap { $0 } + provider.contact.map(\.channel)
        domains = provider.domains
        providers = [ActorID(provider.header.id)]
    }

    private mutating func add(_ service: Service, in catalogue: Catalogue) {
        add(title: service.provider.text, in: catalogue)
        if let domain = catalogue.domain(service.domain) { parts.append(domain.title) }
        let obligation = service.obligation
        texts = [service.eligibility, obligation.basis, obligation.exemption, service.howToGet].compactMap { $0 }
        texts += [service.price?.model, service.price?.unit].compactMap { $0 }
        texts +=
            service.channels.map(\.channel) + service.contact.map(\.channel) + service.inputs + service.outputs
            + service.replaces
        domains = [service.domain]
        providers = [service.provider]
        self.obligation = obligation.level
    }

    private mutating func add(_ situation: Situation, in catalogue: Catalogue) {
        let id = SituationID(situation.header.id)
        let chains = catalogue.relations.chainsOfSituation[id] ?? []
        let services = catalogue.relations.servicesOfSituation[id] ?? []
        for chain in chains { add(title: chain.text, in: catalogue) }
        for service in services { add(title: service.text, in: catalogue) }
        texts = [situation.start].compactMap { $0 }
        for selection in situation.steps {
            guard let chain = catalogue.serviceChains[selection.chain], let steps = selection.positions(in: chain)
            else {
                continue
            }
            parts += chain.steps[steps].map(\.title)
        }
        domains = chains.flatMap { catalogue.serviceChains[$0]?.domains ?? [] }
        domains += services.compactMap { catalogue.services[$0]?.domain }
        providers = services.compactMap { catalogue.services[$0]?.provider }
    }

    private mutating func add(_ chain: ServiceChain, in catalogue: Catalogue) {
        domains = chain.domains
        texts = [chain.trigger, chain.outcome] + chain.handovers.flatMap { [$0.what] + [$0.note].compactMap { $0 } }
        for step in chain.steps {
            parts.append(step.title)
            texts += [step.condition, step.how, step.when, step.input, step.output, step.system].compactMap { $0 }
            texts += step.contact.map(\.channel)
            providers += ([step.actor] + step.also.map(\.actor)).filter { catalogue.providers[$0] != nil }
        }
    }
}
