import Diagnostics

/// The pictures that lie beside the content, sized and under hashed names.
struct ContentImages: Sendable {
    struct Image: Sendable {
        /// Path from the output's root.
        var path: String
        var width: Int
        var height: Int
    }

    /// By the path in the project, as `content/sivut/kuva.png`.
    private(set) var images: [String: Image] = [:]
    private(set) var files: [OutputFile] = []
    private(set) var findings: [Finding] = []

    init(_ sources: [SourceFile]) {
        for source in sources where imageExtensions.contains(fileExtension(of: source.path)) {
            guard let (width, height) = imageSize(source.bytes), width > 0, height > 0 else {
                findings.append(
                    Finding(
                        .error, .imageUnreadable, at: .file(source.path),
                        "The picture's size cannot be read: it is no PNG, JPEG, GIF, WebP or SVG.",
                        help: "Save the picture anew in one of these formats."))
                continue
            }
            if fileExtension(of: source.path) == "svg", isActiveSVG(source.bytes) {
                findings.append(
                    Finding(
                        .error, .imageUnsafe, at: .file(source.path),
                        "The picture holds a program or fetches something from another address.",
                        help: "Save it as plain SVG, or as PNG."))
                continue
            }
            let path = "images/" + hashedName(source.path, source.bytes)
            images[source.path] = Image(path: path, width: width, height: height)
            guard !files.contains(where: { $0.path == path }) else { continue }
            let isText = fileExtension(of: path) == "svg"
            files.append(OutputFile(path: path, stage: .asset, bytes: source.bytes, isText: isText))
        }
    }
}

private let imageExtensions: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
