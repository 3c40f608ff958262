import ParallelMap

/// What a run of the writer did.
public struct WriteSummary: Sendable {
    /// Files whose bytes were new or had changed.
    public var written = 0
    public var unchanged = 0
    public var removed = 0
}

/// Why the output could not be written.
public enum WriteFailure: Error, Sendable {
    /// The disk refused.
    case file(FileError)
    /// A file stands in the way that this program did not write.
    case foreign(path: String)
}

/// The name of the list of files that this program has written to an output folder.
let manifestName = ".palvelukartta-files"

/// Puts a finished site in place: only changed bytes are written, each file atomically, what pages need before the
/// pages, removals last; only files that an earlier run wrote are removed.
///
/// Invariant: at every moment each file of the folder is whole, either as before or as now. Of two runs at once the
/// second waits for the first.
public func writeOutput(
    _ files: [OutputFile], to folder: String, precompress: Bool
) throws(WriteFailure) -> WriteSummary {
    let lock: FolderLock
    let old: [String: ManifestEntry]
    do throws(FileError) {
        try makeFolder(folder)
        lock = try FolderLock(folder)
        old = try readManifest(in: folder)
    } catch { throw .file(error) }
    defer { lock.end() }
    let lastRun = fileState(folder + "/" + manifestName)?.changed ?? 0
    let plan = files.map { file in
        PlannedFile(
            file: file, entry: old[file.path], isCompressedKnown: old[file.path + ".gz"] != nil, folder: folder,
            lastRun: lastRun, precompress: precompress)
    }
    let decided = plan.parallelMap { $0.decision() }
    for decision in decided {
        if case .foreign(let path) = decision { throw .foreign(path: path) }
    }

    try? removeFile(folder + "/" + manifestName + temporaryEnding)
    if old.contains(where: { $0.value.hash == 0 && !$0.key.hasSuffix(".gz") }) {
        // The last run was cut off, perhaps in the middle of a file.
        for path in old.keys { try? removeFile(folder + "/" + path + temporaryEnding) }
    }

    var entries: [String: ManifestEntry] = [:]
    for (file, decision) in zip(files, decided) {
        entries[file.path] = decision.entry
        if decision.entry?.compressed == true { entries[file.path + ".gz"] = ManifestEntry(hash: 0, size: 0) }
    }
    let gone = old.keys.filter { entries[$0] == nil }.sorted()
    let changed = zip(files, decided).filter { $0.1.needsWriting }
    // Before the list: a folder that cannot be made must not leave a list of files that were never written.
    for folderPath in Set(changed.map { parent(of: $0.0.path) }).sorted() where !folderPath.isEmpty {
        if let path = obstacle(to: folderPath, in: folder) { throw .foreign(path: path) }
        do throws(FileError) { try makeFolder(folder + "/" + folderPath) } catch { throw .file(error) }
    }
    if !changed.isEmpty || !gone.isEmpty {
        // Before anything changes the list names what was and what will be: after a crash the next run knows its own.
        try write(entries.merging(old) { new, _ in ManifestEntry(hash: 0, size: new.size) }, to: folder)
    }
    for stage in [OutputFile.Stage.asset, .page] {
        let failures = changed.filter { $0.0.stage == stage }.parallelMap { file, decision -> FileError? in
            do throws(FileError) {
                if case .write(_, let compressed) = decision {
                    try replaceFile(folder + "/" + file.path, with: file.bytes)
                    if let compressed { try replaceFile(folder + "/" + file.path + ".gz", with: compressed) }
                }
                return nil
            } catch { return error }
        }
        if let failure = failures.compactMap({ $0 }).first { throw .file(failure) }
    }
    for path in gone {
        do throws(FileError) { try removeFile(folder + "/" + path) } catch { throw .file(error) }
        removeEmptyFolders(above: path, in: folder)
    }
    if !changed.isEmpty || !gone.isEmpty || old.isEmpty { try write(entries, to: folder) }
    return WriteSummary(written: changed.count, unchanged: files.count - changed.count, removed: gone.count)
}

/// What the list of files says of one of them.
private struct ManifestEntry {
    /// Zero when the bytes on the disk are not known to be those that were hashed.
    var hash: UInt64
    var size: Int
    var compressed = false
}

