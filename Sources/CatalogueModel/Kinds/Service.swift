import Diagnostics

/// What a provider offers: by whom, to whom, on which terms.
public struct Service: Record {
    public static let kind = RecordKind.service
    public static let folder = "palvelut"
    public static let words = ["palvelu", "tjänst", "tjanst", "service"]
    public static let inWords: Message = "a service"

    public enum Lifecycle: String, FieldChoice {
        case planned, pilot, active, ending, ended
    }

    public var header = RecordHeader.standIn
    public var provider = ActorID("")
    public var domain = DomainID("")
    public var situations: [SituationID] = []
    /// Customers that the service is for; the provider's customers when empty.
    public var audience: [ActorID] = []
    /// Customers that a source leaves outside, even when a group of theirs is in the audience.
    public var excluded: [ActorID] = []
    /// Who may use it and on what condition.
    public var eligibility: LocalizedText?
    public var obligation = Obligation()
    public var price: Price?
    public var howToGet: LocalizedText?
    public var channels: [Channel] = []
    /// What the customer has to give.
    public var inputs: [LocalizedText] = []
    /// What the customer gets.
    public var outputs: [LocalizedText] = []
    /// Services that must be in use first.
    public var requires: [ServiceID] = []
    /// What the service came in place of.
    public var replaces: [LocalizedText] = []
    public var lifecycle: Lifecycle?
    /// The service's page at the provider.
    public var link: WebLink?
    public var contact: [Contact] = []

    public var any: AnyRecord { .service(self) }

    public static let fields = Fields(Service(), "service") { f in
        f.required("provider", \.provider, as: .reference([.provider]), [.searchedAsPart, .narrowsSearch])
        f.required("domain", \.domain, .searchedAsPart)
        f.optional("situations", \.situations)
        f.optional("audience", \.audience)
        f.optional("excluded", \.excluded)
        f.optional("eligibility", \.eligibility)
        f.required("obligation", \.obligation)
        f.optional("price", \.price)
        f.optional("howToGet", \.howToGet)
        f.optional("channels", \.channels)
        f.optional("inputs", \.inputs)
        f.optional("outputs", \.outputs)
        f.optional("requires", \.requires, .namesAnother)
        f.optional("replaces", \.replaces, .withoutCircle)
        f.optional("lifecycle", \.lifecycle)
        f.optional("url", \.link)
        f.optional("contact", \.contact, as: .oneOrMore(Contact.fieldType), describedAs: "record.contact")
    }
}

/// Whether a customer must use a service.
public struct Obligation: Hashable, Fielded {
    public enum Level: String, FieldChoice {
        case mandatory
        /// To be used first of all, with exceptions.
        case primary
        case voluntary
        /// The sources do not say.
        case unknown
    }

    public var level = Level.unknown
    /// Customers whom the obligation binds; the whole audience when empty.
    public var binds: [ActorID] = []
    /// What the obligation rests on.
    public var basis: LocalizedText?
    public var exemption: LocalizedText?

    public static let fields = Fields(Obligation(), "service.obligation") { f in
        f.required("level", \.level)
        f.optional("binds", \.binds)
        f.optional("basis", \.basis)
        f.optional("exemption", \.exemption)
    }
}

/// What a service costs the customer, as far as it is known.
public struct Price: Hashable, Fielded {
    public var model: LocalizedText?
    public var amount: LocalizedText?
    public var unit: LocalizedText?
    public var validity: LocalizedText?
    /// The price list.
    public var link: WebLink?

    public static let fields = Fields(Price(), "service.price") { f in
        f.optional("model", \.model)
        f.optional("amount", \.amount, .unsearched)
        f.optional("unit", \.unit)
        f.optional("validity", \.validity, .unsearched)
        f.optional("url", \.link)
    }
}

/// A web address with what it is.
public struct Channel: Hashable, Fielded {
    public var channel = LocalizedText("")
    public var link: WebLink?

    public static let fields = Fields(Channel(), "service.channels") { f in
        f.required("channel", \.channel)
        f.optional("url", \.link, as: .channel)
    }
}
