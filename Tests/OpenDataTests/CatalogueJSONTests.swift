import CatalogueModel
import Foundation
import OpenData
import Testing

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
            records: [metric, Provider(header: header(.provider, "p"))])
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
}
