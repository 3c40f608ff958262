/// The measures of a layered map, in pixels.
public struct MapMetrics: Hashable, Sendable {
    public var fontSize = 14
    public var lineHeight = 17
    public var headingSize = 16
    /// Lines of a label at most.
    public var maximumLines = 3
    /// Between a box's side and its text; the bar on the left side comes on top.
    public var padding = 8
    public var verticalPadding = 5
    public var barWidth = 5
    /// Height up to which a provider's box grows with its edges.
    public var tallestProvider = 64
    /// Between boxes of a column.
    public var nodeGap = 6
    /// Between boxes of different groups of a column.
    public var groupGap = 16
    /// Between an edge that passes through a column and what is above or below it.
    public var passageGap = 4
    /// Between columns at least and at most; within that the map is made as wide as `preferredWidth`.
    public var minimumColumnGap = 56
    public var maximumColumnGap = 150
    public var preferredWidth = 1200
    /// Between the ends of edges on one side of a box.
    public var portGap = 4
    /// Ends of edges stay this far from a box's corners.
    public var cornerMargin = 6
    /// Around the whole.
    public var margin = 4
    /// Between the columns around a record, and how tall they may be.
    public var neighbourGap = 64
    public var tallestNeighbourhood = 590
    /// Edges between two columns around a record that can still be told apart.
    public var mostEdges = 40
    /// From a heading to the box below it.
    public var headingGap = 7
    /// How far a branch stands in from what it branches off.
    public var treeIndent = 20
    public var columnWidth: [MapLayer: Int]
    /// How often the best order so far is shaken to find one with fewer crossings.
    public var trials: Int
    /// By how many per cent the crossings may grow to keep a provider's services together.
    public var groupingAllowance = 8

    public init(columnWidth: [MapLayer: Int], trials: Int) {
        self.columnWidth = columnWidth
        self.trials = trials
    }

    /// For a page of its own, legible on a screen of 1280 pixels.
    public static let overview = MapMetrics(
        columnWidth: [.situations: 200, .chains: 220, .services: 280, .providers: 170], trials: 100)

    /// For the map around one record on that record's page.
    public static let neighbourhood: MapMetrics = {
        var metrics = MapMetrics(columnWidth: [:], trials: 0)
        metrics.preferredWidth = 1176
        metrics.headingSize = 15
        metrics.margin = 6
        return metrics
    }()

    /// For the same on a narrow screen.
    public static let tallNeighbourhood: MapMetrics = {
        var metrics = neighbourhood
        metrics.preferredWidth = 340
        metrics.fontSize = 16
        metrics.lineHeight = 20
        metrics.nodeGap = 8
        metrics.tallestNeighbourhood = 660
        return metrics
    }()

    /// Width of a column around a record, where there are so many.
    func neighbourWidth(columns: Int) -> Int {
        let room = (preferredWidth - 2 * margin + neighbourGap) / max(1, columns) - neighbourGap
        return min(300, max(170, room))
    }

    var label: EstimatedText { EstimatedText(fontSize: fontSize) }
    /// The record in the middle is set bold.
    var focusLabel: EstimatedText { EstimatedText(fontSize: fontSize, isBold: true) }
    var heading: EstimatedText { EstimatedText(fontSize: headingSize, isBold: true) }

    func width(of layer: MapLayer) -> Int { columnWidth[layer] ?? 200 }
    func textWidth(in layer: MapLayer) -> Int { max(40, width(of: layer) - barWidth - 2 * padding) }
}
