/// How a year's actual stands to the target of the same year, in three steps.
public struct TargetAttainment: Hashable, Sendable {
    /// The steps of the three-step scale that performance agreements use, best first.
    public enum Step: String, CaseIterable, Sendable {
        /// The actual is what the target asks for, or better.
        case reached
        /// The actual falls short of the target by no more than ``TargetAttainment/nearPercentage``.
        case near
        case notReached
    }

    public var year: Int
    public var step: Step
    public var actual: Metric.Value
    public var target: Metric.Value

    /// How far from a target, in per cent of it, a value is still near.
    ///
    /// The scale's own words are "somewhat short" and "far short", without a number. Targets are commonly tightened by
    /// a few per cent a year, so this is about a year's step: near means about a year behind. The limit is the
    /// catalogue's own, and pages that show the scale say so.
    public static let nearPercentage = 5
}

extension Metric {
    /// The years that have both an actual and a target with a number, in their order; of others nothing can be said.
    public var attainments: [TargetAttainment] {
        let targets = values.filter { $0.kind == .target && $0.number != nil }
        let actuals = values.filter { $0.kind == .actual && $0.number != nil }
        let both = actuals.compactMap { actual in
            targets.first { $0.year == actual.year }.flatMap { attainment(actual, of: $0) }
        }
        return both.sorted { $0.year < $1.year }
    }

    private func attainment(_ actual: Value, of target: Value) -> TargetAttainment? {
        guard let number = actual.number, let aim = target.number else { return nil }
        let step: TargetAttainment.Step
        if isMet(target, by: number) {
            step = .reached
        } else {
            step = number.isWithin(percentage: TargetAttainment.nearPercentage, of: aim) ? .near : .notReached
        }
        return TargetAttainment(year: actual.year, step: step, actual: actual, target: target)
    }

    /// A target without a comparison is met by itself and by what is better in the metric's direction.
    private func isMet(_ target: Value, by number: DecimalNumber) -> Bool {
        guard let aim = target.number else { return false }
        return switch target.comparison ?? (direction == .higher ? .atLeast : .atMost) {
        case .less: number < aim
        case .atMost: number <= aim
        case .greater: number > aim
        case .atLeast: number >= aim
        }
    }

    /// The direction in which a target is bettered: its comparison's, or else the metric's.
    public func direction(of target: Value) -> Direction {
        switch target.comparison {
        case .less, .atMost: .lower
        case .greater, .atLeast: .higher
        case nil: direction
        }
    }
}

extension Metric.Value {
    /// The number, when the source gives one.
    public var number: DecimalNumber? {
        if case .number(let number) = amount { number } else { nil }
    }
}

extension DecimalNumber {
    /// Whether this is no farther from the other than so many per cent of the other; exactly, without rounding.
    func isWithin(percentage: Int, of other: DecimalNumber) -> Bool {
        // At most 15 digits and 15 decimals each, so that nothing here outgrows 128 bits.
        let decimals = max(self.decimals, other.decimals)
        let (own, aim) = (scaled(to: decimals), other.scaled(to: decimals))
        return (own - aim).magnitude * 100 <= aim.magnitude * UInt128(max(0, percentage))
    }

    private func scaled(to decimals: Int) -> Int128 {
        (self.decimals..<max(self.decimals, decimals)).reduce(Int128(mantissa)) { scaled, _ in scaled * 10 }
    }
}
