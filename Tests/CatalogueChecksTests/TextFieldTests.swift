import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct TextFieldTests {
    /// A value for every field; every text for readers holds a reference that leads nowhere.
    private static func sample(_ field: FieldSchema) -> String {
        switch field.type {
        case .text where field.isTranslated, .localizedText where field.isTranslated: "\"[[ei-ole]]\""
        case .list(.text) where field.isTranslated: "[\"[[ei-ole]]\"]"
        default: sample(field.type)
        }
    }

    private static func sample(_ type: FieldType) -> String {
        switch type {
        case .text, .localizedText: "\"Sana\""
        case .flag: "true"
        case .integer: "2026"
        case .amount: "\"4,2\""
        case .date: "2026-01-31"
        case .documentDate: "2024-06"
        case .language: "fi"
        case .colour: "\"#1a5fb4\""
        case .url, .urlByLanguage: "https://example.fi"
        case .addressToFill: "https://example.fi/"
        case .phone: "0295 50 2000"
        case .mailAddress: "palaute@example.fi"
        case .message: "uncited-source"
        case .choice(let values): "\"\(values[0])\""
        case .reference, .domain, .situationGroup, .step, .message: "x"
        case .mapping(let fields): "{" + fields.map { "\($0.name): \(sample($0))" }.joined(separator: ", ") + "}"
        case .list(let item), .oneOrMore(let item): "[\(sample(item))]"
        case .either(let value, _): sample(value)
        }
    }

    /// Counts the texts for readers that a schema has, lists having one item each.
    private static func texts(_ fields: [FieldSchema]) -> Int {
        fields.filter(\.isTranslated).reduce(0) { count, field in
            switch field.type {
            case .mapping(let parts), .list(.mapping(let parts)), .oneOrMore(.mapping(let parts)): count + texts(parts)
            default: count + 1
            }
        }
    }

    @Test(arguments: RecordKind.allCases)
    func referencesAreCheckedInEveryTextFieldOfTheSchema(kind: RecordKind) {
        let fields = schema(of: kind).filter { $0.name != "aliases" }
        let path = "content/\(kind.folder)/x.md"
        let yaml = fields.map { "\($0.name): \(Self.sample($0))" }.joined(separator: "\n")
        let found = told([path: page(yaml)]).filter { $0.id == .unknownTextReference && $0.file == path }
        #expect(found.count == Self.texts(fields))
        #expect(Set(found.map(\.range)).count == found.count, "Each is told at its own place")
    }
}
