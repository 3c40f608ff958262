import Diagnostics
import ParallelMap
import StandardFiles

/// A project's files as they were read: everything below `content/` and `templates/`, and `site.yaml`.
public struct SourceTree: Sendable {
    /// Every file by its path from the project's root, in the order of the paths.
    public var files: [SourceFile]
    /// What could not be read, and why.
    public var diagnostics: [Diagnostic]
    /// Every folder that was looked into, by its path from the project's root; the root itself is empty.
    public var folders: [String]
    /// Paths of pages that are there and could not be read; what refers to them is right.
    var unreadPages: [String]

    public init(files: [SourceFile], diagnostics: [Diagnostic], folders: [String] = []) {
        self.init(files: files, diagnostics: diagnostics, folders: folders, unreadPages: [])
    }

    init(files: [SourceFile], diagnostics: [Diagnostic], folders: [String], unreadPages: [String]) {
        self.unreadPages = unreadPages
        self.files = files
        self.diagnostics = diagnostics
        self.folders = folders
    }

    public func files(below folder: String, withExtension fileExtension: String? = nil) -> [SourceFile] {
        files.filter { file in
            file.path.hasPrefix(folder + "/") && fileExtension.map { file.path.hasSuffix("." + $0) } ?? true
        }
    }

    public func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }
}

/// The largest Markdown, template or text file that is read, in bytes.
private let textLimit = 5 << 20
/// The largest image that is read, in bytes.
private let imageLimit = 20 << 20

/// Reads a project's files in parallel.
///
/// Hidden files and editors' backups are passed over. What is no readable file is told in a diagnostic; only a root that
/// is no folder is thrown. A project without templates of its own has those that the program brings along.
public func readSourceTree(at root: String) throws(FileError) -> SourceTree {
    var memory = SourceMemory()
    return try readSourceTree(at: root, memory: &memory)
}

/// Reads those of a project's files that are not as they were.
///
/// - Parameters:
///   - memory: the files that were read the last time.
///   - changed: paths of files that are read even if their size and time are as they were.
public func readSourceTree(
    at root: String, memory: inout SourceMemory, changed: Set<String> = []
) throws(FileError) -> SourceTree {
    _ = try namesInFolder(root)
    var walk = FolderWalk(root: root)
    for folder in ["content", "templates"] where fileType(root + "/" + folder) == .folder {
        walk.enter(folder, depth: 0)
    }
    var paths = walk.paths
    if fileType(root + "/site.yaml") != .missing { paths.append("site.yaml") }

    let known = memory.files
    let read = paths.parallelMap { path in
        let state = fileState(root + "/" + path)
        if let state, let file = known[path], file.state == state, !changed.contains(path) {
            return ReadSource(file: file.file, state: state)
        }
        var source = readSource(path, at: root)
        source.state = state
        return source
    }
    let remembered = read.compactMap { source in
        source.file.flatMap { file in source.state.map { (file.path, SourceMemory.File(state: $0, file: file)) } }
    }
    memory.files = Dictionary(remembered) { first, _ in first }
    var files = read.compactMap(\.file)
    if fileType(root + "/templates", followingLinks: false) == .missing {
        files = (files + StandardFiles.templates).sorted { $0.path < $1.path }
    }
    let diagnostics = (walk.diagnostics + read.compactMap(\.problem)).sorted()
    return SourceTree(
        files: files, diagnostics: diagnostics, folders: [""] + walk.folders,
        unreadPages: diagnostics.map(\.file).filter(isPage) + walk.pagesBehindLinks)
}

