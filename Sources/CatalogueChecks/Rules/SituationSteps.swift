import CatalogueModel
import Diagnostics

/// The steps that a situation names are steps of the chains that it names them of.
func checkSituationSteps(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let situation = record as? Situation else { return [] }
    return situation.steps.enumerated().flatMap { index, selection -> [Finding] in
        guard let chain = context.catalogue.serviceChains[selection.chain] else { return [] }
        let path = FieldPath("steps").appending(index)
        let named: [(id: ChainStepID, name: String)] =
            switch selection.extent {
            case .step(let id): [(id, "step")]
            case .run(let from, let to): [(from, "from"), (to, "to")]
            }
        let unknown = named.filter { chain.step($0.id) == nil && !$0.id.text.isEmpty }
        if unknown.isEmpty, case .run(let from, let to) = selection.extent, selection.positions(in: chain) == nil {
            return [.reversed(from, to, selection.chain, at: .field(path.appending("from"), file: header.file))]
        }
        return unknown.map { id, name in
            .unknownStep(id, of: selection.chain, chain, at: .field(path.appending(name), file: header.file))
        }
    }
}

extension Finding {
    fileprivate static func unknownStep(
        _ id: ChainStepID, of name: ServiceChainID, _ chain: ServiceChain, at place: Place
    ) -> Finding {
        let known = chain.steps.map(\.id.text)
        return Finding(
            .error, .unknownReference, at: place, "`\(id)` is the id of no step of the chain `\(name)`",
            help: nearMiss(to: id.text, among: known).map { "Did you mean `\($0)`?" }
                ?? "The steps are \(known.joined(separator: ", ")).")
    }

    fileprivate static func reversed(
        _ from: ChainStepID, _ to: ChainStepID, _ chain: ServiceChainID, at place: Place
    ) -> Finding {
        Finding(
            .error, .reversedSteps, at: place, "`\(from)` comes after `\(to)` in the chain `\(chain)`",
            help: "Exchange the two; to have the steps in another order, name them one by one.")
    }
}
