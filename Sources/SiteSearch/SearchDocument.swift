import CatalogueModel

/// A record as search sees it in one language.
public struct SearchDocument: Sendable {
    /// A text of a record, and how much a word in it tells about the record.
    public struct Field: Sendable {
        public enum Place: Int, CaseIterable, Sendable {
            case title, alias, summary, part, text
        }

        public var place: Place
        public var text: [UInt8]
    }

    public var id: String
    public var kind: RecordKind
    public var title: String
    public var summary: String
    /// The language of title and summary when they have not been translated.
    public var foreignLanguage: Language?
    public var hasEnded: Bool
    public var fields: [Field]
    public var domains: [DomainID]
    public var providers: [ActorID]
    public var obligation: Obligation.Level?
}

extension Catalogue {
    /// Every record in a language as search sees it, kind by kind in the order in which results are worth most.
    public func searchDocuments(in language: Language) -> [SearchDocument] {
        let titleOf: (String) -> String? = { record($0)?.header.title[language] }
        return SearchWeights.kinds.flatMap { kind in
            records(of: kind.kind).map { SearchDocument($0, in: self, language: language, titleOf: titleOf) }
        }
    }
}

extension SearchDocument {
    /// - Parameter titleOf: the title of the record with an id.
    init(_ record: any Record, in catalogue: Catalogue, language: Language, titleOf: (String) -> String?) {
        let header = record.header
        id = header.id
        kind = header.kind
        title = header.title[language]
        func plain(_ text: String) -> [UInt8] { readableText(Array(text.utf8)[...], title: titleOf) }
        summary = String(decoding: plain(header.summary[language]), as: UTF8.self)
        let isTranslated = language == catalogue.primaryLanguage || header.title.isTranslated(to: language)
        foreignLanguage = isTranslated ? nil : catalogue.primaryLanguage
        hasEnded = catalogue.hasEnded(header)
        fields = [Field(place: .title, text: plain(title)), Field(place: .summary, text: Array(summary.utf8))]
        fields += header.aliases[language].map { Field(place: .alias, text: plain($0)) }
        let facts = SearchFacts(of: record, in: catalogue)
        fields += facts.names.map { Field(place: .alias, text: plain($0[language])) }
        fields += facts.parts.map { Field(place: .part, text: plain($0[language])) }
        var text = facts.texts.flatMap { plain($0[language]) + [UInt8(ascii: " ")] }
        if let body = header.bodies[language] ?? header.bodies[catalogue.primaryLanguage] {
            text += readableText(body.bytes, title: titleOf)
        }
        fields.append(Field(place: .text, text: text))
        domains = facts.domains
        providers = facts.providers
        obligation = facts.obligation
    }
}
