import Diagnostics
import Testing

@testable import CatalogueModel

/// The rules that read what pages answer: whose the steps are, whom they are for and what they speak of.
struct AnswerRuleTests {
    private let situation = "content/tilanteet/t.md"
    private let files = [
        "content/asiakkaat/virastot.md": page(header + "\nform: group"),
        "content/asiakkaat/keskukset.md": page(header + "\nform: group\nmemberOf: [virastot]"),
        "content/palvelut/kortti.md": page(header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}"),
        "content/palvelut/tunnus.md": page(header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}"),
        "content/palveluketjut/yleinen.md": chain(of: "virastot"),
        "content/palveluketjut/keskusten.md": chain(of: "keskukset"),
    ]

    private static func chain(of customer: String) -> String {
        page(
            header + """

                trigger: T
                outcome: O
                customer: \(customer)
                domain: ict
                evidence: implied
                steps:
                  - {id: pyynto, title: Pyydä, actor: \(customer)}
                  - {id: tilaus, title: tilaa tunnuksen, actor: valtori, service: tunnus}
                  - {id: kortti, title: antaa kortin, actor: valtori, service: kortti}
                """)
    }

    /// What is told of a situation with these fields, the first on line 7.
    private func told(_ fields: String) -> [Diagnostic] {
        CatalogueChecksTests.told(files.merging([situation: page(header + "\n" + fields)]) { $1 })
            .filter { $0.file == situation }
    }

    @Test func stepsOfTheSituationsOwnAreFine() {
        #expect(told("services: [kortti]\nsteps:\n  - {chain: yleinen, from: pyynto, to: kortti}") == [])
        #expect(told("services: [kortti]\nsteps:\n  - {chain: yleinen, step: kortti}") == [])
    }

    @Test(arguments: [
        ("{chain: yleinen, step: tilas}", "8:28-8:33 error unknown-reference", "Did you mean `tilaus`?"),
        ("{chain: yleinen, from: zzzzzzz, to: kortti}", "8:28-8:35 error unknown-reference", "pyynto, tilaus, kortti"),
        ("{chain: yleinen, from: kortti, to: pyynto}", "8:28-8:34 error reversed-steps", "Exchange the two"),
    ])
    func aStepThatTheChainDoesNotHaveIsTold(steps: String, place: String, help: String) {
        let diagnostics = told("steps:\n  - \(steps)")
        #expect(places(diagnostics, in: situation) == [place])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics)")
    }

    @Test func stepsOfWhichNoneUsesAServiceOfTheSituationAreTold() {
        let diagnostics = told("services: [kortti]\nsteps:\n  - {chain: yleinen, from: pyynto, to: tilaus}")
        #expect(places(diagnostics, in: situation) == ["8:1-8:6 warning unrelated-steps"])
        #expect(diagnostics.first?.help.english.contains("kortti") == true)
    }

    @Test func aSituationAnsweredOnlyForSomeIsTold() {
        let steps = "services: [kortti]\nsteps:\n  - {chain: keskusten, step: kortti}"
        #expect(places(told(steps), in: situation) == ["8:1-8:6 warning narrow-answer"])
        #expect(told(steps + "\naudience: [keskukset]") == [])
        #expect(told(steps + "\n  - {chain: yleinen, step: kortti}") == [])
        #expect(places(told("chains: [keskusten]"), in: situation) == ["7:1-7:7 warning narrow-answer"])
        #expect(told("chains: [keskusten]\nstart: Kysy omasta virastosta.") == [])
        #expect(told("chains: [keskusten, yleinen]") == [])
    }

    @Test func aServiceInTheStartThatTheSituationDoesNotHaveIsTold() {
        let diagnostics = told(
            "start: Tilaa [[tunnus]] ja [[kortti|korttisi]] [[valtori|Valtorilta]].\nservices: [kortti]")
        #expect(places(diagnostics, in: situation) == ["7:8-7:71 warning start-names-other-service"])
        #expect(diagnostics.first?.message.english.contains("`tunnus`") == true)
    }

    @Test(arguments: [
        ("[Valtori](valtori.md)", "invalid-url"), ("[Valtori](javascript:a)", "unsafe-link"),
        ("[Valtori](https://)", "invalid-url"), ("[Valtori](https://a:b@example.fi)", "unsafe-link"),
    ])
    func aLinkInTheStartThatLeadsNowhereIsTold(link: String, id: String) {
        let diagnostics = told("start: Ilmoita %.".replacing("%", with: link))
        #expect(diagnostics.map(\.id.rawValue) == [id])
        #expect(diagnostics.first?.range.start.line == 7)
    }

