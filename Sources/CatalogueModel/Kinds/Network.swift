import Diagnostics

/// A network of officials.
public struct Network: Record {
    public static let kind = RecordKind.network
    public static let folder = "verkostot"
    public static let words = ["verkosto", "nätverk", "network"]
    public static let inWords: Message = "a network"

    public enum Origin: String, FieldChoice {
        case central, spontaneous
    }

    public var header = RecordHeader.standIn
    public var purpose = LocalizedText("")
    public var origin: Origin?
    public var coordinators: [ActorID] = []
    public var support: LocalizedText?
    public var members: LocalizedText?
    public var reach: LocalizedText?
    public var url: String?

    public var any: AnyRecord { .network(self) }

    public static let fields = Fields(Network(), "network") { f in
        f.required("purpose", \.purpose)
        f.optional("origin", \.origin)
        f.optional("coordinators", \.coordinators, .narrowsSearch)
        f.optional("support", \.support)
        f.optional("members", \.members)
        f.optional("reach", \.reach)
        f.optional("url", \.url, as: .page)
    }
}
