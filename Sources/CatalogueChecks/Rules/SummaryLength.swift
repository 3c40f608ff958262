import CatalogueModel
import Diagnostics

private let longestSummary = 200

/// A summary has at most 200 characters in every language.
func checkSummaryLength(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    let summary = header.summary
    var texts = [(summary.primary, header.file)]
    for (language, text) in summary.translations.sorted(by: { $0.key < $1.key }) {
        texts.append((text, header.translations[language]?.file ?? header.file))
    }
    return texts.compactMap { text, file in
        // Bytes first: they are counted at once, and there are never more characters than bytes.
        guard text.utf8.count > longestSummary, text.count > longestSummary else { return nil }
        return .summaryTooLong(text.count, in: file)
    }
}

extension Finding {
    fileprivate static func summaryTooLong(_ length: Int, in file: String) -> Finding {
        Finding(
            .error, .summaryTooLong, at: .field("summary", file: file),
            "The summary has \(length) characters; it can have \(longestSummary)",
            help: "Say the main thing in a sentence or two and move the rest into the text.")
    }
}
