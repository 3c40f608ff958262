import Dispatch

/// The results of two steps of which neither waits for the other.
public func inParallel<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    // Each iteration writes its own result and nobody reads before both have ended.
    nonisolated(unsafe) var firstResult: First?
    nonisolated(unsafe) var secondResult: Second?
    DispatchQueue.concurrentPerform(iterations: 2) { step in
        if step == 0 { firstResult = first() } else { secondResult = second() }
    }
    return (firstResult ?? first(), secondResult ?? second())
}
