import Diagnostics

/// The kinds of records that a catalogue holds.
public enum RecordKind: String, CaseIterable, Sendable, Comparable {
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

    /// The type of its records, which declares all that holds for the kind.
    public var type: any Record.Type {
        switch self {
        case .provider: Provider.self
        case .customer: Customer.self
        case .steeringBody: SteeringBody.self
        case .service: Service.self
        case .situation: Situation.self
        case .serviceChain: ServiceChain.self
        case .taskArea: TaskArea.self
        case .theme: Theme.self
        case .promise: Promise.self
        case .metric: Metric.self
        case .network: Network.self
        case .greyArea: GreyArea.self
        case .source: Source.self
        case .article: Article.self
        }
    }

    /// The folder of `content/` whose files are of this kind.
    public var folder: String { type.folder }

    /// The kind in a message, with its article.
    public var inWords: Message { type.inWords }

    public init?(folder: String) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }

    /// The kind that somebody means by a folder's name or a word for it: `palvelut`, `palvelu`, `service`.
    public init?(word: String) {
        let word = word.lowercased()
        guard let kind = Self.allCases.first(where: { $0.words.contains { $0.lowercased() == word } }) else {
            return nil
        }
        self = kind
    }

    /// The word for a kind that somebody may have meant.
    public static func nearestWord(to word: String) -> String? {
        nearMiss(to: word, among: allCases.flatMap(\.words).sorted())
    }

    /// The folder first, then the Finnish, the Swedish and the English words.
    public var words: [String] { [folder] + type.words + [rawValue] }

    /// Whether records of this kind are actors (organisations), which can own, steer, buy and do.
    public var isActor: Bool { Self.actors.contains(self) }

    public static let actors: [RecordKind] = [.provider, .customer, .steeringBody]

    public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
