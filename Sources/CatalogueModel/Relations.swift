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
        let (services, chains, situations) = (draft.services, draft.serviceChains, draft.situations)
        servicesOfProvider = reversed(services) { [$0.provider] }
        servicesOfDomain = reversed(services) { [$0.domain] }
        servicesRequiring = reversed(services, \.requires)
        chainsOfService = reversed(chains) { $0.steps.compactMap(\.service) }
        chainsOfActor = reversed(chains) { [$0.customer] + $0.participants }
        chainsOfPromise = reversed(chains, \.promises)
        providersSteeredBy = reversed(draft.providers, \.steeredBy)
        membersOf = reversed(draft.customers, \.memberOf)
        promisesOfTheme = reversed(draft.promises) { [$0.theme] }
        metricsOfPromise = reversed(draft.metrics) { [$0.promise].compactMap(\.self) }
        let servicesNamed = pairs(situations, \.services)
        let situationsNamed = pairs(services, \.situations)
        servicesOfSituation = grouped(servicesNamed + situationsNamed.map { ($1, $0) })
        situationsOfService = grouped(servicesNamed.map { ($1, $0) } + situationsNamed)
        let chainsNamed = pairs(situations) { $0.chains + $0.steps.map(\.chain) }
        let situationNamed = pairs(chains) { [$0.situation].compactMap(\.self) }
        chainsOfSituation = grouped(chainsNamed + situationNamed.map { ($1, $0) })
        situationsOfChain = grouped(chainsNamed.map { ($1, $0) } + situationNamed)
        predecessors = grouped(records.map(\.header).flatMap { header in header.successors.map { ($0, header.id) } })
        claimsOfSource = Dictionary(grouping: records.flatMap(claims), by: \.source).mapValues { $0.map(\.claim) }

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

/// Each record's id with every id that it names, record by record.
private func pairs<ID, Value: Record, Named>(
    _ table: RecordTable<ID, Value>, _ named: (Value) -> [Named]
) -> [(ID, Named)] {
    table.flatMap { id, record in named(record).map { (id, $0) } }
}

/// For each id that records name, the records that name it.
private func reversed<ID: Comparable, Value: Record, Named: Hashable>(
    _ table: RecordTable<ID, Value>, _ named: (Value) -> [Named]
) -> [Named: [ID]] {
    grouped(pairs(table, named).map { ($1, $0) })
}

/// Each key with its values, sorted and without doubles.
private func grouped<Key: Hashable, Value: Hashable & Comparable>(_ pairs: [(Key, Value)]) -> [Key: [Value]] {
    pairs.reduce(into: [Key: Set<Value>]()) { $0[$1.0, default: []].insert($1.1) }.mapValues { $0.sorted() }
}

/// The claims of a record and of its parts, each with the source that it rests on.
private func claims(of record: any Record) -> [(source: SourceID, claim: Relations.Claim)] {
    let header = record.header
    func claim(_ citation: Citation, _ step: ChainStepID? = nil) -> (source: SourceID, claim: Relations.Claim) {
        (citation.source, Relations.Claim(record: header.id, step: step, at: citation.at))
    }
    let own = header.sources.filter { $0.source.text != header.id }.map { claim($0) }
    guard case .serviceChain(let chain) = record.any else { return own }
    return own + chain.steps.flatMap { step in step.sources.map { claim($0, step.id) } }
        + chain.handovers.flatMap { handover in handover.sources.map { claim($0, handover.from) } }
}
