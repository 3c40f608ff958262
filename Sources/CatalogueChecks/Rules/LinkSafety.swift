import Diagnostics
import Markdown

/// No link or image has a scheme that could run something, such as `javascript:`.
func checkLinkSafety(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    let places =
        document.links.filter { $0.target == .refused }.map { ($0.destination, $0.range) }
        + document.images.filter { $0.target == .refused }.map { ($0.destination, $0.range) }
    return places.map { destination, range in
        .unsafeLink(String(destination.prefix { $0 != ":" }), at: .range(range, file: context.place.file))
    }
}

extension Finding {
    static func unsafeLink(_ scheme: String, at place: Place) -> Finding {
        Finding(
            .error, .unsafeLink, at: place,
            "An address that begins with `\(scheme.prefix(40)):` is not allowed on a page",
            help: "Use https:, http:, mailto: or tel:, or the way to a file of the content.")
    }
}
