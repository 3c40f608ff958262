import CatalogueModel
import Diagnostics

/// The address of every page in every language: the one place where URLs are made.
///
/// The primary language stands at the root, the others each in a folder of its code.
public struct SiteAddresses: Sendable {
    /// Two pages at one address, or a name in the texts that cannot stand in an address.
    public let findings: [Finding]

    private let languages: [Language: LanguageAddresses]
    private let fallback: LanguageAddresses

    public init(of sources: AddressSources) {
        let (records, pairs, texts) = (sources.records, sources.pairs, sources.texts)
        let primary = sources.primaryLanguage
        var findings: [Finding] = []
        var languages: [Language: LanguageAddresses] = [:]
        // An article named like the statement's page gives its text, in every language.
        let primaryTexts = texts[primary] ?? SiteTexts([:], language: primary)
        let statement = primaryTexts[.page(.accessibilityStatement)]
        for language in sources.languages {
            let own = texts[language] ?? SiteTexts([:], language: language)
            let addresses = LanguageAddresses(
                folder: language == primary ? "" : language.code + "/", texts: own, records: records,
                pairs: pairs, statementArticle: statement)
            findings += addresses.collisions(
                records: records, statementArticle: statement, texts: "templates/i18n/\(language.code).yaml")
            languages[language] = addresses
        }
        fallback =
            languages[primary]
            ?? LanguageAddresses(folder: "", texts: primaryTexts, records: [], pairs: [], statementArticle: statement)
        self.languages = languages
        self.findings = findings
    }

    /// - Parameter texts: the interface's texts of each of the catalogue's languages.
    public init(of catalogue: Catalogue, texts: [Language: SiteTexts]) {
        self.init(of: AddressSources(catalogue, texts: texts))
    }

    /// - Returns: nil when the page is of a record that does not exist.
    public func address(of page: Page, in language: Language) -> PageAddress? {
        (languages[language] ?? fallback).address(of: page)
    }

    public func address(ofRecord id: String, in language: Language) -> PageAddress? {
        (languages[language] ?? fallback).records[id]
    }

    /// A file of open data by its name, as `catalogue.json`; one for all languages.
    public func data(_ name: String) -> PageAddress { PageAddress("data/" + name) }

    /// The first file of a language's search index. It keeps its name, so that a change to one text leaves the pages as
    /// they are; the files that it names carry a hash.
    public func searchIndex(of language: Language) -> PageAddress { data("search/\(language.code)-head.js") }

    /// The feed of changes in a language.
    public func feed(in language: Language) -> PageAddress {
        PageAddress((languages[language] ?? fallback).folder + "feed.atom")
    }

    /// An image of the content by its path below `content/`; one for all languages.
    public func image(_ path: String) -> PageAddress { PageAddress("images/" + path) }
}

/// All that addresses are made from.
public struct AddressSources: Equatable, Sendable {
    fileprivate struct Record: Equatable {
        var kind: RecordKind
        var id: String
        var file: String
    }

    fileprivate let languages: [Language]
    fileprivate let primaryLanguage: Language
    fileprivate let records: [Record]
    /// The pages of the pairs of actors.
    fileprivate let pairs: [Page]
    fileprivate let texts: [Language: SiteTexts]

    /// - Parameter texts: the interface's texts of each of the catalogue's languages.
    public init(_ catalogue: Catalogue, texts: [Language: SiteTexts]) {
        languages = catalogue.languages
        primaryLanguage = catalogue.primaryLanguage
        records = catalogue.records.map { record in
            let header = record.header
            return Record(kind: header.kind, id: header.id, file: header.file)
        }
        pairs = catalogue.relations.interfaces.map(Page.interface)
        self.texts = texts
    }
}

/// The addresses of one language.
private struct LanguageAddresses: Sendable {
    /// Empty, or a name with a slash at its end.
    let folder: String
    var frontPage: PageAddress
    var lists: [RecordKind: PageAddress] = [:]
    var records: [String: PageAddress]
    var named: [NamedPage: PageAddress] = [:]
    var checklists: [String: PageAddress] = [:]
    var checklistSection: PageAddress
    /// The pages of the pairs of actors.
    var pairs: [Page: PageAddress]
    var notFound: PageAddress

