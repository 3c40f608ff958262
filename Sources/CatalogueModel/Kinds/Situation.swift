import Diagnostics

/// What the official is doing: the way in.
public struct Situation: Record {
    public static let kind = RecordKind.situation
    public static let folder = "tilanteet"
    public static let words = ["tilanne", "situation"]
    public static let inWords: Message = "a situation"

    public var header = RecordHeader.standIn
    /// What to do first, and where.
    public var start: LocalizedText?
    /// Customers whom the page answers; all of them when empty.
    public var audience: [ActorID] = []
    /// The steps of chains that are the situation's own, in its order.
    public var steps: [StepSelection] = []
    public var chains: [ServiceChainID] = []
    public var services: [ServiceID] = []
    /// What kind of task it belongs to, one of the groups of `site.yaml`.
    public var group: SituationGroupID?
    public var order: Int?

    public var any: AnyRecord { .situation(self) }

    public static let fields = Fields(Situation(), "situation") { f in
        f.optional("start", \.start)
        f.optional("audience", \.audience, as: .list(.reference([.customer])))
        f.optional("steps", \.steps, rule: .stepOrRun)
        f.optional("chains", \.chains)
        f.optional("services", \.services)
        f.optional("group", \.group)
        f.optional("order", \.order)
    }
}
