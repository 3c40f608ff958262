/// What can be wrong with records and how they belong together.
extension DiagnosticID {
    static let ofRecords: [DiagnosticID] = [
        duplicateID, unknownReference, wrongKindOfReference, circularReference, summaryTooLong, missingSuccessor,
        validityReversed, reviewDue, reviewOverdue, reviewInFuture, stepOrderCycle, duplicateStep,
        handoverNotAdjacent, duplicateHandover, supersededSource, uncitedSource, promiseNotCarried,
        metricContradiction, lawWithoutNumber, chainWithoutDomain, deadlineWithoutSource, imperativeOfAnother,
        reversedSteps, unrelatedSteps, narrowAnswer, startNamesOtherService, sameSearchWords,
    ]

    public static let duplicateID = DiagnosticID(
        "duplicate-id", .records, "Another page has the same id",
        "Give one of the files another name. All kinds share one set of ids.")
    public static let unknownReference = DiagnosticID(
        "unknown-reference", .records, "A reference to a page that does not exist",
        "Mend the id; the message proposes the nearest one. If there is no such page, write it first.")
    public static let wrongKindOfReference = DiagnosticID(
        "wrong-kind-of-reference", .records, "A reference to a page of the wrong kind",
        "Refer to a page of a kind that the field takes.")
    public static let circularReference = DiagnosticID(
        "circular-reference", .records, "The reference leads back to the page itself",
        "Refer to another page, or remove the reference.")
    public static let summaryTooLong = DiagnosticID(
        "summary-too-long", .records, "The summary is over 200 characters",
        "Shorten the summary to the main thing and move the rest into the text.")
    public static let missingSuccessor = DiagnosticID(
        "missing-successor", .records, "What has ended has no successor",
        "Add the field successor if something has taken its place.")
    public static let validityReversed = DiagnosticID(
        "validity-reversed", .records, "The validity ends before it begins", "Check the fields validFrom and validTo.")
    public static let reviewDue = DiagnosticID(
        "review-due", .records, "The page is due for review",
        "Go through the page with its owner and write the day in the field reviewed.")
    public static let reviewOverdue = DiagnosticID(
        "review-overdue", .records, "The page’s review is overdue",
        "Go through the page with its owner and write the day in the field reviewed.")
    public static let reviewInFuture = DiagnosticID(
        "review-in-future", .records, "The day of the review lies ahead",
        "Write in the field reviewed the day on which the page was last gone through.")
    public static let stepOrderCycle = DiagnosticID(
        "step-order-cycle", .records, "The order of the steps goes round in a circle",
        "Look at the steps' after fields: a step waits for itself.")
    public static let duplicateStep = DiagnosticID(
        "duplicate-step", .records, "Two steps have the same id", "Give one of the steps an id of its own.")
    public static let handoverNotAdjacent = DiagnosticID(
        "handover-not-adjacent", .records, "The handover is between steps that do not follow each other",
        "A handover is recorded from a step to one that comes directly after it.")
    public static let duplicateHandover = DiagnosticID(
        "duplicate-handover", .records, "There are two handovers between the same steps",
        "Tell all of it in one handover, with the status of what is least settled.")
    public static let supersededSource = DiagnosticID(
        "superseded-source", .records, "There is a newer source",
        "See whether the claim still holds, and cite the newer source.")
    public static let uncitedSource = DiagnosticID(
        "uncited-source", .records, "No page cites the source",
        "Cite the source on the page that rests on it, or remove it.")
    public static let promiseNotCarried = DiagnosticID(
        "promise-not-carried", .records, "No service chain carries the promise",
        "Add the promise to the chain that carries it. If no source names one, the warning may stay.")
    public static let metricContradiction = DiagnosticID(
        "metric-contradiction", .records, "The metric’s values contradict each other",
        "Check the values in the source.")
    public static let lawWithoutNumber = DiagnosticID(
        "law-without-number", .records, "The act has no number", "Add the number of the act in quotes: \"179/2019\".")
    public static let chainWithoutDomain = DiagnosticID(
        "chain-without-domain", .records, "The chain does not say its domain",
        "Add the field domain: the id of a domain, or two, the main one first.")
    public static let deadlineWithoutSource = DiagnosticID(
        "deadline-without-source", .records, "A step’s deadline has no source",
        "Add sources with the place where the deadline stands, or remove the field when.")
    public static let imperativeOfAnother = DiagnosticID(
        "imperative-of-another", .records, "A step of another’s orders the reader",
        "Write the step so that it goes on from the actor’s name: closes the account.")
    public static let reversedSteps = DiagnosticID(
        "reversed-steps", .records, "A run of steps ends before it begins",
        "Exchange from and to, or name the steps one by one.")
    public static let unrelatedSteps = DiagnosticID(
        "unrelated-steps", .records, "The steps of a situation answer another question",
        "Name the steps that use the situation’s services, or correct the services.")
    public static let narrowAnswer = DiagnosticID(
        "narrow-answer", .records, "Only a chain of a narrower group answers the situation",
        "Say in start what all do first, name a chain for all, or say in audience whom the page is for.")
    public static let startNamesOtherService = DiagnosticID(
        "start-names-other-service", .records, "The start names a service that the situation does not have",
        "Add the service to the situation’s services, or name another.")
    public static let sameSearchWords = DiagnosticID(
        "same-search-words", .records, "Two situations answer the same search words",
        "Leave the words to the situation that answers them, or make the other more exact.")
}
