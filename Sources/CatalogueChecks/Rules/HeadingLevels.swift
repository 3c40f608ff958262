import Diagnostics
import Markdown

/// The headings of a text have words, begin at `##`, below the page's title, and no level is jumped over on the way down.
func checkHeadingLevels(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    var previous = 1
    return document.headings.compactMap { heading in
        defer { previous = max(heading.level, 1) }
        let place = Finding.Place.range(heading.range, file: context.place.file)
        if heading.text.allSatisfy(\.isWhitespace) { return .emptyHeading(at: place) }
        if heading.level == 1 { return .headingIsTitle(heading, at: place) }
        return heading.level > previous + 1 ? .headingLevel(heading, after: previous, at: place) : nil
    }
}

extension Finding {
    fileprivate static func emptyHeading(at place: Place) -> Finding {
        Finding(
            .error, .emptyHeading, at: place, "The heading has no words",
            help: "Write the heading after the `#` marks, or remove the line.")
    }

    fileprivate static func headingIsTitle(_ heading: MarkdownDocument.Heading, at place: Place) -> Finding {
        Finding(
            .error, .headingLevel, at: place,
            "“\(heading.text)” is a heading of the first level, which is the page's title",
            help: "Begin it with `##`.")
    }

    fileprivate static func headingLevel(
        _ heading: MarkdownDocument.Heading, after previous: Int, at place: Place
    ) -> Finding {
        Finding(
            .error, .headingLevel, at: place,
            "“\(heading.text)” is a heading of level \(heading.level) directly below level \(previous)",
            help: "Begin it with `\(String(repeating: "#", count: previous + 1))`.")
    }
}
