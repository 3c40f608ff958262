import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct FieldTests {
    private let article = "content/sivut/a.md"

    @Test(arguments: ["\\u202E", "\\u2066", "\\x07"])
    func aCharacterThatIsNotShownIsRefusedInATitle(character: String) {
        let path = "content/sivut/a.md"
        let text = page(header.replacing("title: Nimi", with: "title: \"Nimi\(character)\""))
        #expect(places(load([path: text]).diagnostics, in: path).map { $0.suffix(10) } == ["wrong-type"])
    }

    @Test(arguments: [
        ("ordr: 1", "7:1-7:5 unknown-key", "Did you mean `order`?"),
        ("colour: red", "7:1-7:7 unknown-key", "Its fields are aliases, confirmed, menu, order"),
        ("order: \"1\"", "7:8-7:11 wrong-type", "without quotes"),
        ("order: 1.5", "7:8-7:11 wrong-type", "digits"),
        ("order: +1", "7:8-7:10 wrong-type", "digits"),
        ("order: 99999999999999999999", "7:8-7:28 wrong-type", "digits"),
        ("order:", "7:7-7:8 wrong-type", "digits"),
        ("order: [1]", "7:8-7:11 wrong-type", "digits"),
        ("menu: yes", "7:7-7:10 wrong-type", "`menu: true`"),
        ("menu: \"true\"", "7:7-7:13 wrong-type", "`menu: true`"),
        ("aliases: a", "7:10-7:11 wrong-type", "`- `"),
        ("aliases: [a, \"\"]", "7:14-7:16 wrong-type", ""),
        ("aliases:\n  - a\n  - {b: c}", "9:5-9:11 wrong-type", ""),
        ("validFrom: 2026-02-30", "7:12-7:22 invalid-date", "2026-01-31"),
        ("validFrom: 1.2.2026", "7:12-7:20 invalid-date", "2026-01-31"),
        ("validFrom: 2026-1-31", "7:12-7:21 invalid-date", "2026-01-31"),
        ("validFrom: '2026-13-01'", "7:12-7:24 invalid-date", "2026-01-31"),
        ("successor: valtorii", "7:12-7:20 unknown-reference", "Did you mean `valtori`?"),
        ("successor: [vm, zzzzzzz]", "7:17-7:24 unknown-reference", "without `.md`"),
        ("successor: {a: b}", "7:12-7:18 wrong-type", ""),
    ])
    func aWrongFieldIsToldAtItsPlace(yaml: String, expected: String, help: String) {
        let diagnostics = told(yaml)
        #expect(places(diagnostics, in: article) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics.map(\.help))")
        #expect(diagnostics.allSatisfy { $0.severity == .error })
    }

    @Test func aMissingFieldIsToldOnTheFirstLineWithAnExample() {
        let diagnostics = load([article: page("title: Nimi\nsummary: S\nowner: vm\nsources: [{source: lahde}]")])
            .diagnostics
        #expect(places(diagnostics, in: article) == ["1:1-1:4 missing-field"])
        #expect(diagnostics.first?.message == "`reviewed` is missing; it is required")
        #expect(diagnostics.first?.help == "Add `reviewed: 2026-01-31`.")
    }

    @Test func aFieldWithoutValueSaysSo() {
        let text = page(header.replacing("title: Nimi", with: "title:"))
        let diagnostics = load([article: text]).diagnostics
        #expect(places(diagnostics, in: article) == ["2:7-2:8 wrong-type"])
        #expect(diagnostics.first?.message == "`title` has no value; a text is needed")
    }

    @Test func anEmptyListOfSourcesIsTold() {
        let text = page(header.replacing("[{source: lahde}]", with: "[]"))
        #expect(places(load([article: text]).diagnostics, in: article) == ["6:1-6:8 missing-field"])
    }

    @Test func aMissingPartIsToldAtItsItem() {
        let text = page(header.replacing("[{source: lahde}]", with: "\n  - at: L1\n    kohta: 3"))
        let diagnostics = load([article: text]).diagnostics
        #expect(places(diagnostics, in: article) == ["7:5-7:11 missing-field", "8:5-8:10 unknown-key"])
        #expect(diagnostics.first?.message == "`sources[0].source` is missing; it is required")
    }

    @Test func aMissingPartOfAMappingIsToldAtItsKey() {
        let path = "content/palvelut/p.md"
        let yaml = header + "\nprovider: valtori\ndomain: ict\nobligation:\n  basis: Laki"
        #expect(places(load([path: page(yaml)]).diagnostics, in: path) == ["9:1-9:11 missing-field"])
    }

    @Test func aNumberWithoutQuotesIsATextWhereATextIsNeeded() {
        let text = page(header.replacing("title: Nimi", with: "title: 2024"))
        #expect(load([article: text]).catalogue.articles[ArticleID("a")]?.title.primary == "2024")
    }

    @Test func aFoldedTextLosesItsLineBreaks() {
        let text = page(header.replacing("Yksi lause.", with: ">\n  Yksi\n  lause.\n"))
        #expect(load([article: text]).catalogue.articles[ArticleID("a")]?.summary.primary == "Yksi lause.")
    }

    @Test(arguments: [
        ("website: www.valtori.fi", "8:10-8:24 invalid-url", "https://"),
        ("website: https://", "8:10-8:18 invalid-url", "https://"),
        ("website: \"https://a b\"", "8:10-8:23 invalid-url", "no spaces"),
        ("website: https://u:pw@valtori.fi", "8:10-8:33 unsafe-link", "before `@`"),
        ("website: https://valtori.fi:99999/", "8:10-8:35 invalid-url", "65535"),
        ("website: javascript:alert(1)", "8:10-8:29 invalid-url", "https://"),
        ("contact: [{channel: A, url: ftp://a}]", "8:29-8:36 invalid-url", "mailto:"),
        ("role: aggregater", "8:7-8:17 unknown-value", "Did you mean `aggregator`?"),
        ("role: [producer]", "8:7-8:17 wrong-type", ""),
        ("laws: [{number: \"1/2000\"}]", "8:8-8:26 missing-field", "Add `title: \"a text\"`."),
        ("steeredBy: [lahde]", "8:13-8:18 wrong-kind-of-reference", ""),
        ("steeredBy: [valtor]", "8:13-8:19 unknown-reference", "Did you mean `valtori`?"),
    ])
    func aWrongFieldOfAProviderIsToldAtItsPlace(yaml: String, expected: String, help: String) {
        let path = "content/tuottajat/x.md"
        let diagnostics = load([path: page(header + "\ndomains: [ict]\n" + yaml)]).diagnostics
        #expect(places(diagnostics, in: path) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics.map(\.help))")
    }

    @Test func aDomainThatIsNotInTheConfigurationIsTold() {
        let path = "content/tuottajat/x.md"
        let diagnostics = load([path: page(header + "\ndomains: [talos]")]).diagnostics
        #expect(places(diagnostics, in: path) == ["7:11-7:16 unknown-reference"])
        #expect(diagnostics.first?.help == "Did you mean `talous`?")
    }

    @Test func aReferenceToTheWrongKindSaysWhatItIs() {
        let diagnostics = load([article: page(header.replacing("source: lahde", with: "source: vm"))]).diagnostics
        #expect(places(diagnostics, in: article) == ["6:20-6:22 wrong-kind-of-reference"])
        #expect(diagnostics.first?.message == "`vm` in `sources[0].source` is a steering body; a source is needed")
    }

    @Test func aValueOutsideTheListIsToldWithTheList() {
        let path = "content/palvelut/p.md"
        let yaml = header + "\nprovider: valtori\ndomain: ict\nobligation: {level: mandatroy}"
        let diagnostics = load([path: page(yaml)]).diagnostics
        #expect(places(diagnostics, in: path) == ["9:21-9:30 unknown-value"])
        #expect(diagnostics.first?.message.english.contains("mandatory, primary, voluntary, unknown") == true)
        #expect(diagnostics.first?.help == "Did you mean `mandatory`?")
    }

    @Test(arguments: [
        ("value: \"4,21\"", "4,21"), ("value: 4.20", "4,20"), ("value: NA", "NA"), ("value: \"ND\"", "ND"),
    ])
    func amountsAreReadAsTheSourceWritesThem(yaml: String, expected: String) {
        let (catalogue, diagnostics) = load(metric(yaml))
        #expect(diagnostics == [])
        let read =
            switch catalogue.metrics[MetricID("m")]?.values.first?.amount {
            case .number(let number): number.formatted(decimalMark: ",")
            case .notAvailable: "NA"
            case .notDecided: "ND"
            case nil: "nothing"
            }
        #expect(read == expected)
    }

    @Test(arguments: ["noin 4", "4 000", "4,2,1", "\"\""])
    func anAmountThatIsNoneIsTold(value: String) {
        let diagnostics = load(metric("value: \(value)")).diagnostics
        #expect(diagnostics.map(\.id) == [value == "\"\"" ? .wrongType : .invalidNumber])
        #expect(diagnostics.first?.range.start == SourcePosition(line: 13, column: 12))
    }

    private func metric(_ value: String) -> [String: String] {
        let yaml =
            header
            + "\nsubject: vm\nunit: kpl\ndirection: higher\nvalues:\n  - year: 2024\n    kind: actual\n    \(value)"
        return ["content/mittarit/m.md": page(yaml)]
    }

    @Test(arguments: [
        ("2024-06-27", "2024-06-27"), ("2024-06", "2024-06"), ("2024", "2024"), ("unknown", "unknown"),
    ])
    func aSourcesDateMayBePartlyKnown(written: String, read: String) {
        let path = "content/lahteet/x.md"
        let (catalogue, diagnostics) = load([path: page(header + "\npublisher: VM\ndate: \(written)")])
        #expect(diagnostics == [])
        #expect(catalogue.sources[SourceID("x")]?.date.description == read)
    }

    @Test func aSourcesDateThatIsNoneIsTold() {
        let path = "content/lahteet/x.md"
        let diagnostics = load([path: page(header + "\npublisher: VM\ndate: kesä 2024\nlanguage: Suomi")]).diagnostics
        #expect(places(diagnostics, in: path) == ["8:7-8:16 invalid-date", "9:11-9:16 unknown-language"])
    }
}

struct SituationGroupTests {
    private func told(_ group: String) -> [Diagnostic] {
        load(["content/tilanteet/a.md": page(header + "\ngroup: \(group)")]).diagnostics
    }

    @Test("a situation's group is one of the site's, or it is told which there are")
    func groups() {
        #expect(told("tilat").isEmpty)
        #expect(told("tilta").map(\.help) == ["Did you mean `tilat`?"])
        #expect(told("xyz").map(\.message) == ["`xyz` in `group` is not a group of situations of site.yaml"])
    }
}
