/// The kinds of records that a catalogue holds.
public enum RecordKind: String, CaseIterable, Sendable, Comparable, Encodable {
    case provider
    case customer
    case steeringBody
    case service
    case situation
    case serviceChain
    case taskArea
    case theme
    case promise
    case metric
    case network
    case greyArea
    case source
    case article

    /// The folder of `content/` whose files are of this kind.
    public var folder: String {
        switch self {
        case .provider: "tuottajat"
        case .customer: "asiakkaat"
        case .steeringBody: "ohjaajat"
        case .service: "palvelut"
        case .situation: "tilanteet"
        case .serviceChain: "palveluketjut"
        case .taskArea: "tehtavat"
        case .theme: "teemat"
        case .promise: "lupaukset"
        case .metric: "mittarit"
        case .network: "verkostot"
        case .greyArea: "aukot"
        case .source: "lahteet"
        case .article: "sivut"
        }
    }

    public init?(folder: String) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }

    /// Whether records of this kind are actors (organisations), which can own, steer, buy and do.
    public var isActor: Bool { self == .provider || self == .customer || self == .steeringBody }

    public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
