/// A file of the finished site.
public struct OutputFile: Sendable {
    /// In which order files are put in place: what pages need comes before the pages.
    public enum Stage: Int, Sendable, Comparable {
        case asset, page

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Path from the output's root.
    public var path: String
    public var stage: Stage
    public var bytes: [UInt8]
    /// Whether a compressed copy is worth making.
    public var isText: Bool

    public init(path: String, stage: Stage, bytes: [UInt8], isText: Bool = true) {
        self.path = path
        self.stage = stage
        self.bytes = bytes
        self.isText = isText
    }

    public init(path: String, stage: Stage = .page, text: String) {
        self.init(path: path, stage: stage, bytes: Array(text.utf8))
    }
}

/// The folder of a project's sources, `content` or `templates`, that an output folder lies in, or nil when in none: the
/// next build would take the pages for sources.
public func sourceFolder(holding output: String, inProject root: String) -> String? {
    ["content", "templates"].first { sources in
        // Of a folder that is not there the path would be that of the project.
        guard fileType(root + "/" + sources) == .folder, let source = realPath(root + "/" + sources),
            let path = realPath(output)
        else { return false }
        return path == source || path.hasPrefix(source + "/")
    }
}
