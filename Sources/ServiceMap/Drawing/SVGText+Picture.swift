/// What the head of every drawing says: what it is called, how large it is and how its texts are set.
struct PictureHead {
    var classes: String
    var width: Int
    var height: Int
    var fontSize: Int
    var language: String
    /// Before the ids of the title and the description, so that several drawings fit on one page.
    var prefix: String
    var title: String
    var description: String
    /// `img` for a drawing that a screen reader should take as one thing.
    var role: String?
    /// Whether the drawing is a file of its own: with its namespace, and on a white ground.
    var isStandalone: Bool
    /// Whether the drawing is for the eye alone, since the page says the same elsewhere; it has no name then.
    var isDecorative = false
}

extension SVGText {
    /// The ink of drawings that no stylesheet dresses, for a light ground.
    static let ink = "#1b2733"

    /// The opening of a drawing with its name and description; `close("svg")` ends it.
    mutating func openPicture(_ head: PictureHead) {
        let (title, description) = (head.prefix + "-title", head.prefix + "-desc")
        open(
            "svg",
            [
                ("xmlns", head.isStandalone ? "http://www.w3.org/2000/svg" : nil), ("class", head.classes),
                ("role", head.role), ("viewBox", "0 0 \(head.width) \(head.height)"), ("width", "\(head.width)"),
                ("height", "\(head.height)"), ("aria-labelledby", head.isDecorative ? nil : "\(title) \(description)"),
                ("aria-hidden", head.isDecorative ? "true" : nil), ("lang", head.language),
                ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
                ("font-size", "\(head.fontSize)"), ("fill", Self.ink),
            ])
        if !head.isDecorative {
            element("title", [("id", title)], text: head.title)
            element("desc", [("id", description)], text: head.description)
            newline()
        }
        if head.isStandalone { empty("rect", [("width", "100%"), ("height", "100%"), ("fill", "#ffffff")]) }
    }
}
