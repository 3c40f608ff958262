import CatalogueModel
import Diagnostics

/// No step comes after itself, not even by way of others.
func checkStepOrder(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    var positions: [ChainStepID: Int] = [:]
    for (index, step) in chain.steps.enumerated() where positions[step.id] == nil { positions[step.id] = index }
    let before = chain.steps.map { step in step.after.compactMap { positions[$0] } }
    return circles(before).map { .stepOrderCycle($0, chain) }
}

extension Finding {
    fileprivate static func stepOrderCycle(_ circle: [Int], _ chain: ServiceChain) -> Finding {
        let names = (circle + circle.prefix(1)).map { "`\(chain.steps[$0].id)`" as Message }
        let order: Message = names.dropFirst().reduce(names.first ?? "") { "\($0) after \($1)" }
        let path = FieldPath("steps").appending(circle.first ?? 0).appending("after")
        return Finding(
            .error, .stepOrderCycle, at: .field(path, file: chain.header.file),
            "The steps come after one another in a circle: \(order)",
            help: "Leave one of them out of an `after`; `after: []` makes a step a start.")
    }
}
