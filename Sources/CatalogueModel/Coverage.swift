/// What one customer is offered.
public struct Coverage: Hashable, Sendable {
    /// Services whose audience includes the customer, by obligation; sorted.
    public var services: [Obligation.Level: [ServiceID]]
    /// Services of the aggregators that serve the customer, sorted.
    public var throughAggregators: [ServiceID]

    /// All services on offer, whatever the obligation.
    public var all: [ServiceID] {
        Obligation.Level.allCases.flatMap { services[$0] ?? [] }.sorted()
    }

    static func all(in draft: Catalogue.Draft) -> [ActorID: Coverage] {
        // Taken out of the services once: whole services copied for each customer cost more than all else here.
        let offers = draft.services.map { id, service in
            Offer(
                service: id, provider: service.provider, level: service.obligation.level,
                audience: service.audience.isEmpty
                    ? draft.providers[service.provider]?.customers ?? [] : service.audience)
        }
        var coverage: [ActorID: Coverage] = [:]
        for (id, customer) in draft.customers {
            let groups = widerGroups(of: id, in: draft)
            var services: [Obligation.Level: [ServiceID]] = [:]
            var through: [ServiceID] = []
            for offer in offers {
                if customer.servedBy.contains(offer.provider) { through.append(offer.service) }
                guard offer.audience.contains(where: groups.contains) else { continue }
                services[offer.level, default: []].append(offer.service)
            }
            coverage[id] = Coverage(services: services, throughAggregators: through)
        }
        return coverage
    }

    private struct Offer {
        var service: ServiceID
        var provider: ActorID
        var level: Obligation.Level
        var audience: [ActorID]
    }

    /// The customer itself and every group it belongs to, directly or through another.
    private static func widerGroups(of id: ActorID, in draft: Catalogue.Draft) -> Set<ActorID> {
        var found: Set<ActorID> = [id]
        var open = [id]
        while let next = open.popLast() {
            for group in draft.customers[next]?.memberOf ?? [] where found.insert(group).inserted { open.append(group) }
        }
        return found
    }
}
