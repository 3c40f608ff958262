import CatalogueModel

/// What the picture of a chain shows: who takes part, what is done after what, and what passes on; without geometry.
public struct LaneGraph: Hashable, Sendable {
    /// Those who do steps in the order of their first one, then those who only take part.
    public var lanes: [Lane]
    /// In the order of the chain's list.
    public var steps: [LaneStep]
    /// By the step that comes after, then by the one before.
    public var passings: [LanePassing]
    public var domain: MapDomain?

    public init(lanes: [Lane], steps: [LaneStep], passings: [LanePassing], domain: MapDomain? = nil) {
        self.lanes = lanes
        self.steps = steps
        self.passings = passings
        self.domain = domain
    }
}

/// An actor of a chain.
public struct Lane: Hashable, Sendable {
    public var actor: ActorID
    public var title: String
    /// The language of the title where it is not the picture's own.
    public var titleLanguage: Language?
    /// Whether the chain is for this actor.
    public var isCustomer: Bool = false
}

/// A step of a chain in the lane of the actor that does it.
public struct LaneStep: Hashable, Sendable {
    /// A further actor of the step.
    public struct Participant: Hashable, Sendable {
        public var lane: Int
        public var role: ChainStep.Role
    }

    public var id: ChainStepID
    public var number: Int
    public var title: String
    public var titleLanguage: Language?
    /// Index of its actor among the lanes.
    public var lane: Int
    public var role: ChainStep.Role = .does
    public var participants: [Participant] = []
    public var isOptional: Bool = false
    /// Indices of the steps one of which is done instead, sorted.
    public var alternatives: [Int] = []
}

/// What leads from a step to one directly after it.
public struct LanePassing: Hashable, Sendable {
    public enum Look: Hashable, Sendable {
        /// Between two steps of one actor, where nothing has to be handed over.
        case within
        /// From one actor to another without a handover that is told of.
        case untold
        case told(Handover.Status)

        /// The look's name in a stylesheet and in data.
        public var name: String {
            switch self {
            case .within: "within"
            case .untold: "untold"
            case .told(let status): status.rawValue
            }
        }
    }

    /// Index of the step before.
    public var from: Int
    /// Index of the step after.
    public var to: Int
    public var look: Look
    /// What is handed over.
    public var what: String?
    public var whatLanguage: Language?
}
