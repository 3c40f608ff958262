/// A step of a chain with its number, which counts from 1 in the order in which the chain is written.
public struct NumberedStep: Hashable, Sendable {
    public var number: Int
    public var step: ChainStep

    public init(number: Int, step: ChainStep) {
        self.number = number
        self.step = step
    }
}

/// From a step of a chain to one directly after it.
public struct ChainTransition: Hashable, Sendable {
    public var from: NumberedStep
    public var to: NumberedStep
    /// What is recorded of it; nil when nothing is.
    public var handover: Handover?

    /// Whether both steps are one actor's: then nothing has to be handed over.
    public var isWithinActor: Bool { from.step.actor == to.step.actor }

    /// Whether responsibility passes to another actor and nothing is recorded of it.
    public var isUnrecorded: Bool { handover == nil && !isWithinActor }
}

extension ServiceChain {
    /// The steps with their numbers.
    public var numberedSteps: [NumberedStep] {
        steps.enumerated().map { NumberedStep(number: $0 + 1, step: $1) }
    }

    /// The step with this id and its number; nil when the chain has no such step.
    public func numberedStep(_ id: ChainStepID) -> NumberedStep? {
        steps.firstIndex { $0.id == id }.map { NumberedStep(number: $0 + 1, step: steps[$0]) }
    }

    /// Between all steps that directly follow each other, in the order of the later step and of what is written in its
    /// `after`.
    public var transitions: [ChainTransition] {
        struct Pair: Hashable { var from, to: ChainStepID }
        let recorded = Dictionary(handovers.map { (Pair(from: $0.from, to: $0.to), $0) }) { first, _ in first }
        let numbered = Dictionary(numberedSteps.map { ($0.step.id, $0) }) { first, _ in first }
        return numberedSteps.flatMap { to in
            to.step.after.compactMap { id in
                numbered[id].map {
                    ChainTransition(from: $0, to: to, handover: recorded[Pair(from: id, to: to.step.id)])
                }
            }
        }
    }

    /// Everyone who takes part in a step, in the order of appearance.
    public var participants: [ActorID] {
        var seen: Set<ActorID> = []
        return steps.flatMap { [$0.actor] + $0.also.map(\.actor) }.filter { seen.insert($0).inserted }
    }
}
