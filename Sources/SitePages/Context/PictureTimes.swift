import Synchronization

/// What is drawn on the pages.
public enum PictureKind: String, CaseIterable, Sendable {
    case lines, lanes, layers, neighbourhoods, charts
}

/// How long the pictures of a site took to place and draw, over all threads.
public final class PictureTimes: Sendable {
    /// Nanoseconds that the thread it is called on has worked.
    private let now: @Sendable () -> Int
    private let totals = Mutex<[PictureKind: Int]>([:])

    public init(now: @escaping @Sendable () -> Int) { self.now = now }

    /// Nanoseconds by kind, for the kinds that were drawn.
    public var nanoseconds: [PictureKind: Int] { totals.withLock { $0 } }

    /// Draws, and counts the time as this kind's.
    public func measured<Drawing>(_ kind: PictureKind, _ draw: () -> Drawing) -> Drawing {
        let start = now()
        defer {
            let time = now() - start
            totals.withLock { $0[kind, default: 0] += time }
        }
        return draw()
    }
}

extension PageContext {
    /// Draws, and counts the time if somebody wants to know it.
    public func measured<Drawing>(_ kind: PictureKind, _ draw: () -> Drawing) -> Drawing {
        pictureTimes?.measured(kind, draw) ?? draw()
    }
}
