import Testing

@testable import CatalogueModel
@testable import ServiceMap

@Suite struct InterfaceMatrixTests {
    @Test func providersStandAcrossAndEverybodyTheyHandOverWithDown() throws {
        let catalogue = handingOver(providers: 3)
        let matrix = try #require(interfaceMatrices(of: catalogue, rank: { rank($0) }).first)
        #expect(matrix.columns.map(\.text) == ["p01", "p02", "p03"])
        #expect(matrix.rowGroups.map(\.kind) == [.provider, .customer])
        #expect(matrix.rowGroups.last?.actors == [ActorID("c")])
        #expect(matrix.interface(ActorID("c"), ActorID("p01"))?.worstStatus == .grey)
        #expect(matrix.interface(ActorID("p01"), ActorID("p02"))?.passings.count == 1)
        #expect(matrix.interface(ActorID("p01"), ActorID("p03")) == nil)
    }

    @Test func moreProvidersThanAScreenHoldsGetAMatrixForEachDomain() {
        let catalogue = handingOver(providers: 40)
        let matrices = interfaceMatrices(of: catalogue, rank: { rank($0) })
        #expect(matrices.map { $0.domain?.text } == ["d1", "d1", "d2", "d2"])
        #expect(matrices.allSatisfy { $0.columns.count <= 14 })
        #expect(matrices.flatMap(\.columns).map(\.text).sorted() == catalogue.providers.keys.map(\.text))
    }

    @Test func aCatalogueWithoutHandoversHasNoMatrix() {
        #expect(interfaceMatrices(of: handingOver(providers: 0), rank: { rank($0) }).isEmpty)
    }
}

func rank(_ actor: ActorID) -> Int { Int(actor.text.dropFirst()) ?? 0 }

/// A chain in which a customer hands over to the first of some providers and each of them to the next.
func handingOver(providers count: Int) -> Catalogue {
    func header(_ kind: RecordKind, _ id: String) -> RecordHeader {
        RecordHeader(
            kind: kind, id: id, file: id, title: LocalizedText(id), summary: LocalizedText(id), owner: ActorID("c"),
            reviewed: .distantFuture, sources: [])
    }
    let ids: [String] = (1..<(count + 1)).map { number in number < 10 ? "p0\(number)" : "p\(number)" }
    let actors = ["c"] + ids
    let steps = actors.enumerated().map { index, actor in
        ChainStep(
            id: ChainStepID("s\(index)"), title: LocalizedText(actor), actor: ActorID(actor),
            after: index == 0 ? [] : [ChainStepID("s\(index - 1)")])
    }
    let handovers = zip(steps, steps.dropFirst()).map { from, to in
        Handover(
            from: from.id, to: to.id, what: LocalizedText("w"), status: from.actor == ActorID("c") ? .grey : .clear)
    }
    let chain = ServiceChain(
        header: header(.serviceChain, "chain"), trigger: LocalizedText("t"), outcome: LocalizedText("o"),
        customer: ActorID("c"), evidence: .described, steps: steps, handovers: handovers)
    let providers = ids.enumerated().map { index, id in
        Provider(header: header(.provider, id), domains: [DomainID(index % 2 == 0 ? "d1" : "d2")])
    }
    let domains = ["d1", "d2"].map { Domain(id: DomainID($0), title: LocalizedText($0), colour: "", darkColour: "") }
    let configuration = SiteConfiguration(title: LocalizedText("T"), languages: [Language("fi")], domains: domains)
    return Catalogue(
        configuration: configuration,
        records: [Customer(header: header(.customer, "c")), chain] + providers as [any Record], on: .distantFuture)
}
