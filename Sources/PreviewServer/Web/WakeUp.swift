import CEvent
import CLibrary
import Synchronization

/// Wakes the server's thread, from any other, by a byte through a pipe.
final class WakeUp: Sendable {
    enum Reason: Hashable, Sendable {
        case news, stop
    }

    /// Becomes readable when there is a reason.
    let descriptor: Int32
    private let other: Int32
    /// What the server's thread has not taken yet.
    private let reasons = Mutex<Set<Reason>>([])

    /// - Throws: when the system has no pipe to give.
    init() throws(ListenError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ListenError(code: errno) }
        (descriptor, other) = (ends[0], ends[1])
        for end in ends {
            evutil_make_socket_nonblocking(end)
            evutil_make_socket_closeonexec(end)
        }
    }

    deinit {
        close(descriptor)
        close(other)
    }

    func wake(for reason: Reason) {
        reasons.withLock { reasons in
            if reasons.isEmpty { _ = write(other, "!", 1) }
            reasons.insert(reason)
        }
    }

    /// The reasons since this was last asked.
    func taken() -> Set<Reason> {
        reasons.withLock { reasons in
            var byte: UInt8 = 0
            while read(descriptor, &byte, 1) > 0 {}
            defer { reasons = [] }
            return reasons
        }
    }
}
