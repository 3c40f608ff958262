import Diagnostics

/// A ministry or body that steers.
public struct SteeringBody: Record {
    public static let kind = RecordKind.steeringBody
    public static let folder = "ohjaajat"
    public static let words = ["ohjaaja", "ohjaava-taho", "styrande-organ", "steering-body"]
    public static let inWords: Message = "a steering body"

    public var header = RecordHeader.standIn
    public var website: String?

    public var any: AnyRecord { .steeringBody(self) }

    public static let fields = Fields(SteeringBody(), "steeringBody") { f in
        f.optional("website", \.website, as: .page)
    }
}
