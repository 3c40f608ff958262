import SiteBuild
import Synchronization

/// A site that browsers can ask for, each file made when it is first asked for.
final class ServedSite: Sendable {
    /// Tells one state of the site from another: what has changed is what an open page must fetch anew.
    struct Version: Hashable, Sendable {
        var pages: String
        var styles: String
    }

    let prepared: PreparedSite
    /// The files that it is made from.
    let tree: SourceTree
    let version: Version
    private let made = Mutex<[String: ServedFile]>([:])

    /// - Parameter files: those that have been made already.
    init(_ prepared: PreparedSite, of tree: SourceTree, version: Version, files: [OutputFile] = []) {
        self.prepared = prepared
        self.tree = tree
        self.version = version
        keep(files.map { ServedFile($0, version: version) })
    }

    /// The file with this path, ready to be sent; nil when the site has none.
    func file(_ path: String) -> ServedFile? {
        guard prepared.has(path) else { return nil }
        if let file = made.withLock({ $0[path] }) { return file }
        // Not under the lock: two browsers may make one page twice, but none waits for another's.
        let files = prepared.files(madeWith: path).map { ServedFile($0, version: version) }
        keep(files)
        return files.first { $0.path == path }
    }

    private func keep(_ files: [ServedFile]) {
        made.withLock { made in
            for file in files { made[file.path] = file }
        }
    }
}

/// A file as browsers get it.
struct ServedFile: Sendable {
    var path: String
    var contentType: String
    var bytes: [UInt8]
    /// Changes with the bytes.
    var tag: String

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        contentType = mediaType(of: path)
        tag = "\"\(hexadecimal(contentHash(bytes)))\""
    }

    /// - Parameter version: the site's; a page carries it with the script that asks for news.
    init(_ file: OutputFile, version: ServedSite.Version) {
        let isPage = file.path.hasSuffix(".html")
        self.init(path: file.path, bytes: isPage ? withReloading(file.bytes, version: version) : file.bytes)
    }
}

/// The type of a file's content by the ending of its name, as HTTP tells it.
func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "jsonld": "application/ld+json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "atom": "application/atom+xml; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    default: "application/octet-stream"
    }
}
