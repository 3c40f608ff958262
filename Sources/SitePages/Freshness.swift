import CatalogueModel

/// What is known of when the content was changed.
public struct Freshness: Sendable {
    /// The day of each file's last change, by its path from the project's root.
    public var lastChanges: [String: CalendarDate]
    /// What has changed in the catalogue, the newest first.
    public var days: [ChangeDay]

    public init(lastChanges: [String: CalendarDate] = [:], days: [ChangeDay] = []) {
        self.lastChanges = lastChanges
        self.days = days
    }

    /// The newest day of which the content tells: pages know no clock and reckon from it.
    func newestDay(of catalogue: Catalogue) -> CalendarDate? {
        lastChanges.values.max()
            ?? catalogue.records.map(\.header.reviewed).filter { $0 != .distantFuture }.max()
    }
}
