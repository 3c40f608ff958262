/// The labels of the nodes around a record in lines, each broken once however often the picture is tried.
struct NodeLabels {
    /// Room for the text, in pixels.
    let width: Int
    let metrics: MapMetrics
    private var broken: [String: [String]] = [:]

    init(width: Int, metrics: MapMetrics) {
        self.width = width
        self.metrics = metrics
    }

    mutating func lines(of node: MapNode) -> [String] {
        // Two nodes may be called the same, but only the record in the middle is set bold.
        let text = node.isFocus ? metrics.focusLabel : metrics.label
        guard !node.isFocus else { return text.wrapped(node.label, width: width, lines: metrics.maximumLines) }
        if let lines = broken[node.label] { return lines }
        let lines = text.wrapped(node.label, width: width, lines: metrics.maximumLines)
        broken[node.label] = lines
        return lines
    }

    /// A text of at most two lines below a label.
    mutating func note(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        return metrics.label.wrapped(text, width: width, lines: 2)
    }
}
