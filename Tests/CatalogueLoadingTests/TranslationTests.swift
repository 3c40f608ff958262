import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct TranslationTests {
    private let original = "content/palveluketjut/k.md"
    private let translation = "content/palveluketjut/k.sv.md"
    private let chain = page(
        header + """

            aliases: [yksi, kaksi]
            trigger: Tarve
            outcome: Tulos
            customer: vm
            evidence: implied
            steps:
              - {id: tarve, title: Tarve, actor: vm}
              - {id: tilaus, title: Tilaus, actor: valtori, input: Tieto}
            handovers:
              - {from: tarve, to: tilaus, what: Pyyntö, status: clear}
            """)

    private func hash() -> String {
        load([original: chain]).catalogue.serviceChains[ServiceChainID("k")]?.header.textHash ?? ""
    }

    private func told(_ yaml: String) -> [Diagnostic] {
        load([original: chain, translation: page("translationOf: \"\(hash())\"\n" + yaml)]).diagnostics
    }

    @Test func aTranslationsTextsStandBesideTheOriginals() throws {
        let yaml = """
            title: Namn
            aliases: [ett, två, tre]
            trigger: Behov
            steps:
              tarve: Behov
              tilaus: {title: Beställning, input: Uppgift}
            handovers:
              - {from: tarve, to: tilaus, what: Begäran}
            """
        let (catalogue, diagnostics) = load([
            original: chain, translation: page("translationOf: \"\(hash())\"\n" + yaml, body: "Brödtext."),
        ])
        #expect(diagnostics == [])
        let chain = try #require(catalogue.serviceChains[ServiceChainID("k")])
        #expect(chain.title[swedish] == "Namn")
        #expect(chain.summary[swedish] == "Yksi lause.")
        #expect(!chain.summary.isTranslated(to: swedish))
        #expect(chain.header.aliases[swedish] == ["ett", "två", "tre"])
        #expect(chain.steps.map { $0.title[swedish] } == ["Behov", "Beställning"])
        #expect(chain.steps[1].input?[swedish] == "Uppgift")
        #expect(chain.handovers[0].what[swedish] == "Begäran")
        #expect(chain.header.translations[swedish] == Translation(file: translation, translationOf: hash()))
        #expect(chain.header.bodies[swedish].map { String(decoding: $0.bytes, as: UTF8.self) } == "\nBrödtext.\n")
    }

    @Test(arguments: [
        ("owner: vm", "3:1-3:6 unknown-key", "not a text", "Remove it"),
        ("titel: Namn", "3:1-3:6 unknown-key", "not a field", "Did you mean `title`?"),
        ("steps: {tarv: Behov}", "3:9-3:13 unknown-key", "does not have", "Did you mean `tarve`?"),
        ("steps: [Behov]", "3:8-3:15 wrong-type", "mapping", "Write the keys"),
        ("steps: {tarve: {actor: vm}}", "3:17-3:22 unknown-key", "`steps.tarve.actor` is not a text", "Remove it"),
        ("handovers: [{from: tarve, to: tilus, what: X}]", "3:20-3:25 unknown-key", "does not have", "Did you mean"),
        ("title: [a]", "3:8-3:11 wrong-type", "a list", ""),
    ])
    func aTranslationHoldsOnlyTheOriginalsTexts(yaml: String, expected: String, message: String, help: String) {
        let diagnostics = told(yaml)
        #expect(places(diagnostics, in: translation) == [expected])
        #expect(diagnostics.first?.message.english.contains(message) == true, "\(diagnostics)")
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics)")
    }

    @Test func aTextThatTheOriginalLacksIsTold() {
        let files = [
            "content/palvelut/p.md": page(header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}"),
            "content/palvelut/p.sv.md": page("translationOf: x\nprice: {model: Fri}\ninputs: [a]\nhowToGet: Så"),
        ]
        let diagnostics = load(files).diagnostics.filter { $0.id != .staleTranslation }
        #expect(
            places(diagnostics, in: "content/palvelut/p.sv.md") == [
                "3:1-3:6 unknown-key", "4:1-4:7 unknown-key", "5:1-5:9 unknown-key",
            ])
    }

    @Test func aTranslatedListHasNoMoreItemsThanTheOriginal() {
        let files = [
            "content/teemat/t.md": page(header + "\nactions: [yksi]"),
            "content/teemat/t.sv.md": page("translationOf: x\nactions: [ett, två]"),
        ]
        let diagnostics = load(files).diagnostics.filter { $0.id != .staleTranslation }
        #expect(places(diagnostics, in: "content/teemat/t.sv.md") == ["3:16-3:19 unknown-key"])
        #expect(diagnostics.first?.help.english.contains("order of the original") == true)
    }

    @Test func aTranslationWithoutOriginalIsTold() {
        let path = "content/tuottajat/valtorj.sv.md"
        let diagnostics = load([path: page("translationOf: x")]).diagnostics
        #expect(places(diagnostics, in: path) == ["1:1-1:2 translation-without-original"])
        #expect(diagnostics.first?.help == "Did you mean `content/tuottajat/valtori.md`?")
    }

    @Test func aStaleTranslationIsAWarningThatTellsTheHash() {
        let diagnostics = load([original: chain, translation: page("translationOf: 0123456789ab")]).diagnostics
        #expect(places(diagnostics, in: translation) == ["2:16-2:28 stale-translation"])
        #expect(diagnostics.first?.severity == .warning)
        #expect(diagnostics.first?.help.english.contains(hash()) == true)
    }

    @Test func aTranslationThatDoesNotSayOfWhatIsAnError() {
        let diagnostics = load([original: chain, translation: page("title: Namn")]).diagnostics
        #expect(places(diagnostics, in: translation) == ["1:1-1:4 missing-field"])
        #expect(diagnostics.first?.help.english.contains(hash()) == true)
    }

    @Test func theHashIsTwelveHexadecimalDigits() {
        #expect(hash().count == 12)
        #expect(hash().allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }

    @Test func theHashFollowsTextsAndBodyOnly() {
        func hash(_ text: String) -> String? {
            load([original: text]).catalogue.serviceChains[ServiceChainID("k")]?.header.textHash
        }
        #expect(hash(chain) == hash(chain.replacing("2026-01-31", with: "2026-02-01")))
        #expect(hash(chain) == hash(chain.replacing("\n", with: "\r\n")))
        #expect(hash(chain) == hash(chain.replacing("kaksi]", with: "kolme, neljä]")))
        #expect(hash(chain) != hash(chain.replacing("what: Pyyntö", with: "what: Pyyntö!")))
        #expect(hash(chain) != hash(chain.replacing("Leipäteksti", with: "Teksti")))
        #expect(hash(chain) != hash(chain.replacing("input: Tieto", with: "output: Tieto")))
    }

    @Test func aBrokenTranslationIsToldOnceAndTheOriginalStays() {
        let (catalogue, diagnostics) = load([original: chain, translation: "---\ntitle: [\n---\n"])
        #expect(diagnostics.map(\.id) == [.yamlSyntax])
        #expect(catalogue.serviceChains[ServiceChainID("k")]?.header.translations[swedish]?.file == translation)
    }
}
