import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct DescriptionTests {
    /// Every field of a kind, or of `site.yaml`, with those inside it.
    private static func fields(_ fields: [FieldSchema]) -> [FieldSchema] {
        fields.flatMap { [$0] + Self.fields($0.type.parts) }
    }

    private static let all =
        RecordKind.allCases.flatMap { fields(schema(of: $0)) }
        + fields(SiteConfiguration.fields.schemas)

    @Test("every field and every kind is described in every language of the program")
    func described() {
        for key in descriptionKeys {
            let texts = MessageLanguage.allCases.map { standardDescription(key, in: $0) }
            #expect(!texts.contains(""), "\(key)")
            #expect(Set(texts).count == texts.count, "\(key)")
        }
    }

    @Test("every word that a field may have is explained")
    func choices() {
        for field in Self.all {
            guard case .choice(let words) = field.type else { continue }
            for word in words {
                #expect(field.description(in: .finnish).contains(word), "\(field.descriptionKey) \(word)")
                #expect(field.description(in: .english).contains(word), "\(field.descriptionKey) \(word)")
            }
        }
    }

    @Test("the fields of a mapping have different names")
    func names() {
        for kind in RecordKind.allCases {
            let names = schema(of: kind).map(\.name)
            #expect(Set(names).count == names.count, "\(kind)")
        }
    }
}
