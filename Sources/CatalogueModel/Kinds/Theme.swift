import Diagnostics

/// A theme under which the providers have made promises.
public struct Theme: Record {
    public static let kind = RecordKind.theme
    public static let folder = "teemat"
    public static let words = ["teema", "avainteema", "tema", "huvudtema", "theme"]
    public static let inWords: Message = "a theme"

    public var header = RecordHeader.standIn
    public var order: Int?
    public var actions: [LocalizedText] = []

    public var any: AnyRecord { .theme(self) }

    public static let fields = Fields(Theme(), "theme") { f in
        f.optional("order", \.order)
        f.optional("actions", \.actions)
    }
}
