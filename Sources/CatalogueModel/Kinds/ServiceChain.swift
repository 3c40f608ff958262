import Diagnostics

/// Ordered steps across organisations for one need.
public struct ServiceChain: Record {
    public static let kind = RecordKind.serviceChain
    public static let folder = "palveluketjut"
    public static let words = [
        "palveluketju", "ketju", "tjänstekedja", "kedja", "service-chain", "chain",
    ]
    public static let inWords: Message = "a service chain"

    /// How well the sources support the chain, the best first.
    public enum Evidence: String, FieldChoice {
        case described, implied, proposed
    }

    public var header = RecordHeader.standIn
    public var situation: SituationID?
    public var trigger = LocalizedText("")
    public var outcome = LocalizedText("")
    public var customer = ActorID("")
    /// The domains it belongs to, the main one first; none when nobody has said it.
    public var domains: [DomainID] = []
    public var evidence = Evidence.proposed
    public var promises: [PromiseID] = []
    public var metrics: [MetricID] = []
    public var steps: [ChainStep] = []
    public var handovers: [Handover] = []

    public var any: AnyRecord { .serviceChain(self) }

    /// The largest number of domains that a chain may belong to.
    public static let mostDomains = 2

    public static let fields = Fields(ServiceChain(), "serviceChain") { f in
        f.optional("situation", \.situation)
        f.required("trigger", \.trigger)
        f.required("outcome", \.outcome)
        f.required("customer", \.customer)
        f.optional("domain", \.domains, as: .oneOrMore(.domain), most: mostDomains)
        f.required("evidence", \.evidence)
        f.optional("promises", \.promises)
        f.optional("metrics", \.metrics)
        f.required("steps", \.writtenSteps, pairedBy: .id("id", shorthand: "title"), .alwaysInData)
        f.optional("handovers", \.handovers, pairedBy: .fields(["from", "to"]), .alwaysInData)
    }

    /// The steps as they are written: one that does not say what it comes after follows the one before it.
    private var writtenSteps: [ChainStep] {
        get { steps }
        set {
            steps = newValue
            for index in steps.indices where steps[index].followsPrevious {
                steps[index].after = index > 0 ? [steps[index - 1].id] : []
                steps[index].followsPrevious = false
            }
        }
    }

    public func step(_ id: ChainStepID) -> ChainStep? { steps.first { $0.id == id } }
}
