import CatalogueLoading
import CatalogueModel
import Diagnostics
import Markdown
import ParallelMap

/// A link to a page of another site, and where it is written.
public struct ExternalLink: Hashable, Sendable {
    /// As written, `https://…` or `http://…`.
    public var address: String
    public var file: String
    public var range: SourceRange
}

/// The links of a catalogue's pages to other sites, in fields and in texts, by file and place.
///
/// - Parameter file: the file with a path.
public func externalLinks(of catalogue: Catalogue, file: (String) -> SourceFile?) -> [ExternalLink] {
    let records = catalogue.records + [catalogue.frontPage].compactMap { $0 }
    let pages = records.map { record in (header: record.header, source: file(record.header.file)) }
    let found = pages.parallelMap { page in
        let fields = page.source.map { addresses(in: $0, of: schema(of: page.header.kind)) } ?? []
        let inFields = fields.map { ExternalLink(address: $0.address, file: page.header.file, range: $0.range) }
        return inFields + page.header.bodies.values.flatMap(links)
    }
    return found.flatMap(\.self).filter { isOnTheWeb($0.address) }.sorted {
        ($0.file, $0.range.start, $0.address) < ($1.file, $1.range.start, $1.address)
    }
}

private func links(in body: MarkdownBody) -> [ExternalLink] {
    MarkdownDocument(parsing: body.bytes, firstLine: body.firstLine).links.map { link in
        ExternalLink(address: link.destination, file: body.file, range: link.range)
    }
}

private func isOnTheWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
}
