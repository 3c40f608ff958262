/// What the page of every record shows, whatever its kind.
struct RecordParts: TemplateData {
    var kind: String
    var title: String
    /// Language of the title when it is not the page's.
    var titleLanguage: String?
    var summary: Phrase
    var aliases: [Phrase]
    /// That what the page tells of has not begun, has a last day or has ended.
    var notice: ValidityNotice?
    /// Says that the record has not been translated.
    var fallback: String?
    var validity: String?
    var body: BodyParts?
    /// The picture of what is around the record.
    var map: HTML?
    /// To the actor's station on the line map.
    var lineMap: String?
    var sources: [CitationLine]
    /// Whose matter the page is about; nil for documents and the site's own pages.
    var owner: RecordLink?
    /// Who has put the page together.
    var compiledBy: String?
    /// What organisations have confirmed: who, when and how.
    var confirmations: [String]
    /// Organisations that could confirm the page and have not.
    var unconfirmed: [RecordLink]
    var reviewed: String
    /// `2026-11-20`
    var reviewedDay: String
    /// When the page's text was last changed, as far as that is known.
    var changed: DateLine?
    var edit: String?
    var predecessors: [RecordLink]
    /// Recorded grey areas that name the record.
    var greyAreas: [RecordLink]
    /// What is grey around an actor.
    var greyAreaSummary: GreyAreaSummary?

    static let fields = TemplateFields<RecordParts>([
        .init("kind", \.kind), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("summary", \.summary), .init("aliases", \.aliases), .init("notice", \.notice),
        .init("fallback", \.fallback), .init("validity", \.validity), .init("body", \.body), .init("map", \.map),
        .init("lineMap", \.lineMap),
        .init("sources", \.sources), .init("owner", \.owner), .init("compiledBy", \.compiledBy),
        .init("confirmations", \.confirmations), .init("unconfirmed", \.unconfirmed), .init("reviewed", \.reviewed),
        .init("reviewedDay", \.reviewedDay), .init("changed", \.changed), .init("edit", \.edit),
        .init("predecessors", \.predecessors),
        .init("greyAreas", \.greyAreas), .init("greyAreaSummary", \.greyAreaSummary),
    ])
}

/// Says that what the page tells of is still to come, has a last day, or has ended.
struct ValidityNotice: TemplateData {
    /// `coming`, `ending` or `ended`.
    var look: String
    var text: String
    /// What came in place of what has ended.
    var successors: [RecordLink] = []

    static let fields = TemplateFields<ValidityNotice>([
        .init("look", \.look), .init("text", \.text), .init("successors", \.successors),
    ])
}

/// The record's own text.
struct BodyParts: TemplateData {
    var html: HTML
    var language: String?
    /// Headings of the first level, when there are enough of them to be worth a list.
    var outline: [OutlineLine]

    static let fields = TemplateFields<BodyParts>([
        .init("html", \.html), .init("language", \.language), .init("outline", \.outline),
    ])
}

/// A heading of the page with its place.
struct OutlineLine: TemplateData, Hashable {
    var title: String
    var anchor: String

    static let fields = TemplateFields<OutlineLine>([.init("title", \.title), .init("anchor", \.anchor)])
}

/// A date for readers and for machines.
struct DateLine: TemplateData, Hashable {
    var text: String
    /// `2026-11-20`
    var day: String

    static let fields = TemplateFields<DateLine>([.init("text", \.text), .init("day", \.day)])
}
