/// Ordered steps across organisations for one need.
public struct ServiceChain: Record {
    public static let kind = RecordKind.serviceChain

    /// How well the sources support the chain.
    public enum Evidence: String, CaseIterable, Sendable {
        case described, implied, proposed
    }

    public var header: RecordHeader
    public var situation: SituationID?
    public var trigger: LocalizedText
    public var outcome: LocalizedText
    public var customer: ActorID
    /// The domains it belongs to, the main one first; none when nobody has said it.
    public var domains: [DomainID]
    public var evidence: Evidence
    public var promises: [PromiseID]
    public var metrics: [MetricID]
    public var steps: [ChainStep]
    public var handovers: [Handover]

    public init(
        header: RecordHeader, situation: SituationID? = nil, trigger: LocalizedText, outcome: LocalizedText,
        customer: ActorID, domains: [DomainID] = [], evidence: Evidence, promises: [PromiseID] = [],
        metrics: [MetricID] = [], steps: [ChainStep], handovers: [Handover] = []
    ) {
        self.header = header
        self.situation = situation
        self.trigger = trigger
        self.outcome = outcome
        self.customer = customer
        self.domains = domains
        self.evidence = evidence
        self.promises = promises
        self.metrics = metrics
        self.steps = steps
        self.handovers = handovers
    }

    /// The largest number of domains that a chain may belong to.
    public static let mostDomains = 2

    public func step(_ id: ChainStepID) -> ChainStep? { steps.first { $0.id == id } }
}

/// What one actor does in a chain.
public struct ChainStep: Hashable, Sendable {
    public enum Role: String, CaseIterable, Sendable {
        case does, decides, supports, steers, informed
    }

    /// A further actor of the step with its role.
    public struct Participant: Hashable, Sendable {
        public var actor: ActorID
        public var role: Role

        public init(actor: ActorID, role: Role) {
            self.actor = actor
            self.role = role
        }
    }

    /// Unique in its chain.
    public var id: ChainStepID
    public var title: LocalizedText
    public var actor: ActorID
    public var service: ServiceID?
    public var role: Role
    public var also: [Participant]
    /// The steps that come directly before; a start has none. The loader fills in the default, the step written before.
    public var after: [ChainStepID]
    public var alternativeTo: ChainStepID?
    public var optional: Bool
    public var condition: LocalizedText?
    /// How it is done, and where.
    public var how: LocalizedText?
    /// By when it is to be done, or how long it takes.
    public var when: LocalizedText?
    public var contact: [Contact]
    /// Whether one becomes the service's customer by it.
    public var takesIntoUse: Bool
    public var input: LocalizedText?
    public var output: LocalizedText?
    public var system: LocalizedText?
    public var sources: [Citation]
    public var confirmed: [Confirmation]

    public init(
        id: ChainStepID, title: LocalizedText, actor: ActorID, service: ServiceID? = nil, role: Role = .does,
        also: [Participant] = [], after: [ChainStepID] = [], alternativeTo: ChainStepID? = nil, optional: Bool = false,
        condition: LocalizedText? = nil, how: LocalizedText? = nil, when: LocalizedText? = nil,
        contact: [Contact] = [], takesIntoUse: Bool = false, input: LocalizedText? = nil,
        output: LocalizedText? = nil, system: LocalizedText? = nil, sources: [Citation] = [],
        confirmed: [Confirmation] = []
    ) {
        self.id = id
        self.title = title
        self.actor = actor
        self.service = service
        self.role = role
        self.also = also
        self.after = after
        self.alternativeTo = alternativeTo
        self.optional = optional
        self.condition = condition
        self.how = how
        self.when = when
        self.contact = contact
        self.takesIntoUse = takesIntoUse
        self.input = input
        self.output = output
        self.system = system
        self.sources = sources
        self.confirmed = confirmed
    }
}

/// Where responsibility passes from one step to a step directly after it.
public struct Handover: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable, Comparable {
        case clear, unknown, grey, unowned

        /// Better before worse.
        public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

        private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public var from: ChainStepID
    public var to: ChainStepID
    public var what: LocalizedText
    public var agreement: LocalizedText?
    public var status: Status
    public var note: LocalizedText?
    public var sources: [Citation]
    /// Both parties' words, when both have said the same.
    public var confirmed: [Confirmation]

    public init(
        from: ChainStepID, to: ChainStepID, what: LocalizedText, agreement: LocalizedText? = nil, status: Status,
        note: LocalizedText? = nil, sources: [Citation] = [], confirmed: [Confirmation] = []
    ) {
        self.from = from
        self.to = to
        self.what = what
        self.agreement = agreement
        self.status = status
        self.note = note
        self.sources = sources
        self.confirmed = confirmed
    }
}
