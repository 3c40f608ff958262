import Diagnostics

/// A gap that a source has named.
public struct GreyArea: Record {
    public static let kind = RecordKind.greyArea
    public static let folder = "aukot"
    public static let words = ["aukko", "lucka", "grey-area"]
    public static let inWords: Message = "a grey area"

    public enum Kind: String, FieldChoice {
        case coverage, overlap, role, interface
    }

    public var header = RecordHeader.standIn
    public var kind: Kind?
    public var actors: [ActorID] = []
    public var services: [ServiceID] = []
    public var chains: [ServiceChainID] = []
    /// What the source says.
    public var claim: LocalizedText?
    /// What the source says would settle it.
    public var settledBy: LocalizedText?

    public var any: AnyRecord { .greyArea(self) }

    public static let fields = Fields(GreyArea(), "greyArea") { f in
        f.optional("kind", \.kind, nameInData: "greyAreaKind")
        f.optional("actors", \.actors, .narrowsSearch)
        f.optional("services", \.services)
        f.optional("chains", \.chains)
        f.optional("claim", \.claim)
        f.optional("settledBy", \.settledBy)
    }
}
