/// What can be wrong with the finished site.
extension DiagnosticID {
    static let ofSite: [DiagnosticID] = [
        addressTaken, brokenLink, brokenAnchor, duplicateAnchor, networkRequest, inlineCode,
    ]

    public static let addressTaken = DiagnosticID(
        "address-taken", .site, "Two pages have the same address", "Rename one of the files.")
    public static let brokenLink = DiagnosticID(
        "broken-link", .site, "A link of the finished page leads nowhere",
        "Mend the link in the file that the message names.")
    public static let brokenAnchor = DiagnosticID(
        "broken-anchor", .site, "A link to a place that the page does not have",
        "See what the heading on the other page is called.")
    public static let duplicateAnchor = DiagnosticID(
        "duplicate-anchor", .site, "The same anchor stands twice on the page", "Give one of the headings another name.")
    public static let networkRequest = DiagnosticID(
        "network-request", .site, "The page would fetch something from outside",
        "Save the image or file in the content and refer to it there.")
    public static let inlineCode = DiagnosticID(
        "inline-code", .site, "There is inline code on the page",
        "Move the code or style into the files of the templates.")
}
