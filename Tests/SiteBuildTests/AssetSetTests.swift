import Diagnostics
import Testing

@testable import CatalogueModel
@testable import SiteBuild

struct AssetSetTests {
    @Test("every name leads to a file, and each file of the site is there once")
    func names() {
        let set = AssetSet([
            ("site.css", [1, 2]), ("sub/site.css", [1, 2]), ("domains.css", [3]), ("domains.css", [4]),
        ])
        #expect(Set(set.paths.keys) == ["site.css", "sub/site.css", "domains.css"])
        #expect(Set(set.paths.values) == Set(set.files.map(\.path)))
        #expect(set.files.count == 2)
    }

    @Test("styles are joined into one stylesheet and scripts into one script, in the order of their names")
    func joined() throws {
        func file(_ name: String, _ text: String) -> SourceFile {
            SourceFile(path: "templates/assets/" + name, bytes: Array(text.utf8))
        }
        let tree = SourceTree(
            files: [
                file("icon.svg", "<svg/>"), file("scripts/a.js", "a()"), file("scripts/b.js", "b()"),
                file("styles/10-a.css", "a{}"), file("styles/20-b.css", "b{}"), file("styles/note.txt", "note"),
            ], diagnostics: [])
        let domain = Domain(id: DomainID("a"), title: LocalizedText("A"), colour: "#112233", darkColour: "#ddeeff")
        let configuration = SiteConfiguration(
            title: LocalizedText("Luettelo"), languages: [Language("fi")], domains: [domain])
        let set = siteAssets(of: tree, configuration: configuration)
        func text(_ name: String) -> String? {
            set.files.first { $0.path == set.paths[name] }.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(set.paths.keys.sorted() == ["icon.svg", "site.css", "site.js", "styles/note.txt"])
        let end = "\n} catch (error) { setTimeout(function () { throw error; }); }\n"
        #expect(text("site.js") == "try {\na()\(end)try {\nb()\(end)")
        #expect(
            text("site.css") == ".domain-a { --hue: #112233; }\n@media (prefers-color-scheme: dark) {\n"
                + "  .domain-a { --hue: #ddeeff; }\n}\na{}\nb{}\n")
    }
}
