import CatalogueLoading
import Diagnostics

@testable import CatalogueModel

let finnish = Language("fi")
let swedish = Language("sv")

let configuration = SiteConfiguration(
    title: LocalizedText("Kartta"), languages: [finnish, swedish, Language("en")],
    domains: ["talous", "ict"].map {
        Domain(id: DomainID($0), title: LocalizedText($0), colour: "#000000", darkColour: "#ffffff")
    },
    situationGroups: [SituationGroup(id: SituationGroupID("tilat"), title: LocalizedText("Tilat"))])

/// What every record needs; the source cites itself and its owner is `vm`.
let header = """
    title: Nimi
    summary: Yksi lause.
    owner: vm
    reviewed: 2026-01-31
    sources: [{source: lahde}]
    """

/// The records that the others refer to.
let base: [String: String] = [
    "content/ohjaajat/vm.md": page(header),
    "content/lahteet/lahde.md": page(header + "\npublisher: VM\ndate: 2024"),
    "content/tuottajat/valtori.md": page(header + "\ndomains: [ict]"),
]

func page(_ frontMatter: String, body: String = "Leipäteksti.") -> String {
    "---\n\(frontMatter)\n---\n\n\(body)\n"
}

/// The base with these files added or, when they are there already, put in their place.
func load(_ files: [String: String] = [:]) -> (catalogue: Catalogue, diagnostics: [Diagnostic]) {
    load(bytes: files.mapValues { Array($0.utf8) })
}

func load(bytes files: [String: [UInt8]]) -> (catalogue: Catalogue, diagnostics: [Diagnostic]) {
    let all = base.mapValues { Array($0.utf8) }.merging(files) { _, new in new }
    let sources = all.map { SourceFile(path: $0, bytes: $1) }
    let byPath = Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) })
    let (catalogue, findings) = loadCatalogue(configuration: configuration, files: sources, on: .distantFuture)
    let diagnostics = findings.map { finding in
        finding.diagnostic { path, file in byPath[file].flatMap { locate(path, in: $0) } }
    }
    return (catalogue, diagnostics.sorted())
}

/// `line:column-line:column id` of each diagnostic of a file.
func places(_ diagnostics: [Diagnostic], in file: String) -> [String] {
    diagnostics.filter { $0.file == file }.map { diagnostic in
        let (start, end) = (diagnostic.range.start, diagnostic.range.end)
        return "\(start.line):\(start.column)-\(end.line):\(end.column) \(diagnostic.id.rawValue)"
    }
}

/// What is told of an article with this front matter after the common fields, which take lines 2 to 6.
func told(_ frontMatter: String) -> [Diagnostic] {
    load(["content/sivut/a.md": page(header + "\n" + frontMatter)]).diagnostics
}
