import CatalogueModel

/// The matrices as an SVG file of their own: a link on every cell, a legend below, colours for a light ground.
///
/// A status shows as colour, as a mark beside the number and as a pattern.
public func svg(_ matrix: PlacedMatrix, _ drawing: MatrixDrawing) -> String {
    var svg = SVGText()
    let legend = Handover.Status.allCases
    let height = matrix.height + 34
    let texts = legend.map { PlacedMatrix.text.width(drawing.status($0)) + PlacedMatrix.cellWidth + 36 }
    let width = max(matrix.width, texts.reduce(2 * PlacedMatrix.margin, +))
    svg.open(
        "svg",
        [
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", "interface-matrix"),
            ("viewBox", "0 0 \(width) \(height)"),
            ("width", "\(width)"), ("height", "\(height)"), ("aria-labelledby", "matrix-title matrix-desc"),
            ("lang", drawing.language.code),
            ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            ("font-size", "\(PlacedMatrix.text.fontSize)"), ("fill", "#1b2733"),
        ])
    svg.element("title", [("id", "matrix-title")], text: drawing.title)
    svg.element("desc", [("id", "matrix-desc")], text: drawing.description)
    svg.newline()
    svg.writePatterns()
    svg.empty("rect", [("width", "100%"), ("height", "100%"), ("fill", "#ffffff")])
    svg.newline()
    for label in matrix.labels { svg.write(label) }
    for cell in matrix.cells {
        guard let interface = cell.interface else {
            svg.writeBox("none", x: cell.x, y: cell.y, [("fill", "#f3f6fa")])
            continue
        }
        let address = drawing.link(interface)
        svg.open(address == nil ? "g" : "a", [("href", address)])
        svg.element("title", [], text: drawing.cell(interface))
        svg.write(interface.worstStatus, number: interface.passings.count, x: cell.x, y: cell.y)
        svg.close(address == nil ? "g" : "a")
        svg.newline()
    }
    var x = PlacedMatrix.margin
    for (status, room) in zip(legend, texts) {
        svg.write(status, number: nil, x: x, y: matrix.height - 12)
        svg.element(
            "text", [("x", "\(x + PlacedMatrix.cellWidth + 8)"), ("y", "\(matrix.height + 10)")],
            text: drawing.status(status))
        x += room
    }
    svg.newline()
    svg.close("svg")
    svg.newline()
    return svg.text
}

extension Handover.Status {
    fileprivate var mark: String {
        switch self {
        case .clear: "✓"
        case .unknown: "?"
        case .grey: "≈"
        case .unowned: "✕"
        }
    }

    fileprivate var ink: String {
        switch self {
        case .clear: "#14603a"
        case .unknown: "#475461"
        case .grey: "#8a3c00"
        case .unowned: "#a01414"
        }
    }

    fileprivate var ground: String {
        switch self {
        case .clear: "#e6f4ec"
        case .unknown: "#ffffff"
        case .grey: "#fdf1e3"
        case .unowned: "#fdeceb"
        }
    }

    /// The path of the pattern, within a square of 8 pixels.
    fileprivate var pattern: String? {
        switch self {
        case .clear, .unknown: nil
        case .grey: "M0 8 8 0"
        case .unowned: "M0 8 8 0M0 0 8 8"
        }
    }
}

extension SVGText {
    fileprivate mutating func writePatterns() {
        open("defs", [])
        for status in Handover.Status.allCases {
            guard let path = status.pattern else { continue }
            open(
                "pattern",
                [
                    ("id", "matrix-\(status.rawValue)"), ("width", "8"), ("height", "8"),
                    ("patternUnits", "userSpaceOnUse"),
                ])
            empty("path", [("d", path), ("stroke", status.ink), ("stroke-opacity", "0.35"), ("stroke-width", "1.5")])
            close("pattern")
        }
        close("defs")
        newline()
    }

    fileprivate mutating func write(_ label: PlacedMatrix.Label) {
        let turn = label.isUpright ? "rotate(-90 \(label.x) \(label.y))" : nil
        element(
            "text",
            [
                ("x", "\(label.x)"), ("y", "\(label.y)"), ("transform", turn),
                ("font-weight", label.isHeading ? "600" : nil),
            ], text: label.text)
        newline()
    }

    fileprivate mutating func writeBox(_ name: String, x: Int, y: Int, _ looks: [(name: String, value: String?)]) {
        empty(
            "rect",
            [
                ("class", "matrix-\(name)"), ("x", "\(x)"), ("y", "\(y)"), ("width", "\(PlacedMatrix.cellWidth)"),
                ("height", "\(PlacedMatrix.cellHeight)"),
            ] + looks)
    }

    /// A cell of the status, with its mark and the number of handovers.
    fileprivate mutating func write(_ status: Handover.Status, number: Int?, x: Int, y: Int) {
        writeBox(
            status.rawValue, x: x, y: y,
            [
                ("rx", "2"), ("fill", status.ground), ("stroke", status.ink),
                ("stroke-dasharray", status == .unknown ? "4 3" : nil),
                ("stroke-width", status > .unknown ? "2" : nil),
            ])
        if status.pattern != nil {
            writeBox("pattern", x: x, y: y, [("fill", "url(#matrix-\(status.rawValue))")])
        }
        let words = [number.map { "\($0)" }, status.mark].compactMap(\.self).joined(separator: " ")
        let width = PlacedMatrix.text.width(words) + 10
        let centre = x + PlacedMatrix.cellWidth / 2
        empty(
            "rect",
            [
                ("x", "\(centre - width / 2)"), ("y", "\(y + 7)"), ("width", "\(width)"), ("height", "20"),
                ("fill", status.ground),
            ])
        element(
            "text",
            [
                ("x", "\(centre)"), ("y", "\(y + PlacedMatrix.cellHeight / 2 + 5)"), ("text-anchor", "middle"),
                ("font-weight", "600"), ("fill", status.ink),
            ], text: words)
    }
}
