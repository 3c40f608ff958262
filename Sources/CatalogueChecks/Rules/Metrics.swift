import CatalogueModel
import Diagnostics

/// A metric has one actual and one target a year, and its theme is its promise's theme.
func checkMetrics(_ context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for metric in context.catalogue.metrics.values {
        for (index, value) in metric.values.enumerated() {
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
            "The year \(value.year) has two values of the kind \(value.kind.rawValue)"
                + (differs ? ", and they differ" : ""),
            help: "Keep the one that the source gives; tell of a corrected figure in the text.",
            notes: [Note("The first is here", at: place(first))])
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
