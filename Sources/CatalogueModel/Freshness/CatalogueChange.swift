/// What has changed in one record between two states of a catalogue, in the terms of the domain.
public struct CatalogueChange: Hashable, Sendable {
    public enum Fact: Hashable, Sendable {
        case added
        case removed
        case ended(CalendarDate)
        /// A last day is known now, and it is still to come.
        case ending(CalendarDate)
        /// What had ended is valid again.
        case revived
        case renamed(from: LocalizedText)
        case obligation(from: Obligation.Level, to: Obligation.Level)
        case provider(from: ActorID, to: ActorID)
        case lifecycle(Service.Lifecycle)
        case price
        case evidence(from: ServiceChain.Evidence, to: ServiceChain.Evidence)
        case stepAdded(ChainStepID, title: LocalizedText)
        case stepRemoved(ChainStepID, title: LocalizedText)
        case stepActor(ChainStepID, title: LocalizedText, from: ActorID, to: ActorID)
        case handover(HandoverChange)
        case value(Metric.Value)
        case superseded(by: SourceID)
        /// Words have changed, and nothing that has a case of its own.
        case texts
        /// Something else than words has changed that has no case of its own.
        case details
    }

    /// How well a handover is settled, before and now.
    public struct HandoverChange: Hashable, Sendable {
        public var from: ChainStepID
        public var to: ChainStepID
        /// The steps' titles.
        public var fromTitle: LocalizedText
        public var toTitle: LocalizedText
        /// Nil when nothing was told of the handover.
        public var before: Handover.Status?
        public var now: Handover.Status

        /// Whether what was unclear, unowned or unknown is clear now.
        public var isSettled: Bool { now == .clear && before != .clear }
    }

    public var kind: RecordKind
    public var id: String
    /// As it is now, or as it was when the record is no more.
    public var title: LocalizedText
    public var facts: [Fact]
}

/// What has changed in a catalogue by the end of a day since the state before it.
public struct ChangeDay: Hashable, Sendable {
    public var date: CalendarDate
    /// When the last of the changes was made, as RFC 3339 writes it.
    public var time: String
    /// How many records of each kind the catalogue began with; empty but for the state that has none before it.
    public var beginning: [RecordKind: Int]
    /// In the order of the kinds and ids.
    public var changes: [CatalogueChange]

    public init(
        date: CalendarDate, time: String, beginning: [RecordKind: Int] = [:], changes: [CatalogueChange] = []
    ) {
        self.date = date
        self.time = time
        self.beginning = beginning
        self.changes = changes
    }
}
