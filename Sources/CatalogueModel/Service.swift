/// What a provider offers: by whom, to whom, on which terms.
public struct Service: Record {
    public static let kind = RecordKind.service

    public enum Lifecycle: String, CaseIterable, Sendable {
        case planned, pilot, active, ending, ended
    }

    public var header: RecordHeader
    public var provider: ActorID
    public var domain: DomainID
    public var situations: [SituationID]
    /// Customers that the service is for; the provider's customers when empty.
    public var audience: [ActorID]
    /// Customers that a source leaves outside, even when a group of theirs is in the audience.
    public var excluded: [ActorID]
    /// Who may use it and on what condition.
    public var eligibility: LocalizedText?
    public var obligation: Obligation
    public var price: Price?
    public var howToGet: LocalizedText?
    public var channels: [Channel]
    /// What the customer has to give.
    public var inputs: [LocalizedText]
    /// What the customer gets.
    public var outputs: [LocalizedText]
    /// Services that must be in use first.
    public var requires: [ServiceID]
    /// What the service came in place of.
    public var replaces: [LocalizedText]
    public var lifecycle: Lifecycle?
    /// The service's page at the provider.
    public var link: WebLink?
    public var contact: [Contact]

    public init(
        header: RecordHeader, provider: ActorID, domain: DomainID, situations: [SituationID] = [],
        audience: [ActorID] = [], excluded: [ActorID] = [], eligibility: LocalizedText? = nil,
        obligation: Obligation = Obligation(level: .unknown),
        price: Price? = nil, howToGet: LocalizedText? = nil, channels: [Channel] = [], inputs: [LocalizedText] = [],
        outputs: [LocalizedText] = [], requires: [ServiceID] = [], replaces: [LocalizedText] = [],
        lifecycle: Lifecycle? = nil, link: WebLink? = nil, contact: [Contact] = []
    ) {
        self.header = header
        self.provider = provider
        self.domain = domain
        self.situations = situations
        self.audience = audience
        self.excluded = excluded
        self.eligibility = eligibility
        self.obligation = obligation
        self.price = price
        self.howToGet = howToGet
        self.channels = channels
        self.inputs = inputs
        self.outputs = outputs
        self.requires = requires
        self.replaces = replaces
        self.lifecycle = lifecycle
        self.link = link
        self.contact = contact
    }
}

/// Whether a customer must use a service.
public struct Obligation: Hashable, Sendable {
    public enum Level: String, CaseIterable, Sendable {
        case mandatory
        /// To be used first of all, with exceptions.
        case primary
        case voluntary
        /// The sources do not say.
        case unknown
    }

    public var level: Level
    /// Customers whom the obligation binds; the whole audience when empty.
    public var binds: [ActorID]
    /// What the obligation rests on.
    public var basis: LocalizedText?
    public var exemption: LocalizedText?

    public init(
        level: Level, binds: [ActorID] = [], basis: LocalizedText? = nil, exemption: LocalizedText? = nil
    ) {
        self.level = level
        self.binds = binds
        self.basis = basis
        self.exemption = exemption
    }
}

/// What a service costs the customer, as far as it is known.
public struct Price: Hashable, Sendable {
    public var model: LocalizedText?
    public var amount: LocalizedText?
    public var unit: LocalizedText?
    public var validity: LocalizedText?
    /// The price list.
    public var link: WebLink?

    public init(
        model: LocalizedText? = nil, amount: LocalizedText? = nil, unit: LocalizedText? = nil,
        validity: LocalizedText? = nil, link: WebLink? = nil
    ) {
        self.model = model
        self.amount = amount
        self.unit = unit
        self.validity = validity
        self.link = link
    }
}

/// What the official is doing: the way in.
public struct Situation: Record {
    public static let kind = RecordKind.situation

    public var header: RecordHeader
    /// What to do first, and where.
    public var start: LocalizedText?
    /// Customers whom the page answers; all of them when empty.
    public var audience: [ActorID]
    /// The steps of chains that are the situation's own, in its order.
    public var steps: [StepSelection]
    public var chains: [ServiceChainID]
    public var services: [ServiceID]
    /// What kind of task it belongs to, one of the groups of `site.yaml`.
    public var group: SituationGroupID?
    public var order: Int?

    public init(
        header: RecordHeader, start: LocalizedText? = nil, audience: [ActorID] = [], steps: [StepSelection] = [],
        chains: [ServiceChainID] = [], services: [ServiceID] = [],
        group: SituationGroupID? = nil, order: Int? = nil
    ) {
        self.header = header
        self.start = start
        self.audience = audience
        self.steps = steps
        self.chains = chains
        self.services = services
        self.group = group
        self.order = order
    }
}
