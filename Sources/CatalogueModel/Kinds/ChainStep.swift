/// What one actor does in a chain.
public struct ChainStep: Hashable, Fielded {
    public enum Role: String, FieldChoice {
        case does, decides, supports, steers, informed
    }

    /// A further actor of the step with its role.
    public struct Participant: Hashable, Fielded {
        public var actor = ActorID("")
        public var role = Role.does

        public static let fields = Fields(Participant(), "serviceChain.steps.also") { f in
            f.required("actor", \.actor, .narrowsSearch)
            f.required("role", \.role)
        }
    }

    /// Unique in its chain.
    public var id = ChainStepID("")
    public var title = LocalizedText("")
    public var actor = ActorID("")
    public var service: ServiceID?
    public var role = Role.does
    public var also: [Participant] = []
    /// The steps that come directly before; a start has none.
    public var after: [ChainStepID] = []
    public var alternativeTo: ChainStepID?
    public var optional = false
    public var condition: LocalizedText?
    /// How it is done, and where.
    public var how: LocalizedText?
    /// By when it is to be done, or how long it takes.
    public var when: LocalizedText?
    public var contact: [Contact] = []
    /// Whether one becomes the service's customer by it.
    public var takesIntoUse = false
    public var input: LocalizedText?
    public var output: LocalizedText?
    public var system: LocalizedText?
    public var sources: [Citation] = []
    public var confirmed: [Confirmation] = []
    /// While its chain is read: whether it has not said what it comes after.
    var followsPrevious = false

    public static let fields = Fields(ChainStep(followsPrevious: true), "serviceChain.steps") { f in
        f.required("id", \.id)
        f.required("title", \.title, .searchedAsPart)
        f.required("actor", \.actor, .narrowsSearch)
        f.optional("service", \.service)
        f.optional("role", \.role)
        f.optional("also", \.also)
        f.optional("after", \.writtenAfter, .alwaysInData)
        f.optional("alternativeTo", \.alternativeTo)
        f.optional("optional", \.optional)
        f.optional("condition", \.condition)
        f.optional("how", \.how)
        f.optional("when", \.when)
        f.optional("contact", \.contact, as: .oneOrMore(Contact.fieldType))
        f.optional("takesIntoUse", \.takesIntoUse)
        f.optional("input", \.input)
        f.optional("output", \.output)
        f.optional("system", \.system)
        f.optional("sources", \.sources)
        f.optional("confirmed", \.confirmed, as: .oneOrMore(Confirmation.fieldType))
    }

    private var writtenAfter: [ChainStepID] {
        get { after }
        set { (after, followsPrevious) = (newValue, false) }
    }
}

/// Where responsibility passes from one step to a step directly after it.
public struct Handover: Hashable, Fielded {
    public enum Status: String, FieldChoice, Comparable {
        case clear, unknown, grey, unowned

        /// Better before worse.
        public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

        private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public var from = ChainStepID("")
    public var to = ChainStepID("")
    public var what = LocalizedText("")
    public var agreement: LocalizedText?
    public var status = Status.unknown
    public var note: LocalizedText?
    public var sources: [Citation] = []
    /// Both parties' words, when both have said the same.
    public var confirmed: [Confirmation] = []

    public static let fields = Fields(Handover(), "serviceChain.handovers") { f in
        f.required("from", \.from)
        f.required("to", \.to)
        f.required("what", \.what)
        f.optional("agreement", \.agreement, .unsearched)
        f.required("status", \.status)
        f.optional("note", \.note)
        f.optional("sources", \.sources)
        f.optional("confirmed", \.confirmed, as: .oneOrMore(Confirmation.fieldType))
    }
}
