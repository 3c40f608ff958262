import OrderedCollections

/// A grey area that follows from the records: something unclear, unowned or without its counterpart.
public struct GreyAreaFinding: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Sendable, Comparable {
        /// A handover that nobody owns.
        case unownedHandover
        /// A handover that a source calls unclear.
        case unclearHandover
        /// A handover of which no source tells how it is agreed.
        case unknownHandover
        /// Two steps of different actors follow each other and nothing is told of the handover.
        case stepWithoutCounterpart
        /// A provider does a step of a chain but no service of its own is named for it.
        case stepWithoutService
        /// A step names a service that its actor, a provider, does not produce.
        case serviceOfAnother
        /// No chain goes through the service.
        case serviceWithoutChain
        /// The situation leads to no chain.
        case situationWithoutChain

        public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

        private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public var reason: Reason
    /// Sorted, without doubles.
    public var actors: [ActorID]
    public var chain: ServiceChainID?
    /// The step concerned; of a handover the one from which responsibility passes.
    public var step: ChainStepID?
    /// Of a handover the step to which responsibility passes.
    public var nextStep: ChainStepID?
    public var service: ServiceID?
    public var situation: SituationID?

    static func all(
        in draft: Catalogue.Draft, chainsOfService: [ServiceID: [ServiceChainID]],
        chainsOfSituation: [SituationID: [ServiceChainID]]
    ) -> [GreyAreaFinding] {
        var findings: [GreyAreaFinding] = []
        for (id, chain) in draft.serviceChains {
            findings += handoverFindings(of: chain, id: id)
            findings += chain.steps.compactMap { stepFinding($0, chain: id, draft: draft) }
        }
        for (id, service) in draft.services where chainsOfService[id] == nil && service.header.validTo == nil {
            findings.append(GreyAreaFinding(reason: .serviceWithoutChain, actors: [service.provider], service: id))
        }
        for (id, _) in draft.situations where chainsOfSituation[id] == nil {
            findings.append(GreyAreaFinding(reason: .situationWithoutChain, actors: [], situation: id))
        }
        // The sort is stable: within a reason the order of the chains and their steps stays.
        return findings.sorted { $0.reason < $1.reason }
    }

    private static func handoverFindings(of chain: ServiceChain, id: ServiceChainID) -> [GreyAreaFinding] {
        struct Pair: Hashable { var from, to: ChainStepID }
        let told = Dictionary(chain.handovers.map { (Pair(from: $0.from, to: $0.to), $0) }) { first, _ in first }
        var findings: [GreyAreaFinding] = []
        for step in chain.steps {
            for previousID in step.after {
                guard let previous = chain.step(previousID) else { continue }
                let reason: Reason
                switch told[Pair(from: previousID, to: step.id)]?.status {
                case .clear: continue
                case .unknown: reason = .unknownHandover
                case .grey: reason = .unclearHandover
                case .unowned: reason = .unownedHandover
                case nil:
                    if previous.actor == step.actor { continue }
                    reason = .stepWithoutCounterpart
                }
                findings.append(
                    GreyAreaFinding(
                        reason: reason, actors: Array(Set([previous.actor, step.actor])).sorted(), chain: id,
                        step: previousID, nextStep: step.id))
            }
        }
        return findings
    }

    private static func stepFinding(
        _ step: ChainStep, chain: ServiceChainID, draft: Catalogue.Draft
    ) -> GreyAreaFinding? {
        guard draft.providers[step.actor] != nil, step.role == .does else { return nil }
        guard let serviceID = step.service, let service = draft.services[serviceID] else {
            return GreyAreaFinding(reason: .stepWithoutService, actors: [step.actor], chain: chain, step: step.id)
        }
        let takePart = [step.actor] + step.also.map(\.actor)
        guard !takePart.contains(service.provider) else { return nil }
        return GreyAreaFinding(
            reason: .serviceOfAnother, actors: [step.actor, service.provider].sorted(), chain: chain, step: step.id,
            service: serviceID)
    }
}
