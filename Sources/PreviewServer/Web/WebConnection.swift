import CEvent

/// A connection as far as the server has to remember it.
final class WebConnection {
    enum State {
        /// For a request, or for the rest of one.
        case waiting
        /// Until the other side has taken what is sent.
        case sending
        /// Nothing is awaited: it gets the next news.
        case listening
    }

    private(set) var state = State.waiting
    /// Since when it is in its state.
    private var since = ContinuousClock.now
    /// The request that is answered with news for as long as the connection lasts.
    var stream: OpaquePointer?
    /// The news that it got last.
    var told: String?

    func enter(_ state: State) {
        self.state = state
        since = .now
    }

    /// Whether the other side has taken more time than it has.
    func isOverdue(_ limits: WebLimits, at now: ContinuousClock.Instant) -> Bool {
        switch state {
        case .waiting: since.duration(to: now) > limits.requestTime
        case .sending: since.duration(to: now) > limits.answerTime
        case .listening: false
        }
    }
}
