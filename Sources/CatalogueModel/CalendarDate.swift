/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil when there is no such day. `year` is 1–9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// A day after all that can be written: stands in for a date that is not known and must lie ahead.
    public static let distantFuture = CalendarDate(knownYear: 10_000, month: 1, day: 1)

    private init(knownYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-01-31`; nil when the text is no such day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ part in part.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601, `2026-01-31`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The same day this many months later, or the last day of that month when it is shorter.
    public func addingMonths(_ months: Int) -> CalendarDate {
        let total = year * 12 + (month - 1) + months
        let newYear = total / 12
        let newMonth = total % 12 + 1
        let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    public var dayAfter: CalendarDate {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? .distantFuture
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// The date of a document as far as it is known: a day, a month, a year, or not at all.
public enum DocumentDate: Hashable, Sendable, CustomStringConvertible {
    case day(CalendarDate)
    case month(year: Int, month: Int)
    case year(Int)
    case unknown

    /// Reads `2024-06-27`, `2024-06`, `2024` or `unknown`; nil for anything else.
    public init?(_ text: String) {
        if text == "unknown" {
            self = .unknown
        } else if let day = CalendarDate(text) {
            self = .day(day)
        } else if let first = CalendarDate(text + "-01") {
            self = .month(year: first.year, month: first.month)
        } else if let first = CalendarDate(text + "-01-01") {
            self = .year(first.year)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .day(let date): date.description
        case .month(let year, let month):
            String((CalendarDate(year: year, month: month, day: 1)?.description ?? "").prefix(7))
        case .year(let year): String(year)
        case .unknown: "unknown"
        }
    }

    public var year: Int? {
        switch self {
        case .day(let date): date.year
        case .month(let year, _), .year(let year): year
        case .unknown: nil
        }
    }
}
