/// What `site.yaml` says of the catalogue and its site.
public struct SiteConfiguration: Sendable, Fielded {

    public var title = LocalizedText("")
    public var summary = LocalizedText("")
    /// The organisation or project that publishes the site.
    public var publisher = LocalizedText("")
    /// What readers are to know of the state of the site, as that it is a trial; on every page.
    public var status: LocalizedText?
    /// At least one; the first is the primary language.
    public var languages: [Language] = []
    public var domains: [Domain] = []
    /// The kinds of tasks by which situations are shown, in this order.
    public var situationGroups: [SituationGroup] = []
    /// Address where the site will stand, without a slash at the end; nil when it is not known.
    public var baseURL: String?
    public var repository: Repository?
    /// How long the review of a page holds.
    public var reviews = ReviewSchedule.standard
    /// Where readers send corrections; nil when nobody has named a way.
    public var feedback: Feedback?
    public var accessibility: AccessibilityStatement?
    /// Whether a compressed copy (`.gz`) is written beside every text file.
    public var precompress = true
    /// The terms on which the catalogue's texts may be used; nil when they are not said.
    public var licence: Licence?
    /// Warnings that do not count.
    public var accepted: [AcceptedWarning] = []

    public static let fields = Fields(SiteConfiguration(), "site") { f in
        f.required("languages", \.languages)
        f.required("title", \.title, as: .localizedText)
        f.optional("summary", \.summary, as: .localizedText)
        f.optional("publisher", \.publisher, as: .localizedText)
        f.optional("status", \.status, as: .localizedText)
        f.required("domains", \.domains)
        f.optional("situationGroups", \.situationGroups)
        f.optional("baseURL", \.writtenBaseURL, as: .page)
        f.optional("repository", \.repository)
        f.optional("reviewAfterMonths", \.reviews)
        f.optional("feedback", \.feedback, rule: .anyField)
        f.optional("accessibility", \.accessibility)
        f.optional("precompress", \.precompress)
        f.optional("licence", \.licence)
        f.optional("accepted", \.accepted)
    }

    private var writtenBaseURL: String? {
        get { baseURL }
        set { baseURL = newValue.map { String($0.reversed().drop { $0 == "/" }.reversed()) } }
    }

    public var primaryLanguage: Language { languages.first ?? Language("fi") }
}

/// A field of shared services, with one hue on the whole site.
public struct Domain: Hashable, Fielded {
    public var id = DomainID("")
    public var title = LocalizedText("")
    /// Hue on a light ground, `#rrggbb`, with a contrast of at least 4.5 to white.
    public var colour = "#000000"
    /// Hue on a dark ground, `#rrggbb`, with a contrast of at least 4.5 to the dark ground.
    public var darkColour = "#000000"

    public static let fields = Fields(Domain(), "site.domains") { f in
        f.required("id", \.id, as: .step)
        f.required("title", \.title, as: .localizedText)
        f.required("colour", \.colour, as: .colour)
        f.required("darkColour", \.darkColour, as: .colour)
    }
}

/// A kind of task in an official's own words, as “premises”, under which situations stand together.
public struct SituationGroup: Hashable, Fielded {
    public var id = SituationGroupID("")
    public var title = LocalizedText("")

    public static let fields = Fields(SituationGroup(), "site.situationGroups") { f in
        f.required("id", \.id, as: .step)
        f.required("title", \.title, as: .localizedText)
    }
}

/// Where the content's sources are kept, for "edit this page" links.
public struct Repository: Hashable, Fielded {
    public var url = ""
    /// Address of a file's editing view with `{path}` in place of its path.
    public var edit: String?

    public static let fields = Fields(Repository(), "site.repository") { f in
        f.required("url", \.url, as: .page)
        // Not read as an address: `{path}` stands in it.
        f.optional("edit", \.edit)
    }
}

/// The terms on which the texts of a catalogue may be used.
public struct Licence: Hashable, Fielded {
    /// The identifier of the SPDX list, as `CC-BY-4.0`.
    public var id = ""
    /// Address of the terms.
    public var url = ""

    public static let fields = Fields(Licence(), "site.licence") { f in
        f.required("id", \.id)
        f.required("url", \.url, as: .page)
    }
}

/// The facts of the accessibility statement (act 306/2019, model of decision (EU) 2018/1523).
public struct AccessibilityStatement: Hashable, Fielded {
    public enum Status: String, FieldChoice {
        case full, partial, none
    }

    /// A known failing: what it is, which success criterion, and what is done about it.
    public struct Failing: Hashable, Fielded {
        public var what = LocalizedText("")
        /// WCAG success criterion, as `1.1.1`.
        public var criterion: String?
        public var remedy: LocalizedText?

        public static let fields = Fields(Failing(), "site.accessibility.failings") { f in
            f.required("what", \.what, as: .localizedText)
            f.optional("criterion", \.criterion)
            f.optional("remedy", \.remedy, as: .localizedText)
        }
    }

    public var status = Status.none
    public var prepared = CalendarDate.distantFuture
    public var reviewed = CalendarDate.distantFuture
    /// How it was assessed.
    public var method = LocalizedText("")
    public var failings: [Failing] = []
    /// Address (https: or mailto:) for accessibility feedback; nil when the publisher has not named one.
    public var feedback: String?

    public static let fields = Fields(AccessibilityStatement(), "site.accessibility") { f in
        f.required("status", \.status)
        f.required("prepared", \.prepared)
        f.required("reviewed", \.reviewed)
        f.required("method", \.method, as: .localizedText)
        f.optional("failings", \.failings)
        f.optional("feedback", \.feedback, as: .url(schemes: ["https:", "mailto:"]))
    }
}
