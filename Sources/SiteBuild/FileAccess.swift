import CLibrary

/// What went wrong with a file or folder, in the system's words.
public struct FileError: Error, Sendable, CustomStringConvertible {
    public var path: String
    public var reason: String

    public var description: String { "\(path): \(reason)" }

    init(_ path: String, errno code: Int32 = errno) {
        self.path = path
        reason = String(cString: strerror(code))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// What stands at a path.
enum FileType {
    case regular, folder, link, other, missing
}

/// What stands at a path; a symbolic link is followed unless `followingLinks` is false.
func fileType(_ path: String, followingLinks: Bool = true) -> FileType {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
}

/// The names in a folder, sorted by their bytes, without `.` and `..`.
func namesInFolder(_ path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The bytes of a regular file.
///
/// - Parameter limit: the largest size in bytes that is read; of a larger file an empty array and its size are given.
func readFile(_ path: String, limit: Int = .max) throws(FileError) -> (bytes: [UInt8], size: Int) {
    // Not blocking: a pipe in the folder must not hang the build.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, reason: "It is not a file.") }
    let size = Int(status.st_size)
    guard size <= limit else { return ([], size) }
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size, let start = buffer.baseAddress {
            let got = read(descriptor, start + count, size - count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { failure = FileError(path) }
            if got <= 0 { break }
            count += got
        }
    }
    if let failure { throw failure }
    return (bytes, bytes.count)
}

/// What is added to a file's name while its new bytes are written; long, so that nobody's own file is called so.
let temporaryEnding = ".palvelukartta.new"

/// Puts a file in place at once: readers see the old bytes or the new ones, never a part.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = path + temporaryEnding
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(temporary) }
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count, let start = buffer.baseAddress {
            let put = write(descriptor, start + written, buffer.count - written)
            if put < 0, errno == EINTR { continue }
            if put < 0 {
                failure = FileError(temporary)
                break
            }
            written += put
        }
    }
    if close(descriptor) != 0, failure == nil { failure = FileError(temporary) }
    if failure == nil, rename(temporary, path) != 0 { failure = FileError(path) }
    if let failure {
        unlink(temporary)
        throw failure
    }
}

/// Writes a file where there is none; false when something stands there already.
func createFile(_ path: String, with bytes: [UInt8]) throws(FileError) -> Bool {
    let temporary = path + temporaryEnding
    try replaceFile(temporary, with: bytes)
    defer { unlink(temporary) }
    // A link is made only where nothing stands, and then to a whole file.
    if link(temporary, path) == 0 { return true }
    if errno == EEXIST { return false }
    guard fileType(path, followingLinks: false) == .missing else { return false }
    // Some file systems know no links.
    try replaceFile(path, with: bytes)
    return true
}

/// Makes a folder and those above it that are missing.
func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 || fileType(path) == .folder { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw FileError(path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || fileType(path) == .folder else { throw FileError(path) }
}

/// An absolute path without links and dots; of a path that is not there yet, that of the nearest folder above which is.
func realPath(_ path: String) -> String? {
    if let found = realpath(path, nil) {
        defer { free(found) }
        return String(cString: found)
    }
    var above = path[...]
    while above.last == "/" { above.removeLast() }
    guard !above.isEmpty, above != "." else { return nil }
    guard let slash = above.lastIndex(of: "/") else { return realPath(".") }
    return slash == above.startIndex ? "/" : realPath(String(above[..<slash]))
}

/// Keeps a folder to one run of the writer at a time; the system ends it with the process at the latest.
struct FolderLock {
    private let descriptor: Int32

    /// Waits until nobody else holds the folder. Where the file system knows no locks it holds nothing.
    init(_ folder: String) throws(FileError) {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(folder) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    func end() { close(descriptor) }
}

/// Removes a file; one that is not there is no error.
func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path) }
}

/// Removes a folder if it is empty.
func removeFolderIfEmpty(_ path: String) {
    rmdir(path)
}

/// What tells whether a file has changed without reading it.
struct FileState: Hashable, Sendable {
    /// Bytes.
    var size: Int
    /// When it was last changed, in nanoseconds.
    var changed: Int
}

/// The state of a regular file; nil when there is none at the path.
func fileState(_ path: String) -> FileState? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
        let changed = status.st_mtimespec
    #else
        let changed = status.st_mtim
    #endif
    let nanoseconds = Int(changed.tv_sec) &* 1_000_000_000 &+ Int(changed.tv_nsec)
    return FileState(size: Int(status.st_size), changed: nanoseconds)
}
