import CatalogueModel
import Markdown
import SitePages

/// Where the links of a record's text lead, seen from one of its pages.
struct BodyLinks: LinkResolver {
    let context: PageContext
    /// The page that shows the text.
    let page: PageAddress
    /// The file in which the text stands.
    let file: String
    let images: ContentImages

    func reference(_ id: String) -> ResolvedLink? {
        guard let record = context.catalogue.record(id), let address = address(of: id) else { return nil }
        let title = record.title
        let isForeign =
            context.language != context.catalogue.primaryLanguage && !title.isTranslated(to: context.language)
        return ResolvedLink(
            address: address, title: title[context.language],
            language: isForeign ? context.catalogue.primaryLanguage.code : nil)
    }

    func page(_ path: String) -> String? {
        let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let target = parts.first.flatMap({ contentPath(String($0), from: file) }) else { return nil }
        // A link to a translation leads to the record's page in the reader's language.
        let id = target.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        guard context.catalogue.record(id) != nil, let address = address(of: id) else { return nil }
        return parts.count == 2 ? "\(address)#\(parts[1])" : address
    }

    func image(_ path: String) -> ResolvedImage? {
        guard let source = contentPath(path, from: file), let image = images.images[source] else { return nil }
        return ResolvedImage(
            address: page.link(to: PageAddress(image.path)), width: image.width, height: image.height)
    }

    private func address(of id: String) -> String? {
        context.addresses.address(ofRecord: id, in: context.language).map { page.link(to: $0) }
    }
}
