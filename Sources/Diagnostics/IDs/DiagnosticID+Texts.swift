/// What can be wrong with texts in Markdown.
extension DiagnosticID {
    static let ofTexts: [DiagnosticID] = [
        markdownTooDeep, unknownTextReference, unknownPageLink, rawHTML, unsafeLink, headingLevel, emptyHeading,
        tableRowTooLong, controlCharacter, imageMissing, imageWithoutText, imageUnreadable, imageUnsafe,
    ]

    public static let markdownTooDeep = DiagnosticID(
        "markdown-too-deep", .texts, "The text is nested too deep", "Take out lists and quotations within each other.")
    public static let unknownTextReference = DiagnosticID(
        "unknown-text-reference", .texts, "The text refers to a page that does not exist",
        "Mend the id in the brackets: [[id]] or [[id|text]].")
    public static let unknownPageLink = DiagnosticID(
        "unknown-page-link", .texts, "A link to a page that does not exist",
        "Refer to the page as [[id]], which finds it even when the file moves.")
    public static let rawHTML = DiagnosticID(
        "raw-html", .texts, "There is HTML in the text, which is not shown as such", "Write the same in Markdown.")
    public static let unsafeLink = DiagnosticID(
        "unsafe-link", .texts, "The link is not safe", "Use an address that begins with https:, mailto: or tel:.")
    public static let headingLevel = DiagnosticID(
        "heading-level", .texts, "The level of the heading jumps",
        "Headings of a text begin at ## and go one level deeper at a time.")
    public static let emptyHeading = DiagnosticID(
        "empty-heading", .texts, "The heading is empty", "Write the heading after the # marks, or remove the line.")
    public static let tableRowTooLong = DiagnosticID(
        "table-row-too-long", .texts, "A row of a table has more cells than its head",
        "Add a column to the table's head, or write a pipe within a cell as \\|.")
    public static let controlCharacter = DiagnosticID(
        "control-character", .texts, "There is an invisible control character in the text",
        "Remove the character, or write the passage anew.")
    public static let imageMissing = DiagnosticID(
        "image-missing", .texts, "The image does not exist", "Save the image beside the page, or mend its name.")
    public static let imageWithoutText = DiagnosticID(
        "image-without-text", .texts, "The image has no text alternative",
        "Write in the brackets what the image shows: ![Text](image.png).")
    public static let imageUnreadable = DiagnosticID(
        "image-unreadable", .texts, "The image cannot be read", "Save the image again as PNG, JPEG, WebP, GIF or SVG.")
    public static let imageUnsafe = DiagnosticID(
        "image-unsafe", .texts, "The image holds what a page must not have",
        "Save the image without scripts and outside references, or use PNG.")
}
