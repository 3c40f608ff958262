import Testing

@testable import CatalogueModel

struct ConfirmationTests {
    private func word(_ by: String) -> CatalogueModel.Confirmation {
        CatalogueModel.Confirmation(by: ActorID(by), date: day("2026-11-01"), how: LocalizedText("by letter"))
    }

    private func confirmed(_ step: ChainStep, by actor: String) -> ChainStep {
        var step = step
        step.confirmed = [word(actor)]
        return step
    }

    private func confirmed(_ handover: Handover, by actors: String...) -> Handover {
        var handover = handover
        handover.confirmed = actors.map(word)
        return handover
    }

    @Test("a step waits for the one who does it, a handover for both of its parties, groups for nobody")
    func parties() throws {
        let steps = [
            step("a", "c1"), confirmed(step("b", "p1", after: ["a"]), by: "p1"), step("c", "p2", after: ["b"]),
            confirmed(step("d", "p2", after: ["c"]), by: "p1"),
        ]
        let catalogue = smallCatalogue(
            chain: steps,
            handovers: [
                confirmed(handover("a", "b", .clear), by: "p1"), confirmed(handover("b", "c", .clear), by: "p2", "p1"),
                confirmed(handover("b", "d", .clear), by: "p2"),
            ])
        let chain = try #require(catalogue.serviceChains[ServiceChainID("chain")])
        let ofSteps = chain.steps.map { catalogue.confirmable($0, in: chain) }
        #expect(ofSteps.map { $0?.parties.map(\.text) } == [nil, ["p1"], ["p2"], ["p2"]])
        #expect(ofSteps.map { $0?.isConfirmed } == [nil, true, false, false])
        let ofHandovers = chain.handovers.compactMap { catalogue.confirmable($0, in: chain) }
        #expect(ofHandovers.map { $0.parties.map(\.text) } == [["p1"], ["p1", "p2"], ["p1", "p2"]])
        #expect(ofHandovers.map { $0.confirmedBy.map(\.text) } == [["p1"], ["p1", "p2"], ["p2"]])
        #expect(ofHandovers.map(\.isConfirmed) == [true, true, false])
    }

    @Test("a service waits for its provider, an actor for itself, other pages for their owner, documents for nobody")
    func records() throws {
        var service = Service(
            header: header(.service, "s3"), provider: ActorID("p2"), domain: DomainID("d1"))
        service.header.confirmed = [word("p2")]
        let catalogue = smallCatalogue(chain: [step("a", "p1")], more: [service])
        func confirmable(_ id: String) throws -> Confirmable? {
            catalogue.confirmable(try #require(catalogue.record(id)))
        }
        #expect(try confirmable("s3")?.parties == [ActorID("p2")])
        #expect(try confirmable("s3")?.isConfirmed == true)
        #expect(try confirmable("p2")?.parties == [ActorID("p2")])
        #expect(try confirmable("chain")?.parties == [ActorID("p1")])
        #expect(try confirmable("c1") == nil)
        #expect(try confirmable("law") == nil)
    }

    @Test("each organisation's share is counted by kind")
    func tallies() {
        let catalogue = smallCatalogue(
            chain: [
                step("a", "c1"), confirmed(step("b", "p1", after: ["a"]), by: "p1"), step("c", "p1", after: ["b"]),
            ],
            handovers: [confirmed(handover("a", "b", .clear), by: "p1"), handover("b", "c", .unknown)])
        let tallies = catalogue.confirmationTallies
        let own = tallies[ActorID("p1")] ?? ConfirmationTally()
        #expect(own[.step] == .init(confirmed: 1, all: 2))
        #expect(own[.handover] == .init(confirmed: 1, all: 2))
        // Itself, its service, and the situation and the chain that it owns.
        #expect(own[.record] == .init(confirmed: 0, all: 4))
        #expect(own.total == .init(confirmed: 2, all: 8))
        #expect(tallies[ActorID("p2")]?[.record].all == 2)
        #expect(tallies[ActorID("c1")] == nil)
    }
}
