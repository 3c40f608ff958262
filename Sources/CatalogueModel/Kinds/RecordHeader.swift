/// The fields that every record has, shared by all copies: records are passed around much, and these fields are many.
@dynamicMemberLookup
public struct RecordHeader: Sendable, Equatable {
    public struct Values: Sendable, Equatable {
        public var kind: RecordKind
        /// File name without extension, unique among all records.
        public var id: String
        /// Path of the file in the primary language, from the project's root.
        public var file: String
        public var title: LocalizedText
        /// At most 200 characters.
        public var summary: LocalizedText
        /// Other names, abbreviations and everyday words.
        public var aliases: LocalizedWords
        public var validFrom: CalendarDate?
        public var validTo: CalendarDate?
        /// Ids of the records that took over when this one ended.
        public var successors: [String]
        /// The organisation that answers for the page.
        public var owner: ActorID
        public var reviewed: CalendarDate
        public var sources: [Citation]
        /// The organisations that have said that the record is right.
        public var confirmed: [Confirmation]
        /// Markdown after the front matter, per language in which there is any.
        public var bodies: [Language: MarkdownBody]
        /// The translations that exist, by language.
        public var translations: [Language: Translation]
        /// Short hash of what a translator translates (texts and body of the primary language), 12 hexadecimal digits.
        public var textHash: String
    }

    /// Written to only while there is one reference to it.
    @usableFromInline
    final class Storage: @unchecked Sendable {
        @usableFromInline var values: Values
        @usableFromInline init(_ values: Values) { self.values = values }
    }

    @usableFromInline var storage: Storage

    public init(
        kind: RecordKind, id: String, file: String, title: LocalizedText, summary: LocalizedText,
        aliases: LocalizedWords = LocalizedWords(), validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil,
        successors: [String] = [], owner: ActorID, reviewed: CalendarDate, sources: [Citation],
        confirmed: [Confirmation] = [], bodies: [Language: MarkdownBody] = [:],
        translations: [Language: Translation] = [:], textHash: String = ""
    ) {
        storage = Storage(
            Values(
                kind: kind, id: id, file: file, title: title, summary: summary, aliases: aliases, validFrom: validFrom,
                validTo: validTo, successors: successors, owner: owner, reviewed: reviewed, sources: sources,
                confirmed: confirmed, bodies: bodies, translations: translations, textHash: textHash))
    }

    /// The header of a record of which nothing is known yet.
    static let standIn = RecordHeader(
        kind: .article, id: "", file: "", title: LocalizedText(""), summary: LocalizedText(""), owner: ActorID(""),
        reviewed: .distantFuture, sources: [])

    static let fields = Fields(standIn.storage.values, "record") { f in
        f.required("title", \.title)
        f.required("summary", \.summary)
        f.optional("aliases", \.aliases)
        f.optional("validFrom", \.validFrom)
        f.optional("validTo", \.validTo)
        f.optional("successor", \.successors, as: .oneOrMore(.reference([])), .withoutCircle)
        f.required("owner", \.owner)
        f.required("reviewed", \.reviewed)
        f.required("sources", \.sources)
        f.optional("confirmed", \.confirmed, as: .oneOrMore(Confirmation.fieldType))
    }

    init(kind: RecordKind, id: String, file: String, values: [FieldValue?]) {
        var header = Self.standIn.storage.values
        (header.kind, header.id, header.file) = (kind, id, file)
        storage = Storage(Self.fields.value(of: values, in: header))
    }

    @inlinable
    public subscript<Value>(dynamicMember path: WritableKeyPath<Values, Value>) -> Value {
        get { storage.values[keyPath: path] }
        set {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.values) }
            storage.values[keyPath: path] = newValue
        }
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.storage.values == right.storage.values
    }
}

/// A claim's source and the place in it.
public struct Citation: Hashable, Fielded {
    public var source = SourceID("")
    /// Where in the source, as `L40–57` or `12 b §`.
    public var at: String?

    public static let fields = Fields(Citation(), "record.sources") { f in
        f.required("source", \.source)
        f.optional("at", \.at)
    }
}

/// The Markdown of a record in one language.
public struct MarkdownBody: Sendable, Equatable {
    public var file: String
    /// The bytes of the body alone, without front matter.
    public var bytes: ArraySlice<UInt8>
    /// The line of the file on which the body starts, from 1.
    public var firstLine: Int

    public init(file: String, bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.file = file
        self.bytes = bytes
        self.firstLine = firstLine
    }
}

/// A sibling file that holds a record's text in another language.
public struct Translation: Hashable, Sendable {
    public var file: String
    /// The `textHash` of the original that was translated, as the translator wrote it down.
    public var translationOf: String

    public init(file: String, translationOf: String) {
        self.file = file
        self.translationOf = translationOf
    }
}
