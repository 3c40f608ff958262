import CatalogueModel

/// A situation: where to start, what the official does herself, who does the rest, and what must be used.
struct SituationPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    /// Whom the page answers when that is not everybody.
    var audience: [RecordLink]
    var start: Phrase?
    /// Those of the service or provider that `start` names first.
    var startContacts: [ContactParts]
    /// How well the sources support the steps; nil when there are none.
    var caution: Caution?
    /// The reader's own steps.
    var own: [AnswerStep]
    var others: [AnswerStep]
    /// Whether there are steps for all whom the page answers.
    var isGeneral: Bool
    /// The chains that the steps are taken from, then others that answer all whom the page answers.
    var chains: [AnswerChain]
    /// Chains for some of those whom the page answers.
    var narrower: [NarrowerAnswer]
    /// Services of the situation that all whom the page answers must use, or use first.
    var duties: [MandatoryService]
    /// Those that bind some of them only.
    var narrowerDuties: [MandatoryService]
    /// All of these services.
    var explainedDuties: [MandatoryService]
    /// `3 palvelua`
    var dutyCount: String
    /// Other services of the situation.
    var services: [ServiceLine]
    var servicesCount: String

    static let fields = TemplateFields<SituationPage>([
        .init("frame", \.frame), .init("record", \.record), .init("audience", \.audience), .init("start", \.start),
        .init("startContacts", \.startContacts), .init("caution", \.caution), .init("own", \.own),
        .init("others", \.others), .init("isGeneral", \.isGeneral), .init("chains", \.chains),
        .init("narrower", \.narrower), .init("duties", \.duties),
        .init("narrowerDuties", \.narrowerDuties), .init("explainedDuties", \.explainedDuties),
        .init("dutyCount", \.dutyCount),
        .init("services", \.services), .init("servicesCount", \.servicesCount),
    ])
}

/// How well the sources support what follows.
struct Caution: TemplateData {
    var evidence: Badge
    var explained: String

    static let fields = TemplateFields<Caution>([.init("evidence", \.evidence), .init("explained", \.explained)])
}

/// A step that a situation has as its own.
struct AnswerStep: TemplateData {
    /// As a heading, with its place in the chain.
    var step: StepReference
    /// What the actor does, to follow its name.
    var predicate: Phrase
    /// Nil when it is the customer whom the chain is for.
    var actor: RecordLink?
    var actorID: String
    /// Whether not everybody needs it.
    var isOptional: Bool
    /// Who needs it, when that is not everybody.
    var condition: Phrase?
    var how: Phrase?
    var when: Phrase?
    var contacts: [ContactParts]

    static let fields = TemplateFields<AnswerStep>([
        .init("step", \.step), .init("predicate", \.predicate), .init("actor", \.actor), .init("actorID", \.actorID),
        .init("isOptional", \.isOptional), .init("condition", \.condition), .init("how", \.how), .init("when", \.when),
        .init("contacts", \.contacts),
    ])
}

/// A chain that a situation takes steps from.
struct AnswerChain: TemplateData {
    var chain: ChainLine
    var checklist: String

    static let fields = TemplateFields<AnswerChain>([.init("chain", \.chain), .init("checklist", \.checklist)])
}

/// The answer for one group of those whom a situation's page answers.
struct NarrowerAnswer: TemplateData {
    var chain: ChainLine
    var customer: RecordLink?
    var customerID: String
    var checklist: String
    var caution: Caution
    var own: [AnswerStep]
    var others: [AnswerStep]

