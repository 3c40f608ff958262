/// That an organisation has said that what a page, a step or a handover tells is so.
public struct Confirmation: Hashable, Sendable {
    /// The organisation that has confirmed it.
    public var by: ActorID
    public var date: CalendarDate
    /// How it was said, as “by letter”; no persons.
    public var how: LocalizedText

    public init(by: ActorID, date: CalendarDate, how: LocalizedText) {
        self.by = by
        self.date = date
        self.how = how
    }
}
