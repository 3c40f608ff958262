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
        ("![](kuvat/kartta.png)", "9:1-9:22 error image-without-text", "what it shows"),
    ])
    func whatIsWrongInATextIsToldAtItsPlace(body: String, expected: String, help: String) {
        let diagnostics = told(body: body)
        #expect(places(diagnostics, in: path) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics.map(\.help))")
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
