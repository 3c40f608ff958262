import CatalogueLoading
import Diagnostics
import Enquiries
import Testing

@testable import CatalogueModel

/// Two organisations with a service each and a chain between them.
private let site = SourceFile(
    path: "site.yaml",
    text: """
        title: {fi: Kartta, sv: Karta}
        languages: [fi, sv]
        domains:
          - {id: ict, title: {fi: ICT, sv: IKT}, colour: "#1F4FA3", darkColour: "#93b8f7"}
        """)

private func provider(_ id: String) -> SourceFile {
    page(
        "tuottajat/\(id)", "domains: [ict]", owner: id)
}

private func page(_ path: String, _ fields: String, owner: String = "eka") -> SourceFile {
    SourceFile(
        path: "content/\(path).md",
        text: """
            ---
            title: \(path)
            summary: Tiivistelmä.
            \(fields)
            owner: \(owner)
            reviewed: 2026-11-01
            sources:
              - source: laki
            ---

            Teksti.

            """)
}

private func files(status: String = "unknown", confirmed: String = "") -> [SourceFile] {
    [
        provider("eka"), provider("toka"),
        page("palvelut/apu", "provider: eka\ndomain: ict\nobligation:\n  level: unknown # ei lähteissä"),
        page(
            "palveluketjut/ketju",
            """
            trigger: Tarve
            outcome: Tulos
            customer: eka
            domain: ict
            evidence: implied
            steps:
              - {id: alku, title: Aloita, actor: eka}
              - id: loppu
                title: Lopeta
                actor: toka
            handovers:
              - from: alku
                to: loppu
                what: Työ
                status: \(status)\(confirmed)
            """),
        page("lahteet/laki", "publisher: Eduskunta\ndate: 2020"),
    ]
}

private func catalogue(_ files: [SourceFile]) throws -> Catalogue {
    let configuration = try #require(loadSiteConfiguration(site).configuration)
    return loadCatalogue(configuration: configuration, files: files, on: today).catalogue
}

private let today = CalendarDate("2026-12-31") ?? .distantFuture

private func taken(_ rows: [String], _ files: [SourceFile]) throws -> TakenAnswers {
    let catalogue = try catalogue(files)
    let table = SourceFile(path: "v.csv", text: (["id;answer;note;by;date"] + rows).joined(separator: "\n"))
    let read = readAnswers(table, in: catalogue, today: today)
    #expect(read.problems.isEmpty)
    return TakenAnswers(read.answers, in: catalogue)
}

/// The file after all edits of it.
private func text(_ path: String, after taken: TakenAnswers, _ files: [SourceFile]) throws -> String {
    let languages = [Language("fi"), Language("sv")]
    var file = try #require(files.first { $0.path == path })
    for edit in taken.edits where edit.file == path {
        file = try #require(edited(file, by: edit.edit, languages: languages))
    }
    return String(decoding: file.bytes, as: UTF8.self)
}

struct TakenAnswersTests {
    private let chain = "content/palveluketjut/ketju.md"
    private let handover = "luovutus/ketju/alku/loppu"

