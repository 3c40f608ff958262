import Diagnostics

/// Anything that has a page of its own: what all kinds of records share is in `header`.
public protocol Record: Sendable, Equatable {
    static var kind: RecordKind { get }
    var header: RecordHeader { get set }
}

extension Record {
    public var title: LocalizedText { header.title }
    public var summary: LocalizedText { header.summary }

    /// Whether it says the same as an earlier state of it, but for title, summary, other names and text, on which no
    /// relation rests.
    public func differsInTextsAlone(from other: any Record) -> Bool {
        guard var other = other as? Self else { return false }
        var shared = other.header
        (shared.title, shared.summary, shared.aliases) = (header.title, header.summary, header.aliases)
        (shared.bodies, shared.translations, shared.textHash) = (header.bodies, header.translations, header.textHash)
        other.header = shared
        return other == self
    }
}

/// The fields that every record has, shared by all copies: records are passed around much, and these fields are many.
@dynamicMemberLookup
public struct RecordHeader: Sendable, Equatable {
    public struct Fields: Sendable, Equatable {
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
        @usableFromInline var fields: Fields
        @usableFromInline init(_ fields: Fields) { self.fields = fields }
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
            Fields(
                kind: kind, id: id, file: file, title: title, summary: summary, aliases: aliases, validFrom: validFrom,
                validTo: validTo, successors: successors, owner: owner, reviewed: reviewed, sources: sources,
                confirmed: confirmed, bodies: bodies, translations: translations, textHash: textHash))
    }

    @inlinable
    public subscript<Value>(dynamicMember path: WritableKeyPath<Fields, Value>) -> Value {
        get { storage.fields[keyPath: path] }
        set {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.fields) }
            storage.fields[keyPath: path] = newValue
        }
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.storage.fields == right.storage.fields
    }
}

/// A claim's source and the place in it.
public struct Citation: Hashable, Sendable {
    public var source: SourceID
    /// Where in the source, as `L40–57` or `12 b §`.
    public var at: String?

    public init(source: SourceID, at: String? = nil) {
        self.source = source
        self.at = at
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

/// A web address with what it is.
public struct Channel: Hashable, Sendable {
    public var channel: LocalizedText
    public var link: WebLink?

    public init(channel: LocalizedText, link: WebLink? = nil) {
        self.channel = channel
        self.link = link
    }
}
