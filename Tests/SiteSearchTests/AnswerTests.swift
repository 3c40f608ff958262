import Testing

@testable import CatalogueModel
@testable import SiteSearch

struct AnswerTests {
    private func document(
        _ id: String, _ kind: RecordKind = .service, title: String, aliases: [String] = [], summary: String = "",
        text: String = "", hasEnded: Bool = false
    ) -> SearchDocument {
        var fields = [SearchDocument.Field(place: .title, text: Array(title.utf8))]
        fields += aliases.map { SearchDocument.Field(place: .alias, text: Array($0.utf8)) }
        fields.append(SearchDocument.Field(place: .summary, text: Array(summary.utf8)))
        fields.append(SearchDocument.Field(place: .text, text: Array(text.utf8)))
        return SearchDocument(
            id: id, kind: kind, title: title, summary: summary, foreignLanguage: nil, hasEnded: hasEnded,
            fields: fields,
            domains: [], providers: [], obligation: nil)
    }

    private func found(_ query: String, in documents: [SearchDocument], language: String = "fi") -> [String] {
        let index = SearchIndex(documents, language: Language(language))
        return index.answer(to: query).results.map { index.documents[$0.document].id }
    }

    private var sample: [SearchDocument] {
        [
            document("palkanlaskenta", title: "Palkanlaskenta", summary: "Palkka maksetaan ajallaan"),
            document("tilat", title: "Toimitilapalvelut", text: "Vuokrattava toimitila ja muut palvelut"),
            document("virasto", .provider, title: "Digi- ja väestötietovirasto", aliases: ["DVV"]),
            document("viestit", title: "Suomi.fi-viestit", text: "Viestejä käyttöönoton jälkeen"),
            document("lahde", .source, title: "Ohje palkan laskemisesta"),
        ]
    }

    @Test("An inflected form finds the base word, and the base word a form")
    func formsAreFound() {
        #expect(found("palkanlaskennasta", in: sample).first == "palkanlaskenta")
        #expect(found("käyttöönotto", in: sample) == ["viestit"])
    }

    @Test("Missing dots do not matter")
    func dotsDoNotMatter() {
        #expect(found("vaestotietovirasto", in: sample) == ["virasto"])
    }

    @Test("A part finds the compound word, and an unknown compound its parts")
    func compoundsAreFound() {
        #expect(found("toimitila", in: sample).first == "tilat")
        #expect(found("laskenta", in: sample).first == "palkanlaskenta")
        #expect(found("toimitilapalkka", in: sample).first == "tilat")
    }

    @Test("One edit in five letters and two in nine are forgiven, none in four")
    func typingErrorsAreForgiven() {
        #expect(found("viesit", in: sample) == ["viestit"])
        #expect(found("palkanlsknta", in: sample).first == "palkanlaskenta")
        #expect(found("dvx", in: sample) == [])
    }

    @Test("What is being typed is found by its start")
    func startsAreFound() {
        #expect(found("väestöt", in: sample) == ["virasto"])
        #expect(found("dv", in: sample) == ["virasto"])
    }

    @Test("A title counts more than a text, and a service more than a source")
    func titlesAndKindsWeigh() {
        let documents = [
            document("teksti", title: "Muu", text: "Toimikortti tilataan muualta"),
            document("otsikko", title: "Toimikortti"),
            document("asiakirja", .source, title: "Toimikortti"),
            document("ennen", title: "Toimikortti", hasEnded: true),
        ]
        let order = found("toimikortti", in: documents)
        #expect(order.first == "otsikko")
        #expect(order.last == "asiakirja" || order.last == "teksti")
    }

    @Test("A word that stands everywhere does not drown the one that tells")
    func commonWordsDoNotDrown() {
        let documents =
            (0..<30).map { document("muu\($0)", title: "Palvelu \($0)", text: "palvelu palvelu") }
            + [document("tilat", title: "Toimitilat", text: "palvelu")]
        #expect(found("toimitila palvelu", in: documents).first == "tilat")
    }

    @Test("Records with all words of a query come before those with one")
    func allWordsComeFirst() {
        let documents = [
            document("yksi", title: "Sähköinen lomake"), document("kaksi", title: "Sähköinen allekirjoitus"),
            document("kolme", title: "Allekirjoitus paperilla"),
        ]
        #expect(found("sähköinen allekirjoitus", in: documents).first == "kaksi")
    }

    @Test("Nothing is found for nothing, for stop words and in an empty index")
    func nothingIsFound() {
        #expect(found("", in: sample) == [])
        #expect(found("että", in: sample) == [])
        #expect(found("palkka", in: []) == [])
        #expect(found("xyzzy", in: sample) == [])
    }

    @Test("Swedish compounds are parted at their joining s")
    func swedishCompounds() {
        let documents = [
            document("a", title: "Upphandlingstjänster", text: "Upphandling och tjänster"),
            document("b", title: "Andra ärenden"),
        ]
        #expect(found("tjänst", in: documents, language: "sv") == ["a"])
        #expect(found("upphandlingarna", in: documents, language: "sv") == ["a"])
    }

    @Test("The order of equal documents is theirs, whatever the run")
    func orderIsFixed() {
        let documents = (0..<200).map { document("d\($0)", title: "Sama otsikko") }
        #expect(found("otsikko", in: documents) == (0..<200).map { "d\($0)" })
    }
}
