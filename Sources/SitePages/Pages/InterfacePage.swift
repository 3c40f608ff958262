import CatalogueModel

/// All that passes between two actors, in both directions: what is unclear first, then what is agreed.
struct InterfacePage: TemplateData {
    var frame: PageFrame
    var first: RecordLink
    var second: RecordLink
    /// `32 luovutusta`
    var count: String
    /// `14 palveluketjua`
    var chains: String
    var statuses: [StatusCount]
    var groups: [PassingGroup]
    /// The actors from whom something passes, when the list is long enough to be filtered.
    var fromChoices: [FilterOption]
    var chainChoices: [FilterOption]
    /// Recorded grey areas that name both, or one of the two and a chain in which they hand over.
    var recorded: [RecordedGreyArea]
    /// What the program has found between the two besides the handovers' statuses.
    var findings: [FindingGroup]
    var interfacesAddress: String
    var greyAreasAddress: String

    static let fields = TemplateFields<InterfacePage>([
        .init("frame", \.frame), .init("first", \.first), .init("second", \.second), .init("count", \.count),
        .init("chains", \.chains), .init("statuses", \.statuses), .init("groups", \.groups),
        .init("fromChoices", \.fromChoices), .init("chainChoices", \.chainChoices), .init("recorded", \.recorded),
        .init("findings", \.findings), .init("interfacesAddress", \.interfacesAddress),
        .init("greyAreasAddress", \.greyAreasAddress),
    ])
}

/// The handovers of one status.
struct PassingGroup: TemplateData {
    var anchor: String
    var status: Badge
    var count: String
    var why: String
    /// What would settle it; nil when nothing has to be settled.
    var settled: String?
    var passings: [PassingLine]

    static let fields = TemplateFields<PassingGroup>([
        .init("anchor", \.anchor), .init("status", \.status), .init("count", \.count), .init("why", \.why),
        .init("settled", \.settled), .init("passings", \.passings),
    ])
}

/// A handover with the chain in which it happens.
struct PassingLine: TemplateData {
    var chain: RecordLink
    var fromStep: StepReference
    var toStep: StepReference
    var from: RecordLink
    var to: RecordLink
    var what: Phrase
    var look: String
    var agreement: Phrase?
    var note: Phrase?
    /// The handover's own or, when it has none, those of the two steps.
    var sources: [CitationLine]
    var fromWord: String
    var chainWord: String

    static let fields = TemplateFields<PassingLine>([
        .init("chain", \.chain), .init("fromStep", \.fromStep), .init("toStep", \.toStep), .init("from", \.from),
        .init("to", \.to), .init("what", \.what), .init("look", \.look), .init("agreement", \.agreement),
        .init("note", \.note), .init("sources", \.sources), .init("fromWord", \.fromWord),
        .init("chainWord", \.chainWord),
    ])
}

/// - Returns: nil when the two hand nothing over to each other.
func interfacePage(_ first: ActorID, _ second: ActorID, in context: PageContext) -> InterfacePage? {
    let place = PagePlace(.interface(first, second), in: context)
    let interface = context.catalogue.relations.interfacesOfActor[first]?.first { $0.second == second }
    guard let interface, let firstLink = place.recordLink(first), let secondLink = place.recordLink(second) else {
        return nil
    }
    let texts = context.texts
    let statuses = interface.passings.map(\.handover.status)
    let chains = interface.passings.map(\.chain)
    // Fewer are seen at a glance.
    let isLong = interface.passings.count > 8
    let names: KeyValuePairs = ["first": firstLink.title, "second": secondLink.title]
    return InterfacePage(
        frame: place.frame(
            title: texts.text(.interfaceTitle, names), description: texts.text(.interfaceDescription, names),
            trail: [
                RecordLink(title: texts[.menuInterfaces], address: place.link(to: Page.interfaces), language: nil)
            ]),
        first: firstLink, second: secondLink, count: texts.count(interface.passings.count, .handovers),
        chains: texts.count(Set(chains).count, .chains),
        statuses: place.statusCounts(statuses) { "#" + statusAnchor($0) },
        groups: Handover.Status.allCases.reversed().compactMap { place.group(of: $0, in: interface) },
        fromChoices: isLong ? place.filterOptions(interface.passings.map(\.from)) : [],
        chainChoices: isLong ? place.filterOptions(chains) : [],
        recorded: place.recorded(touching: interface).map { place.recordedLine($0) },
        findings: place.findingGroups(place.findings(touching: interface)),
        interfacesAddress: place.link(to: Page.interfaces), greyAreasAddress: place.link(to: Page.list(.greyArea)))
}

private func statusAnchor(_ status: Handover.Status) -> String { "tila-\(status.rawValue)" }

extension PagePlace {
    fileprivate func group(of status: Handover.Status, in interface: Interface) -> PassingGroup? {
        let passings = interface.passings.filter { $0.handover.status == status }
        guard !passings.isEmpty else { return nil }
        let reason = GreyAreaFinding.Reason(status)
        return PassingGroup(
            anchor: statusAnchor(status), status: badge(status), count: texts.count(passings.count, .handovers),
            why: texts[.statusExplained(status)], settled: reason.map { texts[.reasonSettled($0)] },
            passings: passings.compactMap { line($0) })
    }

    private func line(_ passing: Interface.Passing) -> PassingLine? {
        guard let chain = context.catalogue.serviceChains[passing.chain], let from = recordLink(passing.from),
            let to = recordLink(passing.to), let fromStep = stepReference(passing.handover.from, of: chain),
            let toStep = stepReference(passing.handover.to, of: chain)
        else { return nil }
        let handover = passing.handover
        return PassingLine(
            chain: recordLink(chain.header), fromStep: fromStep, toStep: toStep, from: from, to: to,
            what: phrase(handover.what), look: handover.status.rawValue, agreement: phrase(handover.agreement),
            note: phrase(handover.note), sources: citations(chain.sources(of: handover)), fromWord: passing.from.text,
            chainWord: passing.chain.text)
    }

    fileprivate func recorded(touching interface: Interface) -> [GreyArea] {
        let chains = Set(interface.passings.map(\.chain))
        return sorted(context.catalogue.greyAreas.keys).compactMap { context.catalogue.greyAreas[$0] }.filter { area in
            let named = [interface.first, interface.second].count { area.actors.contains($0) }
            return named == 2 || named == 1 && area.chains.contains(where: chains.contains)
        }
    }

    /// Handovers between both of which no chain tells; those that are told of are told where the handovers are.
    fileprivate func findings(touching interface: Interface) -> [GreyAreaFinding] {
        let ofHandovers = Handover.Status.allCases.compactMap { GreyAreaFinding.Reason($0) }
        return (context.catalogue.relations.findingsOfActor[interface.first] ?? []).filter {
            $0.actors.contains(interface.second) && !ofHandovers.contains($0.reason) && !$0.reason.isOwnWork
        }
    }
}

extension ServiceChain {
    /// What tells of a handover: its own sources or, when it has none, those of the two steps; each once.
    func sources(of handover: Handover) -> [Citation] {
        guard handover.sources.isEmpty else { return handover.sources }
        var seen: Set<Citation> = []
        return [handover.from, handover.to].compactMap { step($0) }.flatMap(\.sources)
            .filter { seen.insert($0).inserted }
    }
}
