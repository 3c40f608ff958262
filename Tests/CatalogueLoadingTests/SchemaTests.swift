import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

/// Schema and reading come from the same code; here what the schema says is held against what reading does.
struct SchemaTests {
    /// One record of every kind, with every field that its schema has.
    private static let full: [String: String] = Dictionary(
        uniqueKeysWithValues: RecordKind.allCases.map { kind in
            (
                path(of: kind),
                page(schema(of: kind).map { "\($0.name): \(sample($0.type))" }.joined(separator: "\n"))
            )
        })

    private static func path(of kind: RecordKind) -> String { "content/\(kind.folder)/\(id(of: kind)).md" }

    private static func id(of kind: RecordKind) -> String { "yksi-\(kind.folder)" }

    private static func sample(_ type: FieldType, word: String = "Sana") -> String {
        switch type {
        case .text, .localizedText: "\"\(word)\""
        case .addressToFill: "https://example.fi/?{title}"
        case .flag: "true"
        case .integer: "2026"
        case .amount: "\"4,2\""
        case .date: "2026-01-31"
        case .documentDate: "2024-06"
        case .language: "fi"
        case .colour: "\"#1a5fb4\""
        case .url, .urlByLanguage: "https://example.fi"
        case .phone: "0295 50 2000"
        case .mailAddress: "palaute@example.fi"
        case .choice(let values): "\"\(values[0])\""
        case .reference(let kinds): id(of: kinds.first ?? .article)
        case .domain: "ict"
        case .situationGroup: "tilat"
        case .step: "askel"
        case .message: "uncited-source"
        case .mapping(let fields):
            "{"
                + (fields.contains { $0.name == "step" }
                ? fields.filter { !["from", "to"].contains($0.name) } : fields)
                .map { "\($0.name): \(sample($0.type))" }.joined(separator: ", ") + "}"
        case .list(let item), .oneOrMore(let item): "[\(sample(item, word: word))]"
        case .either(let value, _): sample(value)
        }
    }

    private static func wrong(_ type: FieldType) -> String {
        switch type {
        case .list, .mapping: "sana"
        case .oneOrMore(.mapping), .list(.either): "sana"
        case .oneOrMore: "{a: b}"
        default: "[[a]]"
        }
    }

    @Test func aRecordWithEveryFieldOfItsSchemaHasNothingWrong() {
        #expect(load(Self.full).diagnostics == [])
    }

    @Test(arguments: RecordKind.allCases)
    func leavingOutAFieldIsToldIfAndOnlyIfTheSchemaRequiresIt(kind: RecordKind) {
        for field in schema(of: kind) {
            let rest = schema(of: kind).filter { $0 != field }
            let text = page(rest.map { "\($0.name): \(Self.sample($0.type))" }.joined(separator: "\n"))
            let diagnostics = load(Self.full.merging([Self.path(of: kind): text]) { _, new in new }).diagnostics
            #expect(diagnostics.map(\.id) == (field.isRequired ? [.missingField] : []), "\(kind) \(field.name)")
            #expect(diagnostics.allSatisfy { $0.message.english.contains("`\(field.name)`") })
        }
    }

    @Test(arguments: RecordKind.allCases)
    func aValueOfTheWrongTypeIsToldForEveryField(kind: RecordKind) {
        for field in schema(of: kind) {
            let text = page(
                schema(of: kind).map {
                    "\($0.name): \($0 == field ? Self.wrong($0.type) : Self.sample($0.type))"
                }.joined(separator: "\n"))
            let diagnostics = load(Self.full.merging([Self.path(of: kind): text]) { _, new in new }).diagnostics
            #expect(diagnostics.map(\.id) == [.wrongType], "\(kind) \(field.name) \(diagnostics)")
        }
    }

    @Test(arguments: RecordKind.allCases)
    func aTranslationTakesExactlyTheTranslatedFields(kind: RecordKind) {
        let path = Self.path(of: kind).dropLast(3) + ".sv.md"
        for field in schema(of: kind) {
            let value =
                field.name == "steps" && kind == .serviceChain
                ? "{askel: Ord}" : Self.sample(Self.translated(field.type), word: "Ord")
            let files = Self.full.merging([String(path): page("translationOf: x\n\(field.name): \(value)")]) { $1 }
            let diagnostics = load(files).diagnostics.filter { $0.id != .staleTranslation }
            let isRefused = diagnostics.contains { $0.id == .unknownKey }
            #expect(isRefused != field.isTranslated, "\(kind) \(field.name): \(diagnostics)")
        }
    }

    /// The type with only those parts that a translation has; a handover keeps what names it.
    private static func translated(_ type: FieldType) -> FieldType {
        switch type {
        case .mapping(let fields) where fields.contains(where: \.isTranslated):
            .mapping(
                fields.filter { $0.isTranslated || $0.name == "from" || $0.name == "to" }
                    .map { field in
                        var part = field
                        part.type = translated(field.type)
                        return part
                    })
        case .list(let item): .list(translated(item))
        case .oneOrMore(let item): .oneOrMore(translated(item))
        default: type
        }
    }

    @Test func theSchemaTellsTypesAndAllowedValues() throws {
        let fields = schema(of: .service)
        let obligation = try #require(fields.first { $0.name == "obligation" })
        #expect(obligation.isRequired)
        guard case .mapping(let parts) = obligation.type else {
            Issue.record("The obligation is no mapping")
            return
        }
        #expect(parts.map(\.name) == ["level", "binds", "basis", "exemption"])
        #expect(parts.first?.type == .choice(["mandatory", "primary", "voluntary", "unknown"]))
        #expect(fields.first { $0.name == "provider" }?.type == .reference([.provider]))
        #expect(fields.first { $0.name == "sources" }?.isTranslated == false)
    }
}