    static let fields = TemplateFields<NarrowerAnswer>([
        .init("chain", \.chain), .init("customer", \.customer), .init("customerID", \.customerID),
        .init("checklist", \.checklist), .init("caution", \.caution), .init("own", \.own), .init("others", \.others),
    ])
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
    let answer = context.catalogue.answer(of: id)
    let steps = answer?.steps ?? []
    let all = answer?.duties ?? []
    let duties = all.compactMap { place.mandatory($0) }
    let bound = Set(answer?.duties.map(\.service) ?? [])
    let rest = (context.catalogue.relations.servicesOfSituation[id] ?? []).filter { !bound.contains($0) }
    let narrower = Set(answer?.narrowerChains.map(\.chain) ?? [])
    let named = situation.chains + (context.catalogue.relations.chainsOfSituation[id] ?? [])
    var chainIDs: [ServiceChainID] = []
    for chain in steps.map(\.chain) + named where !narrower.contains(chain) && !chainIDs.contains(chain) {
        chainIDs.append(chain)
    }
    return SituationPage(
        frame: place.frame(of: situation.header), record: place.parts(of: situation.header, content: content),
        audience: place.recordLinks(situation.audience), start: place.phrase(situation.start),
        startContacts: situation.start.map { place.contacts(ofFirstReferenceIn: $0) } ?? [],
        caution: place.caution(on: steps.compactMap { context.catalogue.serviceChains[$0.chain]?.evidence }),
        own: place.answerSteps(steps.filter(\.isOwn)), others: place.answerSteps(steps.filter { !$0.isOwn }),
        isGeneral: !steps.isEmpty,
        chains: chainIDs.compactMap { id in
            place.chainLine(id).map { AnswerChain(chain: $0, checklist: place.link(to: .checklist(id.text))) }
        },
        narrower: answer?.narrowerChains.compactMap { place.narrowerAnswer($0) } ?? [],
        duties: all.filter(\.isGeneral).compactMap { place.mandatory($0) },
        narrowerDuties: all.filter { !$0.isGeneral }.compactMap { place.mandatory($0) }, explainedDuties: duties,
        dutyCount: context.texts.count(duties.count, .services),
        services: place.serviceLines(rest), servicesCount: context.texts.count(rest.count, .services))
}

extension PagePlace {
    /// - Returns: the weakest of the grades, which is what a reader has to reckon with; nil when there are none.
    func caution(on grades: [ServiceChain.Evidence]) -> Caution? {
        let order = ServiceChain.Evidence.allCases
        guard let weakest = grades.max(by: { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }) else {
            return nil
        }
        return Caution(evidence: badge(weakest), explained: texts[.evidenceExplained(weakest)])
    }

    fileprivate func answerSteps(_ steps: [SituationAnswer.Step]) -> [AnswerStep] {
        steps.compactMap { answered in
            guard let chain = context.catalogue.serviceChains[answered.chain], let step = chain.step(answered.step)
            else {
                return nil
            }
            let advice = advice(on: step)
            return AnswerStep(
                step: stepReference(NumberedStep(number: answered.numberInChain, step: step), in: answered.chain),
                predicate: predicate(step.title),
                actor: step.actor == chain.customer ? nil : recordLink(step.actor), actorID: step.actor.text,
                isOptional: step.optional, condition: phrase(step.condition), how: advice.how,
                when: phrase(step.when), contacts: advice.contacts)
        }
    }

    fileprivate func narrowerAnswer(_ narrower: SituationAnswer.NarrowerChain) -> NarrowerAnswer? {
        guard let chain = context.catalogue.serviceChains[narrower.chain], let line = chainLine(narrower.chain),
            let caution = caution(on: [chain.evidence])
        else { return nil }
        let steps = narrower.steps.isEmpty ? context.catalogue.answerSteps(of: chain) : narrower.steps
        return NarrowerAnswer(
            chain: line, customer: recordLink(narrower.customer), customerID: narrower.customer.text,
            checklist: link(to: .checklist(narrower.chain.text)), caution: caution,
            own: answerSteps(steps.filter(\.isOwn)), others: answerSteps(steps.filter { !$0.isOwn }))
    }

    fileprivate func mandatory(_ duty: SituationAnswer.Duty) -> MandatoryService? {
        guard let service = context.catalogue.services[duty.service], let line = serviceLine(duty.service) else {
            return nil
        }
        return MandatoryService(
            service: line, isPrimary: duty.level == .primary, basis: phrase(service.obligation.basis),
            exemption: phrase(service.obligation.exemption), whom: recordLinks(duty.binds))
    }
}
