import CLibrary
import SiteBuild

/// Waits for changes in a project's folders, by inotify; where that cannot be had it wakes up twice a second.
struct FolderWatch: ~Copyable {
    private let root: String
    private let clock = ContinuousClock()
    private let start = ContinuousClock().now
    private var watches: Watches

    init(root: String) {
        self.root = root
        watches = Watches()
    }

    /// Why not every folder is watched, for a person; nil when all is well.
    var problem: String? { watches.problem }

    /// Watches these folders, as paths from the root.
    ///
    /// - Returns: whether one of them was not watched before, so that something in it may have changed unseen.
    mutating func watch(_ folders: [String]) -> Bool { watches.add(folders, root: root) }

    /// Forgets all folders; they are found and watched anew. Following single folders as they are moved is not worth it.
    mutating func forget() { watches = Watches() }

    /// Waits until something has changed and has come to rest.
    mutating func next() -> Changes {
        var gathering = ChangeGathering()
        while true {
            let wait = gathering.wait(at: now)
            if wait == 0 { return gathering.changes }
            let events = watches.events(within: wait ?? (watches.isComplete ? nil : 500))
            let time = now
            for event in events { gathering.take(event, at: time) }
            // Not all folders can be watched: somebody has to look.
            if events.isEmpty, wait == nil { return Changes(touchesFolders: true) }
        }
    }

    private var now: Int {
        let elapsed = start.duration(to: clock.now).components
        return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
    }
}

#if os(Linux)
    /// An inotify instance with the folders that it watches.
    struct Watches: ~Copyable {
        private let descriptor: Int32
        private var folders: [Int32: String] = [:]
        private var failed: Set<String> = []
        private(set) var problem: String?

        init() {
            descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            if descriptor < 0 { problem = reason }
        }

        deinit { if descriptor >= 0 { close(descriptor) } }

        var isComplete: Bool { descriptor >= 0 && failed.isEmpty }

        mutating func add(_ paths: [String], root: String) -> Bool {
            guard descriptor >= 0 else { return false }
            let count = folders.count
            failed = []
            for path in paths {
                let full = path.isEmpty ? root : root + "/" + path
                let watch = inotify_add_watch(descriptor, full, wanted)
                if watch >= 0 {
                    folders[watch] = path
                } else {
                    failed.insert(path)
                    if errno == ENOSPC { problem = "fs.inotify.max_user_watches is too small" }
                }
            }
            return folders.count > count
        }

        /// What has happened; waits for it if nothing has.
        mutating func events(within milliseconds: Int?) -> [FolderEvent] {
            var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // Without a descriptor it only waits.
            let ready = poll(&source, descriptor < 0 ? 0 : 1, Int32(milliseconds ?? -1))
            guard ready > 0 else { return [] }
            var events: [FolderEvent] = []
            withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                var offset = 0
                let header = MemoryLayout<inotify_event>.size
                while offset + header <= count {
                    let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let name = buffer[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
                    events += folderEvent(event, name: String(decoding: name, as: UTF8.self))
                    offset += header + Int(event.len)
                }
            }
            return events
        }

        private mutating func folderEvent(_ event: inotify_event, name: String) -> [FolderEvent] {
            func has(_ flags: Int32) -> Bool { event.mask & UInt32(bitPattern: flags) != 0 }
            if has(IN_Q_OVERFLOW) { return [FolderEvent(kind: .lost, path: "")] }
            guard let folder = folders[event.wd] else { return [] }
            if has(IN_IGNORED) {
                folders[event.wd] = nil
                return [FolderEvent(kind: .folder, path: folder)]
            }
            if has(IN_DELETE_SELF | IN_MOVE_SELF) { return [FolderEvent(kind: .folder, path: folder)] }
            guard !isPassedOver(name) else { return [] }
            if folder.isEmpty, !["site.yaml", "content", "templates"].contains(name) { return [] }
            let path = folder.isEmpty ? name : folder + "/" + name
            if has(IN_ISDIR) { return [FolderEvent(kind: .folder, path: path)] }
            if has(IN_DELETE | IN_MOVED_FROM) { return [FolderEvent(kind: .gone, path: path)] }
            return [FolderEvent(kind: has(IN_CREATE | IN_MODIFY) ? .unfinished : .whole, path: path)]
        }
    }

    private let wanted = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
            | IN_MOVE_SELF | IN_ONLYDIR)

    private var reason: String { String(cString: strerror(errno)) }
#else
    /// Elsewhere nothing tells of changes.
    struct Watches: ~Copyable {
        let problem: String? = nil
        let isComplete = false

        mutating func add(_ paths: [String], root: String) -> Bool { false }

        mutating func events(within milliseconds: Int?) -> [FolderEvent] {
            usleep(UInt32(milliseconds ?? 500) * 1000)
            return []
        }
    }
#endif
