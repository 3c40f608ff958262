import Diagnostics
import Markdown

/// A text holds no control characters, raw or as `&#1;`: HTML has no way to write them.
func checkControlCharacters(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.controlCharacters.map { .controlCharacter(.range($0, file: context.place.file)) }
}

extension Finding {
    fileprivate static func controlCharacter(_ place: Place) -> Finding {
        Finding(
            .error, .controlCharacter, at: place, "A control character stands here, which no page can show",
            help: "Remove it; it may have come with text copied from another program.")
    }
}
