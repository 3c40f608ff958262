import Testing

@testable import CatalogueModel
@testable import SiteSearch

struct FilesTests {
    private func document(_ id: String, title: String, text: String = "") -> SearchDocument {
        SearchDocument(
            id: id, kind: .service, title: title, summary: "", foreignLanguage: nil, hasEnded: false,
            fields: [
                SearchDocument.Field(place: .title, text: Array(title.utf8)),
                SearchDocument.Field(place: .text, text: Array(text.utf8)),
            ], domains: [DomainID("ala")], providers: [], obligation: .mandatory)
    }

    private func files(_ documents: [SearchDocument], listedTerms: Int = 1_000) -> [String: String] {
        var files: [String: String] = [:]
        let index = SearchIndex(documents, language: Language("fi"), listedTerms: listedTerms)
        let first = index.writeFiles(path: { "palvelut/\($0.id).html" }) { file in
            files[file.name] = String(decoding: file.bytes, as: UTF8.self)
            return file.name
        }
        #expect(first == "fi-head.js")
        return files
    }

    @Test("The first file names the others and has all weights that queries need")
    func headNamesTheOthers() throws {
        let files = files([document("a", title: "Toimikortti")])
        #expect(files.keys.sorted() == ["fi-d0.js", "fi-head.js", "fi-p0.js"])
        let head = try #require(files["fi-head.js"])
        #expect(head.hasPrefix("palvelukarttaSearch.head(\"fi\", {"))
        #expect(head.contains("[0, \"fi-p0.js\"]") && head.contains("[0, \"fi-d0.js\"]"))
        for (name, value) in SearchWeights.ofQueries { #expect(head.contains("\(name): \(value)")) }
    }

    @Test("Titles of documents cannot break out of the script")
    func titlesAreEscaped() throws {
        let files = files([document("a", title: "\"]});alert(1)//\\\n</script>")])
        let rows = try #require(files["fi-d0.js"])
        #expect(rows.contains(#""\"]});alert(1)//\\\n</script>""#))
    }

    @Test("A large index lies in several files, each term and document in one of them")
    func largeIndexIsParted() {
        let documents = (0..<600).map { document("d\($0)", title: "Otsikko sana\($0)x", text: "lisää\($0 * 7)y") }
        let files = files(documents)
        #expect(files.keys.filter { $0.hasPrefix("fi-d") }.count > 1)
        let rows = files.filter { $0.key.hasPrefix("fi-d") }.values.reduce(0) {
            $0 + $1.split(separator: "palvelut/").count - 1
        }
        #expect(rows == 600)
    }

    @Test("A term that is not listed is found by its own form only")
    func unlistedTermsAreFoundByTheirForm() {
        let documents = (0..<30).map { document("d\($0)", title: "Otsikko", text: "harvinainen\($0)sana yhteinen") }
        let index = SearchIndex(documents, language: Language("fi"), listedTerms: 4)
        #expect(index.isListed.filter { $0 }.count == 4)
        #expect(index.answer(to: "harvinainen7sana").results.map(\.document) == [7])
        #expect(index.answer(to: "harvinainen7").results.isEmpty)
    }

    @Test("Every kind of record has a weight, situations and chains more than sources")
    func everyKindHasAWeight() {
        #expect(Set(SearchWeights.kinds.map(\.kind)) == Set(RecordKind.allCases))
        let weights = Dictionary(SearchWeights.kinds.map { ($0.kind, $0.weight) }) { first, _ in first }
        #expect((weights[.situation] ?? 0) > (weights[.source] ?? 0))
        #expect((weights[.serviceChain] ?? 0) > (weights[.source] ?? 0))
    }
}
