/// A path as written in a link of a file of the project, from the project's root; nil when it leads out of the project.
public func contentPath(_ relative: String, from file: String) -> String? {
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

/// The path from one file of the project to another, as it is written in a link.
public func relativePath(to target: String, from file: String) -> String {
    let folders = file.split(separator: "/").dropLast()
    let parts = target.split(separator: "/")
    let shared = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folders.count - shared)
    return (up + parts.dropFirst(shared).map(String.init)).joined(separator: "/")
}
