import CatalogueModel
import Diagnostics

/// Files of the content that are pages but for the ending of their name, with what they are to be called.
///
/// `page.md.txt`, `page.markdown` and `page.MD` are; a text file is one if it begins with front matter. Images and other
/// attachments are not.
public func misnamedPages(among files: [SourceFile]) -> (findings: [Finding], names: [String]) {
    let misnamed = files.compactMap { file in nameOfPage(file).map { (file.path, $0) } }
    return (misnamed.map { .misnamed($0, name: $1) }, misnamed.map(\.1))
}

private let endings = [".md.txt", ".markdown", ".mdown", ".mkd", ".txt", ".md"]

private func nameOfPage(_ file: SourceFile) -> String? {
    guard file.path.hasPrefix("content/"), !file.path.hasSuffix(".md") else { return nil }
    let folder = file.path.prefix(
        upTo: file.path.lastIndex(of: "/").map(file.path.index(after:)) ?? file.path.startIndex)
    let name = file.path.dropFirst(folder.count).lowercased()
    guard let ending = endings.first(where: name.hasSuffix) else { return nil }
    if ending == ".txt", !file.bytes.starts(with: "---".utf8) { return nil }
    let pieces = name.dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false)
    let language = pieces.count == 2 && isLanguageCode(String(pieces[1])) ? ".\(pieces[1])" : ""
    let id = proposedID(from: language.isEmpty ? pieces.joined(separator: "-") : String(pieces[0]))
    return id.isEmpty ? nil : "\(folder)\(id)\(language).md"
}

extension Finding {
    fileprivate static func misnamed(_ path: String, name: String) -> Finding {
        let new = name.split(separator: "/").last ?? ""
        return Finding(
            .error, .fileName, at: .file(path),
            "The file is no page of the site, because its name does not end in `.md`",
            help: "Rename it `\(new)`; the computer may be hiding the ends of names.")
    }
}
