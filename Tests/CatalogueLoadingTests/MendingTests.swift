import Diagnostics
import Testing

@testable import CatalogueLoading
@testable import CatalogueModel

struct MendingTests {
    private func mended(_ yaml: String, kind: RecordKind? = .article, moved: [String: String] = [:]) -> String? {
        let file = SourceFile(path: "content/sivut/a.md", text: "---\n\(yaml)\n---\n\nRivi  \nTeksti.   \n")
        guard let now = mendedPage(file, kind: kind, movedIDs: moved) else { return nil }
        let text = String(decoding: now.bytes, as: UTF8.self)
        // The body is never touched.
        #expect(text.hasPrefix("---\n") && text.hasSuffix("\n---\n\nRivi  \nTeksti.   \n"))
        return String(text.dropFirst(4).dropLast("\n---\n\nRivi  \nTeksti.   \n".count))
    }

    @Test func nothingIsDoneToAPageInWhichNothingIsCertainlyWrong() {
        #expect(
            mended("title: Nimi\nsummary: Lause.\nowner: vm\nreviewed: 2026-01-31\nsources: [{source: lahde}]") == nil)
        #expect(mended("reviewed: eilen") == nil)
        #expect(mended("reviewed: 31.2.2026") == nil)
        #expect(mended("reviewed: \"1.2.2026\"") == nil)
        #expect(mended("title: [a") == nil)
    }

    @Test(arguments: [("1.2.2026", "2026-02-01"), ("31.12.2025", "2025-12-31"), ("2026-1-5", "2026-01-05")])
    func aDateInAnotherFormIsWrittenInTheOneForm(before: String, now: String) {
        #expect(mended("reviewed: \(before) # tarkistettu") == "reviewed: \(now) # tarkistettu")
    }

    @Test func fieldsAreSortedWithTheirCommentsAndEverythingInThem() {
        let yaml = "# vastuu\nowner: vm\nsummary: >-\n  Lause\n\n  toinen\n# nimi\ntitle: Nimi\norder: 1"
        #expect(
            mended(yaml) == "# nimi\ntitle: Nimi\nsummary: >-\n  Lause\n\n  toinen\norder: 1\n# vastuu\nowner: vm")
    }

    @Test func fieldsAreNotSortedWhenOneIsNotKnownOrTheyShareALine() {
        #expect(mended("owner: vm\ntitel: Nimi\ntitle: Nimi") == nil)
        #expect(mended("{owner: vm, title: Nimi}") == nil)
    }

    @Test func spacesAtTheEndsOfLinesGoButNotThoseOfATextThatKeepsThem() {
        #expect(mended("title: Nimi   \nsummary: Lause.\t") == "title: Nimi\nsummary: Lause.")
        #expect(mended("title: |\n  Nimi   \n  jatko\n") == nil)
    }

    @Test func anIDThatHasMovedIsFollowedWhereverAReferenceStands() {
        let moved = ["vanha": "uusi"]
        #expect(
            mended("title: vanha\nowner: vanha\nsources:\n  - {source: vanha, at: vanha}", moved: moved)
                == "title: vanha\nowner: uusi\nsources:\n  - {source: uusi, at: vanha}")
    }

    @Test func anIDHasMovedOnlyWhenExactlyOneRecordBearsItAsAnotherName() {
        let catalogue = load([
            "content/sivut/a.md": page(header + "\naliases: [vanha, vm, yhteinen, Kaksi sanaa]"),
            "content/sivut/b.md": page(header + "\naliases: [yhteinen]"),
        ]).catalogue
        #expect(movedIDs(in: catalogue) == ["vanha": "a"])
    }

    @Test func aTranslationKeepsTheOrderOfItsFields() {
        #expect(mended("translationOf: x \ntitle: Namn", kind: nil) == "translationOf: x\ntitle: Namn")
    }
}
