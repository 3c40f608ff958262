import CatalogueModel
import Diagnostics

/// A law is named with its number in the statute book.
func checkLawNumbers(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let provider = record as? Provider else { return [] }
    return provider.laws.enumerated().compactMap { index, law in
        law.number == nil ? .lawWithoutNumber(law, FieldPath("laws").appending(index), header.file) : nil
    }
}

extension Finding {
    fileprivate static func lawWithoutNumber(_ law: Law, _ path: FieldPath, _ file: String) -> Finding {
        Finding(
            .warning, .lawWithoutNumber, at: .field(path.appending("title"), file: file),
            "“\(law.title.primary)” has no number in the statute book",
            help: "Add `number: \"179/2019\"` when the number is known.")
    }
}
