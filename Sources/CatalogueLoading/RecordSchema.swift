import CatalogueModel
import Diagnostics

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
    /// An address, or a mapping from language to address.
    case urlByLanguage(schemes: [String])
    case phone
    case mailAddress
    case choice([String])
    /// The id of a record of one of these kinds; of any kind when empty.
    case reference([RecordKind])
    case domain
    case situationGroup
    /// The id of a step of the same chain.
    case step
    /// The name of a message of the check.
    case message
    case mapping([FieldSchema])
    case list(FieldType)
    /// One value, or a list of them.
    case oneOrMore(FieldType)
    /// A value alone, or a mapping that says more.
    case either(FieldType, [FieldSchema])
}

extension FieldType {
    /// What a `message` can be.
    public static let messageNames = DiagnosticID.allCases.map(\.rawValue)

    /// Whether there is a text for readers in it, which translations may give in their language.
    var holdsText: Bool {
        switch self {
        case .text, .localizedText: true
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
        case .url(let schemes), .urlByLanguage(let schemes):
            "\(schemes.first ?? "https:")\(schemes.first == "https:" ? "//example.fi" : "")"
        case .phone: "\"0295 50 2000\""
        case .mailAddress: "posti@example.fi"
        case .choice(let values): values.first ?? ""
        case .reference(let kinds): kinds.first.map(\.exampleID) ?? "id"
        case .domain: "id-of-a-domain"
        case .message: "uncited-source"
        case .situationGroup: "id-of-a-group"
        case .step: "id-of-a-step"
        case .mapping(let fields):
            "{" + fields.filter(\.isRequired).map { "\($0.name): \($0.type.example)" }.joined(separator: ", ") + "}"
        case .list(let type): "[\(type.example)]"
        case .oneOrMore(let type), .either(let type, _): type.example
        }
    }

    /// What is wanted, in words for a message.
    var inWords: Message {
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
        case .urlByLanguage: "an address, or addresses by language"
        case .phone: "a telephone number"
        case .mailAddress: "a mail address"
        case .choice(let values): "one of \(values.joined(separator: ", "))"
        case .reference(let kinds): kinds.isEmpty ? "the id of a record" : "the id of \(kinds.inWords)"
        case .domain: "the id of a domain"
        case .message: "the name of a warning"
        case .situationGroup: "the id of a group of situations"
        case .step: "the id of a step"
        case .mapping: "a mapping of keys"
        case .list(let type): "a list (\(type.inWords) each)"
        case .oneOrMore(let type): "\(type.inWords), or a list of such"
        case .either(let type, _): "\(type.inWords), or a mapping of keys"
        }
    }
}

extension RecordKind {
    /// The kind in a message, with its article.
    var inWords: Message {
        switch self {
        case .provider: "a provider"
        case .customer: "a customer"
        case .steeringBody: "a steering body"
        case .service: "a service"
        case .situation: "a situation"
        case .serviceChain: "a service chain"
        case .taskArea: "a task area"
        case .theme: "a theme"
        case .promise: "a promise"
        case .metric: "a metric"
        case .network: "a network"
        case .greyArea: "a grey area"
        case .source: "a source"
        case .article: "an article"
        }
    }

    /// As `id-of-a-service-chain`.
    fileprivate var exampleID: String { "id-of-" + inWords.english.split(separator: " ").joined(separator: "-") }

    static let actors: [RecordKind] = [.provider, .customer, .steeringBody]
}

extension [RecordKind] {
    /// As `a provider, a customer or a steering body`.
    var inWords: Message { .oneOf(map(\.inWords)) ?? "a record" }
}
