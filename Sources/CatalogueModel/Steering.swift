/// A row of the division of labour: who does, who uses, who steers.
public struct TaskArea: Record {
    public static let kind = RecordKind.taskArea

    public var header: RecordHeader
    public var order: Int?
    public var does: LocalizedText
    public var customers: LocalizedText
    /// Steering of substance.
    public var substance: LocalizedText?
    /// Steering of performance.
    public var performance: LocalizedText?
    public var note: LocalizedText?

    public init(
        header: RecordHeader, order: Int? = nil, does: LocalizedText, customers: LocalizedText,
        substance: LocalizedText? = nil, performance: LocalizedText? = nil, note: LocalizedText? = nil
    ) {
        self.header = header
        self.order = order
        self.does = does
        self.customers = customers
        self.substance = substance
        self.performance = performance
        self.note = note
    }
}

/// A theme under which the providers have made promises.
public struct Theme: Record {
    public static let kind = RecordKind.theme

    public var header: RecordHeader
    public var order: Int?
    public var actions: [LocalizedText]

    public init(header: RecordHeader, order: Int? = nil, actions: [LocalizedText] = []) {
        self.header = header
        self.order = order
        self.actions = actions
    }
}

/// What the providers have promised under a theme.
public struct Promise: Record {
    public static let kind = RecordKind.promise

    public var header: RecordHeader
    public var theme: ThemeID
    public var order: Int?
    public var actions: [LocalizedText]

    public init(header: RecordHeader, theme: ThemeID, order: Int? = nil, actions: [LocalizedText] = []) {
        self.header = header
        self.theme = theme
        self.order = order
        self.actions = actions
    }
}

/// How a promise or an actor's work is followed, with its values by year.
public struct Metric: Record {
    public static let kind = RecordKind.metric

    public enum Direction: String, CaseIterable, Sendable {
        case higher, lower
    }

    public struct Value: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable {
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
        public enum Comparison: String, CaseIterable, Sendable {
            case less = "<"
            case atMost = "<="
            case greater = ">"
            case atLeast = ">="
        }

        public var year: Int
        public var kind: Kind
        public var amount: Amount
        public var preliminary: Bool
        public var comparison: Comparison?

        public init(year: Int, kind: Kind, amount: Amount, preliminary: Bool = false, comparison: Comparison? = nil) {
            self.year = year
            self.kind = kind
            self.amount = amount
            self.preliminary = preliminary
            self.comparison = comparison
        }
    }

    public var header: RecordHeader
    public var subject: ActorID
    public var promise: PromiseID?
    public var theme: ThemeID?
    public var unit: LocalizedText
    public var direction: Direction
    public var scale: LocalizedText?
    public var values: [Value]

    public init(
        header: RecordHeader, subject: ActorID, promise: PromiseID? = nil, theme: ThemeID? = nil, unit: LocalizedText,
        direction: Direction, scale: LocalizedText? = nil, values: [Value] = []
    ) {
        self.header = header
        self.subject = subject
        self.promise = promise
        self.theme = theme
        self.unit = unit
        self.direction = direction
        self.scale = scale
        self.values = values
    }
}

/// An exact decimal number with as many decimals as its source shows: `mantissa` / 10^`decimals`.
public struct DecimalNumber: Hashable, Sendable, Comparable {
    public let mantissa: Int
    public let decimals: Int

