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
/// Invariant: at every moment each file of the folder is whole, either as before or as now.
public func writeOutput(
    _ files: [OutputFile], to folder: String, precompress: Bool
) throws(WriteFailure) -> WriteSummary {
    do throws(FileError) { try makeFolder(folder) } catch { throw .file(error) }
    let old = readManifest(in: folder)
    let plan = files.map { PlannedFile(file: $0, entry: old[$0.path], folder: folder, precompress: precompress) }
    let decided = plan.parallelMap { $0.decision() }
    for (file, decision) in zip(files, decided) {
        if case .foreign = decision { throw .foreign(path: file.path) }
    }

    var entries: [String: ManifestEntry] = [:]
    for (file, decision) in zip(files, decided) {
        entries[file.path] = decision.entry
        if decision.entry?.compressed == true { entries[file.path + ".gz"] = ManifestEntry(hash: 0, size: 0) }
    }
    let gone = old.keys.filter { entries[$0] == nil }.sorted()
    let changed = zip(files, decided).filter { $0.1.needsWriting }
    if !changed.isEmpty || !gone.isEmpty {
        // Before anything changes the list names what was and what will be: after a crash the next run knows its own.
        try write(entries.merging(old) { new, _ in ManifestEntry(hash: 0, size: new.size) }, to: folder)
    }
    for folderPath in Set(changed.map { parent(of: folder + "/" + $0.0.path) }).sorted() {
        do throws(FileError) { try makeFolder(folderPath) } catch { throw .file(error) }
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
    case foreign

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
    let folder: String
    let precompress: Bool

    /// Compares by the list's hash and the size on the disk first; bytes are read only where the list knows nothing.
    func decision() -> Decision {
        let path = folder + "/" + file.path
        let hash = contentHash(file.bytes)
        let compresses = precompress && file.isText
        var new = ManifestEntry(hash: hash, size: file.bytes.count, compressed: false)
        if let entry, entry.hash == hash, fileSize(path) == file.bytes.count {
            let hasCompressed = entry.compressed && fileSize(path + ".gz") != nil
            if hasCompressed == compresses || (compresses && file.bytes.count <= smallestCompressed) {
                new.compressed = hasCompressed
                return .keep(new)
            }
        } else if entry == nil, fileType(path, followingLinks: false) != .missing {
            guard let there = try? readFile(path, limit: file.bytes.count), there.bytes == file.bytes else {
                return .foreign
            }
        }
        let compressed = compresses ? gzipped(file.bytes) : nil
        new.compressed = compressed != nil
        return .write(new, compressed: compressed)
    }
}

/// The list that an earlier run left, or nothing when there is none or it is not one.
private func readManifest(in folder: String) -> [String: ManifestEntry] {
    guard let bytes = try? readFile(folder + "/" + manifestName).bytes else { return [:] }
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

private func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
