import CatalogueModel

/// A chain's steps with their numbers and what passes between them, ready to be shown.
struct ChainSteps {
    private let chain: ServiceChain
    private let place: PagePlace
    private let numbers: [ChainStepID: Int]
    /// What passes on from each step, in the order of the steps to which it passes.
    private let passings: [ChainStepID: [Passing]]

    /// From one step to the one after it: the handover that is told of, or nil when none is.
    private struct Passing {
        var to: ChainStep
        var handover: Handover?
    }

    init(of chain: ServiceChain, at place: PagePlace) {
        self.chain = chain
        self.place = place
        numbers = Dictionary(chain.steps.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
        var told: [ChainStepID: [Handover]] = [:]
        for handover in chain.handovers { told[handover.from, default: []].append(handover) }
        let actors = Dictionary(chain.steps.map { ($0.id, $0.actor) }) { first, _ in first }
        var passings: [ChainStepID: [Passing]] = [:]
        for step in chain.steps {
            for previous in step.after {
                let handover = told[previous]?.first { $0.to == step.id }
                // Between two steps of one actor nothing has to be handed over.
                guard handover != nil || actors[previous] != step.actor else { continue }
                passings[previous, default: []].append(Passing(to: step, handover: handover))
            }
        }
        self.passings = passings
    }

    /// Handovers that are grey, unowned, unknown or not told of at all.
    var unclearCount: Int {
        passings.values.reduce(0) { count, passings in count + passings.count { $0.handover?.status != .clear } }
    }

    func parts() -> [StepParts] {
        chain.steps.enumerated().map { index, step in
            let advice = place.advice(on: step)
            return StepParts(
                anchor: stepAnchor(step.id), number: index + 1, title: place.phrase(step.title),
                actor: place.recordLink(step.actor), actorID: step.actor.text,
                alsoIDs: step.also.map(\.actor.text).joined(separator: " "), role: place.texts[.role(step.role)],
                isDoer: step.role == .does, service: step.service.flatMap { place.recordLink($0) },
                also: step.also.compactMap { participant in
                    place.recordLink(participant.actor).map {
                        ParticipantLine(actor: $0, role: place.texts[.role(participant.role)])
                    }
                },
                after: after(step, at: index), alternative: alternative(to: step), isOptional: step.optional,
                how: advice.how, when: place.phrase(step.when), contacts: advice.contacts,
                confirmations: place.confirmations(step.confirmed), condition: place.phrase(step.condition),
                input: place.phrase(step.input),
                output: place.phrase(step.output), system: place.phrase(step.system),
                sources: place.citations(step.sources),
                handovers: (passings[step.id] ?? []).map { parts(of: $0, from: step, at: index) })
        }
    }

    private func after(_ step: ChainStep, at index: Int) -> String? {
        let before = step.after.compactMap { numbers[$0] }.sorted()
        if before.isEmpty { return index == 0 ? nil : place.texts[.stepStartsToo] }
        if before == [index] { return nil }
        let list = joined(before.map(String.init))
        return place.texts.text(before.count == 1 ? .afterStep : .afterSteps, ["steps": list])
    }

    private func joined(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(place.texts[.and]) " + last
    }

    private func alternative(to step: ChainStep) -> String? {
        step.alternativeTo.flatMap { numbers[$0] }.map { place.texts.text(.alternativeToStep, ["step": String($0)]) }
    }

    private func parts(of passing: Passing, from step: ChainStep, at index: Int) -> HandoverParts {
        let number = numbers[passing.to.id] ?? 0
        let handover = passing.handover
        return HandoverParts(
            status: handover.map { place.badge($0.status) }
                ?? Badge(look: "status-unknown", text: place.texts[.handoverUntold]),
            look: handover?.status.rawValue ?? "untold", what: handover.map { place.phrase($0.what) },
            from: place.recordLink(step.actor), to: place.recordLink(passing.to.actor),
            toStep: number == index + 2 ? nil : place.texts.text(.stepNumber, ["step": String(number)]),
            agreement: place.phrase(handover?.agreement), note: place.phrase(handover?.note),
            confirmations: place.confirmations(handover?.confirmed ?? []),
            sources: place.citations(handover?.sources ?? []))
    }

    /// Everyone who takes part, in the order of appearance.
    var actors: [ActorID] {
        var seen: Set<ActorID> = []
        return chain.steps.flatMap { [$0.actor] + $0.also.map(\.actor) }.filter {
            seen.insert($0).inserted && place.context.catalogue.actor($0) != nil
        }
    }

    func roleRows(for actors: [ActorID]) -> [RoleRow] {
        chain.steps.enumerated().map { index, step in
            var roles = [step.actor: step.role]
            for participant in step.also where roles[participant.actor] == nil {
                roles[participant.actor] = participant.role
            }
            return RoleRow(
                number: index + 1, title: place.phrase(step.title), anchor: stepAnchor(step.id),
                cells: actors.map { actor in
                    RoleCell(role: roles[actor].map { place.texts[.role($0)] }, look: roles[actor]?.rawValue ?? "none")
                })
        }
    }
}