    /// Reads `29,96`, `29.96` or `-4`; nil when the text is no such number or has over 15 digits.
    public init?(_ text: String) {
        var digits = Substring(text)
        let negative = digits.first == "-"
        if negative { digits.removeFirst() }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }),
            let magnitude = Int(parts.joined()), parts.joined().count <= 15
        else { return nil }
        mantissa = negative ? -magnitude : magnitude
        decimals = parts.count == 2 ? parts[1].count : 0
    }

    public init(mantissa: Int, decimals: Int) {
        self.mantissa = mantissa
        self.decimals = max(0, decimals)
    }

    /// The number with this decimal mark, and with the group mark between every three digits before it.
    public func formatted(decimalMark: String, groupMark: String = "") -> String {
        var digits = String(mantissa.magnitude)
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let fraction = digits.suffix(decimals)
        let whole = digits.dropLast(decimals)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += groupMark }
            grouped.append(digit)
        }
        return (mantissa < 0 ? "-" : "") + grouped + (decimals > 0 ? decimalMark + fraction : "")
    }

    public var double: Double { Double(formatted(decimalMark: ".")) ?? 0 }

    public static func < (left: Self, right: Self) -> Bool { left.double < right.double }
}

/// A network of officials.
public struct Network: Record {
    public static let kind = RecordKind.network

    public enum Origin: String, CaseIterable, Sendable {
        case central, spontaneous
    }

    public var header: RecordHeader
    public var purpose: LocalizedText
    public var origin: Origin?
    public var coordinators: [ActorID]
    public var support: LocalizedText?
    public var members: LocalizedText?
    public var reach: LocalizedText?
    public var url: String?

    public init(
        header: RecordHeader, purpose: LocalizedText, origin: Origin? = nil, coordinators: [ActorID] = [],
        support: LocalizedText? = nil, members: LocalizedText? = nil, reach: LocalizedText? = nil, url: String? = nil
    ) {
        self.header = header
        self.purpose = purpose
        self.origin = origin
        self.coordinators = coordinators
        self.support = support
        self.members = members
        self.reach = reach
        self.url = url
    }
}

/// A gap that a source has named.
public struct GreyArea: Record {
    public static let kind = RecordKind.greyArea

    public enum Kind: String, CaseIterable, Sendable {
        case coverage, overlap, role, interface
    }

    public var header: RecordHeader
    public var kind: Kind?
    public var actors: [ActorID]
    public var services: [ServiceID]
    public var chains: [ServiceChainID]
    /// What the source says.
    public var claim: LocalizedText?
    /// What the source says would settle it.
    public var settledBy: LocalizedText?

    public init(
        header: RecordHeader, kind: Kind? = nil, actors: [ActorID] = [], services: [ServiceID] = [],
        chains: [ServiceChainID] = [], claim: LocalizedText? = nil, settledBy: LocalizedText? = nil
    ) {
        self.header = header
        self.kind = kind
        self.actors = actors
        self.services = services
        self.chains = chains
        self.claim = claim
        self.settledBy = settledBy
    }
}

/// The document behind a claim.
public struct Source: Record {
    public static let kind = RecordKind.source

    /// How much a claim can rest on it.
    public enum Grade: String, CaseIterable, Sendable {
        /// An act, a decree or another regulation.
        case law
        /// What the organisation that it is about has published.
        case official
        /// The same, when it may no longer be so.
        case old
        /// What somebody else tells of it.
        case secondary
    }

    public var header: RecordHeader
    public var publisher: LocalizedText
    public var date: DocumentDate
    /// Name of the document's file, where it is kept as one.
    public var file: String?
    public var url: String?
    public var language: Language?
    public var grade: Grade?
    public var supersededBy: SourceID?

    public init(
        header: RecordHeader, publisher: LocalizedText, date: DocumentDate, file: String? = nil, url: String? = nil,
        language: Language? = nil, grade: Grade? = nil, supersededBy: SourceID? = nil
    ) {
        self.header = header
        self.publisher = publisher
        self.date = date
        self.file = file
        self.url = url
        self.language = language
        self.grade = grade
        self.supersededBy = supersededBy
    }
}

/// A free page: guide, about, accessibility statement.
public struct Article: Record {
    public static let kind = RecordKind.article

    public var header: RecordHeader
    public var order: Int?
    /// Whether the page stands in the site's footer menu.
    public var menu: Bool

    public init(header: RecordHeader, order: Int? = nil, menu: Bool = false) {
        self.header = header
        self.order = order
        self.menu = menu
    }
}
