import Diagnostics

extension RecordKind {
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

    /// The folder first, then the Finnish and the English word.
    public var words: [String] {
        let singular =
            switch self {
            case .provider: ["tuottaja", "palveluntuottaja", "provider"]
            case .customer: ["asiakas", "customer"]
            case .steeringBody: ["ohjaaja", "ohjaava-taho", "steering-body"]
            case .service: ["palvelu", "service"]
            case .situation: ["tilanne", "situation"]
            case .serviceChain: ["palveluketju", "ketju", "service-chain", "chain"]
            case .taskArea: ["tehtava", "tehtävä", "tehtäväalue", "task-area"]
            case .theme: ["teema", "avainteema", "theme"]
            case .promise: ["lupaus", "toimintalupaus", "promise"]
            case .metric: ["mittari", "metric"]
            case .network: ["verkosto", "network"]
            case .greyArea: ["aukko", "grey-area"]
            case .source: ["lahde", "lähde", "source"]
            case .article: ["sivu", "article", "page"]
            }
        return [folder] + singular + [rawValue]
    }
}
