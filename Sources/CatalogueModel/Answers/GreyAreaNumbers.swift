/// How many grey areas there are, those that readers are told of apart from the catalogue's own work.
///
/// Readers are told of handovers alone: everything else follows from how far this catalogue has been written.
public struct GreyAreaNumbers: Hashable, Sendable {
    /// What kind of knowledge is lacking, what most wants settling first.
    public enum Class: String, CaseIterable, Sendable {
        /// Nobody answers for it.
        case unowned
        /// A source calls it unclear.
        case unclear
        /// No source tells how it is agreed.
        case unknown
        /// This catalogue has not told it yet, or not told it apart; no matter of the organisations'.
        case ownWork
    }

    private var counts: [Class: Int] = [:]

    public init(of findings: some Sequence<GreyAreaFinding>) {
        for finding in findings { counts[finding.reason.knowledge, default: 0] += 1 }
    }

    public subscript(knowledge: Class) -> Int { counts[knowledge] ?? 0 }

    public var unowned: Int { self[.unowned] }
    public var unclear: Int { self[.unclear] }
    public var unknown: Int { self[.unknown] }
    public var ownWork: Int { self[.ownWork] }
    /// All that readers are told of.
    public var forReaders: Int { unowned + unclear + unknown }
    /// Handovers of this status that are grey areas; nil of clear ones, which are none.
    public subscript(status: Handover.Status) -> Int? {
        GreyAreaFinding.Reason(status).map { self[$0.knowledge] }
    }
}

extension GreyAreaFinding.Reason {
    /// What kind of knowledge is lacking.
    public var knowledge: GreyAreaNumbers.Class {
        switch self {
        case .unownedHandover: .unowned
        case .unclearHandover: .unclear
        case .unknownHandover, .stepWithoutCounterpart: .unknown
        case .stepWithoutActor, .stepClaimedByTwo, .customerWithoutService, .stepWithoutService, .serviceOfAnother,
            .serviceWithoutChain, .situationWithoutChain:
            .ownWork
        }
    }

    /// Whether it is shown to editors only.
    public var isOwnWork: Bool { knowledge == .ownWork }
}

extension Catalogue {
    public var greyAreaNumbers: GreyAreaNumbers { GreyAreaNumbers(of: relations.findings) }
}
