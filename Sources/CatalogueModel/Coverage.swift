/// What one customer is offered, what it must use and what it cannot have, as far as the records say.
public struct Coverage: Hashable, Sendable {
    /// How a customer stands to a service. Only what records say counts; the rest is not known.
    public enum Standing: String, CaseIterable, Sendable {
        /// An obligation binds it: the service is mandatory, or to be used first of all.
        case must
        /// It is meant for it, and no obligation binds it.
        case may
        /// It is meant for it, but the sources do not say whether it must be used.
        case unsettled
        /// It is meant for, or binds, only some of those that belong to the customer's group.
        case partly
        /// A source leaves the customer outside.
        case excluded
    }

    /// Services by how the customer stands to them; sorted. Of services that are not here nothing is known.
    public var services: [Standing: [ServiceID]]
    /// Services of the aggregators that serve the customer, sorted.
    public var throughAggregators: [ServiceID]
    /// The customer itself and the wider groups whose services and obligations are its own; sorted.
    public var groups: [ActorID]
    /// Those whose steps in chains are the customer's own: its groups and their staff; sorted.
    public var ownSide: [ActorID]
    /// Those that belong to the customer's group, directly or through another; sorted.
    public var members: [ActorID]

    /// All services meant for the customer, whatever the obligation.
    public var all: [ServiceID] {
        [.must, .may, .unsettled].flatMap { services[$0] ?? [] }.sorted()
    }

    static func all(in draft: CatalogueDraft) -> [ActorID: Coverage] {
        let offers = Offers(in: draft)
        let wider = draft.customers.keys.map { ($0, widerGroups(of: $0, in: draft)) }
        var members: [ActorID: Set<ActorID>] = [:]
        for (id, groups) in wider {
            for group in groups where group != id { members[group, default: []].insert(id) }
        }
        var coverage: [ActorID: Coverage] = [:]
        for (id, groups) in wider {
            let through = Set(draft.customers[id]?.servedBy ?? []).flatMap { offers.ofProvider[$0] ?? [] }
            coverage[id] = Coverage(
                services: offers.standings(of: groups, members: members[id] ?? []),
                throughAggregators: through.sorted(), groups: groups.sorted(),
                ownSide: groups.union(groups.flatMap { staff(of: $0, among: members[$0] ?? [], in: draft) }).sorted(),
                members: (members[id] ?? []).sorted())
        }
        return coverage
    }

    /// The customer itself and every group it belongs to, directly or through another.
    private static func widerGroups(of id: ActorID, in draft: CatalogueDraft) -> Set<ActorID> {
        var found: Set<ActorID> = [id]
        var open = [id]
        while let next = open.popLast() {
            for group in draft.customers[next]?.memberOf ?? [] where found.insert(group).inserted { open.append(group) }
        }
        return found
    }

    private static func staff(
        of group: ActorID, among members: Set<ActorID>, in draft: CatalogueDraft
    ) -> [ActorID] {
        members.filter { draft.customers[$0]?.form == .staff && draft.customers[$0]?.memberOf.contains(group) == true }
    }
}

/// What the services say of their users, read out once: whole services copied for each customer cost more than all else.
private struct Offers {
    struct Offer {
        var service: ServiceID
        var level: Obligation.Level
        var binds: [ActorID]
        var excluded: [ActorID]
    }

    private var offers: [Offer] = []
    /// Positions of the offers that name an actor as their user or as bound.
    private var naming: [ActorID: [Int]] = [:]
    private var excluding: [ActorID: [Int]] = [:]
    var ofProvider: [ActorID: [ServiceID]] = [:]

    init(in draft: CatalogueDraft) {
        for (id, service) in draft.services where !service.header.hasEnded(on: draft.day) {
            let users = service.audience(from: draft.providers[service.provider])
            for user in Set(users + service.obligation.binds) { naming[user, default: []].append(offers.count) }
            for outsider in Set(service.excluded) { excluding[outsider, default: []].append(offers.count) }
            ofProvider[service.provider, default: []].append(id)
            offers.append(
                Offer(
                    service: id, level: service.obligation.level, binds: service.obligation.binds,
                    excluded: service.excluded))
        }
    }

    /// - Parameters:
    ///   - groups: a customer and its wider groups.
    ///   - members: those that belong to the customer.
    func standings(of groups: Set<ActorID>, members: Set<ActorID>) -> [Coverage.Standing: [ServiceID]] {
        let own = Set(groups.flatMap { naming[$0] ?? [] })
        let outside = Set(groups.flatMap { excluding[$0] ?? [] })
        let parts = Set(members.flatMap { naming[$0] ?? [] })
        var standings: [Coverage.Standing: [ServiceID]] = [:]
        for position in own.union(outside).union(parts).sorted() {
            let offer = offers[position]
            let standing: Coverage.Standing
            if outside.contains(position) {
                standing = .excluded
            } else if own.contains(position) {
                standing = offer.standing(of: groups, members: members)
            } else {
                standing = .partly
            }
            standings[standing, default: []].append(offer.service)
        }
        return standings
    }
}

extension Offers.Offer {
    fileprivate func standing(of groups: Set<ActorID>, members: Set<ActorID>) -> Coverage.Standing {
        switch level {
        case .voluntary: .may
        case .unknown: .unsettled
        case .mandatory, .primary:
            if binds.isEmpty || binds.contains(where: groups.contains) {
                .must
            } else {
                binds.contains(where: members.contains) ? .partly : .may
            }
        }
    }
}
