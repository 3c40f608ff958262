import Diagnostics
import Markdown

/// Every image says in words what it shows.
func checkImageTexts(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.images.compactMap { image in
        guard image.alternativeText.allSatisfy(\.isWhitespace) else { return nil }
        return .imageWithoutText(image, at: .range(image.range, file: context.place.file))
    }
}

extension Finding {
    fileprivate static func imageWithoutText(_ image: MarkdownDocument.Image, at place: Place) -> Finding {
        Finding(
            .error, .imageWithoutText, at: place,
            "The image `\(image.destination)` has no text for those who do not see it",
            help: "Say what it shows between the brackets: `![what it shows](\(image.destination))`.")
    }
}
