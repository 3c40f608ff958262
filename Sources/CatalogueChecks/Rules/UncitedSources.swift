import CatalogueModel
import Diagnostics

/// Some claim rests on every source.
func checkUncitedSources(_ context: RuleContext) -> [Finding] {
    context.catalogue.sources.keys.compactMap { id in
        guard context.catalogue.relations.claimsOfSource[id] == nil, let source = context.catalogue.sources[id]
        else { return nil }
        return .uncitedSource(source.header)
    }
}

extension Finding {
    fileprivate static func uncitedSource(_ header: RecordHeader) -> Finding {
        Finding(
            .warning, .uncitedSource, at: .file(header.file), "No page rests on the source `\(header.id)`",
            help: "Cite it in the `sources` of the pages that use it, or remove it.")
    }
}
