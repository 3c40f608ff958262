import Diagnostics

/// What the providers have promised under a theme.
public struct Promise: Record {
    public static let kind = RecordKind.promise
    public static let folder = "lupaukset"
    public static let words = ["lupaus", "toimintalupaus", "löfte", "promise"]
    public static let inWords: Message = "a promise"

    public var header = RecordHeader.standIn
    public var theme = ThemeID("")
    public var order: Int?
    public var actions: [LocalizedText] = []

    public var any: AnyRecord { .promise(self) }

    public static let fields = Fields(Promise(), "promise") { f in
        f.required("theme", \.theme)
        f.optional("order", \.order)
        f.optional("actions", \.actions)
    }
}