    @Test func aLinkInTheStartMayLeadToAnotherSite() {
        #expect(
            told("start: Ilmoita [asiakaspalveluun](https://example.fi/a?b=c#d) tai [postilla](mailto:a@b.fi).") == [])
    }

    @Test func twoSituationsWithTheSameWordsAreTold() {
        let second = "content/tilanteet/u.md"
        let diagnostics = CatalogueChecksTests.told([
            situation: page(header + "\naliases: [avain hukassa, kulkulupa]"),
            second: page(header.replacing("Nimi", with: "Toinen") + "\naliases: [Avain  hukassa, nimi, Toinen]"),
        ])
        #expect(
            places(diagnostics, in: second) == [
                "7:11-7:25 warning same-search-words", "7:27-7:31 warning same-search-words",
            ])
        #expect(diagnostics.first?.notes.first?.file == situation)
        #expect(places(diagnostics, in: situation) == [])
    }

    @Test func aChannelThatIsNotConfiguredIsToldWhereItStands() {
        let path = "content/sivut/a.md"
        let text = [path: page(header, body: "Hyvä.\n\nKerro sivuston palautekanavassa.")]
        #expect(places(CatalogueChecksTests.told(text), in: path) == [])
        let diagnostics = CatalogueChecksTests.told(text, feedback: nil)
        #expect(places(diagnostics, in: path) == ["11:16-11:29 warning channel-not-configured"])
        #expect(diagnostics.filter { $0.id == .feedbackMissing }.map(\.file) == ["site.yaml"])
    }
}

/// The rules on how steps are told.
struct StepTellingTests {
    private let path = "content/palveluketjut/k.md"

    private func told(_ step: String, domain: String = "domain: ict", swedish: String? = nil) -> [Diagnostic] {
        let start = "\ntrigger: T\noutcome: O\ncustomer: virastot\nevidence: implied\n\(domain)\nsteps:\n  - "
        var files = [
            "content/asiakkaat/virastot.md": page(header + "\nform: group"),
            "content/asiakkaat/virkailijat.md": page(header + "\nform: staff\nmemberOf: [virastot]"),
            path: page(header + start + step),
        ]
        if let swedish {
            files["content/palveluketjut/k.sv.md"] = page("translationOf: x\nsteps:\n  a: \(swedish)")
        }
        return CatalogueChecksTests.told(files, languages: ["fi", "sv"])
            .filter { $0.file.hasPrefix("content/palveluketjut") }
            .filter { ![.missingTranslation, .staleTranslation].contains($0.id) }
    }

    @Test func aDeadlineNeedsASource() {
        let diagnostics = told("{id: a, title: A, actor: virastot, when: heti}")
        #expect(places(diagnostics, in: path) == ["13:46-13:50 error deadline-without-source"])
        #expect(told("{id: a, title: A, actor: virastot, when: heti, sources: [{source: lahde}]}") == [])
    }

    @Test func aChainWithoutADomainIsTold() {
        let diagnostics = told("{id: a, title: A, actor: virastot}", domain: "promises: []")
        #expect(places(diagnostics, in: path) == ["1:1-1:4 warning chain-without-domain"])
    }

    @Test func anOrderToDoWhatAnotherDoesIsTold() {
        let diagnostics = told("{id: a, title: Sulje tunnus, actor: valtori}", swedish: "Stäng kontot")
        #expect(places(diagnostics, in: path) == ["13:20-13:32 warning imperative-of-another"])
        #expect(
            places(diagnostics, in: "content/palveluketjut/k.sv.md") == ["4:6-4:18 warning imperative-of-another"])
    }

    @Test(arguments: ["virastot", "virkailijat"])
    func anOrderToTheReaderIsFine(actor: String) {
        #expect(told("{id: a, title: Sulje tunnus, actor: \(actor)}") == [])
    }

    @Test(arguments: [
        ("sulkee tunnuksen", "stänger kontot"), ("Sulkee tunnuksen ja ottaa laitteet", "Stänger kontot och tar emot"),
        ("kirjaa palkat kirjanpitoon", "bokför lönerna"), ("vie sopimuksen seurantaan", "styr verksamheten"),
        ("Kevennetty kilpailutus tai kilpailutusapu", "Förenklad konkurrensutsättning"),
        ("Rekrytointijärjestelmä ja hakijaneuvonta ovat käytössä", "Rekryteringssystemet är i bruk"),
        ("jatkaa sopimusta", "fortsätter avtalet"), ("saa vastauksen", "får svaret"),
        ("tekniikkaa ylläpidetään", "kameran underhålls"), ("itse tehty selvitys", "uppgiften finns"),
    ])
    func whatIsToldOfAnotherIsNoOrder(finnish: String, swedish: String) {
        #expect(told("{id: a, title: \(finnish), actor: valtori}", swedish: swedish) == [])
    }

    @Test(arguments: [
        ("Sulje", "Stäng"), ("Opiskele kurssi", "Registrera kortet"), ("Valitse sopimus", "Välj avtalet"),
        ("Ottakaa yhteyttä", "Kontrollera fakturan"), ("Tehkää päätös", "Fatta beslut"),
        ("Kirjaa ja hyväksy tiedot", "Gör och godkänn beställningen"), ("Ohjaa ja neuvo", "Styr och prioritera"),
    ])
    func ordersAreKnownByTheirForm(finnish: String, swedish: String) {
        let diagnostics = told("{id: a, title: \(finnish), actor: valtori}", swedish: swedish)
        #expect(diagnostics.map(\.id) == [.imperativeOfAnother, .imperativeOfAnother], "\(finnish) \(swedish)")
    }
}
