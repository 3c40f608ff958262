import CatalogueModel
import Diagnostics

/// No two steps of a chain have the same id.
func checkStepIDs(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    var first: [ChainStepID: Int] = [:]
    var findings: [Finding] = []
    for (index, step) in chain.steps.enumerated() where !step.id.text.isEmpty {
        if let earlier = first[step.id] {
            findings.append(.duplicateStep(step.id, index, first: earlier, file: chain.header.file))
        } else {
            first[step.id] = index
        }
    }
    return findings
}

extension Finding {
    fileprivate static func duplicateStep(_ id: ChainStepID, _ index: Int, first: Int, file: String) -> Finding {
        func path(_ index: Int) -> FieldPath { FieldPath("steps").appending(index).appending("id") }
        return Finding(
            .error, .duplicateStep, at: .field(path(index), file: file), "Another step of the chain has the id `\(id)`",
            help: "Give one of the two another id.",
            notes: [Note("The first is here", at: .field(path(first), file: file))])
    }
}
