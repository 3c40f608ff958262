import Markdown
import Testing

@Suite struct ReferenceTests {
    @Test func aReferenceIsALinkWithTheTitleOrItsOwnText() {
        #expect(html("[[valtori]]") == "<p><a href=\"../tuottajat/valtori.html\">Valtori &amp; &lt;ICT&gt;</a></p>\n")
        #expect(html("[[valtori|a & <b]]") == "<p><a href=\"../tuottajat/valtori.html\">a &amp; &lt;b</a></p>\n")
    }

    @Test func aReferenceToAnotherLanguageSaysSo() {
        #expect(
            html("[[senaatti]]")
                == "<p><a href=\"sv/senat.html\" hreflang=\"sv\" lang=\"sv\">Senatfastigheter</a></p>\n")
        #expect(html("[[senaatti|x]]") == "<p><a href=\"sv/senat.html\" hreflang=\"sv\">x</a></p>\n")
    }

    @Test func anUnknownReferenceIsText() {
        #expect(html("a [[outo]] b [[outo|teksti]]") == "<p>a outo b teksti</p>\n")
        #expect(document("[[outo]]").references.map(\.id) == ["outo"])
    }

    @Test(arguments: [
        "`[[valtori]]`", "    [[valtori]]", "```\n[[valtori]]\n```", "\\[[valtori]]", "\\[\\[valtori\\]\\]",
        "[\\[valtori]]",
        "[[1, 2], [3]]", "[[]]", "[[ ]]", "[[a", "[[a]", "[[a|b]", "&#91;[valtori]]",
    ])
    func whatIsCodeOrEscapedOrUnfinishedIsNoReference(markdown: String) {
        #expect(document(markdown).references.isEmpty)
        #expect(!html(markdown).contains("<a "))
    }

    @Test(arguments: ["[[valtori|Valtion\nkeskus]]", "[[valtori|*Valtion* keskus]]", "[[valtori|Valtion `keskus`]]"])
    func theTextOfAReferenceMayHaveLineBreaksAndMarkupWhichAreLost(markdown: String) {
        #expect(html("a \(markdown) b") == "<p>a <a href=\"../tuottajat/valtori.html\">Valtion keskus</a> b</p>\n")
    }

    @Test func severalReferencesFollowEachOther() {
        let document = document("[[a]][[b|x]] [[c]], **[[d]]** [[e|\nf]][[g]]")
        #expect(document.references.map(\.id) == ["a", "b", "c", "d", "e", "g"])
        #expect(document.references.map(\.text) == [nil, "x", nil, nil, "f", nil])
    }

    @Test func aReferenceInsideALinkIsText() {
        #expect(html("[x [[valtori]]](a.html)") == "<p><a href=\"a.html\">x Valtori &amp; &lt;ICT&gt;</a></p>\n")
    }

    @Test func oneDocumentCanBeRenderedForSeveralPages() {
        struct Other: LinkResolver {
            func reference(_ id: String) -> ResolvedLink? { ResolvedLink(address: "v.html", title: "V") }
            func page(_ path: String) -> String? { nil }
            func image(_ path: String) -> ResolvedImage? { nil }
        }
        let document = document("[[valtori]] [a](b.md) ![k](kuva.png)")
        let first = document.html(resolving: SampleResolver())
        #expect(document.html(resolving: Other()) == "<p><a href=\"v.html\">V</a> a k</p>\n")
        #expect(document.html(resolving: SampleResolver()) == first)
    }

    @Test func textFieldsHaveReferencesAndNothingElse() {
        let text = "Ä *a* [[valtori]] & [[outo|<b>]] [[x"
        #expect(
            InlineText.html(text, resolving: SampleResolver())
                == "Ä *a* <a href=\"../tuottajat/valtori.html\">Valtori &amp; &lt;ICT&gt;</a> &amp; &lt;b&gt; [[x")
        #expect(InlineText.plain(text) { $0 == "valtori" ? "Valtori" : nil } == "Ä *a* Valtori & <b> [[x")
        #expect(InlineText.references(in: text).map(\.range) == [6..<17, 20..<32])
        #expect(InlineText.references(in: text).map(\.id) == ["valtori", "outo"])
        #expect(InlineText.references(in: "ei mitään").isEmpty)
    }

    @Test func aTextFieldMayLinkToAnotherSite() {
        let text = "Ilmoita [tänne & heti](https://a.fi/?b=1&c) tai [[valtori]] ja [postilla](mailto:a@b.fi)."
        #expect(
            InlineText.html(text, resolving: SampleResolver())
                == "Ilmoita <a href=\"https://a.fi/?b=1&amp;c\">tänne &amp; heti</a> tai "
                + "<a href=\"../tuottajat/valtori.html\">Valtori &amp; &lt;ICT&gt;</a> ja "
                + "<a href=\"mailto:a@b.fi\">postilla</a>.")
        #expect(InlineText.plain(text) { _ in "Valtori" } == "Ilmoita tänne & heti tai Valtori ja postilla.")
        #expect(InlineText.links(in: text).map(\.destination) == ["https://a.fi/?b=1&c", "mailto:a@b.fi"])
        #expect(InlineText.references(in: text).map(\.id) == ["valtori"])
    }

    @Test(arguments: [
        ("[a](javascript:b)", "a", LinkTarget.refused), ("[a](b.md)", "a", .page), ("[a](#b)", "a", .local),
        ("[a](java\u{1}script:b)", "[a](java\u{1}script:b)", nil), ("[a] (https://b.fi)", "[a] (https://b.fi)", nil),
        ("[](https://b.fi)", "[](https://b.fi)", nil), ("[a](https://b.fi", "[a](https://b.fi", nil),
        ("[a](https://b.fi c)", "[a](https://b.fi c)", nil), ("[a]()", "[a]()", nil),
    ])
    func whatLeadsToNoOtherSiteIsNoLinkInATextField(text: String, shown: String, target: LinkTarget?) {
        #expect(InlineText.html(text, resolving: SampleResolver()) == shown)
        #expect(InlineText.links(in: text).first?.target == target)
    }

    @Test func bracketsWithoutEndAreReadInTimeThatGrowsWithTheText() {
        for part in ["[[a|", "[a](x", "[", "[[", "[a]("] {
            let text = String(repeating: part, count: 40_000)
            let time = ContinuousClock().measure { _ = InlineText.links(in: text) }
            #expect(time < .seconds(5), "\(part) took \(time)")
        }
    }
}
