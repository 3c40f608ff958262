import CatalogueModel
import Diagnostics
import Markdown

/// A link in a text field leads to another site by a whole address.
func checkLinksInFields(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    textFieldsWithReferences(of: record).flatMap { field in
        findings(in: field.text.primary, at: .field(field.path, file: header.file))
            + field.text.translations.sorted { $0.key < $1.key }.flatMap { language, text in
                let file = header.translations[language]?.file ?? header.file
                return findings(in: text, at: .field(field.translatedPath, file: file))
            }
    }
}

private func findings(in text: String, at place: Finding.Place) -> [Finding] {
    InlineText.links(in: text).compactMap { link in
        switch link.target {
        case .external: faultyAddress(link.destination, at: place)
        case .refused: .unsafeLink(String(link.destination.prefix { $0 != ":" }), at: place)
        case .page, .local: .notOutside(link.destination, at: place)
        }
    }
}

extension Finding {
    fileprivate static func notOutside(_ address: String, at place: Place) -> Finding {
        Finding(
            .error, .invalidURL, at: place, "The link “\(address.prefix(80))” does not lead to another site",
            help: "Write the address whole, as https://example.fi/page; refer to a page of this site with [[id]].")
    }
}
