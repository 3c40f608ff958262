/// All handovers between one pair of actors, in whichever direction.
public struct Interface: Hashable, Sendable {
    /// One handover with the chain in which it happens.
    public struct Passing: Hashable, Sendable {
        public var chain: ServiceChainID
        public var from: ActorID
        public var to: ActorID
        public var handover: Handover
    }

    /// The alphabetically first of the two.
    public var first: ActorID
    public var second: ActorID
    /// In the order of the chains, then of the chain's handovers; never empty.
    public var passings: [Passing]

    public var worstStatus: Handover.Status { passings.map(\.handover.status).max() ?? .clear }

    /// The other actor of the pair.
    public func counterpart(of actor: ActorID) -> ActorID { actor == first ? second : first }

    static func all(in chains: RecordTable<ServiceChainID, ServiceChain>) -> [Interface] {
        struct Pair: Hashable { var first, second: ActorID }
        var passings: [Pair: [Passing]] = [:]
        for (id, chain) in chains {
            for handover in chain.handovers {
                guard let from = chain.step(handover.from)?.actor, let to = chain.step(handover.to)?.actor, from != to
                else { continue }
                passings[Pair(first: min(from, to), second: max(from, to)), default: []].append(
                    Passing(chain: id, from: from, to: to, handover: handover))
            }
        }
        return passings.map { Interface(first: $0.first, second: $0.second, passings: $1) }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
