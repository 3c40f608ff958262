import CatalogueModel
import TextNotation

/// `opensearch.xml` (OpenSearch 1.1): how a browser puts the site among its own search engines.
///
/// - Parameter baseURL: where the site stands, without a slash at the end; such a description takes full addresses only.
public func openSearch(of catalogue: Catalogue, addresses: SiteAddresses, baseURL: String) -> String {
    let language = catalogue.primaryLanguage
    let page = addresses.address(of: .search, in: language)?.url(below: baseURL) ?? baseURL
    let configuration = catalogue.configuration
    // The standard allows 16 and 1,024 characters.
    let name = String(configuration.title[language].prefix(16))
    let summary = String(configuration.summary[language].prefix(1_024))
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>\(escaped(name))</ShortName>
        <Description>\(escaped(summary))</Description>
        <Language>\(language.code)</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="\(escaped(page))?q={searchTerms}"/>
        </OpenSearchDescription>

        """
}
