import CatalogueModel

/// A source with every claim that rests on it.
struct SourcePage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var publisher: Phrase
    var date: String
    var file: String?
    var url: String?
    var language: String?
    var newer: RecordLink?
    var older: [RecordLink]
    /// `14 kohtaa`
    var count: String
    var claims: [ClaimGroup]

    static let fields = TemplateFields<SourcePage>([
        .init("frame", \.frame), .init("record", \.record), .init("publisher", \.publisher), .init("date", \.date),
        .init("file", \.file), .init("url", \.url), .init("language", \.language), .init("newer", \.newer),
        .init("older", \.older), .init("count", \.count), .init("claims", \.claims),
    ])
}

/// Claims of records of one kind.
struct ClaimGroup: TemplateData {
    var title: String
    var claims: [ClaimLine]

    static let fields = TemplateFields<ClaimGroup>([.init("title", \.title), .init("claims", \.claims)])
}

/// A record or a chain's step that rests on the source.
struct ClaimLine: TemplateData {
    var record: RecordLink
    var step: StepReference?
    /// The places in the source, as `L40–57, L84`.
    var at: String?

    static let fields = TemplateFields<ClaimLine>([
        .init("record", \.record), .init("step", \.step), .init("at", \.at),
    ])
}

func sourcePage(_ source: Source, content: PageContent, in context: PageContext) -> SourcePage {
    let place = PagePlace(.record(source.header.id), in: context)
    let id = SourceID(source.header.id)
    let claims = place.context.catalogue.relations.claimsOfSource[id] ?? []
    let byKind = Dictionary(grouping: claims) { context.catalogue.kind(of: $0.record) }
    return SourcePage(
        frame: place.frame(of: source.header), record: place.parts(of: source.header, content: content),
        publisher: place.phrase(source.publisher), date: context.texts.date(source.date), file: source.file,
        url: source.url, language: source.language.map { context.texts.name(of: $0) },
        newer: source.supersededBy.flatMap { place.recordLink($0) },
        older: place.recordLinks(context.index.supersededBy[id] ?? []),
        count: context.texts.count(claims.count, .claims),
        claims: RecordKind.allCases.compactMap { kind in
            guard let claims = byKind[kind] else { return nil }
            return ClaimGroup(title: context.texts[.kinds(kind)], claims: place.claimLines(claims))
        })
}

extension PagePlace {
    /// One line for a record or step, however many places of the source it rests on.
    fileprivate func claimLines(_ claims: [Relations.Claim]) -> [ClaimLine] {
        var merged: [Relations.Claim] = []
        for claim in claims {
            if let last = merged.last, last.record == claim.record, last.step == claim.step {
                let places = [last.at, claim.at].compactMap { $0 }
                merged[merged.count - 1].at = places.isEmpty ? nil : places.joined(separator: ", ")
            } else {
                merged.append(claim)
            }
        }
        return merged.compactMap { claimLine($0) }
    }

    private func claimLine(_ claim: Relations.Claim) -> ClaimLine? {
        guard let record = recordLink(claim.record) else { return nil }
        let chain = context.catalogue.serviceChains[ServiceChainID(claim.record)]
        return ClaimLine(record: record, step: chain.flatMap { stepReference(claim.step, of: $0) }, at: claim.at)
    }
}
