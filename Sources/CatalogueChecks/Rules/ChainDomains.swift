import CatalogueModel
import Diagnostics

/// A chain says to which domain it belongs.
func checkChainDomains(_ chain: ServiceChain, _ context: RuleContext) -> [Finding] {
    guard chain.domains.isEmpty, !context.catalogue.hasEnded(chain.header) else { return [] }
    let services = chain.steps.compactMap { $0.service.flatMap { context.catalogue.services[$0]?.domain } }
    return [.chainWithoutDomain(Set(services).sorted(), chain.header.file)]
}

extension Finding {
    fileprivate static func chainWithoutDomain(_ domains: [DomainID], _ file: String) -> Finding {
        let names = domains.map(\.text).joined(separator: ", ")
        return Finding(
            .warning, .chainWithoutDomain, at: .field("domain", file: file),
            "`domain` is missing, so that the chain stands on no domain's map and in no domain's list",
            help: domains.isEmpty
                ? "Add `domain: id`, one of the domains of site.yaml, or two in a list."
                : "Add `domain: id`, or two in a list; the services of its steps are of \(names).")
    }
}
