import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct SiteConfigurationTests {
    private let whole = """
        title: {fi: Kartta, sv: Karta}
        summary: Yksi lause
        publisher: {fi: Hanke}
        status: {fi: Kokeilu, sv: Försök}
        languages: [fi, sv]
        domains:
          - {id: ict, title: {fi: ICT, sv: IKT}, colour: "#1F4FA3", darkColour: "#93b8f7"}
        baseURL: https://example.fi/kartta/
        repository: {url: "https://example.fi/git", edit: "https://example.fi/git/edit/{path}"}
        feedback: mailto:palaute@example.fi
        precompress: false
        accessibility:
          status: partial
          prepared: 2026-11-21
          reviewed: 2026-11-21
          method: {fi: Itse arvioitu}
          failings: [{what: Kaavio, criterion: 1.1.1, remedy: {fi: Taulukko}}]
          feedback: https://example.fi/palaute
        situationGroups: [{id: tilat, title: {fi: Tilat}}]
        reviewAfterMonths: 18
        licence: {id: CC-BY-4.0, url: https://example.fi/lisenssi}
        accepted:
          - {id: uncited-source, where: laki, reason: Vasta tulossa}
        """

    private func diagnostics(_ yaml: String) -> [Diagnostic] {
        let file = SourceFile(path: "site.yaml", text: yaml)
        return loadSiteConfiguration(file).findings.map { $0.diagnostic { path, _ in locate(path, in: file) } }.sorted()
    }

    @Test func everyFieldIsRead() throws {
        let (read, findings) = loadSiteConfiguration(SourceFile(path: "site.yaml", text: whole))
        let configuration = try #require(read)
        #expect(findings == [])
        #expect(configuration.title[swedish] == "Karta")
        #expect(configuration.summary.primary == "Yksi lause")
        #expect(configuration.languages == [finnish, swedish])
        #expect(configuration.domains.map(\.id.text) == ["ict"])
        #expect(configuration.situationGroups.map(\.id.text) == ["tilat"])
        #expect(configuration.domains.first?.colour == "#1f4fa3")
        #expect(configuration.baseURL == "https://example.fi/kartta")
        #expect(configuration.repository?.edit == "https://example.fi/git/edit/{path}")
        #expect(configuration.feedback == Feedback(mail: "palaute@example.fi"))
        #expect(configuration.status?[swedish] == "Försök")
        #expect(!configuration.precompress)
        #expect(configuration.reviews.months == 18)
        #expect(configuration.licence == Licence(id: "CC-BY-4.0", url: "https://example.fi/lisenssi"))
        let accepted = AcceptedWarning(id: .uncitedSource, place: "laki", reason: "Vasta tulossa")
        #expect(configuration.accepted == [accepted])
        #expect(configuration.accessibility?.status == .partial)
        #expect(configuration.accessibility?.failings.first?.criterion == "1.1.1")
        #expect(configuration.accessibility?.feedback == "https://example.fi/palaute")
    }

    @Test(arguments: [
        ("title: {fi: Kartta, sv: Karta}", "title: {sv: Karta}", "1:8-1:19 missing-field", "`fi:"),
        ("title: {fi: Kartta, sv: Karta}", "title: {fi: Kartta, sc: Karta}", "1:21-1:23 unknown-language", "`sv`"),
        ("title: {fi: Kartta, sv: Karta}", "titel: {fi: Kartta}", "1:1-1:2 missing-field", "title"),
        ("edit/{path}\"}", "edit\"}", "9:51-9:80 invalid-url", "/-/edit/main/{path}"),
        ("AfterMonths: 18", "AfterMonths: 0", "20:20-20:21 site-configuration", "15"),
        ("AfterMonths: 18", "AfterMonths: 9223372036854775807", "20:20-20:39 site-configuration", "15"),
        ("languages: [fi, sv]", "languages: [fi, sv, fi]", "5:21-5:23 site-configuration", "Remove"),
        ("languages: [fi, sv]", "languages: [fi, sv, Suomi]", "5:21-5:26 unknown-language", "lower-case"),
        ("\"#1F4FA3\"", "blue", "7:50-7:54 wrong-type", "hexadecimal"),
        ("id: ict", "id: ICT", "7:10-7:13 wrong-type", "lower-case"),
        ("status: partial", "status: partly", "13:11-13:17 unknown-value", ""),
        ("precompress: false", "precompres: false", "11:1-11:11 unknown-key", "`precompress`"),
        ("id: uncited-source", "id: uncited-sorce", "23:10-23:23 unknown-value", "`uncited-source`"),
        ("id: uncited-source", "id: kaikki", "23:10-23:16 unknown-value", "brackets"),
        (", reason: Vasta tulossa", "", "23:5-23:38 missing-field", "reason"),
        ("CC-BY-4.0, url", "CC-BY-4.0, ulr", "21:1-21:8 missing-field", "url"),
        ("mailto:palaute@example.fi", "palaute@example.fi", "10:11-10:29 invalid-url", "mailto:"),
    ])
    func aWrongFieldIsToldAtItsPlace(part: String, replacement: String, expected: String, help: String) {
        let diagnostics = diagnostics(whole.replacing(part, with: replacement))
        #expect(places(diagnostics, in: "site.yaml").first == expected)
        #expect(diagnostics.first?.help.english.contains(help) == true, "\(diagnostics)")
    }

    @Test(arguments: [
        ("https://example.fi/palaute", Feedback(form: "https://example.fi/palaute")),
        ("{mail: palaute@example.fi}", Feedback(mail: "palaute@example.fi")),
        ("{mail: \"mailto:palaute@example.fi\"}", Feedback(mail: "palaute@example.fi")),
        (
            "{form: \"https://example.fi/?sivu={url}\", issues: \"https://example.fi/new?t={title}&b={url}\"}",
            Feedback(form: "https://example.fi/?sivu={url}", issues: "https://example.fi/new?t={title}&b={url}")
        ),
    ])
    func aWayToTellOfAFaultIsAnAddressOrAMapping(written: String, feedback: Feedback) {
        let file = SourceFile(path: "site.yaml", text: whole.replacing("mailto:palaute@example.fi", with: written))
        let (configuration, findings) = loadSiteConfiguration(file)
        #expect(findings == [])
        #expect(configuration?.feedback == feedback)
    }

    @Test(arguments: [
        ("{mail: palaute}", "10:18-10:25 invalid-url", "palaute@example.fi"),
        ("{mail: \"A B <a@example.fi>\"}", "10:18-10:38 invalid-url", "the address alone"),
        ("{form: \"http://example.fi/{url}\"}", "10:18-10:43 invalid-url", "{title} and {url}"),
        ("{form: \"https://example.fi/{path}\"}", "10:18-10:45 invalid-url", "{title} and {url}"),
        ("{}", "10:11-10:13 missing-field", "`mail`, `form` or `issues`"),
        ("{post: a@example.fi}", "10:12-10:16 unknown-key", "form, issues, mail"),
    ])
    func aWayThatLeadsNowhereIsToldAtItsPlace(written: String, expected: String, help: String) {
        let diagnostics = diagnostics(whole.replacing("mailto:palaute@example.fi", with: written))
        #expect(places(diagnostics, in: "site.yaml").contains(expected), "\(diagnostics)")
        #expect(diagnostics.contains { $0.help.english.contains(help) }, "\(diagnostics)")
    }

    @Test func aTimeBetweenReviewsThatIsNoneIsNotReckonedWith() {
        for months in ["-1", "9223372036854775807"] {
            let file = SourceFile(path: "site.yaml", text: whole.replacing("Months: 18", with: "Months: " + months))
            #expect(loadSiteConfiguration(file).configuration?.reviews == .standard)
        }
    }

    @Test func aGroupOfSituationsTwiceIsTold() {
        let twice = whole.replacing(
            "[{id: tilat, title: {fi: Tilat}}]", with: "[{id: tilat, title: {fi: A}}, {id: tilat, title: {fi: B}}]")
        #expect(places(diagnostics(twice), in: "site.yaml") == ["19:53-19:58 site-configuration"])
    }

    @Test func aDomainTwiceIsTold() {
        let twice = whole.replacing(
            "baseURL:", with: "  - {id: ict, title: A, colour: \"#000000\", darkColour: \"#ffffff\"}\nbaseURL:")
        #expect(places(diagnostics(twice), in: "site.yaml") == ["8:10-8:13 site-configuration"])
    }

    @Test(arguments: ["", "title: [", "- a", "title: Kartta"])
    func withoutLanguagesThereIsNoConfiguration(yaml: String) {
        let (configuration, findings) = loadSiteConfiguration(SourceFile(path: "site.yaml", text: yaml))
        #expect(configuration == nil)
        #expect(!findings.isEmpty)
    }

    @Test func theSchemaHasTheFieldsThatAreRead() {
        let names = SiteConfiguration.fields.schemas.map(\.name).sorted()
        let written = whole.split(separator: "\n").filter { $0.first != " " }.compactMap {
            $0.split(separator: ":").first
        }
        #expect(names == written.map(String.init).sorted())
    }
}
