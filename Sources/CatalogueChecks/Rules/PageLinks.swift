import Diagnostics
import Markdown

/// A link to a Markdown file leads to a file that is there.
func checkPageLinks(_ document: MarkdownDocument, _ context: DocumentContext) -> [Finding] {
    document.links.compactMap { link in
        guard link.target == .page else { return nil }
        let written = link.destination.prefix { $0 != "#" && $0 != "?" }
        let path = contentPath(String(written), from: context.place.file)
        if let path, context.files.contains(path) { return nil }
        return .unknownPageLink(link, written: String(written), path, context)
    }
}

/// A path as written in a file of the project, from the project's root; nil when it leads out of the project.
func contentPath(_ relative: String, from file: String) -> String? {
    guard !relative.hasPrefix("/") else { return nil }
    var parts = file.split(separator: "/").dropLast()
    for part in relative.split(separator: "/") {
        switch part {
        case "..": if parts.popLast() == nil { return nil }
        case ".": continue
        default: parts.append(part)
        }
    }
    return parts.joined(separator: "/")
}

/// The way from a file to another, as it is written in a link.
func relativePath(to target: String, from file: String) -> String {
    let folders = file.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folders.count - shared)
    return (up + parts.dropFirst(shared).map(String.init)).joined(separator: "/")
}

extension Finding {
    fileprivate static func unknownPageLink(
        _ link: MarkdownDocument.Link, written: String, _ path: String?, _ context: DocumentContext
    ) -> Finding {
        let pages = context.files.filter { $0.hasSuffix(".md") }
        let name = written.split(separator: "/").last.map(String.init) ?? written
        let near =
            pages.filter { $0.split(separator: "/").last.map(String.init) == name }.min()
            ?? path.flatMap { nearMiss(to: $0, among: pages) }
        return Finding(
            .error, .unknownPageLink, at: .range(link.range, file: context.place.file),
            "The link leads to `\(written)`, and there is no such file",
            help: near.map { "Did you mean `\(relativePath(to: $0, from: context.place.file))`?" }
                ?? "Write the way from this file's folder, or refer to the page by its id: `[[id]]`.")
    }
}