    init(
        folder: String, texts: SiteTexts, records entries: [AddressSources.Record], pairs pages: [Page],
        statementArticle: String
    ) {
        self.folder = folder
        frontPage = PageAddress(folder + "index.html")
        notFound = PageAddress(folder + "404.html")
        var sections: [RecordKind: String] = [:]
        for kind in RecordKind.allCases {
            let section = folder + texts[.section(kind)]
            lists[kind] = PageAddress(section + ".html")
            // Articles stand at the top, beside the lists.
            sections[kind] = kind == .article ? folder : section + "/"
        }
        for page in NamedPage.allCases { named[page] = PageAddress(folder + texts[.page(page)] + ".html") }
        checklistSection = PageAddress(folder + texts[.checklistSection] + ".html")
        let checklistFolder = folder + texts[.checklistSection] + "/"
        for record in entries where record.kind == .serviceChain {
            checklists[record.id] = PageAddress("\(checklistFolder)\(record.id).html")
        }
        let pairFolder = folder + texts[.page(.interfaces)] + "/"
        pairs = Dictionary(minimumCapacity: pages.count)
        for case .interface(let first, let second) in pages {
            pairs[.interface(first, second)] = PageAddress("\(pairFolder)\(first)--\(second).html")
        }
        records = Dictionary(minimumCapacity: entries.count)
        for record in entries {
            records[record.id] = PageAddress("\(sections[record.kind] ?? folder)\(record.id).html")
        }
        if entries.contains(where: { $0.kind == .article && $0.id == statementArticle }) {
            records[statementArticle] = named[.accessibilityStatement]
        }
    }

    func address(of page: Page) -> PageAddress? {
        switch page {
        case .frontPage: frontPage
        case .list(let kind): lists[kind]
        case .record(let id): records[id]
        case .checklist(let id): checklists[id]
        case .comparison: named[.comparison]
        case .map: named[.map]
        case .interfaces: named[.interfaces]
        case .search: named[.search]
        case .interface: pairs[page]
        case .accessibilityStatement: named[.accessibilityStatement]
        case .changes: named[.changes]
        case .reviews: named[.reviews]
        case .confirmations: named[.confirmations]
        case .kindGuide: named[.kindGuide]
        case .messageGuide: named[.messageGuide]
        case .notFound: notFound
        }
    }

    /// Only articles can meet other pages: every other record has the folder of its kind to itself. Pairs can meet
    /// each other, since an id may hold two hyphens.
    func collisions(
        records entries: [AddressSources.Record], statementArticle: String, texts file: String
    ) -> [Finding] {
        var owners: [PageAddress: Message] = [frontPage: "the front page", notFound: "the page for missing pages"]
        var findings: [Finding] = []
        func take(_ address: PageAddress?, for owner: Message, file: String, help: Message) {
            guard let address else { return }
            guard let other = owners[address] else { return owners[address] = owner }
            findings.append(
                Finding(
                    .error, .addressTaken, at: .file(file),
                    "\(address.path) is the address of \(owner) and of \(other); each page needs its own.", help: help))
        }
        for kind in RecordKind.allCases {
            let key = TextKey.section(kind).name
            take(lists[kind], for: "the list “\(key)”", file: file, help: "Change the text \(key).")
        }
        for page in NamedPage.allCases {
            let key = TextKey.page(page).name
            take(named[page], for: "the page “\(key)”", file: file, help: "Change the text \(key).")
        }
        // The folder of the checklists has no list, but no list's folder may be the same.
        let key = TextKey.plain(.checklistSection).name
        take(checklistSection, for: "the checklists “\(key)”", file: file, help: "Change the text \(key).")
        for (pair, address) in pairs.sorted(by: { $0.value.path < $1.value.path }) {
            guard case .interface(let first, let second) = pair else { continue }
            take(
                address, for: "the interface of “\(first)” and “\(second)”", file: file,
                help: "Give one of the four actors another id.")
        }
        for record in entries where record.kind == .article && record.id != statementArticle {
            take(records[record.id], for: "the article “\(record.id)”", file: record.file, help: "Rename the file.")
        }
        return findings
    }
}
