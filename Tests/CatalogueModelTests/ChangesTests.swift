import Testing

@testable import CatalogueModel

struct ChangesTests {
    private func service(
        _ level: Obligation.Level = .unknown, provider: String = "p1", price: Price? = nil,
        change: (inout RecordHeader) -> Void = { _ in }
    ) -> Service {
        var own = header(.service, "s")
        change(&own)
        return Service(
            header: own, provider: ActorID(provider), domain: DomainID("d"), obligation: Obligation(level: level),
            price: price)
    }

    private func chain(_ steps: [ChainStep], _ handovers: [Handover] = []) -> ServiceChain {
        ServiceChain(
            header: header(.serviceChain, "chain"), trigger: LocalizedText("t"), outcome: LocalizedText("o"),
            customer: ActorID("c"), evidence: .implied, steps: steps, handovers: handovers)
    }

    private func facts(_ old: any Record, _ new: any Record) -> [CatalogueChange.Fact] {
        changes(from: [old], to: [new], on: day("2026-11-21")).flatMap(\.facts)
    }

    @Test func nothingHasChangedWhereOnlyAReviewWasNoted() {
        #expect(facts(service(), service { $0.reviewed = day("2026-12-24") }) == [])
    }

    @Test func newAndRemovedRecordsAreToldInTheOrderOfTheirKinds() {
        let source = Source(header: header(.source, "a"), publisher: LocalizedText("P"), date: .unknown)
        let told = changes(from: [source], to: [service()], on: day("2026-11-21"))
        #expect(told.map(\.id) == ["s", "a"])
        #expect(told.map(\.facts) == [[.added], [.removed]])
    }

    @Test func whatEndsBeginsAgainOrGetsAnotherNameIsTold() {
        let ended = service { $0.validTo = day("2025-12-31") }
        #expect(facts(service(), ended) == [.ended(day("2025-12-31"))])
        #expect(facts(ended, service()) == [.revived])
        let ending = service { $0.validTo = day("2026-12-31") }
        #expect(facts(service(), ending) == [.ending(day("2026-12-31"))])
        #expect(facts(ending, service()) == [.details])
        #expect(facts(service(), service { $0.title = LocalizedText("N") }) == [.renamed(from: LocalizedText("S"))])
    }

    @Test func anObligationAProviderAndAPriceThatChangeAreTold() {
        let new = service(.mandatory, provider: "p2", price: Price(amount: LocalizedText("1")))
        #expect(
            facts(service(), new) == [
                .obligation(from: .unknown, to: .mandatory), .provider(from: ActorID("p1"), to: ActorID("p2")), .price,
            ])
    }

    @Test func stepsThatComeGoOrPassToAnotherAreTold() {
        let old = chain([step("a", "p1"), step("b", "p1", after: ["a"])])
        let new = chain([step("a", "p2"), step("c", "p1", after: ["a"])], [handover("a", "c", .clear)])
        let title = LocalizedText("a")
        #expect(
            facts(old, new) == [
                .stepActor(ChainStepID("a"), title: title, from: ActorID("p1"), to: ActorID("p2")),
                .stepAdded(ChainStepID("c"), title: LocalizedText("c")),
                .stepRemoved(ChainStepID("b"), title: LocalizedText("b")),
            ])
    }

    @Test(arguments: [
        (Handover.Status?.some(.grey), Handover.Status.clear, true), (.some(.clear), .unowned, false),
        (nil, .grey, false), (nil, .clear, true),
    ])
    func aHandoverThatIsSettledOrBecomesUnclearIsTold(before: Handover.Status?, now: Handover.Status, settled: Bool) {
        let steps = [step("a", "p1"), step("b", "p2", after: ["a"])]
        let old = chain(steps, before.map { [handover("a", "b", $0)] } ?? [])
        guard case .handover(let change)? = facts(old, chain(steps, [handover("a", "b", now)])).first else {
            Issue.record("no handover")
            return
        }
        #expect(change.before == before && change.now == now && change.isSettled == settled)
    }

    @Test func aNewFigureOfAMetricIsTold() {
        func metric(_ values: [Metric.Value]) -> Metric {
            Metric(
                header: header(.metric, "m"), subject: ActorID("p"), unit: LocalizedText("%"), direction: .higher,
                values: values)
        }
        let first = Metric.Value(year: 2024, kind: .actual, amount: .notAvailable)
        let second = Metric.Value(year: 2025, kind: .target, amount: .notDecided)
        #expect(facts(metric([first]), metric([first, second])) == [.value(second)])
    }

    @Test func aSourceThatANewerOneReplacesIsTold() {
        func source(_ newer: SourceID?) -> Source {
            Source(header: header(.source, "a"), publisher: LocalizedText("P"), date: .unknown, supersededBy: newer)
        }
        #expect(facts(source(nil), source(SourceID("b"))) == [.superseded(by: SourceID("b"))])
    }

    @Test func otherChangesAreToldAsWordsOrDetails() {
        #expect(facts(service(), service { $0.textHash = "1" }) == [.texts])
        #expect(facts(service(), service { $0.sources = [Citation(source: SourceID("law"))] }) == [.details])
    }

    @Test(arguments: [("2028-02-01", ReviewSchedule.State.fresh), ("2028-02-02", .due), ("2028-05-02", .overdue)])
    func aReviewHoldsForTheMonthsOfTheSchedule(today: String, state: ReviewSchedule.State) {
        #expect(ReviewSchedule.standard.state(of: day("2026-11-01"), on: day(today)) == state)
        #expect(ReviewSchedule(months: 3).state(of: day("2027-11-30"), on: day("2028-02-29")) == .fresh)
        #expect(ReviewSchedule(months: 3).state(of: day("2027-11-30"), on: day("2028-03-01")) == .due)
    }
}
