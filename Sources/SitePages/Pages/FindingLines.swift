import CatalogueModel

/// What the program has found for one reason.
struct FindingGroup: TemplateData {
    var anchor: String
    /// The reason as the filter knows it.
    var word: String
    var title: String
    var number: Int
    var why: String
    var settled: String
    var places: [FindingPlace]

    static let fields = TemplateFields<FindingGroup>([
        .init("anchor", \.anchor), .init("word", \.word), .init("title", \.title), .init("number", \.number),
        .init("why", \.why), .init("settled", \.settled), .init("places", \.places),
    ])
}

/// Findings in one chain, or those that lie in none.
struct FindingPlace: TemplateData {
    var chain: RecordLink?
    var number: Int
    /// Whether it is read at once rather than unfolded.
    var isOpen: Bool
    var findings: [FindingLine]

    static let fields = TemplateFields<FindingPlace>([
        .init("chain", \.chain), .init("number", \.number), .init("isOpen", \.isOpen), .init("findings", \.findings),
    ])
}

/// One finding: where it is, whom it concerns and what tells of it.
struct FindingLine: TemplateData {
    var step: StepReference?
    var nextStep: StepReference?
    /// What passes on, of a handover.
    var what: Phrase?
    var service: RecordLink?
    var situation: RecordLink?
    var actors: [RecordLink]
    /// To the page of the pair between which the handover is.
    var pairAddress: String?
    var sources: [CitationLine]
    var word: String
    var actorWords: String

    static let fields = TemplateFields<FindingLine>([
        .init("step", \.step), .init("nextStep", \.nextStep), .init("what", \.what), .init("service", \.service),
        .init("situation", \.situation), .init("actors", \.actors), .init("pairAddress", \.pairAddress),
        .init("sources", \.sources), .init("word", \.word), .init("actorWords", \.actorWords),
    ])
}

/// The id of a reason's section in the list of grey areas.
func findingAnchor(_ reason: GreyAreaFinding.Reason) -> String { "havainto-\(reason.rawValue)" }

extension PagePlace {
    /// The findings by reason, and below each reason chain by chain.
    ///
    /// - Parameter isFolded: whether to fold those that nobody has to settle first.
    func findingGroups(_ findings: [GreyAreaFinding], isFolded: Bool = false) -> [FindingGroup] {
        let byReason = Dictionary(grouping: findings, by: \.reason)
        return GreyAreaFinding.Reason.allCases.compactMap { reason in
            guard let findings = byReason[reason] else { return nil }
            return FindingGroup(
                anchor: findingAnchor(reason), word: reason.rawValue, title: texts[.reason(reason)],
                number: findings.count, why: texts[.reasonWhy(reason)], settled: texts[.reasonSettled(reason)],
                places: places(of: findings, isOpen: !isFolded || reason.isUrgent))
        }
    }

    private func places(of findings: [GreyAreaFinding], isOpen: Bool) -> [FindingPlace] {
        let byChain = Dictionary(grouping: findings, by: \.chain)
        let chains: [ServiceChainID?] = sorted(byChain.keys.compactMap(\.self)) + [nil]
        return chains.compactMap { chain in
            byChain[chain].map { findings in
                FindingPlace(
                    chain: chain.flatMap { recordLink($0) }, number: findings.count, isOpen: isOpen,
                    findings: findings.map { line($0) })
            }
        }
    }

    private func line(_ finding: GreyAreaFinding) -> FindingLine {
        let chain = finding.chain.flatMap { context.catalogue.serviceChains[$0] }
        let handover = chain?.handovers.first { $0.from == finding.step && $0.to == finding.nextStep }
        let interface = context.catalogue.relations.interfacesOfActor[finding.actors.first ?? ActorID("")]?.first {
            finding.actors == [$0.first, $0.second]
        }
        return FindingLine(
            step: chain.flatMap { stepReference(finding.step, of: $0) },
            nextStep: chain.flatMap { stepReference(finding.nextStep, of: $0) }, what: phrase(handover?.what),
            service: finding.service.flatMap { recordLink($0) },
            situation: finding.situation.flatMap { recordLink($0) }, actors: recordLinks(finding.actors),
            pairAddress: handover == nil ? nil : interface.map { link(to: Page.interface($0)) },
            sources: citations(sources(of: finding, handover: handover, in: chain)), word: finding.reason.rawValue,
            actorWords: dataWords(finding.actors))
    }

    /// What tells of the place where the finding lies, as near to it as anything is cited.
    private func sources(
        of finding: GreyAreaFinding, handover: Handover?, in chain: ServiceChain?
    ) -> [Citation] {
        if let chain {
            let near = handover.map { chain.sources(of: $0) } ?? finding.step.flatMap { chain.step($0) }?.sources ?? []
            return near.isEmpty ? chain.header.sources : near
        }
        let id = finding.service?.text ?? finding.situation?.text ?? finding.actors.first?.text
        return id.flatMap { context.catalogue.record($0) }?.header.sources ?? []
    }
}

extension GreyAreaFinding.Reason {
    /// Whether a source itself says that responsibility is unclear or nobody's, rather than saying nothing.
    fileprivate var isUrgent: Bool { self == .unownedHandover || self == .unclearHandover }
}
