import CLibrary
import SitePages

/// How long each phase of a build took.
public struct PhaseTimer: Sendable {
    public enum Phase: String, CaseIterable, Sendable {
        case read, load, templates, check, render, links, write
    }

    /// Seconds by phase, for the phases that have ended.
    public private(set) var seconds: [Phase: Double] = [:]
    private let clock = ContinuousClock()
    private var start: ContinuousClock.Instant

    public init() { start = clock.now }

    /// Gives the time since the last phase ended to this one.
    public mutating func end(_ phase: Phase) {
        let now = clock.now
        let elapsed = start.duration(to: now).components
        seconds[phase, default: 0] += Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
        start = now
    }
}

extension PictureTimes {
    /// Counts the time that the processor works on pictures, however many threads there are and whatever else runs.
    static func ofProcessor() -> PictureTimes {
        PictureTimes {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return time.tv_sec * 1_000_000_000 + time.tv_nsec
        }
    }
}
