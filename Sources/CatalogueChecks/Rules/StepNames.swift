import CatalogueModel
import Diagnostics

/// `after`, `alternativeTo`, `from` and `to` name steps of the same chain.
func checkStepNames(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    let known = chain.steps.map(\.id)
    var findings: [Finding] = []
    func check(_ id: ChainStepID, _ path: FieldPath) {
        guard !id.text.isEmpty, !known.contains(id) else { return }
        findings.append(.unknownStep(id, among: known, at: .field(path, file: chain.header.file)))
    }
    for (index, step) in chain.steps.enumerated() {
        let path = FieldPath("steps").appending(index)
        for (position, id) in step.after.enumerated() { check(id, path.appending("after").appending(position)) }
        if let other = step.alternativeTo { check(other, path.appending("alternativeTo")) }
    }
    for (index, handover) in chain.handovers.enumerated() {
        let path = FieldPath("handovers").appending(index)
        check(handover.from, path.appending("from"))
        check(handover.to, path.appending("to"))
    }
    return findings
}

extension Finding {
    fileprivate static func unknownStep(_ id: ChainStepID, among known: [ChainStepID], at place: Place) -> Finding {
        let near = nearMiss(to: id.text, among: known.map(\.text))
        return Finding(
            .error, .unknownReference, at: place, "`\(id)` is the id of no step of this chain",
            help: near.map { "Did you mean `\($0)`?" }
                ?? "The steps are \(known.map(\.text).joined(separator: ", ")).")
    }
}
