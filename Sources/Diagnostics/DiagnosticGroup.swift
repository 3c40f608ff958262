/// What a diagnostic is about, by which the guide for editors lists them.
public enum DiagnosticGroup: String, CaseIterable, Sendable {
    case files, frontMatter, records, translations, texts, project, site, otherSites
}

extension DiagnosticID {
    public var group: DiagnosticGroup {
        switch self {
        case .fileUnreadable, .fileNotUTF8, .fileEmpty, .fileTooLarge, .fileMisplaced, .fileName: .files
        case .frontMatterMissing, .frontMatterUnclosed, .yamlSyntax, .yamlAlias, .yamlTooDeep, .duplicateKey,
            .unknownKey, .missingField, .wrongType, .toBeFilled, .unknownValue, .invalidDate, .invalidNumber,
            .invalidURL:
            .frontMatter
        case .duplicateID, .unknownReference, .wrongKindOfReference, .circularReference, .summaryTooLong,
            .missingSuccessor, .validityReversed, .reviewDue, .reviewOverdue, .reviewInFuture, .stepOrderCycle,
            .duplicateStep, .handoverNotAdjacent, .duplicateHandover, .supersededSource, .uncitedSource,
            .promiseNotCarried, .metricContradiction, .lawWithoutNumber, .chainWithoutDomain, .deadlineWithoutSource,
            .imperativeOfAnother, .reversedSteps, .unrelatedSteps, .narrowAnswer, .startNamesOtherService,
            .sameSearchWords:
            .records
        case .translationWithoutOriginal, .staleTranslation, .missingTranslation, .unknownLanguage: .translations
        case .markdownTooDeep, .unknownTextReference, .unknownPageLink, .rawHTML, .unsafeLink, .headingLevel,
            .emptyHeading, .tableRowTooLong, .controlCharacter, .imageMissing, .imageWithoutText, .imageUnreadable,
            .imageUnsafe:
            .texts
        case .siteConfiguration, .feedbackMissing, .channelNotConfigured, .templateSyntax, .templateMissing,
            .templateUnknownName, .templateEscaping, .textMissing, .textUnused, .acceptedWarningGone:
            .project
        case .addressTaken, .brokenLink, .brokenAnchor, .duplicateAnchor, .networkRequest, .inlineCode: .site
        case .externalLinkDead, .externalLinkMoved, .externalLinkUnclear: .otherSites
        }
    }
}
