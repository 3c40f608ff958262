@testable import CatalogueModel

/// A catalogue of two providers, two customers, two services and a chain, for tests.
func header(_ kind: RecordKind, _ id: String, sources: [Citation] = [], successors: [String] = []) -> RecordHeader {
    RecordHeader(
        kind: kind, id: id, file: "content/\(kind.folder)/\(id).md",
        title: LocalizedText(id.prefix(1).uppercased() + id.dropFirst()),
        summary: LocalizedText(id), successors: successors, owner: ActorID("p1"), reviewed: day("2026-11-01"),
        sources: sources)
}

func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? .distantFuture }

func smallCatalogue(chain steps: [ChainStep], handovers: [Handover] = [], more: [any Record] = []) -> Catalogue {
    let chain = ServiceChain(
        header: header(.serviceChain, "chain", sources: [Citation(source: SourceID("law"), at: "1 §")]),
        situation: SituationID("need"), trigger: LocalizedText("t"), outcome: LocalizedText("o"),
        customer: ActorID("c1"), evidence: .described, steps: steps, handovers: handovers)
    let records: [any Record] = [
        Provider(header: header(.provider, "p1"), customers: [ActorID("all")]),
        Provider(header: header(.provider, "p2"), role: .aggregator),
        Customer(header: header(.customer, "all")),
        Customer(
            header: header(.customer, "c1"), memberOf: [ActorID("all")], servedBy: [ActorID("p2")]),
        Service(
            header: header(.service, "s1"), provider: ActorID("p1"), domain: DomainID("d1"),
            obligation: Obligation(level: .mandatory)),
        Service(
            header: header(.service, "s2"), provider: ActorID("p2"), domain: DomainID("d2"),
            audience: [ActorID("c1")]),
        Situation(header: header(.situation, "need"), services: [ServiceID("s2")]),
        Source(header: header(.source, "law"), publisher: LocalizedText("P"), date: .unknown),
        chain,
    ]
    let configuration = SiteConfiguration(title: LocalizedText("T"), languages: [Language("fi")])
    return Catalogue(configuration: configuration, records: records + more, on: day("2026-11-21"))
}

func step(_ id: String, _ actor: String, service: String? = nil, after: [String] = []) -> ChainStep {
    ChainStep(
        id: ChainStepID(id), title: LocalizedText(id), actor: ActorID(actor), service: service.map { ServiceID($0) },
        after: after.map { ChainStepID($0) })
}

func handover(_ from: String, _ to: String, _ status: Handover.Status) -> Handover {
    Handover(from: ChainStepID(from), to: ChainStepID(to), what: LocalizedText("w"), status: status)
}
