import CatalogueModel
import Diagnostics
import Markdown
import ParallelMap

/// What the rules find in a catalogue; its day decides what is due for review.
public func check(_ catalogue: Catalogue) -> [Finding] {
    let context = RuleContext(catalogue: catalogue)
    let frontPage = catalogue.frontPage.map { [$0 as any Record] } ?? []
    let ofRecords = (catalogue.records + frontPage).parallelMap(stride: 64) { record in
        let header = record.header
        return recordRules.flatMap { $0(record, header, context) }
    }
    var findings = ofRecords.flatMap(\.self)
    for chain in catalogue.serviceChains.values {
        for rule in chainRules { findings += rule(chain, context) }
    }
    for rule in catalogueRules { findings += rule(context) }
    return findings
}

/// Where a Markdown text belongs.
public struct DocumentPlace: Hashable, Sendable {
    /// Id of the record.
    public var record: String
    public var kind: RecordKind
    public var language: Language
    /// Path of the file from the project's root.
    public var file: String

    public init(record: String, kind: RecordKind, language: Language, file: String) {
        self.record = record
        self.kind = kind
        self.language = language
        self.file = file
    }
}

/// What the rules find in the text of a record; `files` are the paths of all files under `content/`.
public func check(
    _ document: MarkdownDocument, at place: DocumentPlace, in catalogue: Catalogue, files: Set<String>
) -> [Finding] {
    let context = DocumentContext(place: place, catalogue: catalogue, files: files)
    return documentRules.flatMap { $0(document, context) }
}

/// What the rules of the catalogue may look at.
struct RuleContext {
    var catalogue: Catalogue
}

/// What the rules of a text may look at besides the text.
struct DocumentContext {
    var place: DocumentPlace
    var catalogue: Catalogue
    var files: Set<String>
}

typealias RecordRule = @Sendable (any Record, RecordHeader, RuleContext) -> [Finding]
typealias ChainRule = @Sendable (ServiceChain, RuleContext) -> [Finding]
typealias CatalogueRule = @Sendable (RuleContext) -> [Finding]
typealias DocumentRule = @Sendable (MarkdownDocument, DocumentContext) -> [Finding]

// Every rule of the catalogue is in one of these lists.

let recordRules: [RecordRule] = [
    checkSummaryLength, checkSuccessor, checkValidity, checkReview, checkTranslations, checkReferencesInFields,
    checkLawNumbers, checkSupersededSources, checkFilledIn, checkLinksInFields, checkSituationSteps,
    checkUnrelatedSteps, checkNarrowAnswer, checkStartServices, checkChannelNotConfigured,
]

let chainRules: [ChainRule] = [
    checkStepIDs, checkStepNames, checkStepOrder, checkHandovers, checkRepeatedHandovers, checkAlternatives,
    checkChainDomains, checkDeadlines, checkImperativeOfAnother,
]

let catalogueRules: [CatalogueRule] = [
    checkMetrics, checkUncitedSources, checkPromises, checkCircularReferences, checkSameSearchWords,
    checkFeedbackAddress,
]

let documentRules: [DocumentRule] = [
    checkNesting, checkHeadingLevels, checkReferencesInText, checkPageLinks, checkLinkSafety, checkLinkAddresses,
    checkRawHTML, checkTableRows, checkControlCharacters, checkImageFiles, checkImageTexts,
]
