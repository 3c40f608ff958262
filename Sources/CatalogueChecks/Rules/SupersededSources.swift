import CatalogueModel
import Diagnostics

/// A claim rests on the newest version of its source.
func checkSupersededSources(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    var findings = superseded(header.sources, FieldPath("sources"), header, context)
    guard let chain = record as? ServiceChain else { return findings }
    for (index, step) in chain.steps.enumerated() {
        let path = FieldPath("steps").appending(index).appending("sources")
        findings += superseded(step.sources, path, header, context)
    }
    for (index, handover) in chain.handovers.enumerated() {
        let path = FieldPath("handovers").appending(index).appending("sources")
        findings += superseded(handover.sources, path, header, context)
    }
    return findings
}

private func superseded(
    _ citations: [Citation], _ path: @autoclosure () -> FieldPath, _ header: RecordHeader, _ context: RuleContext
) -> [Finding] {
    citations.enumerated().compactMap { index, citation in
        let sources = context.catalogue.sources
        // Of two that are each said to supersede the other, or one itself, neither is newer; that is told of them.
        guard citation.source.text != header.id, let newer = sources[citation.source]?.supersededBy,
            newer != citation.source, sources[newer]?.supersededBy != citation.source
        else { return nil }
        let field = path().appending(index).appending("source")
        return .supersededSource(citation.source, by: newer, at: .field(field, file: header.file))
    }
}

extension Finding {
    fileprivate static func supersededSource(_ source: SourceID, by newer: SourceID, at place: Place) -> Finding {
        Finding(
            .warning, .supersededSource, at: place, "The source `\(source)` has been superseded by `\(newer)`",
            help: "See whether the claim still holds, and cite `\(newer)`.")
    }
}
