import Diagnostics

/// An agency or a group that uses the services or takes part in their chains.
public struct Customer: Record {
    public static let kind = RecordKind.customer
    public static let folder = "asiakkaat"
    public static let words = ["asiakas", "kund", "customer"]
    public static let inWords: Message = "a customer"

    public enum Form: String, FieldChoice {
        /// One agency, or a group of agencies.
        case agency, group
        /// People who work in an agency.
        case staff
        /// Citizens and companies.
        case `public`
        /// An organisation outside the state's agencies that takes part in a chain.
        case partner
    }

    public var header = RecordHeader.standIn
    public var form: Form?
    /// Wider groups that this one belongs to: what holds for them holds for it.
    public var memberOf: [ActorID] = []
    /// The names of the organisations that the group consists of, when they are no records of their own.
    public var members: [LocalizedText] = []
    /// Aggregators that gather services for it.
    public var servedBy: [ActorID] = []
    public var website: String?

    public var any: AnyRecord { .customer(self) }

    public static let fields = Fields(Customer(), "customer") { f in
        f.optional("form", \.form)
        f.optional("memberOf", \.memberOf, as: .list(.reference([.customer])), .withoutCircle)
        f.optional("members", \.memberNames, as: .list(.either(.text, MemberName.fields.schemas)), .searchedAsName)
        f.optional("servedBy", \.servedBy, as: .list(.reference([.provider])))
        f.optional("website", \.website, as: .page)
    }

    private var memberNames: [MemberName] {
        get { members.map { MemberName(name: $0) } }
        set { members = newValue.map(\.name) }
    }
}

/// The name of an organisation, alone when it is the same in all languages or has no other yet.
private struct MemberName: Hashable, Fielded {
    var name = LocalizedText("")

    static let fields = Fields(MemberName(), "customer.members") { f in
        f.required("name", \.name, as: .localizedText)
    }

    init(name: LocalizedText = LocalizedText("")) { self.name = name }

    init?(_ value: FieldValue) {
        switch value {
        case .string(let name): self.name = LocalizedText(name)
        case .mapping(let values): self = Self.fields.value(of: values, in: Self.fields.standIn)
        default: return nil
        }
    }
}
