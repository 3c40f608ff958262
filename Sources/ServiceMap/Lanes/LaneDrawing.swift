import CatalogueModel

/// What a drawing of a chain says and where its boxes and lanes lead.
public struct LaneDrawing: Sendable {
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    public var texts: LaneTexts
    /// Before every id in the drawing, so that several fit on one page.
    public var prefix: String
    /// Whether the drawing is a file of its own: with its namespace, and with colours for a light ground.
    public var isStandalone: Bool
    /// Address of a step; nil for one that is no link.
    public var stepLink: @Sendable (LaneStep) -> String?
    public var actorLink: @Sendable (ActorID) -> String?

    public init(
        title: String, description: String, texts: LaneTexts, prefix: String = "lanes", isStandalone: Bool = false,
        stepLink: @escaping @Sendable (LaneStep) -> String?, actorLink: @escaping @Sendable (ActorID) -> String?
    ) {
        self.title = title
        self.description = description
        self.texts = texts
        self.prefix = prefix
        self.isStandalone = isStandalone
        self.stepLink = stepLink
        self.actorLink = actorLink
    }
}
