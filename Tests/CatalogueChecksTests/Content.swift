import CatalogueChecks
import CatalogueLoading
import Diagnostics
import Markdown

@testable import CatalogueModel

let today = CalendarDate("2026-11-21") ?? .distantFuture

/// What every record needs, on lines 2 to 6.
let header = """
    title: Nimi
    summary: Yksi lause.
    owner: vm
    reviewed: 2026-01-31
    sources: [{source: lahde}]
    """

/// A catalogue with nothing wrong in it.
let base: [String: String] = [
    "content/ohjaajat/vm.md": page(header),
    "content/lahteet/lahde.md": page(header + "\npublisher: VM\ndate: 2024"),
    "content/tuottajat/valtori.md": page(header + "\ndomains: [ict]"),
    "content/sivut/kuvat/kartta.png": "",
]

func page(_ frontMatter: String, body: String = "Leipäteksti.") -> String {
    "---\n\(frontMatter)\n---\n\n\(body)\n"
}

/// What the checks tell of the base with these files added, or put in the place of its own.
func told(
    _ files: [String: String], languages: [String] = ["fi"], feedback: Feedback? = Feedback(mail: "palaute@example.fi")
) -> [Diagnostic] {
    let configuration = SiteConfiguration(
        title: LocalizedText("Kartta"), languages: languages.map { Language($0) },
        domains: [Domain(id: DomainID("ict"), title: LocalizedText("ICT"), colour: "#000000", darkColour: "#ffffff")],
        feedback: feedback)
    let all = base.merging(files) { _, new in new }
    let sources = all.filter { $0.key.hasSuffix(".md") }.map { SourceFile(path: $0, text: $1) }
    let byPath = Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) })
    let (catalogue, loadFindings) = loadCatalogue(configuration: configuration, files: sources, on: today)
    var findings = loadFindings + check(catalogue)
    for record in catalogue.records {
        let header = record.header
        for (language, body) in header.bodies {
            let document = MarkdownDocument(parsing: body.bytes, firstLine: body.firstLine)
            let place = DocumentPlace(record: header.id, kind: header.kind, language: language, file: body.file)
            findings += check(document, at: place, in: catalogue, files: Set(all.keys))
        }
    }
    return findings.map { $0.diagnostic { path, file in byPath[file].flatMap { locate(path, in: $0) } } }.sorted()
}

/// `line:column-line:column severity id` of each diagnostic of a file.
func places(_ diagnostics: [Diagnostic], in file: String) -> [String] {
    diagnostics.filter { $0.file == file }.map { diagnostic in
        let (start, end) = (diagnostic.range.start, diagnostic.range.end)
        let place = "\(start.line):\(start.column)-\(end.line):\(end.column)"
        return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.id.rawValue)"
    }
}

/// What the checks tell of an article with this text, whose first line is the ninth of the file.
func told(body: String) -> [Diagnostic] { told(["content/sivut/a.md": page(header, body: body)]) }
