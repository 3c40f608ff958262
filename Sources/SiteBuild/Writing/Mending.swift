import CatalogueLoading
import CatalogueModel
import Diagnostics

/// A file as it was and as it is when everything certain has been put right.
public struct MendedFile: Sendable {
    public var before: SourceFile
    public var now: SourceFile

    /// The lines that are gone (`- …`) and new (`+ …`), with their numbers.
    public var difference: String {
        func lines(_ file: SourceFile) -> [Substring] {
            String(decoding: file.bytes, as: UTF8.self)
                .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        }
        var changes: [(line: Int, isNew: Int, text: String)] = []
        for change in lines(now).difference(from: lines(before)) {
            switch change {
            case .remove(let offset, let line, _): changes.append((offset, 0, "  \(offset + 1) - \(line)"))
            case .insert(let offset, let line, _): changes.append((offset, 1, "  \(offset + 1) + \(line)"))
            }
        }
        return changes.sorted { ($0.line, $0.isNew) < ($1.line, $1.isNew) }.map(\.text).joined(separator: "\n")
    }
}

/// The pages of a project in which something certain is to be put right, sorted by path.
public func mendedFiles(of tree: SourceTree, on day: CalendarDate) -> [MendedFile] {
    guard let (configuration, catalogue) = content(of: tree, on: day) else { return [] }
    let moved = movedIDs(in: catalogue)
    let codes = Set(configuration.languages.map(\.code))
    return tree.files(below: "content", withExtension: "md").compactMap { file in
        let parts = file.path.split(separator: "/")
        let isTranslation =
            parts.last?.split(separator: ".").dropFirst().first.map { codes.contains(String($0)) } ?? false
        let kind = parts.count > 2 ? RecordKind(folder: String(parts[1])) : .article
        guard let kind else { return nil }
        return mendedPage(file, kind: isTranslation ? nil : kind, movedIDs: moved).map {
            MendedFile(before: file, now: $0)
        }
    }
}

/// Puts a file of a project in place of what stands there, at once and whole.
public func replaceFile(_ file: SourceFile, inProject folder: String) throws(FileError) {
    try replaceFile(folder + "/" + file.path, with: file.bytes)
}
