/// A text of the catalogue as HTML, with its language when that is not the page's.
struct Phrase: TemplateData, Hashable {
    var html: HTML
    var language: String?

    static let fields = TemplateFields<Phrase>([.init("html", \.html), .init("language", \.language)])
}

/// A link to a record's page.
struct RecordLink: TemplateData, Hashable {
    var title: String
    var address: String
    /// Language of the title when it is not the page's.
    var language: String?

    static let fields = TemplateFields<RecordLink>([
        .init("title", \.title), .init("address", \.address), .init("language", \.language),
    ])
}

/// A short label that tells a state in a word, with a mark so that colour is never alone.
struct Badge: TemplateData, Hashable {
    /// Names the look: `mandatory`, `clear`, …
    var look: String
    var text: String

    static let fields = TemplateFields<Badge>([.init("look", \.look), .init("text", \.text)])
}

/// A source behind a claim with the place in it.
struct CitationLine: TemplateData, Hashable {
    var source: RecordLink
    var at: String?

    static let fields = TemplateFields<CitationLine>([.init("source", \.source), .init("at", \.at)])
}

/// A domain's title with the class that gives it its hue.
struct DomainLabel: TemplateData, Hashable {
    var id: String
    var title: String
    var language: String?

    static let fields = TemplateFields<DomainLabel>([
        .init("id", \.id), .init("title", \.title), .init("language", \.language),
    ])
}

/// A web address outside the site with what it is.
struct OutsideLink: TemplateData, Hashable {
    var text: Phrase
    var url: String?
    /// `ruotsi`: the language of the page there when it is not the reader's.
    var otherLanguage: String?

    static let fields = TemplateFields<OutsideLink>([
        .init("text", \.text), .init("url", \.url), .init("otherLanguage", \.otherLanguage),
    ])
}

/// A service in a list, with what an official asks first.
struct ServiceLine: TemplateData, Hashable {
    var link: RecordLink
    var summary: Phrase
    var provider: RecordLink?
    var domain: DomainLabel?
    var obligation: Badge
    /// Where in its life the service is, unless it is simply in use.
    var lifecycle: Badge?
    var marks: ServiceMarks

    static let fields = TemplateFields<ServiceLine>([
        .init("link", \.link), .init("summary", \.summary), .init("provider", \.provider), .init("domain", \.domain),
        .init("obligation", \.obligation), .init("lifecycle", \.lifecycle), .init("marks", \.marks),
    ])
}

/// What a script needs to tell of a service in a list how an agency stands to it; ids between spaces.
struct ServiceMarks: TemplateData, Hashable {
    var id: String
    var provider: String
    var level: String
    /// Whom the service is for, with those whom its obligation binds.
    var audience: String
    /// Whom the obligation binds; empty when it is all of the audience.
    var binds: String
    var excluded: String

    static let fields = TemplateFields<ServiceMarks>([
        .init("id", \.id), .init("provider", \.provider), .init("level", \.level), .init("audience", \.audience),
        .init("binds", \.binds), .init("excluded", \.excluded),
    ])
}

/// Services below one heading.
struct ServiceGroup: TemplateData {
    var anchor: String
    var title: String
    var titleLanguage: String?
    /// The heading's own page, when it has one.
    var address: String?
    var explanation: String?
    var domain: DomainLabel?
    /// `12 palvelua`
    var count: String
    var services: [ServiceLine]

    static let fields = TemplateFields<ServiceGroup>([
        .init("anchor", \.anchor), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("address", \.address), .init("explanation", \.explanation), .init("domain", \.domain),
        .init("count", \.count), .init("services", \.services),
    ])
}

/// A chain in a list.
struct ChainLine: TemplateData, Hashable {
    var link: RecordLink
    var summary: Phrase
    var evidence: Badge
    /// `8 vaihetta`
    var steps: String
    var domain: DomainLabel?

    static let fields = TemplateFields<ChainLine>([
        .init("link", \.link), .init("summary", \.summary), .init("evidence", \.evidence), .init("steps", \.steps),
        .init("domain", \.domain),
    ])
}

/// One actor's interface with another, in a list.
struct InterfaceLine: TemplateData, Hashable {
    var counterpart: RecordLink
    /// To the pair's own page.
    var address: String
    /// `3 luovutusta`
    var count: String
    var worst: Badge

    static let fields = TemplateFields<InterfaceLine>([
        .init("counterpart", \.counterpart), .init("address", \.address), .init("count", \.count),
        .init("worst", \.worst),
    ])
}
