import CatalogueModel
import Diagnostics

/// A metric has one actual and one target a year, its targets point in its direction, what it tells has happened, and
/// its theme is its promise's theme.
func checkMetrics(_ context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for metric in context.catalogue.metrics.values {
        for (index, value) in metric.values.enumerated() {
            if value.kind == .target, metric.direction(of: value) != metric.direction {
                findings.append(.otherDirection(metric, index))
            }
            if value.kind == .actual, value.number != nil, value.year > metric.header.reviewed.year {
                findings.append(.yearToCome(metric, index))
            }
            let same = metric.values[..<index].firstIndex { $0.year == value.year && $0.kind == value.kind }
            guard let first = same else { continue }
            findings.append(.valueTwice(metric, index, first: first))
        }
        if let theme = metric.theme, let promise = metric.promise,
            let ofPromise = context.catalogue.promises[promise]?.theme, ofPromise != theme
        {
            findings.append(.otherTheme(metric, theme, promise, ofPromise))
        }
    }
    return findings
}

extension Finding {
    fileprivate static func valueTwice(_ metric: Metric, _ index: Int, first: Int) -> Finding {
        func place(_ index: Int) -> Place {
            .field(FieldPath("values").appending(index).appending("value"), file: metric.header.file)
        }
        let value = metric.values[index]
        let differs = metric.values[first].amount != value.amount
        return Finding(
            .error, .metricContradiction, at: place(index),
            differs
                ? "The year \(value.year) has two values of the kind \(value.kind.rawValue), and they differ"
                : "The year \(value.year) has two values of the kind \(value.kind.rawValue)",
            help: "Keep the one that the source gives; tell of a corrected figure in the text.",
            notes: [Note("The first is here", at: place(first))])
    }

    fileprivate static func otherDirection(_ metric: Metric, _ index: Int) -> Finding {
        let value = metric.values[index]
        return Finding(
            .error, .metricContradiction,
            at: .field(FieldPath("values").appending(index).appending("comparison"), file: metric.header.file),
            """
            The target of \(value.year) is `\(value.comparison?.rawValue ?? "")`, but the metric's direction is \
            `\(metric.direction.rawValue)`
            """,
            help: "Write the comparison as the source gives it, or correct `direction`.")
    }

    fileprivate static func yearToCome(_ metric: Metric, _ index: Int) -> Finding {
        Finding(
            .error, .metricContradiction,
            at: .field(FieldPath("values").appending(index).appending("year"), file: metric.header.file),
            """
            The year \(metric.values[index].year) has an actual value, but the page was reviewed on \
            \(metric.header.reviewed), before it
            """,
            help: "Correct the year, or `kind: target` if it is a target; else set `reviewed` to the day of the change."
        )
    }

    fileprivate static func otherTheme(
        _ metric: Metric, _ theme: ThemeID, _ promise: PromiseID, _ ofPromise: ThemeID
    ) -> Finding {
        Finding(
            .error, .metricContradiction, at: .field("theme", file: metric.header.file),
            "The metric's theme is `\(theme)`, but its promise `\(promise)` belongs to `\(ofPromise)`",
            help: "Remove `theme`: it follows from the promise.")
    }
}
