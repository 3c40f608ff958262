import CatalogueModel
import Diagnostics

/// A record that has ended tells what took over.
func checkSuccessor(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard case .ended(let end) = context.catalogue.state(of: header), header.successors.isEmpty else { return [] }
    return [.missingSuccessor(header, end)]
}

extension Finding {
    fileprivate static func missingSuccessor(_ header: RecordHeader, _ end: CalendarDate) -> Finding {
        Finding(
            .warning, .missingSuccessor, at: .field("validTo", file: header.file),
            "`\(header.id)` ends on \(end) but nothing is said to take over",
            help: "Add `successor: id-of-a-page`, or a list of ids.")
    }
}
