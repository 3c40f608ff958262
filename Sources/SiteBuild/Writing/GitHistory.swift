#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What git says when it is asked in a folder; nil when there is no git, no history, or git refuses.
func gitOutput(_ arguments: [String], in folder: String) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words: [UnsafeMutablePointer<CChar>?] = (["git", "-C", folder] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let status = posix_spawnp(&process, "git", &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard status == 0 else { return nil }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let got = read(ends[0], &chunk, chunk.count)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        output += chunk[..<got]
    }
    var code: Int32 = 0
    while waitpid(process, &code, 0) < 0, errno == EINTR {}
    return code == 0 ? output : nil
}

/// The earlier versions of a file as git knows them, the newest first, read one by one.
struct FileVersions: Sequence, IteratorProtocol {
    private var commits: ArraySlice<Substring>
    private let path: String
    private let folder: String

    /// - Parameter path: from the folder.
    init(of path: String, in folder: String) {
        let log = gitOutput(["log", "--format=%H", "--", path], in: folder) ?? []
        commits = String(decoding: log, as: UTF8.self).split(separator: "\n")[...]
        self.path = path
        self.folder = folder
    }

    mutating func next() -> (commit: String, bytes: [UInt8])? {
        while let commit = commits.popFirst() {
            if let bytes = gitOutput(["show", "\(commit):./\(path)"], in: folder) { return (String(commit), bytes) }
        }
        return nil
    }
}
