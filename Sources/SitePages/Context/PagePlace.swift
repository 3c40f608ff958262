import CatalogueModel
import Markdown
import TextNotation

/// A page while it is made: from its address and language every link and text on it follows.
struct PagePlace: Sendable {
    let page: Page
    let address: PageAddress
    let context: PageContext

    init(_ page: Page, in context: PageContext) {
        self.page = page
        self.context = context
        address = context.addresses.address(of: page, in: context.language) ?? PageAddress("index.html")
    }

    var texts: SiteTexts { context.texts }

    // MARK: Links

    func link(to other: PageAddress, anchor: String? = nil) -> String {
        // A host shows the page for missing pages at any depth, where relative links would lead astray.
        if page == .notFound, let base = context.notFoundBase { return other.url(below: base) }
        return address.link(to: other, anchor: anchor)
    }

    func link(to page: Page, anchor: String? = nil) -> String {
        context.addresses.address(of: page, in: context.language).map { link(to: $0, anchor: anchor) } ?? ""
    }

    /// - Returns: nil when there is no such record.
    func recordLink(_ id: String, anchor: String? = nil) -> RecordLink? {
        context.targets[id].map { target in
            RecordLink(
                title: target.title, address: link(to: target.address, anchor: anchor), language: target.language)
        }
    }

    /// A link to a record of the context.catalogue.
    func recordLink(_ header: RecordHeader, anchor: String? = nil) -> RecordLink {
        recordLink(header.id, anchor: anchor)
            ?? RecordLink(
                title: header.title[context.language], address: "", language: foreignLanguage(of: header.title))
    }

    func recordLink<Subject>(_ id: Identifier<Subject>) -> RecordLink? { recordLink(id.text) }

    /// Links in the given order; unknown ids are left out.
    func recordLinks<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> [RecordLink] {
        ids.compactMap { recordLink($0.text) }
    }

    /// The ids in the alphabetical order of the records' titles.
    func sorted<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> [Identifier<Subject>] {
        ids.map { (id: $0, rank: rank(of: $0.text)) }.sorted { $0.rank < $1.rank }.map(\.id)
    }

    /// The record's place in the alphabetical order of the titles.
    func rank(of id: String) -> Int { context.targets[id]?.rank ?? .max }

    // MARK: Texts

    /// The language of a text that has not been translated to the page's language.
    func foreignLanguage(of text: LocalizedText) -> String? {
        SitePages.foreignLanguage(of: text, in: context.language, of: context.catalogue)
    }

    func phrase(_ text: LocalizedText) -> Phrase {
        Phrase(html: HTML(inlineHTML(text[context.language])), language: foreignLanguage(of: text))
    }

    func phrase(_ text: LocalizedText?) -> Phrase? { text.map { phrase($0) } }

    func phrases(_ texts: [LocalizedText]) -> [Phrase] { texts.map { phrase($0) } }

    /// Text escaped, with `[[id]]` and `[[id|text]]` as links.
    private func inlineHTML(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "[")) ? InlineText.html(text, resolving: self) : escaped(text)
    }

    // MARK: Small parts

    func citations(_ citations: [Citation]) -> [CitationLine] {
        citations.compactMap { citation in
            recordLink(citation.source).map { CitationLine(source: $0, at: citation.at) }
        }
    }

    func domain(_ id: DomainID) -> DomainLabel? { context.domains[id] }

    func outsideLinks(_ channels: [Channel]) -> [OutsideLink] {
        channels.map { channel in
            let target = target(of: channel.link)
            return OutsideLink(
                text: phrase(channel.channel), url: target?.address, otherLanguage: languageName(target?.otherLanguage))
        }
    }

    /// The address itself as a link, as a list of facts shows it.
    func outsideLink(_ link: WebLink?) -> OutsideLink? {
        target(of: link).map { target in
            OutsideLink(
                text: Phrase(html: HTML(escaped(target.address)), language: nil), url: target.address,
                otherLanguage: languageName(target.otherLanguage))
        }
    }

    /// The address for readers of the page.
    func address(_ link: WebLink?) -> String? { target(of: link)?.address }

    private func target(of link: WebLink?) -> WebLink.Target? {
        link?.target(for: context.language, among: context.catalogue.languages)
    }
}

/// References in text fields lead where links of the page lead; these fields hold no other links to pages.
extension PagePlace: LinkResolver {
    func reference(_ id: String) -> ResolvedLink? {
        recordLink(id).map { ResolvedLink(address: $0.address, title: $0.title, language: $0.language) }
    }

    func page(_ path: String) -> String? { nil }
    func image(_ path: String) -> ResolvedImage? { nil }
}
