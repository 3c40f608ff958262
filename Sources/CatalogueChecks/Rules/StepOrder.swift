import CatalogueModel
import Diagnostics

/// No step comes after itself, not even by way of others.
func checkStepOrder(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    var positions: [ChainStepID: Int] = [:]
    for (index, step) in chain.steps.enumerated() where positions[step.id] == nil { positions[step.id] = index }
    let before = chain.steps.map { step in step.after.compactMap { positions[$0] } }
    var open = Set(chain.steps.indices)
    var findings: [Finding] = []
    while let circle = circle(before, among: &open) {
        findings.append(.stepOrderCycle(circle, chain))
        open.subtract(circle)
    }
    return findings
}

/// Steps that come after one another in a circle, each after the next, from the one written first; nil when the open
/// steps have an order. Steps that have a place in the order are taken out of `open`.
private func circle(_ before: [[Int]], among open: inout Set<Int>) -> [Int]? {
    while let placed = open.sorted().first(where: { step in !before[step].contains(where: open.contains) }) {
        open.remove(placed)
    }
    guard var step = open.min() else { return nil }
    var path: [Int] = []
    while !path.contains(step) {
        path.append(step)
        guard let next = before[step].first(where: open.contains) else { return nil }
        step = next
    }
    let circle = Array(path.drop { $0 != step })
    guard let first = circle.min(), let start = circle.firstIndex(of: first) else { return nil }
    return Array(circle[start...] + circle[..<start])
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
