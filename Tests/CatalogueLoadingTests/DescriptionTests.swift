import CatalogueModel
import Testing

@testable import CatalogueLoading

struct DescriptionTests {
    /// Every field of a kind, or of `site.yaml` when there is none, with its path.
    private static func fields(_ fields: [FieldSchema], at path: [String] = []) -> [(path: [String], FieldSchema)] {
        fields.flatMap { field in
            let path = path + [field.name]
            return [(path, field)] + Self.fields(parts(of: field.type), at: path)
        }
    }

    private static func parts(of type: FieldType) -> [FieldSchema] {
        switch type {
        case .list(let item), .oneOrMore(let item): parts(of: item)
        case .mapping(let fields), .either(_, let fields): fields
        default: []
        }
    }

    private static let all: [(kind: RecordKind?, path: [String], field: FieldSchema)] =
        RecordKind.allCases.flatMap { kind in
            fields(schema(of: kind).fields).map { (kind, $0.path, $0.1) }
        } + fields(schemaOfSiteConfiguration()).map { (nil, $0.path, $0.1) }

    @Test func everyFieldOfEveryKindIsDescribedInFinnishAndInEnglish() {
        for (kind, path, _) in Self.all {
            let description = FieldDescription.of(path, in: kind)
            #expect(description?.finnish.isEmpty == false, "\(kind?.rawValue ?? "site").\(path.joined(separator: "."))")
            #expect(description?.english.isEmpty == false, "\(kind?.rawValue ?? "site").\(path.joined(separator: "."))")
        }
        #expect(RecordKind.allCases.allSatisfy { FieldDescription.of($0) != nil } && FieldDescription.ofSite != nil)
    }

    @Test func everyAllowedValueIsExplainedInBothLanguages() {
        for (kind, path, field) in Self.all {
            guard case .choice(let values) = field.type, let description = FieldDescription.of(path, in: kind) else {
                continue
            }
            for value in values {
                #expect(description.finnish.contains(value) && description.english.contains(value), "\(path) \(value)")
            }
        }
    }

    @Test func noDescriptionIsOfAFieldThatDoesNotExist() {
        var used = Set(RecordKind.allCases.map(\.rawValue) + ["site"])
        for (kind, path, _) in Self.all {
            let name = path.joined(separator: ".")
            used.formUnion([
                "\(kind?.rawValue ?? "site").\(name)", "record.\(name)",
                "record.\(path.suffix(2).joined(separator: "."))",
            ])
        }
        #expect(FieldDescription.names.filter { !used.contains($0) } == [])
        #expect(FieldDescription.swedishTexts.keys.sorted() == FieldDescription.names)
    }
}
