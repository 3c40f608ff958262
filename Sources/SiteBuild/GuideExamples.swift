import CatalogueModel
import Diagnostics
import SitePages
import StandardFiles

/// A page of each kind as `init` writes it, in each language: of several the fullest.
let guideExamples: [MessageLanguage: [RecordKind: GuideExample]] = {
    let languages = MessageLanguage.allCases.map { ($0, examples(in: $0)) }
    return Dictionary(languages) { first, _ in first }
}()

private func examples(in language: MessageLanguage) -> [RecordKind: GuideExample] {
    let starter = StandardFiles.starter(in: language)
    let examples = RecordKind.allCases.compactMap { kind in
        let files = starter.filter { $0.path.hasPrefix("content/\(kind.folder)/") }
        return files.max { ($0.bytes.count, $1.path) < ($1.bytes.count, $0.path) }.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).replacing(StandardFiles.dateOfStarter, with: day)
            return (kind, GuideExample(path: file.path, text: text, language: language.rawValue))
        }
    }
    return Dictionary(examples) { first, _ in first }
}

/// The day that stands in an example.
private let day = "2026-01-31"
