/// What stands around every page's own content: head, header and footer.
struct PageFrame: TemplateData {
    var site: SiteFrame
    var language: String
    /// The page's name, without the site's.
    var title: String
    var description: String
    /// The page's full address, when it is known where the site stands.
    var canonical: String?
    /// The same page in every language, for machines; full addresses when the site's own is known.
    var alternates: [LanguageLink]
    /// The same page in every language, for readers.
    var languages: [LanguageLink]
    var breadcrumb: [RecordLink]
    /// The ways to tell of a fault on the page, filled in with its title and address.
    var reports: [ReportLink]
    /// Whether the page is the front page, whose name is the site's.
    var isFrontPage: Bool

    static let fields = TemplateFields<PageFrame>([
        .init("site", \.site), .init("language", \.language), .init("title", \.title),
        .init("description", \.description), .init("canonical", \.canonical), .init("alternates", \.alternates),
        .init("languages", \.languages), .init("breadcrumb", \.breadcrumb), .init("reports", \.reports),
        .init("isFrontPage", \.isFrontPage),
    ])
}

/// What the pages of one folder and menu item share, worked out once for all of them.
struct SiteFrame: TemplateData {
    var title: String
    /// In what state the site is, as “trial”, for a strip on every page.
    var status: String?
    var statusLanguage: String?
    var publisher: String?
    var frontPage: String
    var menu: [MenuItem]
    var footer: [MenuItem]
    var stylesheet: String?
    var script: String?
    var icon: String?
    var search: SearchBox
    var data: String
    /// The feed of changes.
    var feed: String
    var feedback: String?
    var repository: String?
    var licence: LicenceLink?
    /// Where a reader chooses her own agency; nil when there is none to choose.
    var agencyPicker: String?
    /// The way to the site's root, ending with a slash unless it is empty.
    var root: String

    static let fields = TemplateFields<SiteFrame>([
        .init("title", \.title), .init("status", \.status), .init("statusLanguage", \.statusLanguage),
        .init("publisher", \.publisher), .init("frontPage", \.frontPage),
        .init("menu", \.menu), .init("footer", \.footer), .init("stylesheet", \.stylesheet), .init("script", \.script),
        .init("icon", \.icon),
        .init("search", \.search), .init("data", \.data), .init("feed", \.feed), .init("feedback", \.feedback),
        .init("repository", \.repository), .init("licence", \.licence),
        .init("agencyPicker", \.agencyPicker), .init("root", \.root),
    ])
}

/// The terms on which the catalogue's texts may be used.
struct LicenceLink: TemplateData {
    /// The identifier of the SPDX list.
    var id: String
    var address: String

    static let fields = TemplateFields<LicenceLink>([.init("id", \.id), .init("address", \.address)])
}

/// A way to tell of a fault on a page.
struct ReportLink: TemplateData, Hashable {
    var title: String
    var address: String

    static let fields = TemplateFields<ReportLink>([.init("title", \.title), .init("address", \.address)])
}

/// The search box of every page.
struct SearchBox: TemplateData {
    var page: String
    /// Where the script finds the engine; nil when the project has none.
    var engine: String?
    var index: String
    /// The way to the output's root, where paths in the index start.
    var root: String
    /// Whether the page is not the search page, which has a search of its own.
    var isElsewhere: Bool
    /// Address of `opensearch.xml`, when it is known where the site stands.
    var description: String?

    static let fields = TemplateFields<SearchBox>([
        .init("page", \.page), .init("engine", \.engine), .init("index", \.index), .init("root", \.root),
        .init("isElsewhere", \.isElsewhere), .init("description", \.description),
    ])
}

/// A link of the site's menu.
struct MenuItem: TemplateData, Hashable {
    var title: String
    var address: String
    var language: String?
    /// `page` on the page itself, `true` on pages below it.
    var current: String?

    static let fields = TemplateFields<MenuItem>([
        .init("title", \.title), .init("address", \.address), .init("language", \.language),
        .init("current", \.current),
    ])
}

/// The same page in a language.
struct LanguageLink: TemplateData, Hashable {
    var code: String
    /// The language's name in that language.
    var name: String
    var address: String
    var isCurrent: Bool

    static let fields = TemplateFields<LanguageLink>([
        .init("code", \.code), .init("name", \.name), .init("address", \.address), .init("isCurrent", \.isCurrent),
    ])
}
