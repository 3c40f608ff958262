import Diagnostics
import Markdown

/// Quotes, lists and markup are not nested deeper than anybody can read.
func checkNesting(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.tooDeep.map { [.markdownTooDeep(.range($0, file: context.place.file))] } ?? []
}

extension Finding {
    fileprivate static func markdownTooDeep(_ place: Place) -> Finding {
        Finding(
            .error, .markdownTooDeep, at: place,
            "The text is nested over \(MarkdownDocument.deepestNesting) levels deep here",
            help: "Take lists and quotes out of one another.")
    }
}
