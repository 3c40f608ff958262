import Diagnostics

/// The site's assets under names that carry a hash of their content, so that a browser may keep them for ever.
struct AssetSet: Sendable {
    /// By the name in the project (`site.css`), the path from the output's root (`assets/site.1f2e3d4c.css`).
    var paths: [String: String] = [:]
    var files: [OutputFile] = []

    /// - Parameter sources: name in the project and bytes.
    init(_ sources: [(name: String, bytes: [UInt8])]) {
        for (name, bytes) in sources {
            let path = "assets/" + hashedName(name, bytes)
            guard paths[name] == nil else { continue }
            paths[name] = path
            // Two files of one name and content in different folders are one file of the site.
            guard !files.contains(where: { $0.path == path }) else { continue }
            let isText = ["css", "js", "svg", "json", "txt"].contains(fileExtension(of: name))
            files.append(OutputFile(path: path, stage: .asset, bytes: bytes, isText: isText))
        }
    }
}

/// `site.css` as `site.1f2e3d4c.css`: eight digits of the content's hash before the extension.
func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let hash = hexadecimal(contentHash(bytes)).prefix(8)
    guard let dot = file.lastIndex(of: ".") else { return "\(file).\(hash)" }
    return "\(file[..<dot]).\(hash)\(file[dot...])"
}
