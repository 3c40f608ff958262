/// An exact decimal number with as many decimals as its source shows: `mantissa` / 10^`decimals`.
public struct DecimalNumber: Hashable, Sendable, Comparable {
    public let mantissa: Int
    public let decimals: Int

    /// Reads `29,96`, `29.96` or `-4`; nil when the text is no such number or has over 15 digits.
    public init?(_ text: String) {
        var digits = Substring(text)
        let negative = digits.first == "-"
        if negative { digits.removeFirst() }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }),
            let magnitude = Int(parts.joined()), parts.joined().count <= 15
        else { return nil }
        mantissa = negative ? -magnitude : magnitude
        decimals = parts.count == 2 ? parts[1].count : 0
    }

    public init(mantissa: Int, decimals: Int) {
        self.mantissa = mantissa
        self.decimals = max(0, decimals)
    }

    /// The number with this decimal mark, and with the group mark between every three digits before it.
    public func formatted(decimalMark: String, groupMark: String = "") -> String {
        var digits = String(mantissa.magnitude)
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let fraction = digits.suffix(decimals)
        let whole = digits.dropLast(decimals)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += groupMark }
            grouped.append(digit)
        }
        return (mantissa < 0 ? "-" : "") + grouped + (decimals > 0 ? decimalMark + fraction : "")
    }

    public var double: Double { Double(formatted(decimalMark: ".")) ?? 0 }

    public static func < (left: Self, right: Self) -> Bool { left.double < right.double }
}
