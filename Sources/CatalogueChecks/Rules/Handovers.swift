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
        return Finding(
            .error, .handoverNotAdjacent, at: .field(path, file: chain.header.file),
            "`\(handover.to)` does not come directly after `\(handover.from)`, so nothing is handed over between them",
            help: chain.help(with: handover))
    }
}

extension ServiceChain {
    /// How a handover between steps that do not meet can be mended; an `after` that would lead back is not proposed.
    fileprivate func help(with handover: Handover) -> Message {
        let next = steps.filter { $0.after.contains(handover.from) && $0.id != handover.from }.map { "`\($0.id)`" }
        let following = next.joined(separator: ", ")
        if handover.from == handover.to {
            return next.isEmpty
                ? "No step comes after `\(handover.from)`; remove the handover."
                : "After `\(handover.from)` comes \(following); write that, or remove the handover."
        }
        if comes(handover.to, before: handover.from) {
            return next.isEmpty
                ? "`\(handover.to)` comes before `\(handover.from)`; exchange the two, or remove the handover."
                : "`\(handover.to)` comes before `\(handover.from)`; after that comes \(following)."
        }
        return next.isEmpty
            ? "No step comes after `\(handover.from)`; add it to the `after` of `\(handover.to)`."
            : "After `\(handover.from)` comes \(following); or add it to the `after` of `\(handover.to)`."
    }

    private func comes(_ first: ChainStepID, before last: ChainStepID) -> Bool {
        var earlier: Set<ChainStepID> = []
        var open = [last]
        while let id = open.popLast() {
            for before in step(id)?.after ?? [] where earlier.insert(before).inserted { open.append(before) }
        }
        return earlier.contains(first)
    }
}
