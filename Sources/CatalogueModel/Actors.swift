/// An organisation that produces shared services.
public struct Provider: Record {
    public static let kind = RecordKind.provider

    public enum Role: String, CaseIterable, Sendable {
        case producer
        /// Gathers other providers' services for its own customers.
        case aggregator
    }

    public enum Form: String, CaseIterable, Sendable {
        case agency, company, enterprise
    }

    public var header: RecordHeader
    public var officialName: LocalizedText?
    public var role: Role
    public var form: Form?
    public var domains: [DomainID]
    public var steeredBy: [ActorID]
    public var laws: [Law]
    public var funding: LocalizedText?
    /// Who may buy.
    public var customers: [ActorID]
    public var website: WebLink?
    public var contact: [Contact]
    public var businessId: String?

    public init(
        header: RecordHeader, officialName: LocalizedText? = nil, role: Role = .producer, form: Form? = nil,
        domains: [DomainID] = [], steeredBy: [ActorID] = [], laws: [Law] = [], funding: LocalizedText? = nil,
        customers: [ActorID] = [], website: WebLink? = nil, contact: [Contact] = [], businessId: String? = nil
    ) {
        self.header = header
        self.officialName = officialName
        self.role = role
        self.form = form
        self.domains = domains
        self.steeredBy = steeredBy
        self.laws = laws
        self.funding = funding
        self.customers = customers
        self.website = website
        self.contact = contact
        self.businessId = businessId
    }
}

/// A statute that a provider or a service rests on.
public struct Law: Hashable, Sendable {
    public var title: LocalizedText
    /// Number in the statute book, as `179/2019`.
    public var number: String?
    public var section: String?
    public var url: String?

    public init(title: LocalizedText, number: String? = nil, section: String? = nil, url: String? = nil) {
        self.title = title
        self.number = number
        self.section = section
        self.url = url
    }
}

/// An agency or a group that uses the services or takes part in their chains.
public struct Customer: Record {
    public static let kind = RecordKind.customer

    public enum Form: String, CaseIterable, Sendable {
        /// One agency, or a group of agencies.
        case agency, group
        /// People who work in an agency.
        case staff
        /// Citizens and companies.
        case `public`
        /// An organisation outside the state's agencies that takes part in a chain.
        case partner
    }

    public var header: RecordHeader
    public var form: Form?
    /// Wider groups that this one belongs to: what holds for them holds for it.
    public var memberOf: [ActorID]
    /// The names of the organisations that the group consists of, when they are no records of their own.
    public var members: [LocalizedText]
    /// Aggregators that gather services for it.
    public var servedBy: [ActorID]
    public var website: String?

    public init(
        header: RecordHeader, form: Form? = nil, memberOf: [ActorID] = [], members: [LocalizedText] = [],
        servedBy: [ActorID] = [], website: String? = nil
    ) {
        self.header = header
        self.form = form
        self.memberOf = memberOf
        self.members = members
        self.servedBy = servedBy
        self.website = website
    }
}

/// A ministry or body that steers.
public struct SteeringBody: Record {
    public static let kind = RecordKind.steeringBody

    public var header: RecordHeader
    public var website: String?

    public init(header: RecordHeader, website: String? = nil) {
        self.header = header
        self.website = website
    }
}

/// A provider, a customer or a steering body.
public enum Actor: Sendable {
    case provider(Provider)
    case customer(Customer)
    case steeringBody(SteeringBody)

    public var header: RecordHeader {
        switch self {
        case .provider(let provider): provider.header
        case .customer(let customer): customer.header
        case .steeringBody(let body): body.header
        }
    }

    public var id: ActorID { ActorID(header.id) }
}