/// A file with what has to be done about it.
private enum Decision: Sendable {
    case keep(ManifestEntry)
    case write(ManifestEntry, compressed: [UInt8]?)
    /// Somebody else's file or folder stands at the path.
    case foreign(path: String)

    var entry: ManifestEntry? {
        switch self {
        case .keep(let entry), .write(let entry, _): entry
        case .foreign: nil
        }
    }

    var needsWriting: Bool {
        if case .write = self { true } else { false }
    }
}

private struct PlannedFile: Sendable {
    let file: OutputFile
    let entry: ManifestEntry?
    /// Whether an earlier run wrote the compressed copy.
    let isCompressedKnown: Bool
    let folder: String
    /// When the list was written, after all files of its run.
    let lastRun: Int
    let precompress: Bool

    /// Whether the file on the disk is still the one that the list tells of.
    private func isAsWritten(_ path: String) -> Bool {
        guard let state = fileState(path), state.size == file.bytes.count else { return false }
        // Somebody may have touched it since, within the same tick of a coarse clock too: only its bytes tell.
        return state.changed < lastRun || (try? readFile(path).bytes) == file.bytes
    }

    /// Compares by the list's hash and the disk's size and time first; bytes are read only where these do not tell.
    func decision() -> Decision {
        let path = folder + "/" + file.path
        let hash = contentHash(file.bytes)
        let compresses = precompress && file.isText
        var new = ManifestEntry(hash: hash, size: file.bytes.count, compressed: false)
        if let entry, entry.hash == hash, isAsWritten(path) {
            let hasCompressed = entry.compressed && fileState(path + ".gz") != nil
            if hasCompressed == compresses || (compresses && file.bytes.count <= smallestCompressed) {
                new.compressed = hasCompressed
                return .keep(new)
            }
        } else if entry == nil, fileType(path, followingLinks: false) != .missing {
            guard let there = try? readFile(path, limit: file.bytes.count), there.bytes == file.bytes else {
                return .foreign(path: file.path)
            }
        }
        let compressed = compresses ? gzipped(file.bytes) : nil
        if let compressed, !isCompressedKnown, fileType(path + ".gz", followingLinks: false) != .missing {
            guard let there = try? readFile(path + ".gz", limit: compressed.count), there.bytes == compressed else {
                return .foreign(path: file.path + ".gz")
            }
        }
        new.compressed = compressed != nil
        return .write(new, compressed: compressed)
    }
}

/// The list that an earlier run left, or nothing when there is none or it is not one.
private func readManifest(in folder: String) throws(FileError) -> [String: ManifestEntry] {
    let path = folder + "/" + manifestName
    if fileType(path, followingLinks: false) == .missing { return [:] }
    let bytes = try readFile(path).bytes
    var entries: [String: ManifestEntry] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 3).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count == 4, let hash = UInt64(fields[0], radix: 16), let size = Int(fields[1]),
            isInside(fields[3])
        else { continue }
        entries[fields[3]] = ManifestEntry(hash: hash, size: size, compressed: fields[2] == "gz")
    }
    return entries
}

private func write(_ entries: [String: ManifestEntry], to folder: String) throws(WriteFailure) {
    let lines = entries.sorted { $0.key < $1.key }.map { path, entry in
        "\(hexadecimal(entry.hash)) \(entry.size) \(entry.compressed ? "gz" : "-") \(path)\n"
    }
    do throws(FileError) {
        try replaceFile(folder + "/" + manifestName, with: Array(lines.joined().utf8))
    } catch { throw .file(error) }
}

/// Whether a path of the list stays below the output folder.
private func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
}

private func removeEmptyFolders(above path: String, in folder: String) {
    var path = path
    while let slash = path.lastIndex(of: "/") {
        path = String(path[..<slash])
        removeFolderIfEmpty(folder + "/" + path)
    }
}

/// The folder of a path, empty for one at the root.
private func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
}

/// What stands where a folder should be, seen from the root of the output, or nil when nothing does.
private func obstacle(to path: String, in folder: String) -> String? {
    if path.isEmpty { return nil }
    if let higher = obstacle(to: parent(of: path), in: folder) { return higher }
    let type = fileType(folder + "/" + path)
    return type == .folder || type == .missing ? nil : path
}
