/// How long the review of a page holds.
public struct ReviewSchedule: Hashable, Sendable {
    /// Months after a review until the next is due.
    public var months: Int
    public static let allowedMonths = 1...120
    /// Further months until it is overdue.
    public static let grace = 3
    /// A year and some months: what is reviewed once a year never becomes due.
    public static let standard = ReviewSchedule(months: 15)

    public enum State: Sendable, Comparable {
        case fresh, due, overdue
    }

    /// The day after which the page is due.
    public func dueAfter(_ reviewed: CalendarDate) -> CalendarDate { reviewed.addingMonths(months) }

    public func state(of reviewed: CalendarDate, on day: CalendarDate) -> State {
        // Nearly all pages are within the time, and comparing years is cheap.
        guard day.year * 12 + day.month >= reviewed.year * 12 + reviewed.month + months else { return .fresh }
        if reviewed.addingMonths(months + Self.grace) < day { return .overdue }
        return dueAfter(reviewed) < day ? .due : .fresh
    }
}

/// The pages of one owner and how many of them are to be reviewed.
public struct OwnerReviews: Sendable {
    public var owner: ActorID
    /// The oldest review first.
    public var pages: [RecordHeader]
    public var due: [RecordHeader]
    public var overdue: [RecordHeader]

    /// Due or overdue, the oldest review first.
    public var toReview: [RecordHeader] { overdue + due }
}

extension Catalogue {
    /// What is to be reviewed on a day, owner by owner in the order of their ids.
    public func reviews(on day: CalendarDate) -> [OwnerReviews] {
        let schedule = configuration.reviews
        let headers = (frontPage.map { [$0.header] } ?? []) + records.map(\.header)
        return Dictionary(grouping: headers, by: \.owner).sorted { $0.key < $1.key }.map { owner, pages in
            let pages = pages.sorted { ($0.reviewed, $0.id) < ($1.reviewed, $1.id) }
            return OwnerReviews(
                owner: owner, pages: pages, due: pages.filter { schedule.state(of: $0.reviewed, on: day) == .due },
                overdue: pages.filter { schedule.state(of: $0.reviewed, on: day) == .overdue })
        }
    }
}
