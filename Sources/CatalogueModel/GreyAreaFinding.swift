/// A grey area that follows from the records: something unclear, unowned or without its counterpart.
public struct GreyAreaFinding: Hashable, Sendable {
    /// Why something is listed, what most wants settling first.
    public enum Reason: String, CaseIterable, Sendable, Comparable {
        /// A handover that nobody owns.
        case unownedHandover
        /// A step whose actor is not in the catalogue or has ended.
        case stepWithoutActor
        /// A handover that a source calls unclear.
        case unclearHandover
        /// Two steps of different actors follow each other and nothing is told of the handover.
        case stepWithoutCounterpart
        /// Several actors do, or decide, one and the same step.
        case stepClaimedByTwo
        /// A customer that no service is meant for and that no aggregator serves.
        case customerWithoutService
        /// A handover of which no source tells how it is agreed.
        case unknownHandover
        /// A provider does a step of a chain but no service of its own is named for it.
        case stepWithoutService
        /// A step names a service that its actor, a provider, does not produce.
        case serviceOfAnother
        /// No chain goes through the service.
        case serviceWithoutChain
        /// The situation leads to no chain.
        case situationWithoutChain

        public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

        /// Why a handover of this status is listed; nil when it is clear.
        public init?(_ status: Handover.Status) {
            switch status {
            case .clear: return nil
            case .unknown: self = .unknownHandover
            case .grey: self = .unclearHandover
            case .unowned: self = .unownedHandover
            }
        }

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
        in draft: CatalogueDraft, chainsOfService: [ServiceID: [ServiceChainID]],
        chainsOfSituation: [SituationID: [ServiceChainID]], coverage: [ActorID: Coverage]
    ) -> [GreyAreaFinding] {
        var findings: [GreyAreaFinding] = []
        for (id, chain) in draft.serviceChains {
            findings += handoverFindings(of: chain, id: id)
            for step in chain.steps {
                if draft.hasEnded(step.actor), !chain.header.hasEnded(on: draft.day) {
                    findings.append(
                        GreyAreaFinding(reason: .stepWithoutActor, actors: [step.actor], chain: id, step: step.id))
                }
                findings += [claimFinding(step, chain: id), serviceFinding(step, chain: id, draft: draft)]
                    .compactMap(\.self)
            }
        }
        for (id, service) in draft.services
        where chainsOfService[id] == nil && !service.header.hasEnded(on: draft.day) {
            findings.append(GreyAreaFinding(reason: .serviceWithoutChain, actors: [service.provider], service: id))
        }
        for (id, _) in draft.situations where chainsOfSituation[id] == nil {
            findings.append(GreyAreaFinding(reason: .situationWithoutChain, actors: [], situation: id))
        }
        for (id, customer) in draft.customers where customer.isWithoutService(coverage[id], on: draft.day) {
            findings.append(GreyAreaFinding(reason: .customerWithoutService, actors: [id]))
        }
        // The sort is stable: within a reason the order of the chains and their steps stays.
        return findings.sorted { $0.reason < $1.reason }
    }

    private static func handoverFindings(of chain: ServiceChain, id: ServiceChainID) -> [GreyAreaFinding] {
        chain.transitions.compactMap { transition in
            let unrecorded = transition.isUnrecorded ? Reason.stepWithoutCounterpart : nil
            guard let reason = transition.handover.map({ Reason($0.status) }) ?? unrecorded else { return nil }
            let (from, to) = (transition.from.step, transition.to.step)
            return GreyAreaFinding(
                reason: reason, actors: Set([from.actor, to.actor]).sorted(), chain: id, step: from.id, nextStep: to.id)
        }
    }

    private static func claimFinding(_ step: ChainStep, chain: ServiceChainID) -> GreyAreaFinding? {
        let parts = [ChainStep.Participant(actor: step.actor, role: step.role)] + step.also
        for role in [ChainStep.Role.does, .decides] {
            let actors = Set(parts.filter { $0.role == role }.map(\.actor))
            guard actors.count > 1 else { continue }
            return GreyAreaFinding(reason: .stepClaimedByTwo, actors: actors.sorted(), chain: chain, step: step.id)
        }
        return nil
    }

    private static func serviceFinding(
        _ step: ChainStep, chain: ServiceChainID, draft: CatalogueDraft
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

extension CatalogueDraft {
    /// Whether there is no such actor any more, or never was one.
    fileprivate func hasEnded(_ id: ActorID) -> Bool {
        let header = tables.providers[id]?.header ?? tables.customers[id]?.header ?? tables.steeringBodies[id]?.header
        return header?.hasEnded(on: day) ?? true
    }
}

extension Customer {
    fileprivate func isWithoutService(_ coverage: Coverage?, on day: CalendarDate) -> Bool {
        guard isAgency, !header.hasEnded(on: day) else { return false }
        return coverage.map { $0.all.isEmpty && $0.throughAggregators.isEmpty } ?? true
    }
}
