import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

/// The fields by which pages answer: steps and starts of situations, how a step is done, whom to contact, who has
/// confirmed it.
struct AnswerFieldTests {
    private let chain = "content/palveluketjut/k.md"
    private let situation = "content/tilanteet/t.md"
    private let service = "content/palvelut/p.md"
    private let start = header + "\ntrigger: T\noutcome: O\ncustomer: vm\nevidence: implied\n"
    private let offer = header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}\n"

    private func chainPage(_ fields: String, steps: String = "- {id: a, title: A, actor: vm}") -> String {
        page(start + fields + "steps:\n  " + steps.replacing("\n", with: "\n  "))
    }

    @Test func aSituationHasStepsOneByOneAndInRuns() {
        let (catalogue, diagnostics) = load([
            chain: chainPage(""),
            "content/asiakkaat/virasto.md": page(header),
            situation: page(
                header + """

                    start: "Ilmoita [[valtori|Valtorille]]."
                    audience: [virasto]
                    steps:
                      - {chain: k, step: a}
                      - {chain: k, from: a, to: b}
                    """),
        ])
        #expect(diagnostics == [])
        let read = catalogue.situations[SituationID("t")]
        let id = ServiceChainID("k")
        #expect(read?.start?.primary == "Ilmoita [[valtori|Valtorille]].")
        #expect(read?.audience == [ActorID("virasto")])
        #expect(
            read?.steps == [
                StepSelection(chain: id, extent: .step(ChainStepID("a"))),
                StepSelection(chain: id, extent: .run(from: ChainStepID("a"), to: ChainStepID("b"))),
            ])
        #expect(catalogue.relations.chainsOfSituation[SituationID("t")] == [id])
    }

    @Test(arguments: [
        ("{chain: kk, step: a}", "8:13-8:15 unknown-reference", "`k`"),
        ("{chain: valtori, step: a}", "8:13-8:20 wrong-kind-of-reference", ""),
        ("{chain: k}", "8:5-8:15 missing-field", "{chain: id, step: id}"),
        ("{chain: k, step: a, to: a}", "8:5-8:31 missing-field", "{chain: id, from: id, to: id}"),
        ("{chain: k, from: a}", "8:5-8:24 missing-field", "{chain: id, from: id, to: id}"),
        ("{step: a}", "8:5-8:14 missing-field", "`chain:"),
    ])
    func stepsThatAreNotClearAreToldAtTheirPlace(written: String, expected: String, help: String) {
        let diagnostics = load([
            chain: chainPage(""), situation: page(header + "\nsteps:\n  - \(written)"),
        ]).diagnostics
        #expect(places(diagnostics, in: situation) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics)")
    }

    @Test func aChainStandsInOneDomainOrInTwo() {
        let one = load([chain: chainPage("domain: ict\n")])
        #expect(one.diagnostics == [])
        #expect(one.catalogue.serviceChains[ServiceChainID("k")]?.domains == [DomainID("ict")])
        let two = load([chain: chainPage("domain: [talous, ict]\n")])
        #expect(two.diagnostics == [])
        #expect(two.catalogue.serviceChains[ServiceChainID("k")]?.domains.map(\.text) == ["talous", "ict"])
    }

    @Test(arguments: [
        ("domain: icy", "11:9-11:12 unknown-reference", "`ict`"),
        ("domain: [talous, icy]", "11:18-11:21 unknown-reference", "`ict`"),
        ("domain: [talous, ict, ict]", "11:23-11:26 unknown-value", "main domain first"),
        ("domain: []", "11:1-11:7 missing-field", ""),
    ])
    func aDomainThatIsNoneIsToldAtItsPlace(written: String, expected: String, help: String) {
        let diagnostics = load([chain: chainPage(written + "\n")]).diagnostics
        #expect(places(diagnostics, in: chain) == [expected])
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics)")
    }

    @Test func aStepTellsHowWhenAndWhomToContact() throws {
        let (catalogue, diagnostics) = load([
            chain: chainPage(
                "",
                steps: """
                    - id: a
                      title: A
                      actor: vm
                      how: Soita.
                      when: Samana päivänä.
                      contact: {channel: Vaihde, phone: "+358 295 50 2000", hours: ma–pe 8–16, language: [fi, sv]}
                      takesIntoUse: true
                      confirmed: {by: vm, date: 2026-11-01, how: kirjeellä}
                    """),
            "content/palveluketjut/k.sv.md": page(
                """
                translationOf: x
                steps:
                  a: {title: Å, how: Ring., contact: {channel: Växel}, confirmed: [{how: per brev}]}
                """),
        ])
        #expect(diagnostics.map(\.id) == [.staleTranslation])
        let step = try #require(catalogue.serviceChains[ServiceChainID("k")]?.steps.first)
        #expect(step.how?[swedish] == "Ring.")
        #expect(step.when?.primary == "Samana päivänä.")
        #expect(step.takesIntoUse)
        let contact = try #require(step.contact.first)
        #expect(contact.channel[swedish] == "Växel")
        #expect(contact.telephoneAddress == "tel:+358295502000")
        #expect(contact.hours?.primary == "ma–pe 8–16")
        #expect(contact.languages == [finnish, swedish])
        let confirmation = try #require(step.confirmed.first)
        #expect(confirmation.by == ActorID("vm"))
        #expect(confirmation.date == CalendarDate("2026-11-01"))
        #expect(confirmation.how[swedish] == "per brev")
    }

    @Test func severalContactsStandInAList() {
        let (catalogue, diagnostics) = load([
            service: page(offer + "contact:\n  - {channel: A, phone: 0295 50 2000}\n  - {channel: B, language: fi}")
        ])
        #expect(diagnostics == [])
        let contacts = catalogue.services[ServiceID("p")]?.contact ?? []
        #expect(contacts.map(\.channel.primary) == ["A", "B"])
        #expect(contacts.map(\.phone) == ["0295 50 2000", nil])
    }

    @Test(arguments: [
        ("(0295) 50 2000", "10:30-10:44"), ("0295-502000", "10:30-10:41"), ("0295  50 2000", "10:30-10:43"),
        ("+", "10:30-10:31"), ("12", "10:30-10:32"), ("0295 50 2000 (ma-pe)", "10:30-10:50"),
        ("1234567890123456", "10:30-10:46"),
    ])
    func aTelephoneNumberThatIsNoneIsToldWithTheCure(number: String, place: String) {
        let diagnostics = load([service: page(offer + "contact: {channel: A, phone: \(number)}")]).diagnostics
        #expect(places(diagnostics, in: service) == ["\(place) unknown-value"])
        #expect(diagnostics.first?.help.english.contains("\"0295 50 2000\"") == true)
    }

    @Test func anAddressMayBeToldByLanguage() throws {
        let (catalogue, diagnostics) = load([
            service: page(
                offer + """
                    url: {sv: "https://example.fi/sv", en: "https://example.fi/en"}
                    price: {url: "https://example.fi/hinta"}
                    """)
        ])
        #expect(diagnostics == [])
        let read = try #require(catalogue.services[ServiceID("p")])
        let languages = catalogue.languages
        #expect(
            read.link?.target(for: finnish, among: languages)
                == WebLink.Target(address: "https://example.fi/sv", otherLanguage: swedish))
        #expect(
            read.link?.target(for: Language("en"), among: languages)
                == WebLink.Target(address: "https://example.fi/en"))
        #expect(read.price?.link == WebLink("https://example.fi/hinta"))
    }

    @Test(arguments: [
        ("{suomi: \"https://example.fi\"}", "10:7-10:12 unknown-language"),
        ("{sv: example.fi}", "10:11-10:21 invalid-url"),
        ("[\"https://example.fi\"]", "10:6-10:28 wrong-type"),
    ])
    func anAddressByLanguageThatIsNoneIsTold(written: String, expected: String) {
        let diagnostics = load([service: page(offer + "url: \(written)")]).diagnostics
        #expect(places(diagnostics, in: service) == [expected])
    }

    @Test func membersAreNamesInOneLanguageOrInAll() {
        let (catalogue, diagnostics) = load([
            "content/asiakkaat/virastot.md": page(
                header + """

                    members:
                      - Kela
                      - {name: {fi: Verohallinto, sv: Skatteförvaltningen}}
                    """)
        ])
        #expect(diagnostics == [])
        let members = catalogue.customers[ActorID("virastot")]?.members ?? []
        #expect(members.map { $0[swedish] } == ["Kela", "Skatteförvaltningen"])
        let faulty = load(["content/asiakkaat/v.md": page(header + "\nmembers: [{name: {sv: S}}, {nimi: A}]")])
        #expect(
            places(faulty.diagnostics, in: "content/asiakkaat/v.md") == [
                "7:18-7:25 missing-field", "7:28-7:37 missing-field", "7:29-7:33 unknown-key",
            ])
    }

    @Test func everyRecordMayBeConfirmedByOneOrBySeveral() {
        let (catalogue, diagnostics) = load([
            service: page(
                offer + """
                    confirmed:
                      - {by: valtori, date: 2026-10-01, how: sähköpostilla}
                      - {by: vm, date: 2026-10-02, how: kirjeellä}
                    """)
        ])
        #expect(diagnostics == [])
        #expect(catalogue.services[ServiceID("p")]?.header.confirmed.map(\.by.text) == ["valtori", "vm"])
        let faulty = load([service: page(offer + "confirmed: {by: lahde, date: eilen}")]).diagnostics
        #expect(
            places(faulty, in: service) == [
                "10:1-10:10 missing-field", "10:17-10:22 wrong-kind-of-reference", "10:30-10:35 invalid-date",
            ])
    }

    @Test func aSourceHasAGrade() {
        let path = "content/lahteet/laki.md"
        let read = load([path: page(header + "\npublisher: E\ndate: 2019\ngrade: law")])
        #expect(read.diagnostics == [])
        #expect(read.catalogue.sources[SourceID("laki")]?.grade == .law)
        let faulty = load([path: page(header + "\npublisher: E\ndate: 2019\ngrade: laki")]).diagnostics
        #expect(places(faulty, in: path) == ["9:8-9:12 unknown-value"])
    }
}
