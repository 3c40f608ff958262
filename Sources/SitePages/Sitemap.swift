import CatalogueModel
import TextNotation

/// `sitemap.xml`: every page of every language with its translations, dated by the record's last change or else review.
///
/// Search engines take full addresses only; while it is not known where the site will stand the paths are given, and a
/// comment says so.
public func sitemap(
    of catalogue: Catalogue, addresses: SiteAddresses, baseURL: String?, freshness: Freshness = Freshness()
) -> String {
    let base = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
    var xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """
    if baseURL == nil { xml += "<!-- Build with --base-url to get full addresses. -->\n" }
    for language in catalogue.languages {
        for page in pages(of: catalogue, in: language, addresses: addresses) where page != .notFound {
            guard let address = addresses.address(of: page, in: language) else { continue }
            xml += "<url><loc>\(escaped(address.url(below: base)))</loc>"
            if case .record(let id) = page, let header = catalogue.record(id)?.header {
                xml += "<lastmod>\(freshness.lastChanges[header.file] ?? header.reviewed)</lastmod>"
            }
            for other in catalogue.languages where catalogue.languages.count > 1 {
                guard let address = addresses.address(of: page, in: other) else { continue }
                let url = escaped(address.url(below: base))
                xml += "<xhtml:link rel=\"alternate\" hreflang=\"\(other.code)\" href=\"\(url)\"/>"
            }
            xml += "</url>\n"
        }
    }
    return xml + "</urlset>\n"
}

/// `robots.txt`: everything may be read; the sitemap is named when its address is known.
public func robots(baseURL: String?) -> String {
    let sitemap = baseURL.map { "Sitemap: \($0.hasSuffix("/") ? String($0.dropLast()) : $0)/sitemap.xml\n" } ?? ""
    return "User-agent: *\nAllow: /\n" + sitemap
}
