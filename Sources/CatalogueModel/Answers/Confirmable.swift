/// Something that waits for the word of the organisations whose matter it is, or has it.
public struct Confirmable: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case record(String)
        case step(ServiceChainID, ChainStepID)
        case handover(ServiceChainID, from: ChainStepID, to: ChainStepID)
    }

    public enum Kind: String, CaseIterable, Sendable {
        case record, step, handover
    }

    public var subject: Subject
    /// The organisations whose word it needs, sorted; never empty.
    public var parties: [ActorID]
    /// Those of them that have given it, sorted.
    public var confirmedBy: [ActorID]

    public var isConfirmed: Bool { confirmedBy == parties }

    public var kind: Kind {
        switch subject {
        case .record: .record
        case .step: .step
        case .handover: .handover
        }
    }

    init?(_ subject: Subject, parties: [ActorID], confirmed: [Confirmation]) {
        guard !parties.isEmpty else { return nil }
        self.subject = subject
        self.parties = Set(parties).sorted()
        let given = Set(confirmed.map(\.by))
        confirmedBy = self.parties.filter(given.contains)
    }
}

/// How much of what is told of an organisation it has confirmed itself.
public struct ConfirmationTally: Hashable, Sendable {
    public struct Count: Hashable, Sendable {
        public var confirmed: Int = 0
        public var all: Int = 0
    }

    public var counts: [Confirmable.Kind: Count] = [:]

    public init() {}

    public subscript(kind: Confirmable.Kind) -> Count { counts[kind] ?? Count() }

    public var total: Count {
        counts.values.reduce(into: Count()) { total, count in
            total.confirmed += count.confirmed
            total.all += count.all
        }
    }
}

extension Catalogue {
    /// Everything that organisations can confirm: the records that are theirs, then chain by chain the steps that they
    /// do and the handovers between them. What has ended and what only a group could confirm is not there.
    public var confirmables: [Confirmable] {
        records.compactMap(confirmable) + serviceChains.values.flatMap(confirmables)
    }

    /// The record as something to be confirmed; nil when it has ended or nobody can confirm it.
    public func confirmable(_ record: any Record) -> Confirmable? {
        let header = record.header
        guard !hasEnded(header), let party = party(of: record), canAnswer(party) else { return nil }
        return Confirmable(.record(header.id), parties: [party], confirmed: header.confirmed)
    }

    public func confirmable(_ step: ChainStep, in chain: ServiceChain) -> Confirmable? {
        Confirmable(
            .step(ServiceChainID(chain.header.id), step.id), parties: [step.actor].filter(canAnswer),
            confirmed: step.confirmed)
    }

    /// A handover needs the word of both parties, as far as they are organisations that can give one.
    public func confirmable(_ handover: Handover, in chain: ServiceChain) -> Confirmable? {
        let actors = [chain.step(handover.from)?.actor, chain.step(handover.to)?.actor].compactMap(\.self)
        return Confirmable(
            .handover(ServiceChainID(chain.header.id), from: handover.from, to: handover.to),
            parties: actors.filter(canAnswer), confirmed: handover.confirmed)
    }

    /// How much each organisation has confirmed of what is its own.
    public var confirmationTallies: [ActorID: ConfirmationTally] {
        var tallies: [ActorID: ConfirmationTally] = [:]
        for confirmable in confirmables {
            for party in confirmable.parties {
                tallies[party, default: ConfirmationTally()].counts[confirmable.kind, default: .init()].all += 1
                guard confirmable.confirmedBy.contains(party) else { continue }
                tallies[party, default: ConfirmationTally()].counts[confirmable.kind, default: .init()].confirmed += 1
            }
        }
        return tallies
    }

    private func confirmables(in chain: ServiceChain) -> [Confirmable] {
        guard !hasEnded(chain.header) else { return [] }
        return chain.steps.compactMap { confirmable($0, in: chain) }
            + chain.handovers.compactMap { confirmable($0, in: chain) }
    }

    /// The organisation that a record is about; nil for documents and for the site's own pages.
    private func party(of record: any Record) -> ActorID? {
        switch record.any {
        case .service(let service): service.provider
        case .provider, .customer, .steeringBody: ActorID(record.header.id)
        case .source, .article: nil
        case .situation, .serviceChain, .taskArea, .theme, .promise, .metric, .network, .greyArea: record.header.owner
        }
    }

    /// Whether an actor is one organisation that can give its word: no group, staff or the public.
    private func canAnswer(_ id: ActorID) -> Bool {
        guard let actor = actor(id), !hasEnded(actor.header) else { return false }
        if case .customer(let customer) = actor { return customer.form == .agency || customer.form == .partner }
        return true
    }
}
