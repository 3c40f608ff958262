import CatalogueModel

/// The scale of a chart's values: from one round number to another, with a tick at every round step.
struct ChartAxis: Hashable, Sendable {
    /// From the smallest to the greatest, two at least.
    let ticks: [DecimalNumber]
    let lower: Double
    let upper: Double

    /// Whether zero lies on the axis.
    var hasZero: Bool { lower <= 0 && upper >= 0 }

    /// The axis that covers the numbers; nil when there are none.
    ///
    /// It begins from zero unless the numbers lie close together far from it. Then it shows at least 15 per cent of
    /// their size, so that a difference of next to nothing does not look like much.
    init?(covering numbers: [DecimalNumber]) {
        guard var low = numbers.map(\.double).min(), var high = numbers.map(\.double).max() else { return nil }
        let size = max(abs(low), abs(high))
        if size == 0 {
            high = 1
        } else if low * high <= 0 || min(abs(low), abs(high)) < 0.6 * size {
            low = min(low, 0)
            high = max(high, 0)
        } else {
            let lacking = max(0, 0.15 * size - (high - low))
            low -= lacking / 2
            high += lacking / 2
        }
        let step = RoundStep(atLeast: (high - low) / 4)
        let first = step.count(below: low)
        let last = step.count(above: high)
        ticks = (first...max(first + 1, last)).map(step.number)
        lower = step.value(first)
        upper = step.value(max(first + 1, last))
    }

    /// How far down from the top a number lies, from 0 to 1.
    func depth(of number: DecimalNumber) -> Double {
        min(1, max(0, (upper - number.double) / (upper - lower)))
    }
}

/// One, two or five times a power of ten.
private struct RoundStep {
    let digit: Int
    let exponent: Int

    /// - Parameter size: greater than zero.
    init(atLeast size: Double) {
        var exponent = 0
        while Self.power(exponent + 1) <= size, exponent < 20 { exponent += 1 }
        while Self.power(exponent) > size, exponent > -20 { exponent -= 1 }
        let digit = [1, 2, 5].first { Double($0) * Self.power(exponent) >= size }
        self.digit = digit ?? 1
        self.exponent = digit == nil ? exponent + 1 : exponent
    }

    func value(_ count: Int) -> Double {
        // Dividing by a power of ten is exact where multiplying by its inverse is not: 18 / 5, not 18 × 0.2.
        let units = Double(count * digit)
        return exponent < 0 ? units / Self.power(-exponent) : units * Self.power(exponent)
    }

    func number(_ count: Int) -> DecimalNumber {
        let mantissa = (0..<max(0, exponent)).reduce(count * digit) { units, _ in units * 10 }
        return DecimalNumber(mantissa: mantissa, decimals: max(0, -exponent))
    }

    func count(below limit: Double) -> Int {
        var count = Int((limit / value(1)).rounded(.down))
        while value(count) > limit { count -= 1 }
        return count
    }

    func count(above limit: Double) -> Int {
        var count = Int((limit / value(1)).rounded(.up))
        while value(count) < limit { count += 1 }
        return count
    }

    private static func power(_ exponent: Int) -> Double {
        let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
        return exponent < 0 ? 1 / power : power
    }
}
