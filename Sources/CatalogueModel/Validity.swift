/// How a record stands on a day to the days on which it is valid (`validFrom`, `validTo`).
public enum Validity: Hashable, Sendable {
    /// Valid from a later day on.
    case coming(CalendarDate)
    /// Valid, and no last day is known.
    case inForce
    /// Still valid; the last day is known.
    case ending(CalendarDate)
    /// The last day has passed.
    case ended(CalendarDate)
}

extension RecordHeader {
    /// - Parameter day: given by whoever asks, and in the end by the command line; nothing below it knows a clock.
    public func state(on day: CalendarDate) -> Validity {
        if let end = self.validTo, end < day { return .ended(end) }
        if let start = self.validFrom, day < start { return .coming(start) }
        return self.validTo.map(Validity.ending) ?? .inForce
    }

    /// Whether the last day of validity has passed.
    public func hasEnded(on day: CalendarDate) -> Bool { self.validTo.map { $0 < day } ?? false }
}

extension Catalogue {
    /// How the record stands to its validity on the catalogue's day.
    public func state(of record: RecordHeader) -> Validity { record.state(on: day) }

    /// Whether the record has ended by the catalogue's day.
    public func hasEnded(_ record: RecordHeader) -> Bool { record.hasEnded(on: day) }
}
