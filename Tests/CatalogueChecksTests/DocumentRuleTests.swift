import Diagnostics
import Testing

struct DocumentRuleTests {
    private let path = "content/sivut/a.md"

    @Test func aTextInOrderHasNothingToTell() {
        let body = """
            Alku: [[valtori|Valtori]].

            ## Otsikko

            ### Toinen

            ## Kolmas

            [sivu](../tuottajat/valtori.md#kohta), [muualla](https://example.fi) ja [kohta](#otsikko).

            ![Kartta Suomesta](kuvat/kartta.png)
            """
        #expect(told(body: body) == [])
    }

    @Test(arguments: [
        ("# Otsikko", "9:1-9:10 error heading-level", "`##`"),
        ("### Otsikko", "9:1-9:12 error heading-level", "`##`"),
        ("## A\n\n#### B", "11:1-11:7 error heading-level", "`###`"),
        ("Katso [[valtorj]].", "9:7-9:18 error unknown-text-reference", "Did you mean `[[valtori]]`?"),
        ("Katso [[zzzzzzzzz|jotakin]].", "9:7-9:28 error unknown-text-reference", "backticks"),
        ("[a](valtori.md)", "9:1-9:16 error unknown-page-link", "Did you mean `../tuottajat/valtori.md`?"),
        ("[a](../tuottajat/valtorj.md)", "9:1-9:29 error unknown-page-link", "Did you mean `../tuottajat/valtori.md`?"),
        ("[a](../../../x.md)", "9:1-9:19 error unknown-page-link", "`[[id]]`"),
        ("[a](javascript:alert)", "9:1-9:22 error unsafe-link", "https:"),
        ("![a](data:image/png;base64,AA)", "9:1-9:31 error unsafe-link", "https:"),
        ("<div>a</div>", "9:1-9:13 error raw-html", "Markdown"),
        ("![Kartta](kuvat/karta.png)", "9:1-9:27 error image-missing", "Did you mean `kuvat/kartta.png`?"),
        ("![Kartta](https://example.fi/a.png)", "9:1-9:36 error image-missing", "beside the page"),
        ("##", "9:1-9:3 error empty-heading", "after the `#` marks"),
        ("## <!-- x -->", "9:1-9:14 error empty-heading", "remove the line"),
        ("[a]()", "9:1-9:6 error invalid-url", "leave only the text"),
        ("[a](<>)", "9:1-9:8 error invalid-url", "leave only the text"),
        ("[a](//evil.fi/x)", "9:1-9:17 error invalid-url", "https://"),
        ("[a](https:x)", "9:1-9:13 error invalid-url", "https://"),
        ("[a](https://)", "9:1-9:14 error invalid-url", "https://"),
        ("[a](http://[zz]/)", "9:1-9:18 error invalid-url", "https://"),
        ("[a](https://x.fi:99999/)", "9:1-9:25 error invalid-url", "65535"),
        ("[a](mailto:)", "9:1-9:13 error invalid-url", "mailto:office"),
        ("[a](mailto:?subject=a@b.fi)", "9:1-9:28 error invalid-url", "mailto:office"),
        ("[a](tel:)", "9:1-9:10 error invalid-url", "country's code"),
        ("[a](https://u:pw@x.fi/)", "9:1-9:24 error unsafe-link", "before `@`"),
        ("|a|b|\n|-|-|\n|ä|2| lisä |4|", "11:7-11:11 error table-row-too-long", "Add a column"),
        ("> |a|\n> |-|\n> |1|[x](y.md)|", "11:6-11:15 error table-row-too-long", "within a cell"),
        ("ä\u{1B}\u{1}b", "9:2-9:4 error control-character", "copied"),
        ("`a\u{85}`", "9:3-9:4 error control-character", "copied"),
        ("> a &#x1; b", "9:5-9:10 error control-character", "copied"),
        ("![](kuvat/kartta.png)", "9:1-9:22 error image-without-text", "what it shows"),
    ])
    func whatIsWrongInATextIsToldAtItsPlace(body: String, expected: String, help: String) {
        let diagnostics = told(body: body)
        #expect(places(diagnostics, in: path) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics.map(\.help))")
    }

    @Test(arguments: [
        "[a](https://x.fi:8080/a@b)", "[a](HTTP://x.fi)", "[a](http://[::1]:80/)", "[a](https://äiti.fi/?a=b#c)",
        "<kirjaamo@example.fi>", "[a](mailto:kirjaamo@example.fi?subject=x)", "[a](tel:+358295500)",
        "`&#1;` on ohjausmerkki", "a\tb&#9;&#10;&#13;&amp;#1;", "## *Otsikko*",
    ])
    func whatIsAllowedInATextIsNotTold(body: String) {
        #expect(told(body: body) == [])
    }

    @Test func everyControlCharacterIsToldOnItsLine() {
        let diagnostics = told(body: "a\u{7F} b\u{2}\n\n&#31;\n")
        #expect(diagnostics.map { "\($0.range.start.line):\($0.range.start.column)" } == ["9:2", "9:5", "11:1"])
    }

    @Test func aTextNestedTooDeeplyIsTold() {
        let diagnostics = told(body: String(repeating: "> ", count: 1_000) + "a")
        #expect(diagnostics.map(\.id) == [.markdownTooDeep])
        #expect(diagnostics.first?.range.start.line == 9)
    }

    @Test func theTextOfATranslationIsCheckedInItsFile() {
        let translation = "content/sivut/a.sv.md"
        let diagnostics = told(
            [path: page(header), translation: page("translationOf: x", body: "[[valtorj]]")], languages: ["fi", "sv"])
        #expect(places(diagnostics, in: translation).contains("5:1-5:12 error unknown-text-reference"))
    }
}
