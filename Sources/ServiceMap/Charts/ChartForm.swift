/// How large a chart is and what is written in it; lengths in pixels.
public struct ChartForm: Hashable, Sendable {
    /// Also the name of its class: `chart-full`.
    public var name: String
    public var fontSize: Int
    /// The chart is made this wide when its years do not need more.
    public var preferredWidth: Int
    /// Of a year's column at least.
    public var columnWidth: Int
    public var plotHeight: Int
    /// Between the sides of the plot and the greatest and smallest value; with values written, room for them.
    public var plotPadding: Int
    public var dotRadius: Int
    /// Of the line of a target at most.
    public var targetWidth: Int
    /// Whether an axis with round numbers, the unit and the direction stand in the picture.
    public var isExplained: Bool
    /// Whether a legend, years, values and words for what is missing stand in the picture.
    public var isLabelled: Bool

    /// For the metric's own page.
    public static let full = ChartForm(
        name: "full", fontSize: 13, preferredWidth: 380, columnWidth: 46, plotHeight: 204, plotPadding: 27,
        dotRadius: 6, targetWidth: 60, isExplained: true, isLabelled: true)

    /// For a list of metrics with the direction and a table beside each.
    public static let small = ChartForm(
        name: "small", fontSize: 12, preferredWidth: 300, columnWidth: 40, plotHeight: 104, plotPadding: 24,
        dotRadius: 5, targetWidth: 44, isExplained: false, isLabelled: true)

    /// For a cell of a table that gives the values as text, under one legend for all.
    public static let mini = ChartForm(
        name: "mini", fontSize: 12, preferredWidth: 132, columnWidth: 16, plotHeight: 44, plotPadding: 7, dotRadius: 4,
        targetWidth: 18, isExplained: false, isLabelled: false)

    /// Around the whole.
    let margin = 4
    var text: EstimatedText { EstimatedText(fontSize: fontSize) }
    var boldText: EstimatedText { EstimatedText(fontSize: fontSize, isBold: true) }
    var lineHeight: Int { fontSize + 4 }
    /// Thickness of a target's line with the room around it.
    var targetHeight: Int { dotRadius }
}
