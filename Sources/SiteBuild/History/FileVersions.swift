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
