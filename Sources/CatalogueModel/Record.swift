import Diagnostics

/// Anything that has a page of its own: what all kinds of records share is in `header`.
///
/// A kind is one file: its words, its properties, and its fields with all that holds for each.
public protocol Record: Sendable, Equatable, Identified {
    static var kind: RecordKind { get }
    /// The folder of `content/` whose files are of this kind.
    static var folder: String { get }
    /// Words for the kind in Finnish, Swedish and English, by which `new` knows it.
    static var words: [String] { get }
    /// The kind in a message, with its article.
    static var inWords: Message { get }
    /// The fields besides those of the header.
    static var fields: Fields<Self> { get }

    var header: RecordHeader { get set }
    /// The record as one of all kinds, for what differs from kind to kind.
    var any: AnyRecord { get }
}

extension Record {
    public static var referenceType: FieldType { .reference([kind]) }

    public var title: LocalizedText { header.title }
    public var summary: LocalizedText { header.summary }

    /// Whether it differs from `other` only in title, summary, aliases and texts, none of which affect relations.
    public func differsInTextsAlone(from other: any Record) -> Bool {
        guard var other = other as? Self else { return false }
        var shared = other.header
        (shared.title, shared.summary, shared.aliases) = (header.title, header.summary, header.aliases)
        (shared.bodies, shared.translations, shared.textHash) = (header.bodies, header.translations, header.textHash)
        other.header = shared
        return other == self
    }
}

/// A record of one of the kinds. A `switch` over it names every kind, so that no place forgets a new one.
public enum AnyRecord: Sendable {
    case provider(Provider)
    case customer(Customer)
    case steeringBody(SteeringBody)
    case service(Service)
    case situation(Situation)
    case serviceChain(ServiceChain)
    case taskArea(TaskArea)
    case theme(Theme)
    case promise(Promise)
    case metric(Metric)
    case network(Network)
    case greyArea(GreyArea)
    case source(Source)
    case article(Article)
}

/// What an id can name, and how a field is written that holds such an id.
public protocol Identified {
    static var referenceType: FieldType { get }
}
