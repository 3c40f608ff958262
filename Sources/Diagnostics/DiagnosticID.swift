/// The stable names of all diagnostics, one list. A name is never reused for another meaning.
public enum DiagnosticID: String, CaseIterable, Sendable, Encodable {
    // Files
    case fileUnreadable = "file-unreadable"
    case fileNotUTF8 = "file-not-utf8"
    case fileEmpty = "file-empty"
    case fileTooLarge = "file-too-large"
    case fileMisplaced = "file-misplaced"
    case fileName = "file-name"
    // Front matter
    case frontMatterMissing = "front-matter-missing"
    case frontMatterUnclosed = "front-matter-unclosed"
    case yamlSyntax = "yaml-syntax"
    case yamlAlias = "yaml-alias"
    case yamlTooDeep = "yaml-too-deep"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingField = "missing-field"
    case wrongType = "wrong-type"
    case toBeFilled = "to-be-filled"
    case unknownValue = "unknown-value"
    case invalidDate = "invalid-date"
    case invalidNumber = "invalid-number"
    case invalidURL = "invalid-url"
    // Records
    case duplicateID = "duplicate-id"
    case unknownReference = "unknown-reference"
    case wrongKindOfReference = "wrong-kind-of-reference"
    case circularReference = "circular-reference"
    case summaryTooLong = "summary-too-long"
    case missingSuccessor = "missing-successor"
    case validityReversed = "validity-reversed"
    case reviewDue = "review-due"
    case reviewOverdue = "review-overdue"
    case reviewInFuture = "review-in-future"
    case stepOrderCycle = "step-order-cycle"
    case duplicateStep = "duplicate-step"
    case handoverNotAdjacent = "handover-not-adjacent"
    case duplicateHandover = "duplicate-handover"
    case supersededSource = "superseded-source"
    case uncitedSource = "uncited-source"
    case promiseNotCarried = "promise-not-carried"
    case metricContradiction = "metric-contradiction"
    case lawWithoutNumber = "law-without-number"
    case chainWithoutDomain = "chain-without-domain"
    case deadlineWithoutSource = "deadline-without-source"
    case imperativeOfAnother = "imperative-of-another"
    case reversedSteps = "reversed-steps"
    case unrelatedSteps = "unrelated-steps"
    case narrowAnswer = "narrow-answer"
    case startNamesOtherService = "start-names-other-service"
    case sameSearchWords = "same-search-words"
    // Translations
    case translationWithoutOriginal = "translation-without-original"
    case staleTranslation = "stale-translation"
    case missingTranslation = "missing-translation"
    case unknownLanguage = "unknown-language"
    // Markdown
    case markdownTooDeep = "markdown-too-deep"
    case unknownTextReference = "unknown-text-reference"
    case unknownPageLink = "unknown-page-link"
    case rawHTML = "raw-html"
    case unsafeLink = "unsafe-link"
    case headingLevel = "heading-level"
    case emptyHeading = "empty-heading"
    case tableRowTooLong = "table-row-too-long"
    case controlCharacter = "control-character"
    case imageMissing = "image-missing"
    case imageWithoutText = "image-without-text"
    case imageUnreadable = "image-unreadable"
    case imageUnsafe = "image-unsafe"
    // Project, templates and texts
    case siteConfiguration = "site-configuration"
    case feedbackMissing = "feedback-missing"
    case channelNotConfigured = "channel-not-configured"
    case templateSyntax = "template-syntax"
    case templateMissing = "template-missing"
    case templateUnknownName = "template-unknown-name"
    case templateEscaping = "template-escaping"
    case textMissing = "text-missing"
    case textUnused = "text-unused"
    case acceptedWarningGone = "accepted-warning-gone"
    // The finished site
    case addressTaken = "address-taken"
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case duplicateAnchor = "duplicate-anchor"
    case networkRequest = "network-request"
    case inlineCode = "inline-code"
    // Other sites
    case externalLinkDead = "external-link-dead"
    case externalLinkMoved = "external-link-moved"
    case externalLinkUnclear = "external-link-unclear"
}

extension DiagnosticID {
    /// Whether `--strict` makes a warning of this name fail; neither a review that is merely due nor what other sites do
    /// may stop anyone.
    public var failsUnderStrict: Bool {
        ![.reviewDue, .externalLinkDead, .externalLinkMoved, .externalLinkUnclear].contains(self)
    }
}

extension Diagnostic {
    /// Whether it fails a run with `--strict`.
    public var failsUnderStrict: Bool { severity == .error || acceptance == nil && id.failsUnderStrict }
}
