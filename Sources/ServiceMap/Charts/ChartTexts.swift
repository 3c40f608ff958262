import CatalogueModel

/// The words and numbers in a chart, in one language.
public struct ChartTexts: Sendable {
    public var language: Language
    /// Unit and direction: `Yksikkö: vrk. Pienempi on parempi.`
    public var caption: String
    /// Said under an axis that does not begin from zero.
    public var cutAxis: String
    /// What the ground on the better side of a target stands for.
    public var zone: String
    public var number: @Sendable (DecimalNumber) -> String
    /// A number with its comparison as short as it can be, `< 28`, or what is said in place of one, `ei tietoa`.
    public var amount: @Sendable (Metric.Value) -> String
    /// What a mark stands for.
    public var mark: @Sendable (ChartMark.Look) -> String

    public init(
        language: Language, caption: String, cutAxis: String, zone: String,
        number: @escaping @Sendable (DecimalNumber) -> String,
        amount: @escaping @Sendable (Metric.Value) -> String, mark: @escaping @Sendable (ChartMark.Look) -> String
    ) {
        self.language = language
        self.caption = caption
        self.cutAxis = cutAxis
        self.zone = zone
        self.number = number
        self.amount = amount
        self.mark = mark
    }
}
