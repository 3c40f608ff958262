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
        // Read out of the services once: whole services copied for each customer cost more than all else here.
        var offers: [Offer] = []
        var offersTo: [ActorID: [Int]] = [:]
        var offersOf: [ActorID: [ServiceID]] = [:]
        for (id, service) in draft.services {
            let audience =
                service.audience.isEmpty ? draft.providers[service.provider]?.customers ?? [] : service.audience
            for customer in audience { offersTo[customer, default: []].append(offers.count) }
            offersOf[service.provider, default: []].append(id)
            offers.append(Offer(service: id, level: service.obligation.level))
        }
        var coverage: [ActorID: Coverage] = [:]
        for (id, customer) in draft.customers {
            let positions = Set(widerGroups(of: id, in: draft).flatMap { offersTo[$0] ?? [] }).sorted()
            var services: [Obligation.Level: [ServiceID]] = [:]
            for position in positions {
                services[offers[position].level, default: []].append(offers[position].service)
            }
            let through = Set(customer.servedBy).flatMap { offersOf[$0] ?? [] }.sorted()
            coverage[id] = Coverage(services: services, throughAggregators: through)
        }
        return coverage
    }

    private struct Offer {
        var service: ServiceID
        var level: Obligation.Level
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
