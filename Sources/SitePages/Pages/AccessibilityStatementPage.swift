import CatalogueModel

/// The accessibility statement: what act 306/2019 and decision (EU) 2018/1523 ask to be told.
struct AccessibilityStatementPage: TemplateData {
    var frame: PageFrame
    var site: String
    var publisher: String
    var baseURL: String?
    /// Nil when site.yaml tells nothing of the site's accessibility.
    var facts: StatementFacts?
    /// Further explanation, from an article of the same name.
    var body: BodyParts?

    static let fields = TemplateFields<AccessibilityStatementPage>([
        .init("frame", \.frame), .init("site", \.site), .init("publisher", \.publisher), .init("baseURL", \.baseURL),
        .init("facts", \.facts), .init("body", \.body),
    ])
}

/// The statement's facts.
struct StatementFacts: TemplateData {
    var status: String
    var prepared: String
    var reviewed: String
    var method: Phrase
    var failings: [FailingLine]
    var feedback: String?
    /// How the address of feedback is shown.
    var feedbackText: String?

    static let fields = TemplateFields<StatementFacts>([
        .init("status", \.status), .init("prepared", \.prepared), .init("reviewed", \.reviewed),
        .init("method", \.method), .init("failings", \.failings), .init("feedback", \.feedback),
        .init("feedbackText", \.feedbackText),
    ])
}

/// Something that is not accessible, with the criterion that it fails.
struct FailingLine: TemplateData {
    var what: Phrase
    var criterion: String?
    var remedy: Phrase?

    static let fields = TemplateFields<FailingLine>([
        .init("what", \.what), .init("criterion", \.criterion), .init("remedy", \.remedy),
    ])
}

/// - Parameter content: the body of the article that has the statement's address, when there is one.
func accessibilityStatementPage(content: PageContent, in context: PageContext) -> AccessibilityStatementPage {
    let place = PagePlace(.accessibilityStatement, in: context)
    let configuration = context.catalogue.configuration
    let title = context.texts[.menuAccessibility]
    return AccessibilityStatementPage(
        frame: place.frame(title: title, description: context.texts[.accessibilityDescription]),
        site: configuration.title[context.language], publisher: configuration.publisher[context.language],
        baseURL: context.baseURL,
        facts: configuration.accessibility.map { statement in
            let feedback = statement.feedback ?? configuration.feedback?.general
            return StatementFacts(
                status: context.texts[.statementStatus(statement.status)],
                prepared: context.texts.date(statement.prepared), reviewed: context.texts.date(statement.reviewed),
                method: place.phrase(statement.method),
                failings: statement.failings.map {
                    FailingLine(
                        what: place.phrase($0.what), criterion: $0.criterion, remedy: place.phrase($0.remedy))
                },
                feedback: feedback,
                feedbackText: feedback.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 })
        },
        body: content.body.map { place.bodyParts($0, withOutline: false) })
}
