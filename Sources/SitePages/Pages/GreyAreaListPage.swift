import CatalogueModel

/// The grey areas: handovers that are not clear, and what sources have named. What the catalogue itself has yet to
/// tell is on the editors' page of reviews.
struct GreyAreaListPage: TemplateData {
    var frame: PageFrame
    var introduction: String
    /// How many of each kind, as everywhere.
    var totals: [GreyAreaTotal]
    /// How many of each kind, as ways to them.
    var recordedCounts: [GreyAreaCount]
    var foundCounts: [GreyAreaCount]
    var recorded: [RecordedGreyAreas]
    var found: [FindingGroup]
    var actorChoices: [FilterOption]
    var kindChoices: [FilterGroup]

    static let fields = TemplateFields<GreyAreaListPage>([
        .init("frame", \.frame), .init("introduction", \.introduction), .init("totals", \.totals),
        .init("recordedCounts", \.recordedCounts), .init("foundCounts", \.foundCounts),
        .init("recorded", \.recorded), .init("found", \.found),
        .init("actorChoices", \.actorChoices), .init("kindChoices", \.kindChoices),
    ])
}

/// How many grey areas there are of a kind.
struct GreyAreaCount: TemplateData, Hashable {
    var title: String
    var number: Int
    var address: String

    static let fields = TemplateFields<GreyAreaCount>([
        .init("title", \.title), .init("number", \.number), .init("address", \.address),
    ])
}

/// Recorded grey areas of one kind.
struct RecordedGreyAreas: TemplateData {
    var anchor: String
    /// The kind as the filter knows it.
    var word: String
    var title: String
    var number: Int
    var areas: [RecordedGreyArea]

    static let fields = TemplateFields<RecordedGreyAreas>([
        .init("anchor", \.anchor), .init("word", \.word), .init("title", \.title), .init("number", \.number),
        .init("areas", \.areas),
    ])
}

/// A recorded grey area in a list.
struct RecordedGreyArea: TemplateData {
    var link: RecordLink
    var summary: Phrase
    /// What the source says would settle it; nil when it does not say.
    var settledBy: Phrase?
    /// What settles grey areas of the kind.
    var settled: String
    var sources: [CitationLine]
    var actors: [RecordLink]
    /// Its kind as the filter knows it.
    var word: String
    var actorWords: String

    static let fields = TemplateFields<RecordedGreyArea>([
        .init("link", \.link), .init("summary", \.summary), .init("settledBy", \.settledBy),
        .init("settled", \.settled), .init("sources", \.sources), .init("actors", \.actors),
        .init("word", \.word), .init("actorWords", \.actorWords),
    ])
}

func greyAreaListPage(in context: PageContext) -> GreyAreaListPage {
    let place = PagePlace(.list(.greyArea), in: context)
    let texts = context.texts
    let areas = place.sorted(context.catalogue.greyAreas.keys).compactMap { context.catalogue.greyAreas[$0] }
    let findings = context.catalogue.relations.findings.filter { !$0.reason.isOwnWork }
    let recorded = place.recordedGroups(areas)
    let found = place.findingGroups(findings, isFolded: true)
    return GreyAreaListPage(
        frame: place.frame(title: texts[.kinds(.greyArea)], description: texts[.listIntroduction(.greyArea)]),
        introduction: texts[.listIntroduction(.greyArea)],
        totals: place.greyAreaTotals(),
        recordedCounts: recorded.map { GreyAreaCount(title: $0.title, number: $0.number, address: "#" + $0.anchor) },
        foundCounts: found.map { GreyAreaCount(title: $0.title, number: $0.number, address: "#" + $0.anchor) },
        recorded: recorded, found: found,
        actorChoices: place.filterOptions(areas.flatMap(\.actors) + findings.flatMap(\.actors)),
        kindChoices: [
            FilterGroup(
                title: texts[.greyAreasRecorded],
                options: recorded.map { FilterOption(value: $0.word, text: $0.title, language: nil) }),
            FilterGroup(
                title: texts[.greyAreasFound],
                options: found.map { FilterOption(value: $0.word, text: $0.title, language: nil) }),
        ].filter { !$0.options.isEmpty })
}

extension PagePlace {
    fileprivate func recordedGroups(_ areas: [GreyArea]) -> [RecordedGreyAreas] {
        let byKind = Dictionary(grouping: areas, by: \.kind)
        let kinds: [GreyArea.Kind?] = GreyArea.Kind.allCases + [nil]
        return kinds.compactMap { kind in
            guard let areas = byKind[kind] else { return nil }
            let word = filterWord(of: kind)
            return RecordedGreyAreas(
                anchor: "nimetty-\(word)", word: word,
                title: kind.map { texts[.greyAreaKind($0)] } ?? texts[.greyAreaOtherKind], number: areas.count,
                areas: areas.map { recordedLine($0) })
        }
    }

    func recordedLine(_ area: GreyArea) -> RecordedGreyArea {
        RecordedGreyArea(
            link: recordLink(area.header), summary: phrase(area.summary), settledBy: phrase(area.settledBy),
            settled: area.kind.map { texts[.greyAreaSettled($0)] } ?? texts[.greyAreaOtherSettled],
            sources: citations(area.header.sources), actors: recordLinks(area.actors),
            word: filterWord(of: area.kind), actorWords: dataWords(area.actors))
    }
}

/// A recorded grey area's kind as the filter knows it.
private func filterWord(of kind: GreyArea.Kind?) -> String { kind?.rawValue ?? "other" }
