import Markdown
import Testing

@Suite struct LinkTests {
    @Test func linksToMarkdownFilesLeadToPages() {
        #expect(html("[a](x.md#k \"t\")") == "<p><a href=\"x.html#k\" title=\"t\">a</a></p>\n")
        #expect(html("[a](../p/x.md)") == "<p><a href=\"../p/x.html\">a</a></p>\n")
    }

    @Test func aLinkToAnUnknownPageIsText() {
        #expect(html("a [b *c*](tuntematon.md) d") == "<p>a b <em>c</em> d</p>\n")
    }

    @Test func linksToOtherSitesAreMarked() {
        #expect(
            html("[a](https://example.org/?a=b&c \"t&\")")
                == "<p><a class=\"external\" rel=\"noopener\" href=\"https://example.org/?a=b&amp;c\" title=\"t&amp;\">a</a></p>\n"
        )
        #expect(
            html("<https://example.org>").contains(
                "<a class=\"external\" rel=\"noopener\" href=\"https://example.org\">"))
        #expect(html("[a](//example.org)").contains("class=\"external\""))
        #expect(html("[a](#b) [c](liite.pdf)") == "<p><a href=\"#b\">a</a> <a href=\"liite.pdf\">c</a></p>\n")
    }

    @Test func theBracketsOfAHostStayAndOthersAreEncoded() {
        #expect(html("[a](http://[::1]:80/b[c])").contains("href=\"http://[::1]:80/b%5Bc%5D\""))
        #expect(html("[a](a//[b])").contains("href=\"a//%5Bb%5D\""))
    }

    @Test func targetsAreToldApart() {
        let targets = document("[a](x.md) [b](x.pdf) [c](mailto:a@b.fi) [d](ftp://x) [e](#f) [g](foo\\):x)").links.map(
            \.target)
        #expect(targets == [.page, .local, .external, .refused, .local, .local])
    }

    @Test func anImageIsSizedAndLoadedLazily() {
        #expect(
            html("![Kuvan \"teksti\" *ja* muu](kuva.png \"Otsikko\")")
                == "<p><img src=\"kuvat/kuva.1a2b.png\" alt=\"Kuvan &quot;teksti&quot; ja muu\" width=\"640\" "
                + "height=\"480\" loading=\"lazy\" title=\"Otsikko\"></p>\n")
    }

    @Test(arguments: [
        "![teksti](puuttuu.png)", "![teksti](https://example.org/a.png)", "![teksti](//example.org/a.png)",
    ])
    func anImageThatTheSiteHasNotIsItsText(markdown: String) {
        #expect(html(markdown) == "<p>teksti</p>\n")
        #expect(document(markdown).images.map(\.alternativeText) == ["teksti"])
    }

    @Test func aLinkedImageIsBoth() {
        #expect(html("[![a](kuva.png)](x.md)").hasPrefix("<p><a href=\"x.html\"><img src="))
    }
}
