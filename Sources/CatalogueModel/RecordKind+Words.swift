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

    /// The folder first, then the Finnish, the Swedish and the English words.
    public var words: [String] {
        let singular =
            switch self {
            case .provider: ["tuottaja", "palveluntuottaja", "producent", "tjänsteproducent", "provider"]
            case .customer: ["asiakas", "kund", "customer"]
            case .steeringBody: ["ohjaaja", "ohjaava-taho", "styrande-organ", "steering-body"]
            case .service: ["palvelu", "tjänst", "tjanst", "service"]
            case .situation: ["tilanne", "situation"]
            case .serviceChain: ["palveluketju", "ketju", "tjänstekedja", "kedja", "service-chain", "chain"]
            case .taskArea: ["tehtava", "tehtävä", "tehtäväalue", "uppgift", "uppgiftsområde", "task-area"]
            case .theme: ["teema", "avainteema", "tema", "huvudtema", "theme"]
            case .promise: ["lupaus", "toimintalupaus", "löfte", "promise"]
            case .metric: ["mittari", "mätare", "metric"]
            case .network: ["verkosto", "nätverk", "network"]
            case .greyArea: ["aukko", "lucka", "grey-area"]
            case .source: ["lahde", "lähde", "källa", "source"]
            case .article: ["sivu", "sida", "article", "page"]
            }
        return [folder] + singular + [rawValue]
    }
}
