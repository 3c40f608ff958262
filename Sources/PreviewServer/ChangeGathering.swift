/// What a folder tells of one of its entries.
struct FolderEvent: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A file is there whole: closed after writing, or moved here.
        case whole
        /// A file is being written.
        case unfinished
        /// A file is there no longer.
        case gone
        /// A folder has come, gone or been moved.
        case folder
        /// The system lost events: anything may have changed.
        case lost
    }

    var kind: Kind
    /// Path from the project's root.
    var path: String
}

/// What has changed in a project since it was last looked at.
struct Changes: Hashable, Sendable {
    /// The files that are known to have changed.
    var files: Set<String> = []
    /// Whether folders have come or gone, so that they have to be found anew.
    var touchesFolders = false
    /// Whether the system lost events.
    var lostEvents = false

    var isEmpty: Bool { files.isEmpty && !touchesFolders && !lostEvents }
}

/// Gathers events until a change has come to rest.
///
/// An editor saves a file in several steps, and a thousand files may change at once: a build in between would see halves.
struct ChangeGathering {
    /// Milliseconds of quiet after which a change counts as done.
    static let quiet = 4
    /// The same while a file has gone, whose place another may take, or folders have come or gone.
    static let quietWithoutFile = 20
    /// The same while a file has been opened and not closed: a writer that pauses, or one that never closes.
    static let quietWhileWriting = 200
    /// Milliseconds after which it counts as done even without quiet.
    static let longest = 1000

    private(set) var changes = Changes()
    private var unfinished: Set<String> = []
    private var gone: Set<String> = []
    private var first = 0
    private var last = 0

    /// - Parameter now: milliseconds on a clock that only goes forward.
    mutating func take(_ event: FolderEvent, at now: Int) {
        if changes.isEmpty { first = now }
        last = now
        unfinished.remove(event.path)
        gone.remove(event.path)
        switch event.kind {
        case .whole: break
        case .gone: gone.insert(event.path)
        case .unfinished: unfinished.insert(event.path)
        case .folder: changes.touchesFolders = true
        case .lost: changes.lostEvents = true
        }
        if event.kind != .folder, event.kind != .lost { changes.files.insert(event.path) }
    }

    /// Milliseconds to wait for more; 0 when the change is done, nil when there is none.
    func wait(at now: Int) -> Int? {
        guard !changes.isEmpty else { return nil }
        return max(0, min(last + quiet, first + Self.longest) - now)
    }

    private var quiet: Int {
        if !unfinished.isEmpty { return Self.quietWhileWriting }
        return gone.isEmpty && !changes.touchesFolders ? Self.quiet : Self.quietWithoutFile
    }
}
