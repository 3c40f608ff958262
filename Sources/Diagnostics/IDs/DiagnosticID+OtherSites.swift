/// What can be wrong with links to other sites.
extension DiagnosticID {
    static let ofOtherSites: [DiagnosticID] = [
        externalLinkDead, externalLinkMoved, externalLinkUnclear,
    ]

    public static let externalLinkDead = DiagnosticID(
        "external-link-dead", .otherSites, "A link to another site leads nowhere",
        "Find the page's new address, or remove the link.")
    public static let externalLinkMoved = DiagnosticID(
        "external-link-moved", .otherSites, "The page that the link leads to has a new address",
        "Write the new address in place of the old one if it leads to the same thing.")
    public static let externalLinkUnclear = DiagnosticID(
        "external-link-unclear", .otherSites, "A link to another site could not be looked up",
        "Open the link in a browser, or look it up again later.")
}
