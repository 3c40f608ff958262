/// The measures of a line map, in pixels.
public struct LineMetrics: Hashable, Sendable {
    /// Between neighbouring lines; every horizontal stretch lies on a multiple of it, or of half of it.
    public var lane = 12
    public var stroke = 5
    public var fontSize = 14
    public var lineHeight = 17
    /// Width at which a station's label is broken.
    public var labelWidth = 112
    public var maximumLabelLines = 5
    public var pillWidth = 18
    /// How far a station reaches beyond its outermost lines.
    public var pillOverhang = 8
    /// The sign with a line's number where the line begins.
    public var badgeHeight = 16
    public var badgeFontSize = 12
    public var badgeGap = 5
    /// Lines that climb at most this far between two columns do so in one slope of 45°, others upright.
    public var slopeLimit = 168
    /// Between slopes, measured sideways, so that they are as far apart as lines elsewhere.
    public var slopeGap = 17
    public var minimumGap = 36
    /// Gaps between columns are whole multiples of it.
    public var gapStep = 12
    /// Around the whole.
    public var margin = 12

    public init() {}

    /// For the map of all domains, as narrow as it can be: it is shown as wide as a page.
    public static let overview: LineMetrics = {
        var metrics = LineMetrics()
        metrics.slopeLimit = 60
        metrics.minimumGap = 24
        metrics.labelWidth = 104
        return metrics
    }()

    var label: EstimatedText { EstimatedText(fontSize: fontSize) }
    var badge: EstimatedText { EstimatedText(fontSize: badgeFontSize, isBold: true) }
}
