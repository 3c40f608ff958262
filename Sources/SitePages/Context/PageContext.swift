import CatalogueModel
import Diagnostics
import ParallelMap
import Synchronization

/// Everything that the pages of one language are made from, with what many pages need worked out beforehand.
///
/// A class, so that the thousands of pages that hold it share it at the cost of one reference.
public final class PageContext: Sendable {
    public let catalogue: Catalogue
    public let language: Language
    public let addresses: SiteAddresses
    public let texts: SiteTexts

    let textsOfLanguages: [Language: SiteTexts]
    /// By the name in the project, as `site.css`.
    let assets: [String: PageAddress]
    /// Where the site will stand, without a slash at the end.
    let baseURL: String?
    /// What stands before the addresses on the page for missing pages; nil when they are relative.
    let notFoundBase: String?
    let index: CatalogueIndex
    let freshness: Freshness
    /// A page of each kind as it is written, in each language.
    let examples: [MessageLanguage: [RecordKind: GuideExample]]
    /// What a link to each record says and where it leads.
    let targets: [String: LinkTarget]
    let domains: [DomainID: DomainLabel]
    let pictureTimes: PictureTimes?
    /// Those that have been made.
    private let siteFrames = Mutex<[MenuPlace: SiteFrame]>([:])

    fileprivate init(
        catalogue: Catalogue, language: Language, addresses: SiteAddresses, texts: [Language: SiteTexts],
        assets: [String: PageAddress], baseURL: String?, notFoundBase: String?, index: CatalogueIndex,
        freshness: Freshness, examples: [MessageLanguage: [RecordKind: GuideExample]], pictureTimes: PictureTimes?
    ) {
        self.freshness = freshness
        self.examples = examples
        self.catalogue = catalogue
        self.language = language
        self.addresses = addresses
        self.texts = texts[language] ?? SiteTexts([:], language: language)
        textsOfLanguages = texts
        self.assets = assets
        self.baseURL = baseURL
        self.notFoundBase = notFoundBase
        self.index = index
        self.pictureTimes = pictureTimes
        targets = linkTargets(of: catalogue, in: language, addresses: addresses)
        let labels = catalogue.configuration.domains.map { domain in
            DomainLabel(
                id: domain.id.text, title: domain.title[language],
                language: foreignLanguage(of: domain.title, in: language, of: catalogue))
        }
        domains = Dictionary(zip(catalogue.configuration.domains.map(\.id), labels)) { first, _ in first }
    }

    /// The header and footer of the pages at a place, made when the first of them needs it.
    func siteFrame(for place: PagePlace, at menuPlace: MenuPlace) -> SiteFrame {
        if let frame = siteFrames.withLock({ $0[menuPlace] }) { return frame }
        // Not under the lock: two pages may make one frame twice, but none waits for the other.
        let frame = makeSiteFrame(for: place, at: menuPlace)
        siteFrames.withLock { $0[menuPlace] = frame }
        return frame
    }

    /// What stands before the addresses of the site's own pages where they are written in full.
    public func base(of page: Page) -> String? { page == .notFound ? notFoundBase : baseURL }

    /// The page's own language is the one in which the content is written first.
    var isPrimary: Bool { language == catalogue.primaryLanguage }
}

/// A record as links speak of it.
struct LinkTarget: Sendable {
    var title: String
    /// Language of the title when it is not the pages'.
    var language: String?
    var address: PageAddress
    /// Place in the alphabetical order of all titles.
    var rank: Int
}

/// The contexts of all of the catalogue's languages, in their order.
///
/// - Parameters:
///   - texts: the interface's texts of each language.
///   - assets: path from the output's root by the name in the project (`site.css`).
///   - baseURL: where the site will stand, when it is known.
///   - standsAtRoot: whether it is served at the root of a host, whatever the host's name.
///   - pictureTimes: where it is noted how long pictures take.
public func pageContexts(
    for catalogue: Catalogue, addresses: SiteAddresses, texts: [Language: SiteTexts], assets: [String: String],
    baseURL: String?, standsAtRoot: Bool = false, freshness: Freshness = Freshness(),
    examples: [MessageLanguage: [RecordKind: GuideExample]] = [:], pictureTimes: PictureTimes? = nil
) -> [PageContext] {
    let index = CatalogueIndex(of: catalogue)
    let base = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    return catalogue.languages.parallelMap(stride: 1) { language in
        PageContext(
            catalogue: catalogue, language: language, addresses: addresses, texts: texts,
            assets: assets.mapValues(PageAddress.init), baseURL: base, notFoundBase: standsAtRoot ? "" : base,
            index: index, freshness: freshness, examples: examples, pictureTimes: pictureTimes)
    }
}

/// The language of a text that has not been translated to a language.
func foreignLanguage(of text: LocalizedText, in language: Language, of catalogue: Catalogue) -> String? {
    language == catalogue.primaryLanguage || text.isTranslated(to: language) ? nil : catalogue.primaryLanguage.code
}

private func linkTargets(
    of catalogue: Catalogue, in language: Language, addresses: SiteAddresses
) -> [String: LinkTarget] {
    let headers = catalogue.records.map(\.header)
    let titles = headers.map { $0.title[language] }
    let keys = titles.map(collationKey)
    let order = headers.indices.sorted {
        keys[$0] == keys[$1] ? headers[$0].id < headers[$1].id : keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    var targets: [String: LinkTarget] = Dictionary(minimumCapacity: order.count)
    for (rank, position) in order.enumerated() {
        let header = headers[position]
        guard let address = addresses.address(ofRecord: header.id, in: language) else { continue }
        targets[header.id] = LinkTarget(
            title: titles[position], language: foreignLanguage(of: header.title, in: language, of: catalogue),
            address: address, rank: rank)
    }
    return targets
}

/// A text whose bytes sort as the text does in Finnish and Swedish: case does not count, å, ä and ö come after z.
func collationKey(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        switch scalar {
        case "A"..."Z": key.append(UInt8(scalar.value) + 0x20)
        case "\0"..."~": key.append(UInt8(scalar.value))
        case "å", "Å": key.append(UInt8(ascii: "{"))
        case "ä", "Ä", "æ", "Æ": key.append(UInt8(ascii: "|"))
        case "ö", "Ö", "ø", "Ø": key.append(UInt8(ascii: "}"))
        case "é", "É", "è", "È": key.append(UInt8(ascii: "e"))
        case "ü", "Ü": key.append(UInt8(ascii: "y"))
        default: key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
    return key
}
