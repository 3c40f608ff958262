/// That an organisation has said that what a page, a step or a handover tells is so.
public struct Confirmation: Hashable, Fielded {
    /// The organisation that has confirmed it.
    public var by: ActorID
    public var date: CalendarDate
    /// How it was said, as “by letter”; no persons.
    public var how: LocalizedText

    public static let fields = Fields(Confirmation(), "record.confirmed") { f in
        f.required("by", \.by)
        f.required("date", \.date)
        f.required("how", \.how, as: .localizedText, translated: true, .unsearched)
    }

    public init(
        by: ActorID = ActorID(""), date: CalendarDate = .distantFuture, how: LocalizedText = LocalizedText("")
    ) {
        self.by = by
        self.date = date
        self.how = how
    }
}
