import Diagnostics

/// The document behind a claim.
public struct Source: Record {
    public static let kind = RecordKind.source
    public static let folder = "lahteet"
    public static let words = ["lahde", "lähde", "källa", "source"]
    public static let inWords: Message = "a source"

    /// How much a claim can rest on it.
    public enum Grade: String, FieldChoice {
        /// An act, a decree or another regulation.
        case law
        /// What the organisation that it is about has published.
        case official
        /// The same, when it may no longer be so.
        case old
        /// What somebody else tells of it.
        case secondary
    }

    public var header = RecordHeader.standIn
    public var publisher = LocalizedText("")
    public var date = DocumentDate.unknown
    /// Name of the document's file, where it is kept as one.
    public var file: String?
    public var url: String?
    public var language: Language?
    public var grade: Grade?
    public var supersededBy: SourceID?

    public var any: AnyRecord { .source(self) }

    public static let fields = Fields(Source(), "source") { f in
        f.required("publisher", \.publisher, .searchedAsPart)
        f.required("date", \.date)
        f.optional("file", \.file)
        f.optional("url", \.url, as: .page)
        f.optional("language", \.language)
        f.optional("grade", \.grade)
        f.optional("supersededBy", \.supersededBy, .withoutCircle)
    }
}
