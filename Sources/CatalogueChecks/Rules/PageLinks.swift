import CatalogueModel
import Diagnostics
import Markdown

/// A link to a Markdown file leads to a file that is there.
func checkPageLinks(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.links.compactMap { link in
        guard link.target == .page else { return nil }
        let written = link.destination.prefix { $0 != "#" && $0 != "?" }
        let path = contentPath(String(written), from: context.place.file)
        if let path, context.files.contains(path) { return nil }
        return .unknownPageLink(link, written: String(written), path, context)
    }
}

extension Finding {
    fileprivate static func unknownPageLink(
        _ link: MarkdownDocument.Link, written: String, _ path: String?, _ context: DocumentContext
    ) -> Finding {
        let pages = context.files.filter { $0.hasSuffix(".md") }
        let name = written.split(separator: "/").last.map(String.init) ?? written
        let near =
            pages.filter { $0.split(separator: "/").last.map(String.init) == name }.min()
            ?? path.flatMap { nearMiss(to: $0, among: pages) }
        return Finding(
            .error, .unknownPageLink, at: .range(link.range, file: context.place.file),
            "The link leads to `\(written)`, and there is no such file",
            help: near.map { "Did you mean `\(relativePath(to: $0, from: context.place.file))`?" }
                ?? "Write the way from this file's folder, or refer to the page by its id: `[[id]]`.")
    }
}
