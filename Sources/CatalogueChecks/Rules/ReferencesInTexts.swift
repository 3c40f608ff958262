import CatalogueModel
import Diagnostics
import Markdown

/// A `[[id]]` in a text field names a record.
func checkReferencesInFields(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for field in textFieldsWithReferences(of: record) {
        findings += unknown(in: field.text.primary, at: .field(field.path, file: header.file), context.catalogue)
        for (language, text) in field.text.translations.sorted(by: { $0.key < $1.key }) {
            let file = header.translations[language]?.file ?? header.file
            findings += unknown(in: text, at: .field(field.translatedPath, file: file), context.catalogue)
        }
    }
    return findings
}

/// A `[[id]]` in a Markdown text names a record.
func checkReferencesInText(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.references.compactMap { reference in
        guard context.catalogue.kind(of: reference.id) == nil else { return nil }
        let place = Finding.Place.range(reference.range, file: context.place.file)
        return .unknownTextReference(reference.id, at: place, context.catalogue)
    }
}

private func unknown(in text: String, at place: Finding.Place, _ catalogue: Catalogue) -> [Finding] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    return InlineText.references(in: text).compactMap { reference in
        catalogue.kind(of: reference.id) == nil ? .unknownTextReference(reference.id, at: place, catalogue) : nil
    }
}

extension Finding {
    fileprivate static func unknownTextReference(_ id: String, at place: Place, _ catalogue: Catalogue) -> Finding {
        let near = nearMiss(to: id, among: catalogue.ids)
        return Finding(
            .error, .unknownTextReference, at: place, "`[[\(id)]]` refers to no page",
            help: near.map { "Did you mean `[[\($0)]]`?" }
                ?? "Write the name of a file under content/, without `.md`; put what is no reference in backticks.")
    }
}
