import CatalogueModel

/// The words of a chain's picture in one language; the target itself knows none.
public struct LaneTexts: Sendable {
    public var language: Language
    /// What an actor does in a step, as "päättää".
    public var role: @Sendable (ChainStep.Role) -> String
    public var status: @Sendable (Handover.Status) -> String
    /// Said of a change of actors of which no handover is told.
    public var untold: String
    /// Said of a step that is not always needed, as "ei aina".
    public var optional: String
    /// Said of a step that is done instead of the one with this number, as "tai 3".
    public var alternative: @Sendable (Int) -> String
    /// Said of the lane of the actor for whom the chain is, as "Asiakas".
    public var customer: String
    /// Said of the others who take part in a step, as "Mukana".
    public var also: String
    /// A text of the catalogue without its references' marks.
    public var plain: @Sendable (String) -> String

    public init(
        language: Language, role: @escaping @Sendable (ChainStep.Role) -> String,
        status: @escaping @Sendable (Handover.Status) -> String, untold: String, optional: String,
        alternative: @escaping @Sendable (Int) -> String, customer: String, also: String,
        plain: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.language = language
        self.role = role
        self.status = status
        self.untold = untold
        self.optional = optional
        self.alternative = alternative
        self.customer = customer
        self.also = also
        self.plain = plain
    }

    /// How a passing is, in a word; nil where nothing is handed over.
    func word(_ look: LanePassing.Look) -> String? {
        switch look {
        case .within: nil
        case .untold: untold
        case .told(let status): self.status(status)
        }
    }
}
