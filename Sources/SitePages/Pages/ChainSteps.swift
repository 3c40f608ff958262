import CatalogueModel

/// A chain's steps with their numbers and what passes between them, ready to be shown.
struct ChainSteps {
    private let chain: ServiceChain
    private let place: PagePlace
    /// The transitions from each step that are shown, in the order of the later steps.
    private let transitions: [ChainStepID: [ChainTransition]]

    init(of chain: ServiceChain, at place: PagePlace) {
        self.chain = chain
        self.place = place
        let shown = chain.transitions.filter { $0.handover != nil || $0.isUnrecorded }
        transitions = Dictionary(grouping: shown, by: \.from.step.id)
    }

    /// Handovers that are grey, unowned, unknown or not recorded at all.
    var unclearCount: Int { transitions.values.joined().count { $0.handover?.status != .clear } }

    func parts() -> [StepParts] {
        chain.numberedSteps.map { numbered in
            let (number, step) = (numbered.number, numbered.step)
            let advice = place.advice(on: step)
            return StepParts(
                anchor: stepAnchor(step.id), number: number, title: place.phrase(step.title),
                actor: place.recordLink(step.actor), actorID: step.actor.text,
                alsoIDs: step.also.map(\.actor.text).joined(separator: " "), role: place.texts[.role(step.role)],
                isDoer: step.role == .does, service: step.service.flatMap { place.recordLink($0) },
                also: step.also.compactMap { participant in
                    place.recordLink(participant.actor).map {
                        ParticipantLine(actor: $0, role: place.texts[.role(participant.role)])
                    }
                },
                after: after(numbered), alternative: alternative(to: step), isOptional: step.optional,
                how: advice.how, when: place.phrase(step.when), contacts: advice.contacts,
                confirmations: place.confirmations(step.confirmed), condition: place.phrase(step.condition),
                input: place.phrase(step.input),
                output: place.phrase(step.output), system: place.phrase(step.system),
                sources: place.citations(step.sources),
                handovers: (transitions[step.id] ?? []).map(handoverParts))
        }
    }

    private func after(_ numbered: NumberedStep) -> String? {
        let before = numbered.step.after.compactMap { chain.numberedStep($0)?.number }.sorted()
        if before.isEmpty { return numbered.number == 1 ? nil : place.texts[.stepStartsToo] }
        if before == [numbered.number - 1] { return nil }
        let list = joined(before.map(String.init))
        return place.texts.text(before.count == 1 ? .afterStep : .afterSteps, ["steps": list])
    }

    private func joined(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(place.texts[.and]) " + last
    }

    private func alternative(to step: ChainStep) -> String? {
        step.alternativeTo.flatMap(chain.numberedStep).map {
            place.texts.text(.alternativeToStep, ["step": String($0.number)])
        }
    }

    private func handoverParts(of transition: ChainTransition) -> HandoverParts {
        let (from, to) = (transition.from, transition.to)
        let handover = transition.handover
        return HandoverParts(
            status: handover.map { place.badge($0.status) }
                ?? Badge(look: "status-unknown", text: place.texts[.handoverUntold]),
            look: handover?.status.rawValue ?? "untold", what: handover.map { place.phrase($0.what) },
            from: place.recordLink(from.step.actor), to: place.recordLink(to.step.actor),
            toStep: to.number == from.number + 1
                ? nil : place.texts.text(.stepNumber, ["step": String(to.number)]),
            agreement: place.phrase(handover?.agreement), note: place.phrase(handover?.note),
            confirmations: place.confirmations(handover?.confirmed ?? []),
            sources: place.citations(handover?.sources ?? []))
    }

    /// Everyone who takes part, in the order of appearance.
    var actors: [ActorID] {
        chain.participants.filter { place.context.catalogue.actor($0) != nil }
    }

    func roleRows(for actors: [ActorID]) -> [RoleRow] {
        chain.numberedSteps.map { numbered in
            let step = numbered.step
            var roles = [step.actor: step.role]
            for participant in step.also where roles[participant.actor] == nil {
                roles[participant.actor] = participant.role
            }
            return RoleRow(
                number: numbered.number, title: place.phrase(step.title), anchor: stepAnchor(step.id),
                cells: actors.map { actor in
                    RoleCell(role: roles[actor].map { place.texts[.role($0)] }, look: roles[actor]?.rawValue ?? "none")
                })
        }
    }
}