    @Test func everyOrganisationIsAskedWhatIsItsOwn() throws {
        let questions = try catalogue(files()).questions
        let first = questions.filter { $0.waits(for: ActorID("eka")) }.map(\.id)
        #expect(
            first == [
                handover, "velvoite/apu", "hinta/apu", "yhteys/apu", "yhteys/eka", "vahvistus/eka", "vahvistus/apu",
                "vahvistus/ketju", "vaihe/ketju/alku",
            ])
        #expect(
            questions.filter { $0.waits(for: ActorID("toka")) }.map(\.id)
                == [handover, "yhteys/toka", "vahvistus/toka", "vaihe/ketju/loppu"])
    }

    @Test("both parties settle a handover, and nothing else of the page changes")
    func agreement() throws {
        let files = files()
        let taken = try taken(
            ["\(handover);selvä;;eka;2026-12-01", "\(handover);klar;;toka;3.12.2026"], files)
        let before = String(decoding: files[3].bytes, as: UTF8.self)
        let added = """
                status: clear
                confirmed:
                  - by: eka
                    date: 2026-12-01
                    how: {fi: "vastauksella kyselyyn", sv: "med ett svar på en förfrågan"}
                  - by: toka
                    date: 2026-12-03
                    how: {fi: "vastauksella kyselyyn", sv: "med ett svar på en förfrågan"}
            """
        #expect(try text(chain, after: taken, files) == before.replacing("    status: unknown", with: added))
        #expect(taken.byHand.isEmpty && taken.waiting.isEmpty && taken.contradictions.isEmpty)
    }

    @Test("one party alone changes nothing but what it confirms")
    func alone() throws {
        let other = try taken(["\(handover);clear;sovittu;eka;2026-12-01"], files())
        #expect(other.edits.isEmpty && other.waiting.map(\.isRecorded) == [false])
        #expect(other.waiting.first?.others == [ActorID("toka")] && other.byHand.count == 1)
        let same = try taken(["\(handover);kyllä;;eka;2026-12-01"], files(status: "clear"))
        #expect(same.edits.count == 1 && same.waiting.map(\.isRecorded) == [true])
    }

    @Test("a later answer that differs from a confirmed one is a contradiction with both")
    func contradiction() throws {
        let files = files(
            status: "clear", confirmed: "\n    confirmed: {by: eka, date: 2026-10-01, how: kirjeellä}")
        let catalogue = try catalogue(files)
        let taken = try taken(["\(handover);nobody;Ei [[kukaan]];toka;2026-12-01"], files)
        #expect(taken.edits.isEmpty)
        let pages = try #require(taken.contradictions.first).pages(in: catalogue)
        #expect(
            pages.map(\.path) == [
                "content/aukot/eri-vastaukset-ketju-alku-loppu.md",
                "content/aukot/eri-vastaukset-ketju-alku-loppu.sv.md",
            ])
        let loaded = try self.catalogueWith(files + pages)
        let area = try #require(loaded.greyAreas[GreyAreaID("eri-vastaukset-ketju-alku-loppu")])
        #expect(area.kind == .interface && area.actors.map(\.text) == ["eka", "toka"])
        #expect(
            area.claim?.primary
                == "tuottajat/eka on aiemmin vahvistanut: selvä. tuottajat/toka vastasi 2026-12-01: ei vastuutahoa. ”Ei [ [kukaan]]”"
        )
        #expect(area.claim?[Language("sv")].contains("har bekräftat tidigare: klar.") == true)
    }

    /// The catalogue of files in which nothing is wrong.
    private func catalogueWith(_ files: [SourceFile]) throws -> Catalogue {
        let configuration = try #require(loadSiteConfiguration(site).configuration)
        let (catalogue, findings) = loadCatalogue(configuration: configuration, files: files, on: today)
        #expect(findings.isEmpty)
        return catalogue
    }

    @Test("an obligation becomes the word of its provider; texts are left to a person")
    func byHand() throws {
        let files = files()
        let taken = try taken(
            [
                "velvoite/apu;mandatory;1 §;eka;2026-12-01", "hinta/apu;5 €;;eka;2026-12-01",
                "vahvistus/apu;no;väärä nimi;eka;2026-12-01", "vaihe/ketju/alku;kyllä;;eka;2026-12-01",
            ], files)
        let service = try text("content/palvelut/apu.md", after: taken, files)
        #expect(
            service
                == String(decoding: files[2].bytes, as: UTF8.self).replacing("level: unknown", with: "level: mandatory")
        )
        #expect(taken.byHand.map { "\($0.field)" } == ["obligation.basis", "price", ""])
        let step = try text(chain, after: taken, files)
        #expect(step.contains("actor: eka, confirmed: [{by: eka, date: 2026-12-01, how: {fi: \""))
    }

    @Test("what is wrong with an answer is told where it stands")
    func problems() throws {
        let catalogue = try catalogue(files())
        func places(_ rows: String...) -> [String] {
            let table = SourceFile(path: "v.csv", text: "id;answer;note;by;date\n" + rows.joined(separator: "\n"))
            return readAnswers(table, in: catalogue, today: today).problems.map {
                "\($0.position.line):\($0.position.column) \($0.help.english)"
            }
        }
        #expect(places("vahvistus/apo;yes;;eka;2026-12-01") == ["2:1 Did you mean “vahvistus/apu”?"])
        #expect(places("vahvistus/apu;yes;;toka;2026-12-01") == ["2:20 It can be answered by: eka"])
        #expect(places("vahvistus/apu;;;eka;", "vahvistus/apu;yes;;eka;").map { $0.prefix(4) } == ["3:24"])
        #expect(places("vahvistus/apu;yes;;eka;2027-12-01").count == 1)
        #expect(places("vahvistus/apu;clear;;eka;2026-12-01").map { $0.prefix(5) } == ["2:15 "])
        #expect(places("luovutus/ketju/alku/loppu;yes;;eka;2026-12-01").count == 1)
        #expect(places("vahvistus/apu;yes;;eka;2026-12-01", "vahvistus/apu;yes;;eka;2026-12-01").isEmpty)
    }
}
