import Diagnostics

/// A free page: guide, about, accessibility statement.
public struct Article: Record {
    public static let kind = RecordKind.article
    public static let folder = "sivut"
    public static let words = ["sivu", "sida", "article", "page"]
    public static let inWords: Message = "an article"

    public var header = RecordHeader.standIn
    public var order: Int?
    /// Whether the page stands in the site's footer menu.
    public var menu = false

    public var any: AnyRecord { .article(self) }

    public static let fields = Fields(Article(), "article") { f in
        f.optional("order", \.order)
        f.optional("menu", \.menu, .alwaysInData)
    }
}
