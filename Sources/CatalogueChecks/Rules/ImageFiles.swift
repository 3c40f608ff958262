import CatalogueModel
import Diagnostics
import Markdown

/// An image is a file of the content.
func checkImageFiles(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.images.compactMap { image in
        let place = Finding.Place.range(image.range, file: context.place.file)
        switch image.target {
        case .refused: return nil
        case .external: return .imageElsewhere(image, at: place)
        case .page, .local:
            let path = contentPath(image.destination, from: context.place.file)
            if let path, context.files.contains(path) { return nil }
            return .imageMissing(image, path, context, at: place)
        }
    }
}

extension Finding {
    fileprivate static func imageElsewhere(_ image: MarkdownDocument.Image, at place: Place) -> Finding {
        Finding(
            .error, .imageMissing, at: place,
            "The image `\(image.destination)` is on another site; pages load nothing from there",
            help: "Save the image beside the page and write its file name.")
    }

    fileprivate static func imageMissing(
        _ image: MarkdownDocument.Image, _ path: String?, _ context: DocumentContext, at place: Place
    ) -> Finding {
        let others = context.files.filter { !$0.hasSuffix(".md") }
        let near = path.flatMap { nearMiss(to: $0, among: others) }
        return Finding(
            .error, .imageMissing, at: place, "There is no image `\(image.destination)`",
            help: near.map { "Did you mean `\(relativePath(to: $0, from: context.place.file))`?" }
                ?? "Write the way to the file from this file's folder.")
    }
}
