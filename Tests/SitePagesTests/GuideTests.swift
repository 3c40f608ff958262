import Diagnostics
import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct GuideTests {
    private func data<Data: TemplateData>(_ page: Page) throws -> Data {
        let context = try #require(sampleContexts().first)
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    @Test func theGuideHasEveryKindAndWhatEveryPageHasOnce() throws {
        let page: KindGuidePage = try data(.kindGuide)
        #expect(page.kinds.map(\.anchor) == ["kaikki"] + RecordKind.allCases.map(\.folder) + ["site-yaml"])
        let every = try #require(page.kinds.first?.rows.map(\.name))
        #expect(every.contains("title") && every.contains("sources.at"))
        for kind in page.kinds.dropFirst().dropLast() { #expect(!kind.rows.contains { every.contains($0.name) }) }
        let texts = page.kinds.flatMap(\.rows).map(\.description)
        #expect(texts.allSatisfy { !$0.isEmpty })
    }

    @Test func aFieldTellsWhatMayBeWrittenAndWhetherItMust() throws {
        let page: KindGuidePage = try data(.kindGuide)
        let service = try #require(page.kinds.first { $0.anchor == "palvelut" })
        let requires = try #require(service.rows.first { $0.name == "requires" })
        #expect(requires.form == "luettelo: tunnus (kind.service)" && !requires.isRequired)
        #expect(service.rows.first { $0.name == "obligation.level" }?.isRequired == true)
        #expect(service.example?.text == "title: A" && service.command == "palvelukartta new palvelut")
    }

    @Test func everyMessageStandsOnceWithItsName() throws {
        let page: MessageGuidePage = try data(.messageGuide)
        #expect(page.groups.flatMap(\.messages).map(\.id).sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    }
}
