/// What follows from a catalogue's records: reverse relations, interfaces, grey areas and coverage.
///
/// Every list is sorted and without doubles; a missing key means an empty list.
public struct Relations: Sendable {
    /// A place in the catalogue that rests on a source.
    public struct Claim: Hashable, Sendable {
        /// Id of the citing record.
        public var record: String
        /// The step of the chain whose claim it is; nil when it is the record's own.
        public var step: ChainStepID?
        /// Where in the source.
        public var at: String?
    }

    public let servicesOfProvider: [ActorID: [ServiceID]]
    public let servicesOfDomain: [DomainID: [ServiceID]]
    /// From either side's field.
    public let servicesOfSituation: [SituationID: [ServiceID]]
    /// From either side's field.
    public let situationsOfService: [ServiceID: [SituationID]]
    /// From either side's field.
    public let chainsOfSituation: [SituationID: [ServiceChainID]]
    /// From either side's field.
    public let situationsOfChain: [ServiceChainID: [SituationID]]
    public let chainsOfService: [ServiceID: [ServiceChainID]]
    public let chainsOfActor: [ActorID: [ServiceChainID]]
    public let providersSteeredBy: [ActorID: [ActorID]]
    public let membersOf: [ActorID: [ActorID]]
    public let servicesRequiring: [ServiceID: [ServiceID]]
    public let promisesOfTheme: [ThemeID: [PromiseID]]
    public let metricsOfPromise: [PromiseID: [MetricID]]
    public let chainsOfPromise: [PromiseID: [ServiceChainID]]
    /// Claims that rest on a source, in the order of the citing records' ids.
    public let claimsOfSource: [SourceID: [Claim]]
    /// Ids of the records that a record has taken over from.
    public let predecessors: [String: [String]]

    /// One for each pair of actors that hand something over to each other, in the order of the pair.
    public let interfaces: [Interface]
    public let interfacesOfActor: [ActorID: [Interface]]
    /// The grey areas that the program finds, in a fixed order.
    public let findings: [GreyAreaFinding]
    public let findingsOfActor: [ActorID: [GreyAreaFinding]]
    /// For each customer what it must use, may use and gets through an aggregator.
    public let coverage: [ActorID: Coverage]

    /// - Parameter records: all of the draft's.
    init(of draft: CatalogueDraft, records: [any Record]) {
        var index = RelationIndex()
        for (id, service) in draft.services {
            index.servicesOfProvider.add(id, to: service.provider)
            index.servicesOfDomain.add(id, to: service.domain)
            for situation in service.situations { index.link(situation, service: id) }
            for required in service.requires { index.servicesRequiring.add(id, to: required) }
        }
        for (id, situation) in draft.situations {
            for service in situation.services { index.link(id, service: service) }
            for chain in situation.chains + situation.steps.map(\.chain) { index.link(id, chain: chain) }
        }
        for (id, chain) in draft.serviceChains {
            if let situation = chain.situation { index.link(situation, chain: id) }
            index.chainsOfActor.add(id, to: chain.customer)
            for promise in chain.promises { index.chainsOfPromise.add(id, to: promise) }
            for step in chain.steps {
                for actor in [step.actor] + step.also.map(\.actor) { index.chainsOfActor.add(id, to: actor) }
                if let service = step.service { index.chainsOfService.add(id, to: service) }
            }
        }
        for (id, provider) in draft.providers {
            for body in provider.steeredBy { index.providersSteeredBy.add(id, to: body) }
        }
        for (id, customer) in draft.customers {
            for group in customer.memberOf { index.membersOf.add(id, to: group) }
        }
        for (id, promise) in draft.promises { index.promisesOfTheme.add(id, to: promise.theme) }
        for (id, metric) in draft.metrics {
            if let promise = metric.promise { index.metricsOfPromise.add(id, to: promise) }
        }
        for record in records {
            let header = record.header
            for successor in header.successors { index.predecessors.add(header.id, to: successor) }
            index.claim(record, header)
        }

        servicesOfProvider = index.servicesOfProvider.sorted()
        servicesOfDomain = index.servicesOfDomain.sorted()
        servicesOfSituation = index.servicesOfSituation.sorted()
        situationsOfService = index.situationsOfService.sorted()
        chainsOfSituation = index.chainsOfSituation.sorted()
        situationsOfChain = index.situationsOfChain.sorted()
        chainsOfService = index.chainsOfService.sorted()
        chainsOfActor = index.chainsOfActor.sorted()
        providersSteeredBy = index.providersSteeredBy.sorted()
        membersOf = index.membersOf.sorted()
        servicesRequiring = index.servicesRequiring.sorted()
        promisesOfTheme = index.promisesOfTheme.sorted()
        metricsOfPromise = index.metricsOfPromise.sorted()
        chainsOfPromise = index.chainsOfPromise.sorted()
        predecessors = index.predecessors.sorted()
        claimsOfSource = index.claimsOfSource

        interfaces = Interface.all(in: draft.serviceChains)
        coverage = Coverage.all(in: draft)
        var ofActor: [ActorID: [Interface]] = [:]
        for interface in interfaces {
            ofActor[interface.first, default: []].append(interface)
            ofActor[interface.second, default: []].append(interface)
        }
        interfacesOfActor = ofActor
        findings = GreyAreaFinding.all(
            in: draft, chainsOfService: chainsOfService, chainsOfSituation: chainsOfSituation, coverage: coverage)
        var findingsByActor: [ActorID: [GreyAreaFinding]] = [:]
        for finding in findings {
            for actor in finding.actors { findingsByActor[actor, default: []].append(finding) }
        }
        findingsOfActor = findingsByActor
    }
}

