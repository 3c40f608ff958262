import CatalogueLoading
import CatalogueModel
import Diagnostics
import PageTemplates
import SitePages

/// What pure steps of a build gave the last time, so that the next build of the same project need not repeat them.
///
/// Everything in it follows from its input alone, so that a build gives the same with it and without.
public struct BuildMemory: Sendable {
    var records = RecordMemory()
    var templates = Remembered<TemplateSources, LoadedTemplates>()
    var addresses = Remembered<AddressSources, SiteAddresses>()
    var changes = Remembered<ChangeSources, [ChangeDay]>()

    public init() {}
}

/// What the templates and the interface's texts are made from.
struct TemplateSources: Hashable, Sendable {
    var files: [SourceFile]
    var languages: [Language]
}

/// Templates ready for use, the interface's texts, and what is wrong with them.
struct LoadedTemplates: Sendable {
    var templates: PageTemplates
    var texts: [Language: SiteTexts]
    /// Ids that the templates use, which no heading of a text may take.
    var anchors: Set<String>
    var diagnostics: [Diagnostic]
}

/// The last result of a pure step, given again as long as its input stays the same.
struct Remembered<Input: Equatable & Sendable, Output: Sendable>: Sendable {
    private var last: (input: Input, output: Output)?

    mutating func output(of input: Input, _ step: (Input) -> Output) -> Output {
        if let last, last.input == input { return last.output }
        let output = step(input)
        last = (input, output)
        return output
    }
}
