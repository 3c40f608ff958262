import CatalogueModel

/// Everything that the pages of one language are made from, with what many pages need worked out beforehand.
public struct PageContext: Sendable {
    public let catalogue: Catalogue
    public let language: Language
    public let addresses: SiteAddresses
    public let texts: SiteTexts

    let textsOfLanguages: [Language: SiteTexts]
    /// By the name in the project, as `site.css`.
    let assets: [String: PageAddress]
    /// Where the site will stand, without a slash at the end.
    let baseURL: String?
    let index: CatalogueIndex
    /// The place of every record in the alphabetical order of the titles.
    let ranks: [String: Int]
    let domains: [DomainID: DomainLabel]
    private(set) var siteFrames: [MenuPlace: SiteFrame] = [:]

    fileprivate init(
        catalogue: Catalogue, language: Language, addresses: SiteAddresses, texts: [Language: SiteTexts],
        assets: [String: PageAddress], baseURL: String?, index: CatalogueIndex
    ) {
        self.catalogue = catalogue
        self.language = language
        self.addresses = addresses
        self.texts = texts[language] ?? SiteTexts([:], language: language)
        textsOfLanguages = texts
        self.assets = assets
        self.baseURL = baseURL
        self.index = index
        ranks = alphabeticalRanks(of: catalogue, in: language)
        let labels = catalogue.configuration.domains.map { domain in
            let isForeign = language != catalogue.primaryLanguage && !domain.title.isTranslated(to: language)
            return DomainLabel(
                id: domain.id.text, title: domain.title[language],
                language: isForeign ? catalogue.primaryLanguage.code : nil)
        }
        domains = Dictionary(zip(catalogue.configuration.domains.map(\.id), labels)) { first, _ in first }
        for place in MenuPlace.all {
            guard let page = place.example(in: catalogue) else { continue }
            siteFrames[place] = siteFrame(for: PagePlace(page, in: self), at: place)
        }
    }

    /// The page's own language is the one in which the content is written first.
    var isPrimary: Bool { language == catalogue.primaryLanguage }
}

/// The contexts of all of the catalogue's languages, in their order.
///
/// - Parameters:
///   - texts: the interface's texts of each language.
///   - assets: path from the output's root by the name in the project (`site.css`).
///   - baseURL: where the site will stand, when it is known.
public func pageContexts(
    for catalogue: Catalogue, addresses: SiteAddresses, texts: [Language: SiteTexts], assets: [String: String],
    baseURL: String?
) -> [PageContext] {
    let index = CatalogueIndex(of: catalogue)
    let base = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    return catalogue.languages.map { language in
        PageContext(
            catalogue: catalogue, language: language, addresses: addresses, texts: texts,
            assets: assets.mapValues(PageAddress.init), baseURL: base, index: index)
    }
}

/// Records by the alphabetical place of their titles.
private func alphabeticalRanks(of catalogue: Catalogue, in language: Language) -> [String: Int] {
    let keys = catalogue.records.map { (key: collationKey($0.header.title[language]), id: $0.header.id) }
    let sorted = keys.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    return Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
}

/// A text whose bytes sort as the text does in Finnish and Swedish: case does not count, å, ä and ö come after z.
func collationKey(_ text: String) -> [UInt8] {
    text.lowercased().unicodeScalars.reduce(into: []) { key, scalar in
        switch scalar {
        case "å": key.append(UInt8(ascii: "{"))
        case "ä", "æ": key.append(UInt8(ascii: "|"))
        case "ö", "ø": key.append(UInt8(ascii: "}"))
        case "é", "è": key.append(UInt8(ascii: "e"))
        case "ü": key.append(UInt8(ascii: "y"))
        default: key.append(contentsOf: String(scalar).utf8)
        }
    }
}

private func < (left: (key: [UInt8], id: String), right: (key: [UInt8], id: String)) -> Bool {
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    return left.id < right.id
}
