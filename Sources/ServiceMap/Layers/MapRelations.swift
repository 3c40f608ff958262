import CatalogueModel

/// A record that can stand on the map.
struct MapRecord: Hashable, Comparable {
    var layer: MapLayer
    var id: String

    static func < (left: Self, right: Self) -> Bool { (left.layer, left.id) < (right.layer, right.id) }
}

/// What a record is connected to on its left and on its right, one record at a time, ended records left out.
///
/// A class, so that a catalogue is not copied for every question.
final class MapRelations: Sendable {
    let catalogue: Catalogue
    /// Customers and steering bodies belong to the map around a record, not to the overview.
    private let showsCustomers: Bool
    private let showsSteeringBodies: Bool

    init(catalogue: Catalogue, showsCustomers: Bool = false, showsSteeringBodies: Bool = false) {
        self.catalogue = catalogue
        self.showsCustomers = showsCustomers
        self.showsSteeringBodies = showsSteeringBodies
    }

    func right(of record: MapRecord) -> [MapRecord] {
        switch record.layer {
        case .customers:
            let chains = chains(of: ActorID(record.id))
            let aggregators = catalogue.customers[ActorID(record.id)]?.servedBy ?? []
            // A customer of no chain is still offered services: better those than an empty picture.
            let services = chains.isEmpty ? catalogue.relations.coverage[ActorID(record.id)]?.all ?? [] : []
            return chains + current(.services, services.map(\.text)) + current(.providers, aggregators.map(\.text))
        case .situations:
            let id = SituationID(record.id)
            let chains = catalogue.relations.chainsOfSituation[id] ?? []
            let services = (catalogue.relations.servicesOfSituation[id] ?? []).filter { !uses($0, in: chains) }
            return current(.chains, chains.map(\.text)) + current(.services, services.map(\.text))
        case .chains:
            guard let chain = catalogue.serviceChains[ServiceChainID(record.id)] else { return [] }
            let services = Set(chain.steps.compactMap(\.service)).sorted()
            return current(.services, services.map(\.text))
                + current(.providers, providersWithoutService(in: chain).map(\.text))
        case .services:
            return catalogue.services[ServiceID(record.id)].map { current(.providers, [$0.provider.text]) } ?? []
        case .providers:
            guard showsSteeringBodies else { return [] }
            let bodies = catalogue.providers[ActorID(record.id)]?.steeredBy ?? []
            return current(.steeringBodies, Set(bodies).sorted().map(\.text))
        case .steeringBodies:
            return []
        }
    }

    func left(of record: MapRecord) -> [MapRecord] {
        switch record.layer {
        case .customers, .situations:
            return []
        case .chains:
            let id = ServiceChainID(record.id)
            let situations = catalogue.relations.situationsOfChain[id] ?? []
            guard showsCustomers, let chain = catalogue.serviceChains[id] else {
                return current(.situations, situations.map(\.text))
            }
            let actors = Set(chain.steps.flatMap { [$0.actor] + $0.also.map(\.actor) } + [chain.customer])
            return current(.customers, actors.sorted().map(\.text)) + current(.situations, situations.map(\.text))
        case .services:
            let id = ServiceID(record.id)
            let situations = (catalogue.relations.situationsOfService[id] ?? []).filter {
                !uses(id, in: catalogue.relations.chainsOfSituation[$0] ?? [])
            }
            let chains = catalogue.relations.chainsOfService[id] ?? []
            return current(.situations, situations.map(\.text)) + current(.chains, chains.map(\.text))
        case .providers:
            let id = ActorID(record.id)
            let chains = (catalogue.relations.chainsOfActor[id] ?? []).filter {
                catalogue.serviceChains[$0].map { isWithoutService(id, in: $0) } ?? false
            }
            let services = catalogue.relations.servicesOfProvider[id] ?? []
            let served = showsCustomers ? catalogue.customers.values.filter { $0.servedBy.contains(id) } : []
            return current(.customers, served.map(\.header.id)) + current(.chains, chains.map(\.text))
                + current(.services, services.map(\.text))
        case .steeringBodies:
            let providers = catalogue.relations.providersSteeredBy[ActorID(record.id)] ?? []
            return current(.providers, providers.map(\.text))
        }
    }

    func header(of record: MapRecord) -> RecordHeader? {
        switch record.layer {
        case .customers: catalogue.customers[ActorID(record.id)]?.header
        case .situations: catalogue.situations[SituationID(record.id)]?.header
        case .chains: catalogue.serviceChains[ServiceChainID(record.id)]?.header
        case .services: catalogue.services[ServiceID(record.id)]?.header
        case .providers: catalogue.providers[ActorID(record.id)]?.header
        case .steeringBodies: catalogue.steeringBodies[ActorID(record.id)]?.header
        }
    }

    func domain(of record: MapRecord) -> DomainID? {
        switch record.layer {
        case .customers, .steeringBodies: nil
        case .situations: domain(of: SituationID(record.id))
        case .chains: catalogue.serviceChains[ServiceChainID(record.id)]?.domains.first
        case .services: catalogue.services[ServiceID(record.id)]?.domain
        case .providers: catalogue.providers[ActorID(record.id)]?.domains.first
        }
    }

    /// The records that exist and have not ended.
    private func current(_ layer: MapLayer, _ ids: [String]) -> [MapRecord] {
        ids.map { MapRecord(layer: layer, id: $0) }.filter { record in
            header(of: record).map { !catalogue.hasEnded($0) } ?? false
        }
    }

    /// The domain of most of its chains, or of most of its services when no chain has one.
    private func domain(of situation: SituationID) -> DomainID? {
        let chains = catalogue.relations.chainsOfSituation[situation] ?? []
        let services = catalogue.relations.servicesOfSituation[situation] ?? []
        return mostCommon(chains.compactMap { catalogue.serviceChains[$0]?.domains.first })
            ?? mostCommon(services.compactMap { catalogue.services[$0]?.domain })
    }

    private func chains(of actor: ActorID) -> [MapRecord] {
        current(.chains, (catalogue.relations.chainsOfActor[actor] ?? []).map(\.text))
    }

    private func uses(_ service: ServiceID, in chains: [ServiceChainID]) -> Bool {
        (catalogue.relations.chainsOfService[service] ?? []).contains(where: chains.contains)
    }

    /// Providers that do a step of the chain though none of the services that the chain names is theirs.
    private func providersWithoutService(in chain: ServiceChain) -> [ActorID] {
        Set(chain.steps.map(\.actor)).filter {
            catalogue.providers.contains($0) && isWithoutService($0, in: chain)
        }
        .sorted()
    }

    /// Whether an actor does a step of the chain though none of the services that the chain names is its own.
    private func isWithoutService(_ actor: ActorID, in chain: ServiceChain) -> Bool {
        chain.steps.contains { $0.actor == actor }
            && !chain.steps.contains { $0.service.map { catalogue.services[$0]?.provider == actor } ?? false }
    }

    /// The alphabetically first of the most frequent.
    private func mostCommon(_ domains: [DomainID]) -> DomainID? {
        let counts = Dictionary(domains.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
}
