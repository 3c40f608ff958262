import Diagnostics

/// A row of the division of labour: who does, who uses, who steers.
public struct TaskArea: Record {
    public static let kind = RecordKind.taskArea
    public static let folder = "tehtavat"
    public static let words = ["tehtava", "tehtävä", "tehtäväalue", "uppgift", "uppgiftsområde", "task-area"]
    public static let inWords: Message = "a task area"

    public var header = RecordHeader.standIn
    public var order: Int?
    public var does = LocalizedText("")
    public var customers = LocalizedText("")
    /// Steering of substance.
    public var substance: LocalizedText?
    /// Steering of performance.
    public var performance: LocalizedText?
    public var note: LocalizedText?

    public var any: AnyRecord { .taskArea(self) }

    public static let fields = Fields(TaskArea(), "taskArea") { f in
        f.optional("order", \.order)
        f.required("does", \.does)
        f.required("customers", \.customers)
        f.optional("substance", \.substance)
        f.optional("performance", \.performance)
        f.optional("note", \.note)
    }
}
