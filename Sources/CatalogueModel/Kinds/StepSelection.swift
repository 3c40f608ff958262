/// Steps of a chain that a situation has as its own.
public struct StepSelection: Hashable, Fielded {
    public enum Extent: Hashable, Sendable {
        case step(ChainStepID)
        /// All steps from one to another, in the order in which the chain is written.
        case run(from: ChainStepID, to: ChainStepID)
    }

    public var chain = ServiceChainID("")
    public var extent = Extent.step(ChainStepID(""))

    public static let fields = Fields(StepSelection(), "situation.steps") { f in
        f.required("chain", \.chain)
        f.optional("step", \.step)
        f.optional("from", \.from)
        f.optional("to", \.to)
    }

    private var step: ChainStepID? {
        get { if case .step(let id) = extent { id } else { nil } }
        set { extent = .step(newValue ?? ChainStepID("")) }
    }

    private var from: ChainStepID? {
        get { if case .run(let from, _) = extent { from } else { nil } }
        set { extent = .run(from: newValue ?? ChainStepID(""), to: to ?? ChainStepID("")) }
    }

    private var to: ChainStepID? {
        get { if case .run(_, let to) = extent { to } else { nil } }
        set { extent = .run(from: from ?? ChainStepID(""), to: newValue ?? ChainStepID("")) }
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
