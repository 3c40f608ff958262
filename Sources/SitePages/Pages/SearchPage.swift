import CatalogueModel

/// The search page: an alphabetical index of all records, which the script turns into a search.
struct SearchPage: TemplateData {
    var frame: PageFrame
    var title: String
    var lead: String
    var engine: String?
    var index: String
    var root: String
    /// The other languages' indexes: code, address and name, between bars.
    var others: String
    var kinds: [SearchChoice]
    var domains: [SearchChoice]
    var providers: [SearchChoice]
    var obligations: [SearchChoice]
    var letters: [SearchLetter]

    static let fields = TemplateFields<SearchPage>([
        .init("frame", \.frame), .init("title", \.title), .init("lead", \.lead), .init("engine", \.engine),
        .init("index", \.index), .init("root", \.root), .init("others", \.others), .init("kinds", \.kinds),
        .init("domains", \.domains), .init("providers", \.providers), .init("obligations", \.obligations),
        .init("letters", \.letters),
    ])
}

/// A choice of a filter.
struct SearchChoice: TemplateData {
    var value: String
    var title: String

    static let fields = TemplateFields<SearchChoice>([.init("value", \.value), .init("title", \.title)])
}

/// The records whose titles start with a letter.
struct SearchLetter: TemplateData {
    /// A capital letter, or `0–9`.
    var letter: String
    var anchor: String
    var lines: [SearchLine]

    static let fields = TemplateFields<SearchLetter>([
        .init("letter", \.letter), .init("anchor", \.anchor), .init("lines", \.lines),
    ])
}

/// A record in the alphabetical index.
struct SearchLine: TemplateData {
    var link: RecordLink
    var kind: String

    static let fields = TemplateFields<SearchLine>([.init("link", \.link), .init("kind", \.kind)])
}

func searchPage(in context: PageContext) -> SearchPage {
    let place = PagePlace(.search, in: context)
    let texts = context.texts
    let catalogue = context.catalogue
    let kinds = RecordKind.allCases.filter { !catalogue.records(of: $0).isEmpty }
    let providers = place.sorted(catalogue.providers.keys).compactMap { place.recordLink($0.text) }
    let others = catalogue.languages.filter { $0 != context.language }.map { language in
        "\(language.code) \(place.link(to: context.addresses.searchIndex(of: language))) \(texts.name(of: language))"
    }
    return SearchPage(
        frame: place.frame(title: texts[.searchTitle], description: texts[.searchDescription]),
        title: texts[.searchTitle], lead: texts[.searchLead], engine: place.searchEngine,
        index: place.link(to: context.addresses.searchIndex(of: context.language)), root: place.root,
        others: others.joined(separator: "|"),
        kinds: kinds.map { SearchChoice(value: $0.rawValue, title: texts[.kinds($0)]) },
        domains: catalogue.configuration.domains.map {
            SearchChoice(value: $0.id.text, title: $0.title[context.language])
        },
        providers: zip(place.sorted(catalogue.providers.keys), providers).map {
            SearchChoice(value: $0.text, title: $1.title)
        },
        obligations: Obligation.Level.allCases.map {
            SearchChoice(value: $0.rawValue, title: texts[.obligation($0)])
        },
        letters: place.alphabet())
}

extension PagePlace {
    /// The search engine's address, when the project has one.
    var searchEngine: String? { context.assets["search/engine.js"].map { link(to: $0) } }

    /// The way to the output's root, to which paths in the search index are relative.
    var root: String { link(to: PageAddress("")) }

    /// Every record below the first letter of its title, in the order of the page's language.
    fileprivate func alphabet() -> [SearchLetter] {
        struct Entry {
            var header: RecordHeader
            var key: [UInt8]
        }
        let entries = context.catalogue.records.map { record in
            Entry(header: record.header, key: alphabeticKey(record.header.title[context.language]))
        }
        let sorted = entries.sorted { (left: Entry, right: Entry) -> Bool in
            if left.key == right.key { return left.header.id < right.header.id }
            return left.key.lexicographicallyPrecedes(right.key)
        }
        var letters: [SearchLetter] = []
        for entry in sorted {
            let letter = initial(of: entry.key)
            if letters.last?.letter != letter {
                letters.append(SearchLetter(letter: letter, anchor: "kirjain-\(letters.count + 1)", lines: []))
            }
            let line = SearchLine(link: recordLink(entry.header), kind: texts[.kind(entry.header.kind)])
            letters[letters.count - 1].lines.append(line)
        }
        return letters
    }

    /// A text's letters and digits as they are sorted: å, ä and ö are the last letters in Finnish and Swedish, and a and
    /// o with marks elsewhere.
    private func alphabeticKey(_ text: String) -> [UInt8] {
        let letters = text.drop { !$0.isLetter && !$0.isNumber }
        let key = collationKey(String(letters))
        guard !["fi", "sv"].contains(context.language.code) else { return key }
        return key.map { byte in
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "|"): UInt8(ascii: "a")
            case UInt8(ascii: "}"): UInt8(ascii: "o")
            default: byte
            }
        }
    }

    private func initial(of key: [UInt8]) -> String {
        switch key.first {
        case .some(UInt8(ascii: "a")...UInt8(ascii: "z")):
            String(Unicode.Scalar(key[0])).uppercased()
        case UInt8(ascii: "{"): "Å"
        case UInt8(ascii: "|"): "Ä"
        case UInt8(ascii: "}"): "Ö"
        default: "0–9"
        }
    }
}
