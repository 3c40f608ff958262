import Diagnostics

/// An organisation that produces shared services.
public struct Provider: Record {
    public static let kind = RecordKind.provider
    public static let folder = "tuottajat"
    public static let words = ["tuottaja", "palveluntuottaja", "producent", "tjänsteproducent", "provider"]
    public static let inWords: Message = "a provider"

    public enum Role: String, FieldChoice {
        case producer
        /// Gathers other providers' services for its own customers.
        case aggregator
    }

    public enum Form: String, FieldChoice {
        case agency, company, enterprise
    }

    public var header = RecordHeader.standIn
    public var officialName: LocalizedText?
    public var role = Role.producer
    public var form: Form?
    public var domains: [DomainID] = []
    public var steeredBy: [ActorID] = []
    public var laws: [Law] = []
    public var funding: LocalizedText?
    /// Who may buy.
    public var customers: [ActorID] = []
    public var website: WebLink?
    public var contact: [Contact] = []
    public var businessId: String?

    public var any: AnyRecord { .provider(self) }

    public static let fields = Fields(Provider(), "provider") { f in
        f.optional("officialName", \.officialName, .searchedAsName)
        f.optional("role", \.role)
        f.optional("form", \.form)
        f.required("domains", \.domains)
        f.optional("steeredBy", \.steeredBy, .withoutCircle)
        f.optional("laws", \.laws)
        f.optional("funding", \.funding)
        f.optional("customers", \.customers)
        f.optional("website", \.website)
        f.optional("contact", \.contact, as: .oneOrMore(Contact.fieldType), describedAs: "record.contact")
        f.optional("businessId", \.businessId)
    }
}

/// A statute that a provider or a service rests on.
public struct Law: Hashable, Fielded {
    public var title = LocalizedText("")
    /// Number in the statute book, as `179/2019`.
    public var number: String?
    public var section: String?
    public var url: String?

    public static let fields = Fields(Law(), "provider.laws") { f in
        f.required("title", \.title)
        f.optional("number", \.number)
        f.optional("section", \.section)
        f.optional("url", \.url, as: .page)
    }
}