extension SourceTree {
    /// The tree after a few of its files have been changed, without a look at the others.
    ///
    /// - Returns: nil when the whole tree has to be read: files have come or gone, or some cannot be read.
    public func rereading(_ changed: Set<String>, at root: String, memory: inout SourceMemory) -> SourceTree? {
        guard !changed.isEmpty, changed.count <= 20, diagnostics.isEmpty, unreadPages.isEmpty else { return nil }
        var tree = self
        for path in changed {
            let state = fileState(root + "/" + path)
            guard let position = files.firstIndex(where: { $0.path == path }) else {
                // An editor's own file, which has been moved over the page.
                if state == nil { continue }
                return nil
            }
            guard let state, let file = readSource(path, at: root).file else { return nil }
            tree.files[position] = file
            memory.files[path] = SourceMemory.File(state: state, file: file)
        }
        return tree
    }
}

private func isPage(_ path: String) -> Bool { path.hasPrefix("content/") && path.hasSuffix(".md") }

/// The files of a project as they were read the last time.
public struct SourceMemory: Sendable {
    fileprivate struct File: Sendable {
        var state: FileState
        var file: SourceFile
    }

    fileprivate var files: [String: File] = [:]

    public init() {}
}

/// Whether a file or folder of this name is none of the project's sources: hidden, or an editor's backup.
public func isPassedOver(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
}

private struct ReadSource: Sendable {
    var file: SourceFile?
    var problem: Diagnostic?
    /// As it was before the file was read.
    var state: FileState?
}

private func readSource(_ path: String, at root: String) -> ReadSource {
    let isText = ["md", "mustache", "yaml", "css", "js", "svg", "txt"].contains(fileExtension(of: path))
    let limit = isText ? textLimit : imageLimit
    do throws(FileError) {
        let (bytes, size) = try readFile(root + "/" + path, limit: limit)
        if size <= limit { return ReadSource(file: SourceFile(path: path, bytes: bytes)) }
        return ReadSource(
            problem: Diagnostic(
                .error, .fileTooLarge, file: path,
                "The file is \(size >> 20) MB large; at most \(limit >> 20) MB are read.",
                help: "Split it, or make its picture smaller."))
    } catch {
        return ReadSource(problem: unreadable(path, error.reason))
    }
}

private func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
        .error, .fileUnreadable, file: path, "The file cannot be read: \(reason)",
        help: "Put a plain text file here, or take this away.")
}

/// The ending of a file's name in lower case, without the dot.
func fileExtension(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), !path.utf8[dot...].contains(UInt8(ascii: "/"))
    else { return "" }
    return path[path.utf8.index(after: dot)...].lowercased()
}

/// Finds the files below a folder.
private struct FolderWalk {
    let root: String
    var paths: [String] = []
    var folders: [String] = []
    /// What lies in folders that are links, but not in folders within them.
    var pagesBehindLinks: [String] = []
    var diagnostics: [Diagnostic] = []

    init(root: String) { self.root = root }

    mutating func enter(_ folder: String, depth: Int) {
        guard depth < 32 else {
            diagnostics.append(unreadable(folder, "Folders lie more than 32 deep."))
            return
        }
        let names: [String]
        do { names = try namesInFolder(root + "/" + folder) } catch {
            diagnostics.append(unreadable(folder, error.reason))
            return
        }
        folders.append(folder)
        for name in names where !isPassedOver(name) {
            take(folder + "/" + name, depth: depth)
        }
    }

    private mutating func take(_ path: String, depth: Int) {
        let own = fileType(root + "/" + path, followingLinks: false)
        let isLink = own == .link
        switch isLink ? fileType(root + "/" + path) : own {
        case .regular: paths.append(path)
        case .folder where isLink:
            diagnostics.append(unreadable(path, "It is a link to a folder, which may lead round in a circle."))
            let names = try? namesInFolder(root + "/" + path)
            pagesBehindLinks += (names ?? []).map { path + "/" + $0 }.filter(isPage)
        case .folder where path.hasSuffix(".md"):
            diagnostics.append(unreadable(path, "It is a folder named like a file."))
        case .folder: enter(path, depth: depth + 1)
        case .missing:
            diagnostics.append(unreadable(path, isLink ? "It is a link that leads nowhere." : "It has vanished."))
        case .link, .other: diagnostics.append(unreadable(path, "It is not a file."))
        }
    }
}