/// The relations while they are gathered; sets become sorted lists at the end.
private struct RelationIndex {
    var servicesOfProvider: [ActorID: Set<ServiceID>] = [:]
    var servicesOfDomain: [DomainID: Set<ServiceID>] = [:]
    var servicesOfSituation: [SituationID: Set<ServiceID>] = [:]
    var situationsOfService: [ServiceID: Set<SituationID>] = [:]
    var chainsOfSituation: [SituationID: Set<ServiceChainID>] = [:]
    var situationsOfChain: [ServiceChainID: Set<SituationID>] = [:]
    var chainsOfService: [ServiceID: Set<ServiceChainID>] = [:]
    var chainsOfActor: [ActorID: Set<ServiceChainID>] = [:]
    var providersSteeredBy: [ActorID: Set<ActorID>] = [:]
    var membersOf: [ActorID: Set<ActorID>] = [:]
    var servicesRequiring: [ServiceID: Set<ServiceID>] = [:]
    var promisesOfTheme: [ThemeID: Set<PromiseID>] = [:]
    var metricsOfPromise: [PromiseID: Set<MetricID>] = [:]
    var chainsOfPromise: [PromiseID: Set<ServiceChainID>] = [:]
    var predecessors: [String: Set<String>] = [:]
    var claimsOfSource: [SourceID: [Relations.Claim]] = [:]

    mutating func link(_ situation: SituationID, service: ServiceID) {
        servicesOfSituation.add(service, to: situation)
        situationsOfService.add(situation, to: service)
    }

    mutating func link(_ situation: SituationID, chain: ServiceChainID) {
        chainsOfSituation.add(chain, to: situation)
        situationsOfChain.add(situation, to: chain)
    }

    mutating func claim(_ record: any Record, _ header: RecordHeader) {
        func add(_ citation: Citation, step: ChainStepID?) {
            claimsOfSource[citation.source, default: []].append(
                Relations.Claim(record: header.id, step: step, at: citation.at))
        }
        for citation in header.sources where citation.source.text != header.id {
            add(citation, step: nil)
        }
        guard case .serviceChain(let chain) = record.any else { return }
        for step in chain.steps {
            for citation in step.sources { add(citation, step: step.id) }
        }
        for handover in chain.handovers {
            for citation in handover.sources { add(citation, step: handover.from) }
        }
    }
}

extension Dictionary {
    fileprivate mutating func add<Element: Hashable>(_ element: Element, to key: Key) where Value == Set<Element> {
        self[key, default: []].insert(element)
    }

    fileprivate func sorted<Element: Comparable & Hashable>() -> [Key: [Element]] where Value == Set<Element> {
        mapValues { $0.sorted() }
    }
}
