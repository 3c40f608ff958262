/// What a situation's page answers: which steps, whose they are and what must be used.
public struct SituationAnswer: Hashable, Sendable {
    /// A step that the situation has as its own.
    public struct Step: Hashable, Sendable {
        public var chain: ServiceChainID
        public var step: ChainStepID
        /// Its place among the answer's steps, from 1.
        public var number: Int
        /// Its place in its chain as written, from 1.
        public var numberInChain: Int
        /// Whether the reader does it: its actor is the chain's customer or belongs to it.
        public var isOwn: Bool
    }

    /// A chain that answers only some of those whom the page answers.
    public struct NarrowerChain: Hashable, Sendable {
        public var chain: ServiceChainID
        public var customer: ActorID
        /// The steps that the situation has chosen of it, numbered from 1; none when it only leads to the chain.
        public var steps: [Step]
    }

    /// A service of the situation that somebody must use.
    public struct Duty: Hashable, Sendable {
        public var service: ServiceID
        /// Mandatory, or to be used first of all.
        public var level: Obligation.Level
        /// Whom the obligation binds, sorted.
        public var binds: [ActorID]
    }

    /// The steps for all whom the page answers, in the situation's order.
    public var steps: [Step]
    /// In the order in which the situation names them.
    public var narrowerChains: [NarrowerChain]
    /// In the order of the services' ids.
    public var duties: [Duty]

    /// Whether a chain answers all whom the page answers.
    public var isGeneral: Bool { !steps.isEmpty }
}

extension Catalogue {
    /// What the page of a situation answers; nil when there is no such situation.
    public func answer(of id: SituationID) -> SituationAnswer? {
        guard let situation = situations[id] else { return nil }
        var answer = SituationAnswer(steps: [], narrowerChains: [], duties: duties(in: id))
        for selection in situation.steps {
            guard let chain = serviceChains[selection.chain], let positions = selection.positions(in: chain) else {
                continue
            }
            if isNarrower(chain, than: situation) {
                add(positions, of: chain, to: &answer.narrowerChains)
            } else {
                add(positions, of: chain, to: &answer.steps)
            }
        }
        for named in situation.chains + (relations.chainsOfSituation[id] ?? []) {
            guard let chain = serviceChains[named], isNarrower(chain, than: situation) else { continue }
            add(nil, of: chain, to: &answer.narrowerChains)
        }
        return answer
    }

    /// The actors whose steps in a chain its reader does: its customer, those that belong to it and, when the customer
    /// is an agency or a group, the wider groups that it is one of; no single agency that does a step as itself.
    public func ownActors(in chain: ServiceChain) -> Set<ActorID> {
        guard let customer = customers[chain.customer], let coverage = relations.coverage[chain.customer] else {
            return [chain.customer]
        }
        let members = coverage.members.filter { customers[$0]?.form != .agency }
        return Set(members).union(customer.form == .staff ? [chain.customer] : coverage.ownSide)
    }

    /// All steps of a chain, numbered as an answer's are.
    public func answerSteps(of chain: ServiceChain) -> [SituationAnswer.Step] {
        var steps: [SituationAnswer.Step] = []
        if !chain.steps.isEmpty { add(0...(chain.steps.count - 1), of: chain, to: &steps) }
        return steps
    }

    /// Whether a chain is for some only of those whom a situation's page answers.
    ///
    /// A page without an audience answers all customers: then a chain is narrower when its customer belongs to a wider
    /// group. The staff of a group stands for the group.
    public func isNarrower(_ chain: ServiceChain, than situation: Situation) -> Bool {
        let customer = groupsFor(chain.customer)
        if situation.audience.isEmpty {
            return !customer.contains { relations.coverage[$0]?.groups == [$0] }
        }
        return !situation.audience.allSatisfy { reader in
            groupsFor(reader).contains { group in
                relations.coverage[group]?.groups.contains(where: customer.contains) ?? customer.contains(group)
            }
        }
    }

    /// The groups of which an actor is the staff; the actor itself when it is no staff.
    private func groupsFor(_ id: ActorID) -> [ActorID] {
        guard let customer = customers[id], customer.form == .staff, !customer.memberOf.isEmpty else { return [id] }
        return customer.memberOf
    }

    private func duties(in situation: SituationID) -> [SituationAnswer.Duty] {
        (relations.servicesOfSituation[situation] ?? []).compactMap { id in
            guard let service = services[id], !hasEnded(service.header) else { return nil }
            let obligation = service.obligation
            guard obligation.level.binds else { return nil }
            let binds = obligation.binds.isEmpty ? audience(of: service) : obligation.binds
            return SituationAnswer.Duty(service: id, level: obligation.level, binds: Set(binds).sorted())
        }
    }

    private func add(_ positions: ClosedRange<Int>, of chain: ServiceChain, to steps: inout [SituationAnswer.Step]) {
        let own = ownActors(in: chain)
        for position in positions {
            let step = chain.steps[position]
            steps.append(
                SituationAnswer.Step(
                    chain: ServiceChainID(chain.header.id), step: step.id, number: steps.count + 1,
                    numberInChain: position + 1, isOwn: own.contains(step.actor)))
        }
    }

    private func add(
        _ positions: ClosedRange<Int>?, of chain: ServiceChain, to chains: inout [SituationAnswer.NarrowerChain]
    ) {
        let id = ServiceChainID(chain.header.id)
        if !chains.contains(where: { $0.chain == id }) {
            chains.append(SituationAnswer.NarrowerChain(chain: id, customer: chain.customer, steps: []))
        }
        guard let positions, let index = chains.firstIndex(where: { $0.chain == id }) else { return }
        add(positions, of: chain, to: &chains[index].steps)
    }
}
