import CatalogueModel
import Diagnostics

/// Every promise is carried by a service chain.
func checkPromises(_ context: RuleContext) -> [Finding] {
    context.catalogue.promises.values.compactMap { promise in
        let chains = context.catalogue.relations.chainsOfPromise[PromiseID(promise.header.id)] ?? []
        return chains.isEmpty ? .promiseNotCarried(promise.header) : nil
    }
}

extension Finding {
    fileprivate static func promiseNotCarried(_ header: RecordHeader) -> Finding {
        Finding(
            .warning, .promiseNotCarried, at: .file(header.file), "No service chain carries the promise `\(header.id)`",
            help: "Add it to the `promises` of the chains that keep it.")
    }
}
