/// Steps of a chain that a situation has as its own.
public struct StepSelection: Hashable, Sendable {
    public enum Extent: Hashable, Sendable {
        case step(ChainStepID)
        /// All steps from one to another, in the order in which the chain is written.
        case run(from: ChainStepID, to: ChainStepID)
    }

    public var chain: ServiceChainID
    public var extent: Extent

    public init(chain: ServiceChainID, extent: Extent) {
        self.chain = chain
        self.extent = extent
    }

    /// The positions of the steps in the chain, from 0; nil when a step is not there or the run ends before it begins.
    public func positions(in chain: ServiceChain) -> ClosedRange<Int>? {
        func position(_ id: ChainStepID) -> Int? { chain.steps.firstIndex { $0.id == id } }
        switch extent {
        case .step(let id): return position(id).map { $0...$0 }
        case .run(let from, let to):
            guard let first = position(from), let last = position(to), first <= last else { return nil }
            return first...last
        }
    }
}
