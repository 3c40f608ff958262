import CatalogueModel
import Diagnostics

/// What is valid begins before it ends.
func checkValidity(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    guard let start = header.validFrom, let end = header.validTo, end < start else { return [] }
    return [.validityReversed(header, start, end)]
}

extension Finding {
    fileprivate static func validityReversed(
        _ header: RecordHeader, _ start: CalendarDate, _ end: CalendarDate
    ) -> Finding {
        Finding(
            .error, .validityReversed, at: .field("validTo", file: header.file),
            "`validTo` is \(end), before `validFrom`, which is \(start)", help: "Correct one of the dates.",
            notes: [Note("It begins here", at: .field("validFrom", file: header.file))])
    }
}
