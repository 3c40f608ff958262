import Diagnostics

/// How one field of a mapping is written, what it is for and what else holds for it.
public struct FieldSchema: Hashable, Sendable {
    public var name: String
    public var type: FieldType
    public var isRequired: Bool
    /// Whether a translation may give it in its own language.
    public var isTranslated: Bool
    /// How the items of a translated list find their originals; nil for no such list, or when each language has its
    /// own items.
    public var pairing: ItemPairing?
    /// The largest number of values, where there is one.
    public var most: Int?
    /// What must hold between the fields of the mapping that it is.
    public var rule: MappingRule?
    /// Its name in `data/catalogue.json`.
    public var nameInData: String
    public var traits: FieldTraits
    /// The text of `templates/i18n/` that says what it is for, `field.` left out: `service.howToGet`.
    public var descriptionKey: String
}

/// What besides reading is done with a field.
public struct FieldTraits: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Searched as a name of the record.
    public static let searchedAsName = FieldTraits(rawValue: 1)
    /// Searched as something that the record consists of or belongs to; of a reference the title of what it names.
    public static let searchedAsPart = FieldTraits(rawValue: 2)
    /// A text that is not searched; every other translated text is.
    public static let unsearched = FieldTraits(rawValue: 4)
    /// The search can be narrowed to the providers that it names.
    public static let narrowsSearch = FieldTraits(rawValue: 8)
    /// A record may not name itself in it.
    public static let namesAnother = FieldTraits(rawValue: 16)
    /// Nor may records lead round in a circle by it.
    public static let withoutCircle = FieldTraits(rawValue: 32)
    /// Told in `data/catalogue.json` even when it is empty or false.
    public static let alwaysInData = FieldTraits(rawValue: 64)
}

/// What must hold between the fields of a mapping.
public enum MappingRule: Hashable, Sendable {
    /// Either `step` alone or both `from` and `to`.
    case stepOrRun
    /// At least one field.
    case anyField
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
    /// The address of a page in which `{title}` and `{url}` may stand for another page's own.
    case addressToFill
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

    /// A page on the web.
    public static let page = FieldType.url(schemes: ["https:", "http:"])
    /// A page on the web, or one for each language.
    public static let pages = FieldType.urlByLanguage(schemes: ["https:", "http:"])
    /// A way to make contact.
    static let channel = FieldType.urlByLanguage(schemes: ["https:", "http:", "mailto:", "tel:"])
    static let actors = FieldType.reference(RecordKind.actors)

    /// Whether there is a text for readers in it, which translations may give in their language.
    public var holdsText: Bool {
        switch self {
        case .text, .localizedText: true
        case .mapping(let fields): fields.contains(where: \.isTranslated)
        case .list(let type), .oneOrMore(let type): type.holdsText
        case .flag, .integer, .amount, .date, .documentDate, .language, .colour, .url, .urlByLanguage, .addressToFill,
            .phone, .mailAddress, .choice, .reference, .domain, .situationGroup, .step, .message, .either:
            false
        }
    }

    /// The fields of the mapping, or of the mappings, that a value is.
    public var parts: [FieldSchema] {
        switch self {
        case .mapping(let fields), .either(_, let fields): fields
        case .list(let item), .oneOrMore(let item): item.parts
        case .text, .localizedText, .flag, .integer, .amount, .date, .documentDate, .language, .colour, .url,
            .urlByLanguage, .addressToFill, .phone, .mailAddress, .choice, .reference, .domain, .situationGroup, .step,
            .message:
            []
        }
    }
}
