import Testing

@testable import CatalogueModel

struct ValidityTests {
    private func state(from start: String?, to end: String?) -> Validity {
        var header = header(.service, "s")
        header.validFrom = start.map(day)
        header.validTo = end.map(day)
        return header.state(on: day("2026-11-21"))
    }

    @Test("a record is in force unless a day says otherwise")
    func inForce() {
        #expect(state(from: nil, to: nil) == .inForce)
        #expect(state(from: "2026-11-21", to: nil) == .inForce)
    }

    @Test("a record with its last day ahead or today is ending, and has ended on the day after")
    func ending() {
        #expect(state(from: nil, to: "2031-06-30") == .ending(day("2031-06-30")))
        #expect(state(from: "2020-01-01", to: "2026-11-21") == .ending(day("2026-11-21")))
        #expect(state(from: nil, to: "2026-11-20") == .ended(day("2026-11-20")))
    }

    @Test("a record that begins later is coming, even when its last day is known")
    func coming() {
        #expect(state(from: "2026-11-22", to: nil) == .coming(day("2026-11-22")))
        #expect(state(from: "2027-01-01", to: "2031-06-30") == .coming(day("2027-01-01")))
    }

    @Test("steps are numbered as written, and what passes between them is told with its handover")
    func transitions() {
        let catalogue = smallCatalogue(
            chain: [step("a", "c1"), step("b", "p1", after: ["a"]), step("c", "p1", after: ["b", "a"])],
            handovers: [handover("a", "b", .clear)])
        let transitions = catalogue.serviceChains[ServiceChainID("chain")]?.transitions ?? []
        #expect(transitions.map { "\($0.from.number)-\($0.to.number)" } == ["1-2", "2-3", "1-3"])
        #expect(transitions.map { $0.handover?.status } == [.clear, nil, nil])
        #expect(transitions.map(\.isUnrecorded) == [false, false, true])
    }
}
