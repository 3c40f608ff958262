/// Texts that the program uses under one name each.
public enum PlainText: String, CaseIterable, Sendable {
    // Dates and numbers
    /// With `{day}`, `{month}` or `{monthName}`, and `{year}`.
    case dateDay = "date.day"
    case dateMonth = "date.month"
    case dateUnknown = "date.unknown"
    case decimalMark = "number.decimalMark"
    case and = "list.and"
    // Around every page
    case languageOwnName = "language.ownName"
    case frontPage = "menu.frontPage"
    case menuProviders = "menu.providers"
    case menuMap = "menu.map"
    case menuInterfaces = "menu.interfaces"
    case menuPromises = "menu.promises"
    case menuAccessibility = "menu.accessibility"
    // Records
    case fallbackNotice = "record.fallback"
    case endedNotice = "record.ended"
    case endedShort = "record.endedShort"
    case validFrom = "record.validFrom"
    case validTo = "record.validTo"
    case validBetween = "record.validBetween"
    case aggregatorExplained = "provider.aggregatorExplained"
    /// The folder of the chains' checklists in an address.
    case checklistSection = "section.checklist"
    // How an agency stands to a service
    case standingMust = "customer.must"
    case standingMay = "customer.may"
    case standingThrough = "customer.through"
    case standingExcluded = "customer.excluded"
    case standingUnknown = "customer.unknown"
    // Checklists and comparison
    case checklistTitle = "checklist.title"
    case checklistDescription = "checklist.description"
    case comparisonTitle = "comparison.title"
    case comparisonDescription = "comparison.description"
    // Chains
    case stepNumber = "step.number"
    case stepStartsToo = "step.startsToo"
    case afterStep = "step.afterOne"
    case afterSteps = "step.afterMany"
    case alternativeToStep = "step.alternativeTo"
    case handoverUntold = "handover.untold"
    // Metrics
    case notAvailable = "metric.notAvailable"
    case notDecided = "metric.notDecided"
    case easierTargets = "metric.easierTargets"
    // Lists
    case otherGroup = "group.other"
    case endedGroup = "group.ended"
    case greyAreaOtherKind = "greyAreaKind.other"
    // Pages of their own kind
    case mapTitle = "map.title"
    case mapDescription = "map.description"
    case mapAround = "map.around"
    case mapMore = "map.more"
    case interfacesTitle = "interfaces.title"
    case interfacesDescription = "interfaces.description"
    case accessibilityDescription = "statement.description"
    case notFoundTitle = "notFound.title"
    case notFoundText = "notFound.text"
}
