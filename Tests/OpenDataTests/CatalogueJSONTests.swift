import Foundation
import OpenData
import Testing

@testable import CatalogueModel

struct CatalogueJSONTests {
    private func json() throws -> [String: Any] {
        func header(_ kind: RecordKind, _ id: String) -> RecordHeader {
            RecordHeader(
                kind: kind, id: id, file: "\(id).md",
                title: LocalizedText("Nimi", translations: [Language("sv"): "Namn"]), summary: LocalizedText("S"),
                owner: ActorID("p"), reviewed: CalendarDate("2026-11-01") ?? .distantFuture,
                sources: [Citation(source: SourceID("law"), at: "1 §")])
        }
        let metric = Metric(
            header: header(.metric, "m"), subject: ActorID("p"), unit: LocalizedText("vrk"), direction: .lower,
            values: [
                .init(
                    year: 2023, kind: .actual, amount: .number(try #require(DecimalNumber("29,96"))), preliminary: true),
                .init(year: 2024, kind: .target, amount: .notAvailable, comparison: .less),
            ])
        let catalogue = Catalogue(
            configuration: SiteConfiguration(title: LocalizedText("T"), languages: [Language("fi"), Language("sv")]),
            records: [metric, Provider(header: header(.provider, "p"))], on: .distantFuture)
        let data = Data(catalogueJSON(catalogue).bytes)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("every record is there with its kind, its texts by language and its sources")
    func records() throws {
        let records = try #require(try json()["records"] as? [[String: Any]])
        #expect(records.map { $0["id"] as? String } == ["p", "m"])
        #expect(records[0]["title"] as? [String: String] == ["fi": "Nimi", "sv": "Namn"])
        #expect((records[0]["sources"] as? [[String: String]])?.first == ["source": "law", "at": "1 §"])
    }

    @Test("a metric's values keep their decimals, marks and gaps")
    func metricValues() throws {
        let records = try #require(try json()["records"] as? [[String: Any]])
        let values = try #require(records[1]["values"] as? [[String: Any]])
        #expect(values[0]["value"] as? Double == 29.96)
        #expect(values[0]["preliminary"] as? Bool == true)
        #expect(values[1]["value"] as? String == "NA")
        #expect(values[1]["comparison"] as? String == "<")
    }

    @Test("how a step is done, who has confirmed it and what a situation begins with are told as they are written")
    func answers() throws {
        func header(_ kind: RecordKind, _ id: String) -> RecordHeader {
            RecordHeader(
                kind: kind, id: id, file: "\(id).md", title: LocalizedText("N"), summary: LocalizedText("S"),
                owner: ActorID("p"), reviewed: .distantFuture, sources: [])
        }
        let word = CatalogueModel.Confirmation(by: ActorID("p"), date: .distantFuture, how: LocalizedText("kirjeellä"))
        let step = ChainStep(
            id: ChainStepID("a"), title: LocalizedText("A"), actor: ActorID("p"), how: LocalizedText("Soita"),
            when: LocalizedText("Heti"),
            contact: [
                Contact(
                    channel: LocalizedText("Vaihde"), phone: "112", link: WebLink(byLanguage: [Language("sv"): "s"]),
                    hours: LocalizedText("ma"), languages: [Language("fi")])
            ], takesIntoUse: true, confirmed: [word])
        let records: [any Record] = [
            ServiceChain(
                header: header(.serviceChain, "c"), trigger: LocalizedText("T"), outcome: LocalizedText("O"),
                customer: ActorID("p"), domains: [DomainID("d1"), DomainID("d2")], evidence: .implied, steps: [step]),
            Situation(
                header: header(.situation, "s"), start: LocalizedText("Aloita"), audience: [ActorID("g")],
                steps: [
                    StepSelection(chain: ServiceChainID("c"), extent: .step(ChainStepID("a"))),
                    StepSelection(
                        chain: ServiceChainID("c"), extent: .run(from: ChainStepID("a"), to: ChainStepID("b"))),
                ]),
            Customer(header: header(.customer, "g"), members: [LocalizedText("Kela")]),
        ]
        let configuration = SiteConfiguration(title: LocalizedText("T"), languages: [Language("fi")])
        let data = Data(
            catalogueJSON(Catalogue(configuration: configuration, records: records, on: .distantFuture)).bytes)
        let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let told = Dictionary(
            uniqueKeysWithValues: try #require(json["records"] as? [[String: Any]]).map { ($0["id"] as? String, $0) })
        #expect(told["c"]?["domain"] as? [String] == ["d1", "d2"])
        let steps = try #require(told["c"]?["steps"] as? [[String: Any]])
        #expect(steps[0]["how"] as? [String: String] == ["fi": "Soita"])
        #expect(steps[0]["when"] as? [String: String] == ["fi": "Heti"])
        #expect(steps[0]["takesIntoUse"] as? Bool == true)
        let contact = try #require((steps[0]["contact"] as? [[String: Any]])?.first)
        #expect(contact["phone"] as? String == "112")
        #expect(contact["url"] as? [String: String] == ["sv": "s"])
        #expect(contact["language"] as? [String] == ["fi"])
        let confirmed = try #require((steps[0]["confirmed"] as? [[String: Any]])?.first)
        #expect(confirmed["by"] as? String == "p")
        #expect(confirmed["how"] as? [String: String] == ["fi": "kirjeellä"])
        #expect(told["s"]?["start"] as? [String: String] == ["fi": "Aloita"])
        #expect(told["s"]?["audience"] as? [String] == ["g"])
        #expect(
            told["s"]?["steps"] as? [[String: String]] == [
                ["chain": "c", "step": "a"], ["chain": "c", "from": "a", "to": "b"],
            ])
        #expect(told["g"]?["members"] as? [[String: [String: String]]] == [["name": ["fi": "Kela"]]])
    }
}
