import Testing

@testable import CatalogueModel

struct TargetAttainmentTests {
    @Test("a target is reached by itself and by what is better in the metric's direction")
    func reached() {
        #expect(step(.higher, actual: "4,0", target: "4,0") == .reached)
        #expect(step(.higher, actual: "4,01", target: "4,0") == .reached)
        #expect(step(.lower, actual: "28", target: "28,0") == .reached)
        #expect(step(.lower, actual: "17,21", target: "28") == .reached)
    }

    @Test("what falls short by at most five per cent of the target is near, to the last digit")
    func near() {
        #expect(step(.higher, actual: "3,99", target: "4,0") == .near)
        #expect(step(.higher, actual: "3,8", target: "4,0") == .near)
        #expect(step(.higher, actual: "3,7999999999999", target: "4,0") == .notReached)
        #expect(step(.lower, actual: "29,4", target: "28") == .near)
        #expect(step(.lower, actual: "29,41", target: "28") == .notReached)
    }

    @Test("a strict comparison is not met by its own number")
    func comparison() {
        #expect(step(.lower, actual: "28", target: "28", .less) == .near)
        #expect(step(.lower, actual: "27,99", target: "28", .less) == .reached)
        #expect(step(.lower, actual: "28", target: "28", .atMost) == .reached)
        #expect(step(.higher, actual: "80", target: "80", .greater) == .near)
        #expect(step(.higher, actual: "80", target: "80", .atLeast) == .reached)
    }

    @Test("of a target of zero nothing else is near, and below zero the size of the target counts")
    func zeroAndBelow() {
        #expect(step(.lower, actual: "0", target: "0") == .reached)
        #expect(step(.lower, actual: "1", target: "0") == .notReached)
        #expect(step(.higher, actual: "-21", target: "-20") == .near)
        #expect(step(.higher, actual: "-22", target: "-20") == .notReached)
    }

    @Test("the longest numbers that a source may give are compared without overflow")
    func longestNumbers() {
        #expect(step(.higher, actual: "999999999999999", target: "0,00000000000001") == .reached)
        #expect(step(.lower, actual: "999999999999999", target: "0,00000000000001") == .notReached)
        #expect(step(.lower, actual: "-999999999999999", target: "999999999999999") == .reached)
    }

    @Test("nothing is said of a year without both numbers")
    func onlyYearsWithBoth() {
        let values: [Metric.Value] = [
            value(2022, .actual, "4"), value(2023, .target, "4"),
            .init(year: 2024, kind: .actual, amount: .notAvailable), value(2024, .target, "4"),
            value(2025, .actual, "4"), .init(year: 2025, kind: .target, amount: .notDecided),
        ]
        #expect(metric(.higher, values).attainments.isEmpty)
        #expect(metric(.higher, []).attainments.isEmpty)
    }

    @Test("years come in their order and keep what is preliminary")
    func years() {
        let values: [Metric.Value] = [
            value(2024, .target, "5"), value(2024, .actual, "1", preliminary: true),
            value(2023, .actual, "5"), value(2023, .target, "5"),
        ]
        let attainments = metric(.higher, values).attainments
        #expect(attainments.map(\.year) == [2023, 2024])
        #expect(attainments.map(\.step) == [.reached, .notReached])
        #expect(attainments.map(\.actual.preliminary) == [false, true])
    }

    @Test("digits are grouped by three before the decimal mark only")
    func grouping() {
        #expect(DecimalNumber("1234567,8901")?.formatted(decimalMark: ",", groupMark: " ") == "1 234 567,8901")
        #expect(DecimalNumber("-123")?.formatted(decimalMark: ",", groupMark: " ") == "-123")
        #expect(DecimalNumber("1000")?.formatted(decimalMark: ",", groupMark: " ") == "1 000")
        #expect(DecimalNumber("0,05")?.formatted(decimalMark: ",", groupMark: " ") == "0,05")
    }

    private func step(
        _ direction: Metric.Direction, actual: String, target: String, _ comparison: Metric.Value.Comparison? = nil
    ) -> TargetAttainment.Step? {
        var aim = value(2024, .target, target)
        aim.comparison = comparison
        return metric(direction, [aim, value(2024, .actual, actual)]).attainments.first?.step
    }

    private func metric(_ direction: Metric.Direction, _ values: [Metric.Value]) -> Metric {
        Metric(
            header: header(.metric, "m"), subject: ActorID("p1"), unit: LocalizedText("kpl"), direction: direction,
            values: values)
    }

    private func value(
        _ year: Int, _ kind: Metric.Value.Kind, _ text: String, preliminary: Bool = false
    ) -> Metric.Value {
        let amount = DecimalNumber(text).map(Metric.Value.Amount.number) ?? .notAvailable
        return Metric.Value(year: year, kind: kind, amount: amount, preliminary: preliminary)
    }
}
