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
    /// Whether the page is the front page, whose name is the site's.
    var isFrontPage: Bool

    static let fields = TemplateFields<PageFrame>([
        .init("site", \.site), .init("language", \.language), .init("title", \.title),
        .init("description", \.description), .init("canonical", \.canonical), .init("alternates", \.alternates),
        .init("languages", \.languages), .init("breadcrumb", \.breadcrumb), .init("isFrontPage", \.isFrontPage),
    ])
}

/// What the pages of one folder and menu item share, worked out once for all of them.
struct SiteFrame: TemplateData {
    var title: String
    var publisher: String?
    var frontPage: String
    var menu: [MenuItem]
    var footer: [MenuItem]
    var stylesheet: String?
    var script: String?
    var icon: String?
    var data: String
    var feedback: String?
    var repository: String?
    /// The list of customers, from which a reader chooses her own agency.
    var customers: String
    /// The way to the site's root, ending with a slash unless it is empty.
    var root: String

    static let fields = TemplateFields<SiteFrame>([
        .init("title", \.title), .init("publisher", \.publisher), .init("frontPage", \.frontPage),
        .init("menu", \.menu), .init("footer", \.footer), .init("stylesheet", \.stylesheet), .init("script", \.script),
        .init("icon", \.icon),
        .init("data", \.data), .init("feedback", \.feedback), .init("repository", \.repository),
        .init("customers", \.customers), .init("root", \.root),
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
