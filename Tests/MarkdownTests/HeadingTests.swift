import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
    @Test(arguments: [
        ("Käyttöönotto", "kayttoonotto"), ("Åland & Öland", "aland-oland"), ("Café – Straße 2.0", "cafe-strasse-2-0"),
        ("ŽŠ Łódź Æsir", "zs-lodz-aesir"), ("a\u{308}iti", "aiti"), ("Mitä *olet* `tekemässä`?", "mita-olet-tekemassa"),
        ("Приве́т мир", "привет-мир"), ("日本", "日本"), ("Valtion IT's & co", "valtion-its-co"), ("---  !", "section"),
        ("[[valtori|Valtori]] ja [muut](x.md)", "valtori-ja-muut"),
    ])
    func anchorsAreReadable(heading: String, anchor: String) {
        #expect(document("# \(heading)").headings.map(\.anchor) == [anchor])
        #expect(html("# \(heading)").hasPrefix("<h1 id=\"\(anchor)\">"))
    }

    @Test func equalHeadingsGetNumbersThatNoOtherHeadingHas() {
        let anchors = document("# A\n# A 2\n# A\n# A\n# A-2").headings.map(\.anchor)
        #expect(anchors == ["a", "a-2", "a-3", "a-4", "a-2-2"])
    }

    @Test func anchorsOfThePageAroundAreNotTaken() {
        let document = MarkdownDocument(parsing: Array("# Haku\n# Sisältö".utf8)[...], reservedAnchors: ["haku", "sisalto"])
        #expect(document.headings.map(\.anchor) == ["haku-2", "sisalto-2"])
    }

    @Test func aLongHeadingHasAShortAnchor() {
        let anchor = document("# " + String(repeating: "pitkä ", count: 10_000)).headings[0].anchor
        #expect(anchor.count <= 85)
        #expect(anchor.hasPrefix("pitka-pitka-"))
    }

    @Test func headingsKnowTheirLevelTextAndPlace() {
        let text = "alku\n\n## Käyttö *heti* ##\n\n> Toinen\n> ===\n"
        let headings = document(text).headings
        #expect(headings.map(\.level) == [2, 1])
        #expect(headings.map(\.text) == ["Käyttö heti", "Toinen"])
        #expect(excerpt(headings[0].range, of: text) == "## Käyttö *heti*")
        #expect(headings[1].range.start == SourcePosition(line: 5, column: 3))
    }

    @Test func theOutlineHasTheTitlesOfReferences() {
        let outline = document("# A\n\n## [[valtori]] ja [[x|y]]").outline { $0 == "valtori" ? "Valtori" : nil }
        #expect(outline.map(\.text) == ["A", "Valtori ja y"])
    }

    @Test func plainTextHasALineForEachBlock() {
        let text = "# Otsikko\n\nEka *rivi*\ntoinen & `koodi`\n\n- a\n- b [[valtori]] ![kuva](kuva.png)\n\n```\nx\ny\n```\n<div>\n"
        #expect(document(text).plainText == "Otsikko\nEka rivi toinen & koodi\na\nb valtori kuva\nx\ny")
        #expect(document(text).plainText { _ in "Valtori" }.contains("b Valtori kuva"))
    }
}
