/// What `site.yaml` says of the catalogue and its site.
public struct SiteConfiguration: Sendable {
    public var title: LocalizedText
    public var summary: LocalizedText
    /// The organisation or project that publishes the site.
    public var publisher: LocalizedText
    /// What readers are to know of the state of the site, as that it is a trial; on every page.
    public var status: LocalizedText?
    /// At least one; the first is the primary language.
    public var languages: [Language]
    public var domains: [Domain]
    /// The kinds of tasks by which situations are shown, in this order.
    public var situationGroups: [SituationGroup]
    /// Address where the site will stand, without a slash at the end; nil when it is not known.
    public var baseURL: String?
    public var repository: Repository?
    /// How long the review of a page holds.
    public var reviews: ReviewSchedule
    /// Where readers send corrections; nil when nobody has named a way.
    public var feedback: Feedback?
    public var accessibility: AccessibilityStatement?
    /// Whether a compressed copy (`.gz`) is written beside every text file.
    public var precompress: Bool
    /// The terms on which the catalogue's texts may be used; nil when they are not said.
    public var licence: Licence?
    /// Warnings that do not count.
    public var accepted: [AcceptedWarning]

    public init(
        title: LocalizedText, summary: LocalizedText = LocalizedText(""), publisher: LocalizedText = LocalizedText(""),
        status: LocalizedText? = nil, languages: [Language], domains: [Domain] = [],
        situationGroups: [SituationGroup] = [], baseURL: String? = nil,
        repository: Repository? = nil, reviews: ReviewSchedule = .standard,
        feedback: Feedback? = nil, accessibility: AccessibilityStatement? = nil, precompress: Bool = true,
        licence: Licence? = nil, accepted: [AcceptedWarning] = []
    ) {
        self.title = title
        self.summary = summary
        self.publisher = publisher
        self.status = status
        self.languages = languages
        self.domains = domains
        self.situationGroups = situationGroups
        self.baseURL = baseURL
        self.repository = repository
        self.reviews = reviews
        self.feedback = feedback
        self.accessibility = accessibility
        self.precompress = precompress
        self.licence = licence
        self.accepted = accepted
    }

    public var primaryLanguage: Language { languages.first ?? Language("fi") }
}

/// A field of shared services, with one hue on the whole site.
public struct Domain: Hashable, Sendable {
    public var id: DomainID
    public var title: LocalizedText
    /// Hue on a light ground, `#rrggbb`, with a contrast of at least 4.5 to white.
    public var colour: String
    /// Hue on a dark ground, `#rrggbb`, with a contrast of at least 4.5 to the dark ground.
    public var darkColour: String

    public init(id: DomainID, title: LocalizedText, colour: String, darkColour: String) {
        self.id = id
        self.title = title
        self.colour = colour
        self.darkColour = darkColour
    }
}

/// A kind of task in an official's own words, as “premises”, under which situations stand together.
public struct SituationGroup: Hashable, Sendable {
    public var id: SituationGroupID
    public var title: LocalizedText

    public init(id: SituationGroupID, title: LocalizedText) {
        self.id = id
        self.title = title
    }
}

/// Where the content's sources are kept, for "edit this page" links.
public struct Repository: Hashable, Sendable {
    public var url: String
    /// Address of a file's editing view with `{path}` in place of its path.
    public var edit: String?

    public init(url: String, edit: String? = nil) {
        self.url = url
        self.edit = edit
    }
}

/// The terms on which the texts of a catalogue may be used.
public struct Licence: Hashable, Sendable {
    /// The identifier of the SPDX list, as `CC-BY-4.0`.
    public var id: String
    /// Address of the terms.
    public var url: String

    public init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}

/// The facts of the accessibility statement (act 306/2019, model of decision (EU) 2018/1523).
public struct AccessibilityStatement: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case full, partial, none
    }

    /// A known failing: what it is, which success criterion, and what is done about it.
    public struct Failing: Hashable, Sendable {
        public var what: LocalizedText
        /// WCAG success criterion, as `1.1.1`.
        public var criterion: String?
        public var remedy: LocalizedText?

        public init(what: LocalizedText, criterion: String? = nil, remedy: LocalizedText? = nil) {
            self.what = what
            self.criterion = criterion
            self.remedy = remedy
        }
    }

    public var status: Status
    public var prepared: CalendarDate
    public var reviewed: CalendarDate
    /// How it was assessed.
    public var method: LocalizedText
    public var failings: [Failing]
    /// Address (https: or mailto:) for accessibility feedback; nil when the publisher has not named one.
    public var feedback: String?

    public init(
        status: Status, prepared: CalendarDate, reviewed: CalendarDate, method: LocalizedText, failings: [Failing] = [],
        feedback: String? = nil
    ) {
        self.status = status
        self.prepared = prepared
        self.reviewed = reviewed
        self.method = method
        self.failings = failings
        self.feedback = feedback
    }
}
