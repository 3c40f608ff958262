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
        guard node.isFocus else { return lines(of: node.label) }
        return metrics.focusLabel.wrapped(node.label, width: width, lines: metrics.maximumLines)
    }

    mutating func lines(of label: String) -> [String] {
        if let lines = broken[label] { return lines }
        let lines = metrics.label.wrapped(label, width: width, lines: metrics.maximumLines)
        broken[label] = lines
        return lines
    }

    /// A text of at most two lines below a label.
    func note(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        return metrics.label.wrapped(text, width: width, lines: 2)
    }
}

extension MapMetrics {
    /// How tall the box of a node around a record is, or of the record itself.
    func boxHeight(lines: Int, isFocus: Bool) -> Int {
        lines * lineHeight + 2 * (isFocus ? 2 * verticalPadding : verticalPadding)
    }
}
