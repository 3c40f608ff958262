import CatalogueModel

/// A customer: what it must use, may use, gets through an aggregator and cannot use, its steps in every chain, and its
/// grey areas.
struct CustomerPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var form: String?
    var website: String?
    var memberOf: [RecordLink]
    var members: [RecordLink]
    /// Organisations of the group that have no pages of their own.
    var organisations: [Phrase]
    var servedBy: [RecordLink]
    /// What makes it the reader's own agency; nil when it is none or has ended.
    var choice: AgencyChoice?
    /// To the groups of services that there are, each with its count.
    var jumps: [StandingJump]
    var must: [StandingLine]
    var may: [StandingLine]
    /// Services of the aggregators that serve the customer, one group for each.
    var throughAggregators: [ServiceGroup]
    var excluded: [StandingLine]
    var unsettled: [StandingLine]
    var partly: [StandingLine]
    /// Services whose records do not speak of the customer.
    var unnamed: [StandingLine]
    var unnamedCount: String
    var hasUnknown: Bool
    var hasServices: Bool
    var chains: [ChainOfCustomer]
    /// Recorded grey areas that name it or a group of its.
    var greyAreas: [RecordLink]
    var findings: [CustomerFinding]
    var findingsCount: String
    var hasGrey: Bool
    var interfaces: [InterfaceLine]

    static let fields = TemplateFields<CustomerPage>([
        .init("frame", \.frame), .init("record", \.record), .init("form", \.form), .init("website", \.website),
        .init("memberOf", \.memberOf), .init("members", \.members), .init("organisations", \.organisations),
        .init("servedBy", \.servedBy),
        .init("choice", \.choice), .init("jumps", \.jumps), .init("must", \.must), .init("may", \.may),
        .init("throughAggregators", \.throughAggregators), .init("excluded", \.excluded),
        .init("unsettled", \.unsettled), .init("partly", \.partly), .init("unnamed", \.unnamed),
        .init("unnamedCount", \.unnamedCount), .init("hasUnknown", \.hasUnknown),
        .init("hasServices", \.hasServices), .init("chains", \.chains), .init("greyAreas", \.greyAreas),
        .init("findings", \.findings), .init("findingsCount", \.findingsCount), .init("hasGrey", \.hasGrey),
        .init("interfaces", \.interfaces),
    ])
}

/// A link to a group of services on the page.
struct StandingJump: TemplateData {
    var anchor: String
    var title: String
    var count: Int

    static let fields = TemplateFields<StandingJump>([
        .init("anchor", \.anchor), .init("title", \.title), .init("count", \.count),
    ])
}

/// A service as one customer stands to it, with why.
struct StandingLine: TemplateData {
    var service: ServiceLine
    var basis: Phrase?
    var exemption: Phrase?
    /// What the source says of who may use it.
    var eligibility: Phrase?
    /// Whom the service is for, or whom its obligation binds.
    var whom: [RecordLink]

    static let fields = TemplateFields<StandingLine>([
        .init("service", \.service), .init("basis", \.basis), .init("exemption", \.exemption),
        .init("eligibility", \.eligibility), .init("whom", \.whom),
    ])
}

/// A chain with the customer's own steps in it.
struct ChainOfCustomer: TemplateData {
    var link: RecordLink
    var checklist: String
    /// `5 omaa vaihetta`
    var count: String
    var steps: [StepReference]

    static let fields = TemplateFields<ChainOfCustomer>([
        .init("link", \.link), .init("checklist", \.checklist), .init("count", \.count), .init("steps", \.steps),
    ])
}

/// Something unclear in a chain in which the customer has a part.
struct CustomerFinding: TemplateData {
    var reason: String
    var chain: RecordLink
    var step: StepReference?
    var nextStep: StepReference?

    static let fields = TemplateFields<CustomerFinding>([
        .init("reason", \.reason), .init("chain", \.chain), .init("step", \.step), .init("nextStep", \.nextStep),
    ])
}

