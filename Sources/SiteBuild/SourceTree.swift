import Diagnostics
import ParallelMap
import StandardFiles

/// A project's files as they were read: everything below `content/` and `templates/`, and `site.yaml`.
public struct SourceTree: Sendable {
    /// Every file by its path from the project's root, in the order of the paths.
    public var files: [SourceFile]
    /// What could not be read, and why.
    public var diagnostics: [Diagnostic]

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
    _ = try namesInFolder(root)
    var walk = FolderWalk(root: root)
    for folder in ["content", "templates"] where fileType(root + "/" + folder) == .folder {
        walk.enter(folder, depth: 0)
    }
    var paths = walk.paths
    if fileType(root + "/site.yaml") != .missing { paths.append("site.yaml") }

    let read = paths.parallelMap { readSource($0, at: root) }
    var files = read.compactMap(\.file)
    if fileType(root + "/templates", followingLinks: false) == .missing {
        files = (files + StandardFiles.templates).sorted { $0.path < $1.path }
    }
    return SourceTree(files: files, diagnostics: (walk.diagnostics + read.compactMap(\.problem)).sorted())
}

private func readSource(_ path: String, at root: String) -> (file: SourceFile?, problem: Diagnostic?) {
    let isText = ["md", "mustache", "yaml", "css", "js", "svg", "txt"].contains(fileExtension(of: path))
    let limit = isText ? textLimit : imageLimit
    do throws(FileError) {
        let (bytes, size) = try readFile(root + "/" + path, limit: limit)
        if size <= limit { return (SourceFile(path: path, bytes: bytes), nil) }
        let message = "The file is \(size >> 20) MB large; at most \(limit >> 20) MB are read."
        let help = "Split it, or make its picture smaller."
        return (nil, Diagnostic(.error, .fileTooLarge, file: path, message, help: help))
    } catch {
        return (nil, unreadable(path, error.reason))
    }
}

private func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
        .error, .fileUnreadable, file: path, "The file cannot be read: \(reason)",
        help: "Put a plain text file here, or take this away.")
}

/// The ending of a file's name in lower case, without the dot.
func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
}

/// Finds the files below a folder.
private struct FolderWalk {
    let root: String
    var paths: [String] = []
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
        for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") && !name.hasPrefix("#") {
            take(folder + "/" + name, depth: depth)
        }
    }

    private mutating func take(_ path: String, depth: Int) {
        let isLink = fileType(root + "/" + path, followingLinks: false) == .link
        switch fileType(root + "/" + path) {
        case .regular: paths.append(path)
        case .folder where isLink:
            diagnostics.append(unreadable(path, "It is a link to a folder, which may lead round in a circle."))
        case .folder where path.hasSuffix(".md"):
            diagnostics.append(unreadable(path, "It is a folder named like a file."))
        case .folder: enter(path, depth: depth + 1)
        case .missing:
            diagnostics.append(unreadable(path, isLink ? "It is a link that leads nowhere." : "It has vanished."))
        case .link, .other: diagnostics.append(unreadable(path, "It is not a file."))
        }
    }
}
