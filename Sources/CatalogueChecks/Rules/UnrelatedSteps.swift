import CatalogueModel
import Diagnostics

/// Some step of a situation uses one of its services: otherwise the steps answer another question.
func checkUnrelatedSteps(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let situation = record as? Situation else { return [] }
    let catalogue = context.catalogue
    let services = catalogue.relations.servicesOfSituation[SituationID(header.id)] ?? []
    let steps = situation.steps.flatMap { selection -> ArraySlice<ChainStep> in
        guard let chain = catalogue.serviceChains[selection.chain], let positions = selection.positions(in: chain)
        else { return [] }
        return chain.steps[positions]
    }
    guard !steps.isEmpty, !services.isEmpty, !steps.contains(where: { $0.service.map(services.contains) ?? false })
    else { return [] }
    return [.unrelatedSteps(services, header.file)]
}

extension Finding {
    fileprivate static func unrelatedSteps(_ services: [ServiceID], _ file: String) -> Finding {
        let names = services.prefix(5).map(\.text).joined(separator: ", ")
        return Finding(
            .warning, .unrelatedSteps, at: .field("steps", file: file),
            "None of the steps uses a service of the situation, so they answer another question",
            help: "Name the steps that use \(names), or correct the situation's `services`.")
    }
}
