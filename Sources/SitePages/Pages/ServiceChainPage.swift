import CatalogueModel

/// A chain: its steps in order with who does them, what passes between them, and who has which role.
struct ServiceChainPage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var caution: Caution?
    var trigger: Phrase
    var outcome: Phrase
    var customer: RecordLink?
    var domains: [DomainLabel]
    var situations: [RecordLink]
    /// The steps in the lanes of their actors, once for wide screens and once for narrow ones.
    var lanes: HTML
    var steps: [StepParts]
    /// How many handovers are not clear, or nil when all are.
    var unclear: String?
    var roleActors: [RecordLink]
    var roleRows: [RoleRow]
    var promises: [RecordLink]
    var metrics: [RecordLink]
    var checklist: String
    /// To its line on the line map; nil when it has ended.
    var lineMap: String?

    static let fields = TemplateFields<ServiceChainPage>([
        .init("frame", \.frame), .init("record", \.record), .init("caution", \.caution),
        .init("trigger", \.trigger), .init("outcome", \.outcome),
        .init("customer", \.customer), .init("domains", \.domains), .init("situations", \.situations),
        .init("lanes", \.lanes), .init("steps", \.steps), .init("unclear", \.unclear),
        .init("roleActors", \.roleActors),
        .init("roleRows", \.roleRows), .init("promises", \.promises), .init("metrics", \.metrics),
        .init("checklist", \.checklist), .init("lineMap", \.lineMap),
    ])
}

/// A step as its chain's page shows it.
struct StepParts: TemplateData {
    var anchor: String
    var number: Int
    var title: Phrase
    var actor: RecordLink?
    var actorID: String
    /// Ids of the others who take part, between spaces.
    var alsoIDs: String
    var role: String
    /// Whether the actor does the step, which then need not be said.
    var isDoer: Bool
    var service: RecordLink?
    var also: [ParticipantLine]
    /// `Vaiheiden 2 ja 3 jälkeen`, when the step does not simply follow the one above it.
    var after: String?
    var alternative: String?
    var isOptional: Bool
    var how: Phrase?
    var when: Phrase?
    var contacts: [ContactParts]
    var confirmations: [String]
    var condition: Phrase?
    var input: Phrase?
    var output: Phrase?
    var system: Phrase?
    var sources: [CitationLine]
    /// What passes on from here.
    var handovers: [HandoverParts]

    static let fields = TemplateFields<StepParts>([
        .init("anchor", \.anchor), .init("number", \.number), .init("title", \.title), .init("actor", \.actor),
        .init("actorID", \.actorID), .init("alsoIDs", \.alsoIDs),
        .init("role", \.role), .init("isDoer", \.isDoer), .init("service", \.service), .init("also", \.also),
        .init("after", \.after), .init("alternative", \.alternative), .init("isOptional", \.isOptional),
        .init("how", \.how), .init("when", \.when), .init("contacts", \.contacts),
        .init("confirmations", \.confirmations), .init("condition", \.condition), .init("input", \.input),
        .init("output", \.output),
        .init("system", \.system), .init("sources", \.sources), .init("handovers", \.handovers),
    ])
}

/// An actor with its role in a step.
struct ParticipantLine: TemplateData {
    var actor: RecordLink
    var role: String

    static let fields = TemplateFields<ParticipantLine>([.init("actor", \.actor), .init("role", \.role)])
}

/// Where responsibility passes on, between two steps.
struct HandoverParts: TemplateData {
    var status: Badge
    /// Names the look of the connector: the status, or `untold`.
    var look: String
    /// Nil when the sources tell nothing of the handover.
    var what: Phrase?
    var from: RecordLink?
    var to: RecordLink?
    /// `Vaihe 4`, when responsibility does not pass to the next step of the list.
    var toStep: String?
    var agreement: Phrase?
    var note: Phrase?
    var confirmations: [String]
    var sources: [CitationLine]

    static let fields = TemplateFields<HandoverParts>([
        .init("status", \.status), .init("look", \.look), .init("what", \.what), .init("from", \.from),
        .init("to", \.to), .init("toStep", \.toStep), .init("agreement", \.agreement), .init("note", \.note),
        .init("confirmations", \.confirmations), .init("sources", \.sources),
    ])
}

/// A step's row in the table of roles.
struct RoleRow: TemplateData {
    var number: Int
    var title: Phrase
    var anchor: String
    /// One for each of the table's actors.
    var cells: [RoleCell]

    static let fields = TemplateFields<RoleRow>([
        .init("number", \.number), .init("title", \.title), .init("anchor", \.anchor), .init("cells", \.cells),
    ])
}

/// What an actor does in a step; nil when it has no part in it.
struct RoleCell: TemplateData {
    var role: String?
    /// Names the look, as `does`.
    var look: String

    static let fields = TemplateFields<RoleCell>([.init("role", \.role), .init("look", \.look)])
}

func serviceChainPage(_ chain: ServiceChain, content: PageContent, in context: PageContext) -> ServiceChainPage {
    let place = PagePlace(.record(chain.header.id), in: context)
    let id = ServiceChainID(chain.header.id)
    let steps = ChainSteps(of: chain, at: place)
    let actors = steps.actors
    return ServiceChainPage(
        frame: place.frame(of: chain.header), record: place.parts(of: chain.header, content: content),
        caution: place.caution(on: [chain.evidence]),
        trigger: place.phrase(chain.trigger), outcome: place.phrase(chain.outcome),
        customer: place.recordLink(chain.customer),
        domains: chain.domains.compactMap { place.domain($0) },
        situations: place.recordLinks(place.context.catalogue.relations.situationsOfChain[id] ?? []),
        lanes: place.lanePictures(of: chain), steps: steps.parts(),
        unclear: steps.unclearCount == 0 ? nil : String(steps.unclearCount),
        roleActors: place.recordLinks(actors), roleRows: steps.roleRows(for: actors),
        promises: place.recordLinks(chain.promises), metrics: place.recordLinks(chain.metrics),
        checklist: place.link(to: .checklist(chain.header.id)),
        lineMap: context.catalogue.hasEnded(chain.header) ? nil : place.link(to: .map, anchor: lineAnchor(id)))
}