func customerPage(_ customer: Customer, content: PageContent, in context: PageContext) -> CustomerPage {
    let place = PagePlace(.record(customer.header.id), in: context)
    let id = ActorID(customer.header.id)
    let coverage = context.catalogue.relations.coverage[id]
    // Of what has ended nothing is offered or demanded any more; its page says what came after it.
    let isCurrent = !context.catalogue.hasEnded(customer.header)
    let services = CustomerServices(of: customer, coverage: isCurrent ? coverage : nil, at: place)
    let ownSide = coverage?.ownSide ?? [id]
    var parts = place.parts(of: customer.header, content: content)
    parts.greyAreas = []
    let greyAreas = Set((coverage?.groups ?? [id]).flatMap { context.index.greyAreasNaming[$0.text] ?? [] })
    let touching = place.findings(touching: ownSide)
    let findings = touching.compactMap { place.customerFinding($0) }
    return CustomerPage(
        frame: place.frame(of: customer.header), record: parts,
        form: customer.form.map { context.texts[.customerForm($0)] }, website: customer.website,
        memberOf: place.recordLinks(customer.memberOf),
        members: place.recordLinks(place.sorted(context.catalogue.relations.membersOf[id] ?? [])),
        organisations: place.phrases(customer.members), servedBy: place.recordLinks(customer.servedBy),
        choice: context.canBeChosen(customer) ? place.choice(of: customer) : nil,
        jumps: services.jumps, must: services.must, may: services.may, throughAggregators: services.through,
        excluded: services.excluded, unsettled: services.unsettled, partly: services.partly,
        unnamed: services.unnamed, unnamedCount: context.texts.count(services.unnamed.count, .services),
        hasUnknown: services.unknownCount > 0, hasServices: !services.jumps.isEmpty,
        chains: isCurrent ? place.chains(ofSide: ownSide) : [],
        greyAreas: place.recordLinks(place.sorted(greyAreas)), findings: findings,
        findingsCount: context.texts.greyAreas(GreyAreaNumbers(of: touching)),
        hasGrey: !findings.isEmpty || !greyAreas.isEmpty, interfaces: place.interfaceLines(of: id))
}

extension PagePlace {
    /// The chains in which one of these has a step, each with those steps.
    fileprivate func chains(ofSide side: [ActorID]) -> [ChainOfCustomer] {
        let own = Set(side)
        let ids = Set(side.flatMap { context.catalogue.relations.chainsOfActor[$0] ?? [] })
        return sorted(ids).compactMap { id in
            guard let chain = context.catalogue.serviceChains[id] else { return nil }
            let steps = chain.numberedSteps.filter { own.contains($0.step.actor) }
            guard !steps.isEmpty else { return nil }
            return ChainOfCustomer(
                link: recordLink(chain.header), checklist: link(to: .checklist(id.text)),
                count: texts.count(steps.count, .ownSteps),
                steps: steps.map { stepReference($0, in: id) })
        }
    }

    /// What is unclear in chains where one of these has a part, each place once, what most wants settling first.
    fileprivate func findings(touching side: [ActorID]) -> [GreyAreaFinding] {
        var seen: Set<GreyAreaFinding> = []
        let found = side.flatMap { context.catalogue.relations.findingsOfActor[$0] ?? [] }
            .filter { $0.chain != nil && !$0.reason.isOwnWork && seen.insert($0).inserted }
        return found.sorted { $0.reason < $1.reason }
    }

    fileprivate func customerFinding(_ finding: GreyAreaFinding) -> CustomerFinding? {
        guard let chain = finding.chain.flatMap({ context.catalogue.serviceChains[$0] }) else { return nil }
        return CustomerFinding(
            reason: texts[.reason(finding.reason)], chain: recordLink(chain.header),
            step: stepReference(finding.step, of: chain), nextStep: stepReference(finding.nextStep, of: chain))
    }
}
