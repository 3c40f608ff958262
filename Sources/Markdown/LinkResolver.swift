/// What a document's references, links and images lead to on the page that shows it.
public protocol LinkResolver {
    /// The record with this id; nil shows the reference as plain text.
    func reference(_ id: String) -> ResolvedLink?
    /// The address of the page made of a Markdown file, as in `valtori.md#anchor` or `../palvelut/x.md`; nil shows the
    /// link as plain text.
    func page(_ path: String) -> String?
    /// The image at this path; nil shows its alternative text.
    func image(_ path: String) -> ResolvedImage?
}

/// Where a reference leads.
public struct ResolvedLink: Hashable, Sendable {
    public var address: String
    public var title: String
    /// The language of what the link leads to, when it is not the page's own.
    public var language: String?

    public init(address: String, title: String, language: String? = nil) {
        self.address = address
        self.title = title
        self.language = language
    }
}

/// An image as the site publishes it; width and height in CSS pixels.
public struct ResolvedImage: Hashable, Sendable {
    public var address: String
    public var width: Int
    public var height: Int

    public init(address: String, width: Int, height: Int) {
        self.address = address
        self.width = width
        self.height = height
    }
}
