import CatalogueModel
import Diagnostics
import StandardFiles

/// Begins a catalogue in an empty folder, or in one that is not there yet.
///
/// - Parameters:
///   - language: that of the starter content.
///   - withTemplates: whether the standard templates are written too, for those who want to change them.
///   - workflows: the code host that is to check the content and publish the site.
///   - today: the day of the content's first review.
/// - Returns: the paths that were written, from the folder; nil when something else stands in it already.
public func writeNewCatalogue(
    in folder: String, language: MessageLanguage, withTemplates: Bool, workflows: CodeHost? = nil, today: CalendarDate
) throws(FileError) -> [String]? {
    try makeFolder(folder)
    // A repository may have been made first.
    guard try namesInFolder(folder).allSatisfy({ $0 == ".git" }) else { return nil }
    let files =
        StandardFiles.starter(in: language).map { dated($0, today) }
        + (withTemplates ? StandardFiles.templates : []) + (workflows.map(StandardFiles.workflows) ?? [])
    for file in files { _ = try writeNewFile(folder + "/" + file.path, file.bytes) }
    return files.map(\.path)
}

private func dated(_ file: SourceFile, _ today: CalendarDate) -> SourceFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    return SourceFile(path: file.path, text: text.replacing(StandardFiles.dateOfStarter, with: today.description))
}
