import CatalogueModel
import Diagnostics

/// A record is reviewed again before its last review is too old, and no review lies ahead.
func checkReview(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    let today = context.catalogue.day
    // East of Greenwich it may be tomorrow already. A date that could not be read has been told.
    if today.dayAfter < header.reviewed, header.reviewed != .distantFuture {
        return [.reviewAhead(header, today: today)]
    }
    let schedule = context.catalogue.configuration.reviews
    switch schedule.state(of: header.reviewed, on: today) {
    case .fresh: return []
    case .due: return [.review(.reviewDue, header, months: schedule.months)]
    case .overdue: return [.review(.reviewOverdue, header, months: schedule.months + ReviewSchedule.grace)]
    }
}

extension Finding {
    fileprivate static func review(_ id: DiagnosticID, _ header: RecordHeader, months: Int) -> Finding {
        Finding(
            .warning, id, at: .field("reviewed", file: header.file),
            "`\(header.id)` was last reviewed on \(header.reviewed), more than \(months) months ago",
            help: "Go through the page with its owner, `\(header.owner)`, and write the day here.")
    }

    fileprivate static func reviewAhead(_ header: RecordHeader, today: CalendarDate) -> Finding {
        Finding(
            .warning, .reviewInFuture, at: .field("reviewed", file: header.file),
            "`\(header.id)` says that it was reviewed on \(header.reviewed), which is after today, \(today)",
            help: "Write the day on which somebody went through the page.")
    }
}
