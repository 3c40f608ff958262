/// What can be wrong with the project, its templates and texts.
extension DiagnosticID {
    static let ofProject: [DiagnosticID] = [
        siteConfiguration, feedbackMissing, channelNotConfigured, templateSyntax, templateMissing,
        templateUnknownName, templateEscaping, textMissing, textUnused, acceptedWarningGone,
    ]

    public static let siteConfiguration = DiagnosticID(
        "site-configuration", .project, "There is a mistake in site.yaml",
        "Mend site.yaml. Its fields are on the page Kinds of pages.")
    public static let feedbackMissing = DiagnosticID(
        "feedback-missing", .project, "The site has no address for feedback",
        "Add feedback to site.yaml before the site is published: act 306/2019 demands a way to give feedback on accessibility."
    )
    public static let channelNotConfigured = DiagnosticID(
        "channel-not-configured", .project, "A page tells to use a channel that does not exist",
        "Add feedback to site.yaml, or remove the sentence.")
    public static let templateSyntax = DiagnosticID(
        "template-syntax", .project, "There is a slip in a template",
        "Mend the template. If you have not changed any, remove the folder templates: the program has its own.")
    public static let templateMissing = DiagnosticID(
        "template-missing", .project, "A template is missing",
        "Put the template back, or remove the whole folder templates: the program has its own.")
    public static let templateUnknownName = DiagnosticID(
        "template-unknown-name", .project, "A template has a name that does not exist",
        "Mend the name in the template; the message proposes the nearest one.")
    public static let templateEscaping = DiagnosticID(
        "template-escaping", .project, "A template would insert text unescaped", "Use two braces instead of three.")
    public static let textMissing = DiagnosticID(
        "text-missing", .project, "A text of the interface is missing",
        "Add the text to the language's file in templates/i18n.")
    public static let textUnused = DiagnosticID(
        "text-unused", .project, "A text of the interface is not used", "Remove the text, or mend its name.")
    public static let acceptedWarningGone = DiagnosticID(
        "accepted-warning-gone", .project, "An accepted warning no longer occurs",
        "Remove the item from the list accepted in site.yaml, or mend its id and where.")
}
