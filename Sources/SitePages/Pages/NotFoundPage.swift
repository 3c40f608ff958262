import CatalogueModel

/// What a host shows when there is no such page; one page for all languages, since a host knows only one.
struct NotFoundPage: TemplateData {
    var frame: PageFrame
    var messages: [NotFoundMessage]

    static let fields = TemplateFields<NotFoundPage>([.init("frame", \.frame), .init("messages", \.messages)])
}

/// The message in one language.
struct NotFoundMessage: TemplateData {
    var language: String
    var title: String
    var text: String
    var frontPage: MenuItem
    /// The page's first heading is its title.
    var isFirst: Bool

    static let fields = TemplateFields<NotFoundMessage>([
        .init("language", \.language), .init("title", \.title), .init("text", \.text),
        .init("frontPage", \.frontPage), .init("isFirst", \.isFirst),
    ])
}

/// - Parameter context: the primary language's.
func notFoundPage(in context: PageContext) -> NotFoundPage {
    let place = PagePlace(.notFound, in: context)
    return NotFoundPage(
        frame: place.frame(title: context.texts[.notFoundTitle], description: context.texts[.notFoundText]),
        messages: context.catalogue.languages.compactMap { language in
            guard let texts = context.textsOfLanguages[language],
                let home = context.addresses.address(of: .frontPage, in: language)
            else { return nil }
            return NotFoundMessage(
                language: language.code, title: texts[.notFoundTitle], text: texts[.notFoundText],
                frontPage: MenuItem(
                    title: texts[.frontPage], address: place.link(to: home), language: nil, current: nil),
                isFirst: language == context.language)
        })
}
