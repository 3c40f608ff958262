import Diagnostics

/// How a promise or an actor's work is followed, with its values by year.
public struct Metric: Record {
    public static let kind = RecordKind.metric
    public static let folder = "mittarit"
    public static let words = ["mittari", "mätare", "metric"]
    public static let inWords: Message = "a metric"

    public enum Direction: String, FieldChoice {
        case higher, lower
    }

    public struct Value: Hashable, Fielded {
        public enum Kind: String, FieldChoice {
            case actual, target
        }

        public enum Amount: Hashable, Sendable {
            case number(DecimalNumber)
            /// NA: not available.
            case notAvailable
            /// ND: not decided.
            case notDecided
        }

        /// How a target compares: `<28` is met by less than 28.
        public enum Comparison: String, FieldChoice {
            case less = "<"
            case atMost = "<="
            case greater = ">"
            case atLeast = ">="
        }

        public var year = 0
        public var kind = Kind.actual
        public var amount = Amount.notAvailable
        public var preliminary = false
        public var comparison: Comparison?

        public static let fields = Fields(Value(), "metric.values") { f in
            f.required("year", \.year)
            f.required("kind", \.kind)
            f.required("value", \.amount)
            f.optional("preliminary", \.preliminary)
            f.optional("comparison", \.comparison)
        }
    }

    public var header = RecordHeader.standIn
    public var subject = ActorID("")
    public var promise: PromiseID?
    public var theme: ThemeID?
    public var unit = LocalizedText("")
    public var direction = Direction.higher
    public var scale: LocalizedText?
    public var values: [Value] = []

    public var any: AnyRecord { .metric(self) }

    public static let fields = Fields(Metric(), "metric") { f in
        f.required("subject", \.subject, [.searchedAsPart, .narrowsSearch])
        f.optional("promise", \.promise)
        f.optional("theme", \.theme)
        f.required("unit", \.unit)
        f.required("direction", \.direction)
        f.optional("scale", \.scale)
        f.optional("values", \.values, .alwaysInData)
    }
}
