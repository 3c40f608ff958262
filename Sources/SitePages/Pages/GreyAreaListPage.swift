import CatalogueModel

/// The grey areas: those that sources have named and those that follow from the records.
struct GreyAreaListPage: TemplateData {
    var frame: PageFrame
    var introduction: String
    var recorded: [RecordedGreyAreas]
    /// `31 havaintoa`
    var count: String
    var found: [FindingGroup]

    static let fields = TemplateFields<GreyAreaListPage>([
        .init("frame", \.frame), .init("introduction", \.introduction), .init("recorded", \.recorded),
        .init("count", \.count), .init("found", \.found),
    ])
}

/// Recorded grey areas of one kind.
struct RecordedGreyAreas: TemplateData {
    var title: String
    var areas: [RecordedGreyArea]

    static let fields = TemplateFields<RecordedGreyAreas>([.init("title", \.title), .init("areas", \.areas)])
}

/// A recorded grey area in the list.
struct RecordedGreyArea: TemplateData {
    var link: RecordLink
    var summary: Phrase
    var actors: [RecordLink]

    static let fields = TemplateFields<RecordedGreyArea>([
        .init("link", \.link), .init("summary", \.summary), .init("actors", \.actors),
    ])
}

/// What the program has found for one reason.
struct FindingGroup: TemplateData {
    var anchor: String
    var title: String
    var count: String
    var why: String
    var settled: String
    var findings: [FindingLine]

    static let fields = TemplateFields<FindingGroup>([
        .init("anchor", \.anchor), .init("title", \.title), .init("count", \.count), .init("why", \.why),
        .init("settled", \.settled), .init("findings", \.findings),
    ])
}

/// One finding: where it is and whom it concerns.
struct FindingLine: TemplateData {
    var chain: RecordLink?
    var step: StepReference?
    var nextStep: StepReference?
    var service: RecordLink?
    var situation: RecordLink?
    var actors: [RecordLink]

    static let fields = TemplateFields<FindingLine>([
        .init("chain", \.chain), .init("step", \.step), .init("nextStep", \.nextStep),
        .init("service", \.service), .init("situation", \.situation), .init("actors", \.actors),
    ])
}

func greyAreaListPage(in context: PageContext) -> GreyAreaListPage {
    let place = PagePlace(.list(.greyArea), in: context)
    let texts = context.texts
    let recorded = place.sorted(context.catalogue.greyAreas.keys).compactMap { context.catalogue.greyAreas[$0] }
    let byKind = Dictionary(grouping: recorded, by: \.kind)
    let kinds: [GreyArea.Kind?] = GreyArea.Kind.allCases + [nil]
    let findings = place.context.catalogue.relations.findings
    let byReason = Dictionary(grouping: findings, by: \.reason)
    return GreyAreaListPage(
        frame: place.frame(title: texts[.kinds(.greyArea)], description: texts[.listIntroduction(.greyArea)]),
        introduction: texts[.listIntroduction(.greyArea)],
        recorded: kinds.compactMap { kind in
            guard let areas = byKind[kind] else { return nil }
            return RecordedGreyAreas(
                title: kind.map { texts[.greyAreaKind($0)] } ?? texts[.greyAreaOtherKind],
                areas: areas.map {
                    RecordedGreyArea(
                        link: place.recordLink($0.header), summary: place.phrase($0.summary),
                        actors: place.recordLinks($0.actors))
                })
        },
        count: texts.count(findings.count, .findings),
        found: GreyAreaFinding.Reason.allCases.compactMap { reason in
            guard let findings = byReason[reason] else { return nil }
            return FindingGroup(
                anchor: "havainto-\(reason.rawValue)", title: texts[.reason(reason)],
                count: texts.count(findings.count, .findings), why: texts[.reasonWhy(reason)],
                settled: texts[.reasonSettled(reason)], findings: findings.map { place.line($0) })
        })
}

extension PagePlace {
    fileprivate func line(_ finding: GreyAreaFinding) -> FindingLine {
        let chain = finding.chain.flatMap { context.catalogue.serviceChains[$0] }
        func reference(_ step: ChainStepID?) -> StepReference? {
            guard let step, let chain, let position = chain.steps.firstIndex(where: { $0.id == step }) else {
                return nil
            }
            return stepReference(
                chain.steps[position], number: position + 1, in: ServiceChainID(chain.header.id))
        }
        return FindingLine(
            chain: chain.map { recordLink($0.header) },
            step: reference(finding.step), nextStep: reference(finding.nextStep),
            service: finding.service.flatMap { recordLink($0) },
            situation: finding.situation.flatMap { recordLink($0) }, actors: recordLinks(finding.actors))
    }
}
