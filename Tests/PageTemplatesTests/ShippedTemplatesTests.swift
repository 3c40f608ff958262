import CatalogueLoading
import Diagnostics
import PageTemplates
import SitePages
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct ShippedTemplatesTests {
    /// The project's root, two folders above this file's.
    private let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    private func files(below folder: String, withExtension ending: String) -> [SourceFile] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []
        return names.filter { $0.hasSuffix("." + ending) }.sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)").map {
                SourceFile(path: "\(folder)/\(name)", bytes: Array($0))
            }
        }
    }

    @Test func everyNameAndTextOfTheTemplatesIsKnownAndNoTextIsSuperfluous() {
        var texts: [String: TextTable] = [:]
        for file in files(below: "templates/i18n", withExtension: "yaml") {
            let (table, problems) = loadTexts(file)
            #expect(problems.isEmpty)
            texts[String(file.path.dropFirst("templates/i18n/".count).prefix(2))] = table
        }
        #expect(texts.keys.sorted() == ["en", "fi", "sv"])
        let (_, diagnostics) = PageTemplates.compile(
            files(below: "templates", withExtension: "mustache"),
            pages: PageTemplate.allCases.map { ($0.rawValue, $0.data) }, texts: texts,
            textKeys: Set(TextKey.all.map(\.name)))
        #expect(diagnostics.prefix(5).map { "\($0.file):\($0.range.start.line) \($0.message)" } == [])
    }

    @Test func everyTextHasTheSameGapsInEveryLanguage() throws {
        let tables = files(below: "templates/i18n", withExtension: "yaml").map { loadTexts($0).table }
        try #require(tables.count == 3)
        func gaps(_ text: String) -> Set<String> { Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) }) }
        // A month may be a number in one language and a name in another.
        let dates: Set = ["date.day", "date.month"]
        for (key, text) in tables[0].texts where !dates.contains(key) {
            for table in tables.dropFirst() {
                #expect(gaps(table.texts[key] ?? "") == gaps(text), "\(key) in \(table.file)")
            }
        }
    }
}
