import Dispatch

extension Array where Element: Sendable {
    /// The results of `transform` for every element, in the order of the elements, worked out on all cores.
    ///
    /// The result does not depend on the number of cores. Elements are taken in runs of `stride` so that a cheap
    /// transform is not drowned by scheduling.
    public func parallelMap<Result: Sendable>(
        stride: Int = 16, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > stride else { return map(transform) }
        let runs = (count + stride - 1) / stride
        return [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Each iteration writes its own run of slots and nobody reads before all have ended.
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: runs) { run in
                for index in (run * stride)..<Swift.min((run + 1) * stride, count) {
                    slots.initializeElement(at: index, to: transform(self[index]))
                }
            }
            initializedCount = count
        }
    }
}
