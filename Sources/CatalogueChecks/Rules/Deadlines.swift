import CatalogueModel
import Diagnostics

/// A deadline or duration of a step rests on a source.
func checkDeadlines(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    chain.steps.enumerated().compactMap { index, step in
        guard step.when != nil, step.sources.isEmpty else { return nil }
        let path = FieldPath("steps").appending(index).appending("when")
        return .deadlineWithoutSource(step, at: .field(path, file: chain.header.file))
    }
}

extension Finding {
    fileprivate static func deadlineWithoutSource(_ step: ChainStep, at place: Place) -> Finding {
        Finding(
            .error, .deadlineWithoutSource, at: place, "The step `\(step.id)` has a deadline and no source for it",
            help: "Add `sources: [{source: id, at: \"12 §\"}]` to the step, or remove `when`.")
    }
}
