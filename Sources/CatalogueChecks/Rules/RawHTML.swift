import Diagnostics
import Markdown

/// Texts are Markdown alone: HTML never reaches a page.
func checkRawHTML(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.rawHTML.map { .rawHTML(.range($0, file: context.place.file)) }
}

extension Finding {
    fileprivate static func rawHTML(_ place: Place) -> Finding {
        Finding(
            .error, .rawHTML, at: place, "HTML stands in the text; pages show it as text and not as HTML",
            help:
                "Write it in Markdown; a `<` that is meant as such is written `\\<`, and an example goes in backticks.")
    }
}
