/// What a chart is called and what it says to those who do not see it.
public struct ChartDrawing: Hashable, Sendable {
    public var title: String
    public var description: String
    /// Before every id in the drawing, so that several fit on one page.
    public var prefix: String
    /// Code of the language of the drawing's texts.
    public var language: String

    public init(title: String, description: String, prefix: String, language: String) {
        self.title = title
        self.description = description
        self.prefix = prefix
        self.language = language
    }
}

/// The chart as an SVG image with no style or script of its own; colours for a light ground hold without a stylesheet.
public func svg(_ chart: PlacedChart, _ drawing: ChartDrawing) -> String {
    var svg = SVGText()
    let prefix = drawing.prefix
    svg.open(
        "svg",
        [
            ("class", "chart chart-\(chart.form.name)" + (chart.isWide ? " is-wide" : "")), ("role", "img"),
            ("viewBox", "0 0 \(chart.width) \(chart.height)"), ("width", "\(chart.width)"),
            ("height", "\(chart.height)"), ("aria-labelledby", "\(prefix)-title \(prefix)-desc"),
            ("lang", drawing.language),
            ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            ("font-size", "\(chart.form.fontSize)"), ("fill", ChartStyle.ink),
        ])
    svg.element("title", [("id", "\(prefix)-title")], text: drawing.title)
    svg.element("desc", [("id", "\(prefix)-desc")], text: drawing.description)
    svg.newline()
    svg.write(chart.zones + [chart.zoneSample].compactMap(\.self))
    svg.write(chart.ticks, in: chart.plot)
    for mark in chart.marks { svg.write(mark, form: chart.form) }
    svg.newline()
    for label in chart.labels { svg.write(label, fontSize: chart.form.fontSize) }
    svg.close("svg")
    return svg.text
}

extension PlacedChart {
    /// Whether the chart needs more room than a narrow screen has at a legible size.
    public var isWide: Bool { width > 480 }
}

private enum ChartStyle {
    static let ink = "#1b2733"
    static let line = "#8793a0"
    static let ground = "#ffffff"
    static let action = "#0b3d91"
}

extension SVGText {
    fileprivate mutating func write(_ zones: [ChartBox]) {
        for zone in zones {
            empty(
                "rect",
                [
                    ("class", "chart-zone"), ("x", "\(zone.x)"), ("y", "\(zone.y)"), ("width", "\(zone.width)"),
                    ("height", "\(zone.height)"), ("fill", ChartStyle.action), ("fill-opacity", "0.1"),
                ])
        }
    }

    /// The lines of the round numbers, zero stronger than the others.
    fileprivate mutating func write(_ ticks: [ChartTick], in plot: ChartBox) {
        for tick in ticks {
            empty(
                "path",
                [
                    ("class", tick.isZero ? "chart-grid chart-zero" : "chart-grid"),
                    ("d", "M\(plot.x) \(tick.y)H\(plot.maxX)"), ("fill", "none"), ("stroke", ChartStyle.line),
                    ("stroke-opacity", tick.isZero ? "1" : "0.35"),
                ])
        }
    }

    fileprivate mutating func write(_ mark: ChartMark, form: ChartForm) {
        let name = "chart-\(mark.look.kind.rawValue)"
        switch (mark.look.kind, mark.look.state) {
        case (.actual, .known):
            writeDot(mark, class: name, isHollow: false, form: form)
        case (.actual, .preliminary):
            writeDot(mark, class: name + " is-preliminary", isHollow: true, form: form)
        case (.target, let state) where state != .missing:
            empty(
                "path",
                [
                    ("class", name + (state == .preliminary ? " is-preliminary" : "")),
                    ("d", "M\(mark.box.x) \(mark.box.midY)H\(mark.box.maxX)"), ("fill", "none"),
                    ("stroke", ChartStyle.action), ("stroke-width", "3"),
                    ("stroke-dasharray", state == .preliminary ? "6 4" : nil),
                ])
        default:
            writeMissing(mark, form: form)
        }
    }

    private mutating func writeDot(_ mark: ChartMark, class name: String, isHollow: Bool, form: ChartForm) {
        empty(
            "circle",
            [
                ("class", name), ("cx", "\(mark.box.midX)"), ("cy", "\(mark.box.midY)"),
                ("r", "\(form.dotRadius - 1)"), ("fill", isHollow ? ChartStyle.ground : ChartStyle.action),
                ("stroke", ChartStyle.action), ("stroke-width", "2"),
            ])
    }

    /// A cross; on a line when it is a target that is missing.
    private mutating func writeMissing(_ mark: ChartMark, form: ChartForm) {
        let box = mark.box
        let arm = form.dotRadius - 2
        let (x, y) = (box.midX, box.midY)
        var path = "M\(x - arm) \(y - arm)L\(x + arm) \(y + arm)M\(x + arm) \(y - arm)L\(x - arm) \(y + arm)"
        if mark.look.kind == .target {
            path += "M\(box.x) \(y)H\(x - arm - 1)M\(x + arm + 1) \(y)H\(box.maxX)"
        }
        empty(
            "path",
            [
                ("class", "chart-missing"), ("d", path), ("fill", "none"), ("stroke", ChartStyle.line),
                ("stroke-width", "2"),
            ])
    }

    fileprivate mutating func write(_ label: ChartLabel, fontSize: Int) {
        let x =
            switch label.anchor {
            case .start: label.box.x
            case .middle: label.box.midX
            case .end: label.box.maxX
            }
        element(
            "text",
            [
                ("class", "chart-\(label.role.rawValue)"), ("x", "\(x)"),
                // The baseline lies about 0.77 of a line down.
                ("y", "\(label.box.y + label.box.height * 77 / 100)"),
                ("text-anchor", label.anchor == .start ? nil : label.anchor.rawValue),
                ("font-weight", label.role == .year ? "600" : nil),
            ], text: label.text)
        newline()
    }
}
