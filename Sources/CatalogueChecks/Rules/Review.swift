import CatalogueModel
import Diagnostics

private let monthsUntilDue = 15
private let monthsUntilOverdue = 18

/// A record is reviewed once a year, with some months' grace.
func checkReview(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    // The whole year is compared first: nearly all records are within it.
    guard context.today.year > header.reviewed.year else { return [] }
    if header.reviewed.addingMonths(monthsUntilOverdue) < context.today {
        return [.review(.reviewOverdue, header, months: monthsUntilOverdue)]
    }
    if header.reviewed.addingMonths(monthsUntilDue) < context.today {
        return [.review(.reviewDue, header, months: monthsUntilDue)]
    }
    return []
}

extension Finding {
    fileprivate static func review(_ id: DiagnosticID, _ header: RecordHeader, months: Int) -> Finding {
        Finding(
            .warning, id, at: .field("reviewed", file: header.file),
            "`\(header.id)` was last reviewed on \(header.reviewed), more than \(months) months ago",
            help: "Go through the page with its owner, `\(header.owner)`, and write the day here.")
    }
}
