import Foundation

/// An example of a specification: Markdown and the HTML that it must give.
struct SpecificationExample: Decodable, Sendable {
    let example: Int
    let section: String
    let markdown: String
    let html: String
}

/// The specifications' examples, which are not part of this project: in the folder that `CONFORMANCE_DATA` names, else
/// in `../shared/spec` beside it.
enum ConformanceData {
    static let commonMark = examples("commonmark-0.30.json")
    static let tables = examples("gfm-tables.json")

    static let absence = "skipped: no examples in \(folder.path); set CONFORMANCE_DATA to the folder that has them"

    private static let folder: URL =
        if let path = ProcessInfo.processInfo.environment["CONFORMANCE_DATA"] {
            URL(fileURLWithPath: path)
        } else {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../../shared/spec").standardizedFileURL
        }

    private static func examples(_ name: String) -> [SpecificationExample] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return [] }
        return (try? JSONDecoder().decode([SpecificationExample].self, from: data)) ?? []
    }
}
