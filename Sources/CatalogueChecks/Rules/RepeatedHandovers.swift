import CatalogueModel
import Diagnostics

/// What passes between two steps is told in one handover.
func checkRepeatedHandovers(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    var first: [[ChainStepID]: Int] = [:]
    var findings: [Finding] = []
    for (index, handover) in chain.handovers.enumerated()
    where !handover.from.text.isEmpty && !handover.to.text.isEmpty {
        if let earlier = first[[handover.from, handover.to]] {
            findings.append(.duplicateHandover(handover, index, first: earlier, file: chain.header.file))
        } else {
            first[[handover.from, handover.to]] = index
        }
    }
    return findings
}

extension Finding {
    fileprivate static func duplicateHandover(
        _ handover: Handover, _ index: Int, first: Int, file: String
    ) -> Finding {
        func place(_ index: Int) -> Place {
            .field(FieldPath("handovers").appending(index).appending("from"), file: file)
        }
        return Finding(
            .error, .duplicateHandover, at: place(index),
            "The chain has another handover from `\(handover.from)` to `\(handover.to)`",
            help: "Tell in one handover all that passes, with the status of what is least settled.",
            notes: [Note("The first is here", at: place(first))])
    }
}
