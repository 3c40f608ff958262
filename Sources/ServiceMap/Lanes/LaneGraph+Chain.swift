import CatalogueModel

extension LaneGraph {
    /// A chain of the catalogue with its words in the language of `texts`.
    public init(of chain: ServiceChain, in catalogue: Catalogue, texts: LaneTexts) {
        let language = texts.language
        func foreign(_ text: LocalizedText) -> Language? {
            language == catalogue.primaryLanguage || text.isTranslated(to: language) ? nil : catalogue.primaryLanguage
        }
        let actors = Self.actors(of: chain)
        let lane = Dictionary(actors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let lanes = actors.map { actor in
            let title = catalogue.actor(actor)?.header.title ?? LocalizedText(actor.text)
            return Lane(
                actor: actor, title: title[language], titleLanguage: foreign(title), isCustomer: actor == chain.customer
            )
        }
        let index = Dictionary(
            chain.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let alternatives = Self.alternatives(in: chain, index: index)
        let steps = chain.numberedSteps.map { numbered in
            let step = numbered.step
            var seen = Set([step.actor])
            let also = step.also.filter { seen.insert($0.actor).inserted }
            return LaneStep(
                id: step.id, number: numbered.number, title: texts.plain(step.title[language]),
                titleLanguage: foreign(step.title), lane: lane[step.actor] ?? 0, role: step.role,
                participants: also.map { LaneStep.Participant(lane: lane[$0.actor] ?? 0, role: $0.role) },
                isOptional: step.optional, alternatives: alternatives[numbered.number - 1])
        }
        var seen: Set<ChainTransition> = []
        let transitions = chain.transitions.filter { $0.from.number != $0.to.number && seen.insert($0).inserted }
            .sorted { ($0.to.number, $0.from.number) < ($1.to.number, $1.from.number) }
        let passings = transitions.map { transition in
            let handover = transition.handover
            return LanePassing(
                from: transition.from.number - 1, to: transition.to.number - 1,
                look: handover.map { .told($0.status) } ?? (transition.isWithinActor ? .within : .untold),
                what: handover.map { texts.plain($0.what[language]) },
                whatLanguage: handover.flatMap { foreign($0.what) })
        }
        let domain = chain.domains.first.flatMap { catalogue.domain($0) }
        self.init(
            lanes: lanes, steps: steps, passings: passings,
            domain: domain.map { MapDomain(id: $0.id, title: $0.title[language], colour: $0.colour) })
    }

    private static func actors(of chain: ServiceChain) -> [ActorID] {
        var seen: Set<ActorID> = []
        return (chain.steps.map(\.actor) + chain.steps.flatMap { $0.also.map(\.actor) }).filter {
            seen.insert($0).inserted
        }
    }

    /// For each step the others of which one is enough, both ways.
    private static func alternatives(in chain: ServiceChain, index: [ChainStepID: Int]) -> [[Int]] {
        var groups = Array(chain.steps.indices)
        for (position, step) in chain.steps.enumerated() {
            guard let other = step.alternativeTo.flatMap({ index[$0] }), groups[other] != groups[position] else {
                continue
            }
            let old = groups[position]
            for step in groups.indices where groups[step] == old { groups[step] = groups[other] }
        }
        return groups.indices.map { step in groups.indices.filter { $0 != step && groups[$0] == groups[step] } }
    }
}
