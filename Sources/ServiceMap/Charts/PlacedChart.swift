import CatalogueModel

/// A metric's values by year with every mark and text in its place: x to the right, y downwards, in pixels.
public struct PlacedChart: Hashable, Sendable {
    public var form: ChartForm
    public var width: Int
    public var height: Int
    /// Where the marks of numbers lie; without height when there are none.
    public var plot: ChartBox
    public var columns: [ChartColumn] = []
    public var ticks: [ChartTick] = []
    /// Where values meet a target: from the target's line to the better side of the plot.
    public var zones: [ChartBox] = []
    /// The zone in the legend.
    public var zoneSample: ChartBox?
    public var marks: [ChartMark] = []
    public var labels: [ChartLabel] = []
}

/// A rectangle by its upper left corner.
public struct ChartBox: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public var maxX: Int { x + width }
    public var maxY: Int { y + height }
    public var midX: Int { x + width / 2 }
    public var midY: Int { y + height / 2 }

    public func meets(_ other: ChartBox) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    public func contains(_ other: ChartBox) -> Bool {
        x <= other.x && other.maxX <= maxX && y <= other.y && other.maxY <= maxY
    }
}

/// The room of one year, as high as the plot.
public struct ChartColumn: Hashable, Sendable {
    public var year: Int
    public var x: Int
    public var width: Int
}

/// A round number of the axis.
public struct ChartTick: Hashable, Sendable {
    public var y: Int
    public var isZero: Bool
}

/// The mark of a value, or of one that is missing.
public struct ChartMark: Hashable, Sendable {
    /// What a mark looks like: a dot for what was, a line for what is aimed at.
    public struct Look: Hashable, Sendable {
        public enum State: String, CaseIterable, Sendable {
            case known, preliminary, missing
        }

        public var kind: Metric.Value.Kind
        public var state: State

        public init(_ kind: Metric.Value.Kind, _ state: State) {
            self.kind = kind
            self.state = state
        }

        public init(of value: Metric.Value) {
            self.init(value.kind, value.number == nil ? .missing : value.preliminary ? .preliminary : .known)
        }

        /// All looks in the order of a legend.
        public static let all = Metric.Value.Kind.allCases.flatMap { kind in State.allCases.map { Look(kind, $0) } }
    }

    public var look: Look
    public var box: ChartBox
    /// Nil in the legend.
    public var year: Int?
}

/// A line of text.
public struct ChartLabel: Hashable, Sendable {
    public enum Role: String, Sendable {
        case value, year, tick, gap, legend, caption, note
    }

    public enum Anchor: String, Sendable {
        case start, middle, end
    }

    public var role: Role
    public var text: String
    public var box: ChartBox
    public var anchor: Anchor
    /// Of a value or a year.
    public var year: Int?
}
