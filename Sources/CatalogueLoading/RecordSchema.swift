import CatalogueModel

/// The fields that a kind's front matter may have, in the order in which they are read.
public struct RecordSchema: Hashable, Sendable {
    public var kind: RecordKind
    public var fields: [FieldSchema]
}

/// One field of a mapping.
public struct FieldSchema: Hashable, Sendable {
    public var name: String
    public var type: FieldType
    public var isRequired: Bool
    /// Whether a translation may give it in its own language.
    public var isTranslated: Bool
    /// How the items of a translated list find their originals; nil for no such list, or when each language has its
    /// own items.
    public var pairing: ItemPairing?
}

/// How the items of a translated list find their originals.
public enum ItemPairing: Hashable, Sendable {
    /// The first translates the first, and so on.
    case position
    /// The translation is a mapping from this field's value to the item, or to the text of `shorthand` alone.
    case id(String, shorthand: String)
    /// The items of the translation repeat these fields.
    case fields([String])
}

/// What a field's value may be.
public indirect enum FieldType: Hashable, Sendable {
    case text
    /// A text in each language of the site: a mapping from language to text, or one text when there is one language.
    case localizedText
    case flag
    case integer
    /// A decimal number, NA or ND.
    case amount
    case date
    /// A date, a month, a year or `unknown`.
    case documentDate
    case language
    /// `#rrggbb`.
    case colour
    /// An address that begins with one of these.
    case url(schemes: [String])
    case choice([String])
    /// The id of a record of one of these kinds; of any kind when empty.
    case reference([RecordKind])
    case domain
    case situationGroup
    /// The id of a step of the same chain.
    case step
    case mapping([FieldSchema])
    case list(FieldType)
    /// One value, or a list of them.
    case oneOrMore(FieldType)
}

extension FieldType {
    /// Whether there is a text for readers in it, which translations may give in their language.
    var holdsText: Bool {
        switch self {
        case .text: true
        case .mapping(let fields): fields.contains(where: \.isTranslated)
        case .list(let type), .oneOrMore(let type): type.holdsText
        default: false
        }
    }

    /// A value of this type as it is written on one line.
    var example: String {
        switch self {
        case .text: "\"a text\""
        case .localizedText: "{fi: \"a text\"}"
        case .flag: "true"
        case .integer: "1"
        case .amount: "\"4,2\""
        case .date: "2026-01-31"
        case .documentDate: "2024-06-27"
        case .language: "fi"
        case .colour: "\"#1a5fb4\""
        case .url(let schemes): "\(schemes.first ?? "https:")\(schemes.first == "https:" ? "//example.fi" : "")"
        case .choice(let values): values.first ?? ""
        case .reference(let kinds): kinds.first.map { "id-of-a-\($0.inWords.replacingSpaces)" } ?? "id"
        case .domain: "id-of-a-domain"
        case .situationGroup: "id-of-a-group"
        case .step: "id-of-a-step"
        case .mapping(let fields):
            "{" + fields.filter(\.isRequired).map { "\($0.name): \($0.type.example)" }.joined(separator: ", ") + "}"
        case .list(let type): "[\(type.example)]"
        case .oneOrMore(let type): type.example
        }
    }

    /// What is wanted, in words for a message.
    var inWords: String {
        switch self {
        case .text: "a text"
        case .localizedText: "a text in each language"
        case .flag: "true or false"
        case .integer: "a whole number"
        case .amount: "a number, NA or ND"
        case .date: "a date"
        case .documentDate: "a date, a month, a year or unknown"
        case .language: "the code of a language"
        case .colour: "a colour"
        case .url: "an address"
        case .choice(let values): "one of \(values.joined(separator: ", "))"
        case .reference(let kinds): kinds.isEmpty ? "the id of a record" : "the id of \(kinds.inWords)"
        case .domain: "the id of a domain"
        case .situationGroup: "the id of a group of situations"
        case .step: "the id of a step"
        case .mapping: "a mapping of keys"
        case .list(let type): "a list (\(type.inWords) each)"
        case .oneOrMore(let type): "\(type.inWords), or a list of such"
        }
    }
}

extension RecordKind {
    /// The kind's name inside an English sentence.
    var inWords: String {
        switch self {
        case .provider: "provider"
        case .customer: "customer"
        case .steeringBody: "steering body"
        case .service: "service"
        case .situation: "situation"
        case .serviceChain: "service chain"
        case .taskArea: "task area"
        case .theme: "theme"
        case .promise: "promise"
        case .metric: "metric"
        case .network: "network"
        case .greyArea: "grey area"
        case .source: "source"
        case .article: "article"
        }
    }

    static let actors: [RecordKind] = [.provider, .customer, .steeringBody]
}

extension [RecordKind] {
    /// As `a provider, a customer or a steering body`.
    var inWords: String {
        let names = map { ($0 == .article ? "an " : "a ") + $0.inWords }
        guard let last = names.last, names.count > 1 else { return names.first ?? "a record" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension String {
    fileprivate var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}
