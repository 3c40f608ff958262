import CatalogueModel
import Diagnostics

/// Responsibility passes from a step to one that comes directly after it.
func checkHandovers(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    chain.handovers.enumerated().compactMap { index, handover in
        guard chain.step(handover.from) != nil, let to = chain.step(handover.to), !to.after.contains(handover.from)
        else { return nil }
        return .handoverNotAdjacent(handover, FieldPath("handovers").appending(index).appending("to"), chain)
    }
}

extension Finding {
    fileprivate static func handoverNotAdjacent(
        _ handover: Handover, _ path: FieldPath, _ chain: ServiceChain
    ) -> Finding {
        let next = chain.steps.filter { $0.after.contains(handover.from) }.map { "`\($0.id)`" }
        let help: Message =
            next.isEmpty
            ? "No step comes after `\(handover.from)`; add it to the `after` of one."
            : """
            After `\(handover.from)` comes \(next.joined(separator: ", ")); or add it to the `after` of \
            `\(handover.to)`.
            """
        return Finding(
            .error, .handoverNotAdjacent, at: .field(path, file: chain.header.file),
            "`\(handover.to)` does not come directly after `\(handover.from)`, so nothing is handed over between them",
            help: help)
    }
}
