@testable import CatalogueModel
@testable import ServiceMap

/// Metrics with few and many values, close together and far apart, missing and preliminary; the same for a seed.
enum RandomMetrics {
    static let all = (0..<200).map { metric(seed: UInt64($0)) }

    static func metric(seed: UInt64) -> Metric {
        var random = SplitMix(state: seed &* 6151 &+ 3)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let size = [1, 10, 500, 40_000, 3_000_000][pick(0...4)]
        let decimals = pick(0...2)
        let base = pick(-1...3) * size
        let values = (0..<pick(1...9)).flatMap { index in
            Metric.Value.Kind.allCases.compactMap { kind -> Metric.Value? in
                guard pick(0...3) > 0 else { return nil }
                let number = DecimalNumber(mantissa: base + pick(0...size), decimals: decimals)
                let amounts: [Metric.Value.Amount] = [.number(number), .number(number), .notAvailable, .notDecided]
                let comparisons: [Metric.Value.Comparison?] = [nil, nil, .less, .atLeast]
                return Metric.Value(
                    year: 2020 + index + (index > 6 ? 2 : 0), kind: kind, amount: amounts[pick(0...3)],
                    preliminary: pick(0...2) == 0, comparison: kind == .target ? comparisons[pick(0...3)] : nil)
            }
        }
        return Metric(
            header: SampleCatalogue.metricHeader, subject: ActorID("tuottaja"), unit: LocalizedText("kpl"),
            direction: pick(0...1) == 0 ? .higher : .lower, values: values)
    }
}

extension SampleCatalogue {
    static let metricHeader = RecordHeader(
        kind: .metric, id: "mittari", file: "content/mittarit/mittari.md", title: LocalizedText("Mittari"),
        summary: LocalizedText("Mittari"), owner: ActorID("tuottaja"), reviewed: .distantFuture, sources: [])

    static let chartTexts = ChartTexts(
        language: Language("fi"), caption: "Yksikkö: kpl. Suurempi on parempi.", cutAxis: "Asteikko ei ala nollasta.",
        zone: "tavoite täyttyy",
        number: { $0.formatted(decimalMark: ",", groupMark: "\u{A0}") },
        amount: { value in
            guard let number = value.number else {
                return value.amount == .notDecided ? "ei päätetty" : "ei tietoa"
            }
            let shown = number.formatted(decimalMark: ",", groupMark: "\u{A0}")
            return value.comparison.map { "\($0.rawValue)\u{A0}\(shown)" } ?? shown
        },
        mark: { "\($0.kind.rawValue) \($0.state.rawValue)" })

    static func metric(_ values: [Metric.Value], _ direction: Metric.Direction = .higher) -> Metric {
        Metric(
            header: metricHeader, subject: ActorID("tuottaja"), unit: LocalizedText("kpl"), direction: direction,
            values: values)
    }

    static func value(
        _ year: Int, _ kind: Metric.Value.Kind, _ text: String?, preliminary: Bool = false,
        _ comparison: Metric.Value.Comparison? = nil
    ) -> Metric.Value {
        let amount = text.flatMap(DecimalNumber.init).map(Metric.Value.Amount.number) ?? .notAvailable
        return Metric.Value(
            year: year, kind: kind, amount: amount, preliminary: preliminary, comparison: comparison)
    }
}
