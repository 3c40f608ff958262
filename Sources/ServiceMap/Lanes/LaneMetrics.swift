/// The measures of a chain's pictures, in pixels.
public struct LaneMetrics: Hashable, Sendable {
    public var fontSize = 14
    public var lineHeight = 17
    /// Of roles, of what is handed over and of the key.
    public var smallSize = 12
    public var smallLine = 15
    /// Lines of a step's title at most, and of what is written beside an arrow.
    public var titleLines = 9
    public var labelLines = 6
    /// The picture is made about this wide when its columns allow it.
    public var preferredWidth = 1176
    public var headWidth = 140
    /// From one column to the next: a box and the gap after it.
    public var narrowestPitch = 160
    public var widestPitch = 236
    public var gutter = 36
    public var padding = 9
    public var verticalPadding = 7
    public var smallestBox = 42
    /// Of the disc with a step's number on the corner of its box, whose middle lies this far outside the box.
    public var numberRadius = 10
    public var numberOffset = 2
    /// Between arrows that run side by side.
    public var trackGap = 10
    /// Between the ends of arrows on one side of a box.
    public var portGap = 12
    /// Ends of arrows stay this far from a box's corners, where its number stands.
    public var cornerMargin = 17
    /// Between the last track of a gap and the box after it: room for the arrow's head.
    public var arrowRoom = 15
    /// Between rows of a lane, and between a lane's side and what is in it.
    public var rowGap = 18
    public var lanePadding = 15
    public var margin = 2

    public init() {}

    var head: EstimatedText { EstimatedText(fontSize: fontSize, isBold: true) }
    var title: EstimatedText { EstimatedText(fontSize: fontSize) }
    var small: EstimatedText { EstimatedText(fontSize: smallSize) }
    var smallBold: EstimatedText { EstimatedText(fontSize: smallSize, isBold: true) }

    /// Width of a step's box when there are this many columns.
    func boxWidth(columns: Int) -> Int {
        let pitch = (preferredWidth - headWidth - 2 * margin) / max(1, columns)
        return min(widestPitch, max(narrowestPitch, pitch)) - gutter
    }
}
