import CatalogueModel

/// A situation: what the official does herself, who does the rest, what must be used and where to start.
struct SituationPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    /// The chain that matters most, from the official's side.
    var main: SituationChain?
    /// Other chains that may answer the situation.
    var others: [SituationChain]
    /// Services of the situation and its chains that the chain's customer must use, or use first.
    var mandatory: [MandatoryService]
    /// Services that only others, or a part of the customer's group, must use.
    var mandatoryForSome: [MandatoryService]
    var hasReasons: Bool
    /// `3 palvelua`
    var mandatoryCount: String
    /// Other services of the situation.
    var services: [ServiceLine]
    var servicesCount: String

    static let fields = TemplateFields<SituationPage>([
        .init("frame", \.frame), .init("record", \.record), .init("main", \.main), .init("others", \.others),
        .init("mandatory", \.mandatory), .init("mandatoryForSome", \.mandatoryForSome),
        .init("hasReasons", \.hasReasons), .init("mandatoryCount", \.mandatoryCount),
        .init("services", \.services), .init("servicesCount", \.servicesCount),
    ])
}

/// A chain seen from the side of the official whose situation it answers.
struct SituationChain: TemplateData {
    var chain: ChainLine
    /// For whom it is described.
    var customer: RecordLink?
    var customerID: String
    var checklist: String
    var first: StartingStep?
    /// The agency's own steps.
    var own: [OwnStep]
    var others: [OthersSteps]

    static let fields = TemplateFields<SituationChain>([
        .init("chain", \.chain), .init("customer", \.customer), .init("customerID", \.customerID),
        .init("checklist", \.checklist), .init("first", \.first), .init("own", \.own), .init("others", \.others),
    ])
}

/// One of the agency's own steps, with whose it is.
struct OwnStep: TemplateData {
    var step: StepReference
    var actor: RecordLink?
    var actorID: String

    static let fields = TemplateFields<OwnStep>([
        .init("step", \.step), .init("actor", \.actor), .init("actorID", \.actorID),
    ])
}

/// The step with which the agency gets a chain going.
struct StartingStep: TemplateData {
    var step: StepReference
    var service: RecordLink?
    var howToGet: Phrase?

    static let fields = TemplateFields<StartingStep>([
        .init("step", \.step), .init("service", \.service), .init("howToGet", \.howToGet),
    ])
}

/// What somebody else does in a chain.
struct OthersSteps: TemplateData {
    var actor: RecordLink
    var steps: [StepReference]

    static let fields = TemplateFields<OthersSteps>([.init("actor", \.actor), .init("steps", \.steps)])
}

/// A service that must be used, with why.
struct MandatoryService: TemplateData {
    var service: ServiceLine
    /// Whether it is to be used first of all, with exceptions.
    var isPrimary: Bool
    var basis: Phrase?
    var exemption: Phrase?
    /// Whom the obligation binds.
    var whom: [RecordLink]

    static let fields = TemplateFields<MandatoryService>([
        .init("service", \.service), .init("isPrimary", \.isPrimary), .init("whom", \.whom), .init("basis", \.basis),
        .init("exemption", \.exemption),
    ])
}

func situationPage(_ situation: Situation, content: PageContent, in context: PageContext) -> SituationPage {
    let place = PagePlace(.record(situation.header.id), in: context)
    let id = SituationID(situation.header.id)
    // The chains that the situation names stand in its own order: the one that matters most comes first.
    let related = context.catalogue.relations.chainsOfSituation[id] ?? []
    let chainIDs = situation.chains + related.filter { !situation.chains.contains($0) }
    let chains = chainIDs.compactMap { context.catalogue.serviceChains[$0] }

    let inChains = chains.flatMap { $0.steps.compactMap(\.service) }
    let ofSituation = context.catalogue.relations.servicesOfSituation[id] ?? []
    let all = place.sorted(Set(inChains + ofSituation)).compactMap { id in
        context.catalogue.services[id].map { (id, $0) }
    }
    let obliged = all.filter { $1.obligation.level == .mandatory } + all.filter { $1.obligation.level == .primary }
    // The official is the chain's customer; what binds somebody else only is told of apart.
    let bound = chains.first.flatMap { context.catalogue.relations.coverage[$0.customer]?.services[.must] }
    let mandatory = bound.map { bound in obliged.filter { bound.contains($0.0) } } ?? obliged
    let forSome = bound.map { bound in obliged.filter { !bound.contains($0.0) } } ?? []
    let others = all.filter { id, service in
        service.obligation.level != .mandatory && service.obligation.level != .primary
    }
    let sides = chains.compactMap { place.situationChain($0) }
    return SituationPage(
        frame: place.frame(of: situation.header), record: place.parts(of: situation.header, content: content),
        main: sides.first, others: Array(sides.dropFirst()),
        mandatory: mandatory.compactMap { place.mandatory($1) },
        mandatoryForSome: forSome.compactMap { place.mandatory($1) },
        hasReasons: !obliged.isEmpty, mandatoryCount: context.texts.count(obliged.count, .services),
        services: others.compactMap { place.serviceLine($0.0) },
        servicesCount: context.texts.count(others.count, .services))
}

extension PagePlace {
    fileprivate func mandatory(_ service: Service) -> MandatoryService? {
        let obligation = service.obligation
        return serviceLine(ServiceID(service.header.id)).map {
            MandatoryService(
                service: $0, isPrimary: obligation.level == .primary, basis: phrase(obligation.basis),
                exemption: phrase(obligation.exemption),
                whom: recordLinks(obligation.binds.isEmpty ? audience(of: service) : obligation.binds))
        }
    }

    fileprivate func situationChain(_ chain: ServiceChain) -> SituationChain? {
        let id = ServiceChainID(chain.header.id)
        guard let line = chainLine(id) else { return nil }
        let numbered = chain.steps.enumerated().map { (number: $0 + 1, step: $1) }
        let ownActors = ownActors(in: chain)
        let own = numbered.filter { ownActors.contains($0.step.actor) }
        var order: [ActorID] = []
        var others: [ActorID: [StepReference]] = [:]
        for (number, step) in numbered where !ownActors.contains(step.actor) {
            if others[step.actor] == nil { order.append(step.actor) }
            others[step.actor, default: []].append(stepReference(step, number: number, in: id))
        }
        return SituationChain(
            chain: line, customer: recordLink(chain.customer), customerID: chain.customer.text,
            checklist: link(to: .checklist(id.text)),
            first: own.first.map { first in
                let service = first.step.service.flatMap { context.catalogue.services[$0] }
                return StartingStep(
                    step: stepReference(first.step, number: first.number, in: id),
                    service: service.map { recordLink($0.header) }, howToGet: phrase(service?.howToGet))
            },
            own: own.map {
                OwnStep(
                    step: stepReference($0.step, number: $0.number, in: id),
                    actor: $0.step.actor == chain.customer ? nil : recordLink($0.step.actor),
                    actorID: $0.step.actor.text)
            },
            others: order.compactMap { actor in
                recordLink(actor).map { OthersSteps(actor: $0, steps: others[actor] ?? []) }
            })
    }
}
