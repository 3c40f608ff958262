import CatalogueModel
import Diagnostics

/// A situation is answered for all whom its page is for, not only for a part of them.
///
/// Where no chain is for all, the situation's own `start` answers them, and no steps.
func checkNarrowAnswer(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let situation = record as? Situation else { return [] }
    let catalogue = context.catalogue
    let id = SituationID(header.id)
    guard let answer = catalogue.answer(of: id), let narrower = answer.narrowerChains.first else { return [] }
    let chains = catalogue.relations.chainsOfSituation[id] ?? []
    let isNarrow =
        situation.steps.isEmpty
        ? situation.start == nil && chains.count == answer.narrowerChains.count
        : answer.steps.isEmpty && answer.narrowerChains.contains { !$0.steps.isEmpty }
    guard isNarrow else { return [] }
    return [.narrowAnswer(narrower, field: situation.steps.isEmpty ? "chains" : "steps", header.file)]
}

extension Finding {
    fileprivate static func narrowAnswer(
        _ chain: SituationAnswer.NarrowerChain, field: String, _ file: String
    ) -> Finding {
        Finding(
            .warning, .narrowAnswer, at: .field(FieldPath([.key(field)]), file: file),
            "Only a chain of `\(chain.customer)` answers, `\(chain.chain)`, and the page is for others too",
            help: field == "steps"
                ? "Name steps of a chain that is for all, or no steps; or say in `audience` whom the page is for."
                : "Say in `start` what all do first, name a chain that is for all, or say in `audience` whom it is for."
        )
    }
}
