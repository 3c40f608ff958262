import CatalogueModel
import Diagnostics

extension FieldType {
    /// A value of this type as it is written on one line.
    var example: String {
        switch self {
        case .text: "\"a text\""
        case .localizedText: "{fi: \"a text\"}"
        case .addressToFill: "\"a text\""
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
        case .addressToFill: "a text"
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
    /// As `id-of-a-service-chain`.
    fileprivate var exampleID: String { "id-of-" + inWords.english.split(separator: " ").joined(separator: "-") }
}

extension [RecordKind] {
    /// As `a provider, a customer or a steering body`.
    var inWords: Message { .oneOf(map(\.inWords)) ?? "a record" }
}
