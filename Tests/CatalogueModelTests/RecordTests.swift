import Testing

@testable import CatalogueModel

struct RecordTests {
    @Test("a header that is changed leaves its copies as they were")
    func copies() {
        let original = header(.service, "s1")
        var changed = original
        #expect(changed == original)
        changed.title = LocalizedText("Other")
        changed.bodies[Language("fi")] = MarkdownBody(file: "s1.md", bytes: [0x61], firstLine: 9)
        #expect(original.title == LocalizedText("S1"))
        #expect(original.bodies.isEmpty)
        #expect(changed.bodies.count == 1)
        #expect(changed != original)
        changed.title = original.title
        changed.bodies = [:]
        #expect(changed == original)
    }

    @Test("what a record says of others is told from its texts")
    func textsAlone() {
        let service = Service(header: header(.service, "s1"), provider: ActorID("p1"), domain: DomainID("d1"))
        func isText(_ change: (inout Service) -> Void) -> Bool {
            var changed = service
            change(&changed)
            return changed.differsInTextsAlone(from: service)
        }
        #expect(isText { _ in })
        #expect(isText { $0.header.title = LocalizedText("Other") })
        #expect(isText { $0.header.summary = LocalizedText("Other") })
        #expect(isText { $0.header.aliases = LocalizedWords(["other"]) })
        #expect(isText { $0.header.bodies[Language("fi")] = MarkdownBody(file: "s1.md", bytes: [0x61], firstLine: 9) })
        #expect(isText { $0.header.textHash = "0" })
        #expect(!isText { $0.header.id = "s2" })
        #expect(!isText { $0.header.validTo = day("2026-11-01") })
        #expect(!isText { $0.header.successors = ["s2"] })
        #expect(!isText { $0.header.sources = [Citation(source: SourceID("law"))] })
        #expect(!isText { $0.provider = ActorID("p2") })
        #expect(!isText { $0.requires = [ServiceID("s2")] })
        #expect(!service.differsInTextsAlone(from: Situation(header: service.header)))
    }
}
