import CatalogueModel
import SitePages
import StandardFiles

/// A page of each kind as `init` writes it: of several the fullest.
let guideExamples: [RecordKind: GuideExample] = {
    let examples = RecordKind.allCases.compactMap { kind in
        let files = StandardFiles.starter.filter { $0.path.hasPrefix("content/\(kind.folder)/") }
        return files.max { ($0.bytes.count, $1.path) < ($1.bytes.count, $0.path) }.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return (
                kind, GuideExample(path: file.path, text: text.replacing(StandardFiles.dateOfStarter, with: exampleDay))
            )
        }
    }
    return Dictionary(examples) { first, _ in first }
}()

private let exampleDay = "2026-01-31"
