import CatalogueModel

/// A chain as a list to tick off: the reader's own steps, whom to turn to and what to hand over.
struct ChecklistPage: TemplateData {
    var frame: PageFrame
    var title: String
    var titleLanguage: String?
    var chain: RecordLink
    var customer: RecordLink?
    var trigger: Phrase
    var outcome: Phrase
    var caution: Caution?
    var own: [ChecklistItem]
    /// What others do meanwhile.
    var others: [ChecklistItem]
    var reviewed: String

    static let fields = TemplateFields<ChecklistPage>([
        .init("frame", \.frame), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("chain", \.chain), .init("customer", \.customer), .init("trigger", \.trigger),
        .init("outcome", \.outcome), .init("caution", \.caution), .init("own", \.own), .init("others", \.others),
        .init("reviewed", \.reviewed),
    ])
}

/// A step to tick off.
struct ChecklistItem: TemplateData {
    /// The step's own id on the page.
    var anchor: String
    var step: StepReference
    var actor: RecordLink?
    var actorID: String
    var alsoIDs: String
    var isOptional: Bool
    var condition: Phrase?
    var input: Phrase?
    var system: Phrase?
    /// What others hand over for the step.
    var received: [ChecklistHandover]
    /// To follow the actor's name.
    var predicate: Phrase
    var service: RecordLink?
    var marks: ServiceMarks?
    var how: Phrase?
    var when: Phrase?
    var contacts: [ContactParts]
    /// What has to be handed over after the step.
    var given: [ChecklistHandover]

    static let fields = TemplateFields<ChecklistItem>([
        .init("anchor", \.anchor), .init("step", \.step), .init("actor", \.actor), .init("actorID", \.actorID),
        .init("alsoIDs", \.alsoIDs), .init("isOptional", \.isOptional), .init("condition", \.condition),
        .init("input", \.input), .init("system", \.system), .init("received", \.received),
        .init("predicate", \.predicate), .init("service", \.service), .init("marks", \.marks),
        .init("how", \.how), .init("when", \.when),
        .init("contacts", \.contacts), .init("given", \.given),
    ])
}

/// What passes between a step and somebody else.
struct ChecklistHandover: TemplateData {
    /// Nil when the sources tell nothing of it.
    var what: Phrase?
    /// The other side.
    var counterpart: RecordLink?
    var step: StepReference
    /// When it is not clear how it passes.
    var unclear: Badge?

    static let fields = TemplateFields<ChecklistHandover>([
        .init("what", \.what), .init("counterpart", \.counterpart), .init("step", \.step),
        .init("unclear", \.unclear),
    ])
}

func checklistPage(_ chain: ServiceChain, in context: PageContext) -> ChecklistPage {
    let id = chain.header.id
    let place = PagePlace(.checklist(id), in: context)
    let title = chain.header.title[context.language]
    let ownActors = context.catalogue.ownActors(in: chain)
    let transitions = chain.transitions
    let items = chain.numberedSteps.map { (step: $0.step, item: place.item($0, among: transitions, of: chain)) }
    let trail = [place.listLink(.serviceChain), place.recordLink(chain.header)]
    return ChecklistPage(
        frame: place.frame(
            title: context.texts.text(.checklistTitle, ["chain": title]),
            description: context.texts.text(.checklistDescription, ["chain": title]), trail: trail),
        title: title, titleLanguage: place.foreignLanguage(of: chain.header.title),
        chain: place.recordLink(chain.header), customer: place.recordLink(chain.customer),
        trigger: place.phrase(chain.trigger), outcome: place.phrase(chain.outcome),
        caution: place.caution(on: [chain.evidence]),
        own: items.filter { ownActors.contains($0.step.actor) }.map(\.item),
        others: items.filter { !ownActors.contains($0.step.actor) }.map(\.item),
        reviewed: context.texts.date(chain.header.reviewed))
}

extension PagePlace {
    fileprivate func item(
        _ numbered: NumberedStep, among transitions: [ChainTransition], of chain: ServiceChain
    ) -> ChecklistItem {
        let step = numbered.step
        let id = ServiceChainID(chain.header.id)
        let advice = advice(on: step)
        return ChecklistItem(
            anchor: stepAnchor(step.id), step: stepReference(numbered, in: id),
            actor: recordLink(step.actor), actorID: step.actor.text,
            alsoIDs: step.also.map(\.actor.text).joined(separator: " "), isOptional: step.optional,
            condition: phrase(step.condition), input: phrase(step.input), system: phrase(step.system),
            received: transitions.filter { $0.to.step.id == step.id }.compactMap {
                handover($0, with: $0.from, in: id)
            },
            predicate: predicate(step.title), service: step.service.flatMap { recordLink($0) },
            marks: step.service.flatMap { context.catalogue.services[$0] }.map { marks(of: $0) }, how: advice.how,
            when: phrase(step.when), contacts: advice.contacts,
            given: transitions.filter { $0.from.step.id == step.id }.compactMap { handover($0, with: $0.to, in: id) })
    }

    /// What passes in a transition, seen from one of its steps; nil within one actor.
    private func handover(
        _ transition: ChainTransition, with other: NumberedStep, in chain: ServiceChainID
    ) -> ChecklistHandover? {
        guard !transition.isWithinActor else { return nil }
        let handover = transition.handover
        let untold = Badge(look: "status-unknown", text: texts[.handoverUntold])
        return ChecklistHandover(
            what: handover.map { phrase($0.what) }, counterpart: recordLink(other.step.actor),
            step: stepReference(other, in: chain),
            unclear: handover.map { $0.status == .clear ? nil : badge($0.status) } ?? untold)
    }
}
