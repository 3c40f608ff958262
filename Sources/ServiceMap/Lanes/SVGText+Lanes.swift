/// The colours for a light ground that hold where no stylesheet says otherwise.
enum LaneColours {
    static let ink = "#16202b"
    static let muted = "#475461"
    static let line = "#76838f"
    static let ground = "#ffffff"
    static let band = "#f3f6fa"

    static func line(_ look: LanePassing.Look, hue: String?) -> String {
        switch look {
        case .within: line
        case .told(.clear): hue ?? ink
        case .told(.grey): "#8a3c00"
        case .told(.unowned): "#a01414"
        case .told(.unknown), .untold: muted
        }
    }

    /// Dashes tell how a passing is without any colour.
    static func dashes(_ look: LanePassing.Look) -> String? {
        switch look {
        case .within, .told(.clear): nil
        // With round ends: dots, sparse dots, dashes, dashes and dots.
        case .told(.unknown): "0 5"
        case .untold: "0 10"
        case .told(.grey): "8 6"
        case .told(.unowned): "12 5 0 5"
        }
    }
}

extension SVGText {
    /// The opening of a chain's picture with its name and description.
    mutating func openPicture(
        _ drawing: LaneDrawing, classes: String, width: Int, height: Int, fontSize: Int, domain: MapDomain?
    ) {
        open(
            "svg",
            [
                ("xmlns", drawing.isStandalone ? "http://www.w3.org/2000/svg" : nil),
                ("class", "lanes " + classes + (domain.map { " domain-\($0.id.text)" } ?? "")),
                ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
                ("aria-labelledby", "\(drawing.prefix)-title \(drawing.prefix)-desc"),
                ("lang", drawing.texts.language.code),
                ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
                ("font-size", "\(fontSize)"), ("fill", LaneColours.ink),
            ])
        element("title", [("id", "\(drawing.prefix)-title")], text: drawing.title)
        element("desc", [("id", "\(drawing.prefix)-desc")], text: drawing.description)
        newline()
        if drawing.isStandalone {
            empty("rect", [("width", "100%"), ("height", "100%"), ("fill", LaneColours.ground)])
        }
    }

    mutating func write(_ arrows: [PlacedArrow], hue: String?) {
        open(
            "g",
            [
                ("class", "lane-arrows"), ("aria-hidden", "true"), ("fill", "none"), ("stroke-width", "2"),
                ("stroke-linecap", "round"),
            ])
        newline()
        for arrow in arrows where arrow.points.count > 1 {
            let colour = LaneColours.line(arrow.passing.look, hue: hue)
            open("g", [("class", "lane-arrow is-\(arrow.passing.look.name)"), ("stroke", colour)])
            empty("path", [("d", path(arrow.points)), ("stroke-dasharray", LaneColours.dashes(arrow.passing.look))])
            empty("path", [("class", "lane-tip"), ("d", tip(arrow.points)), ("fill", colour)])
            close("g")
            newline()
        }
        close("g")
        newline()
    }

    /// Right angles with rounded corners, ended short so that the tip is pointed.
    private func path(_ points: [PlacedPoint]) -> String {
        var points = points
        let last = points.count - 1
        let before = points[last - 1]
        points[last].x -= 6 * (points[last].x - before.x).signum()
        points[last].y -= 6 * (points[last].y - before.y).signum()
        var path = "M\(points[0].x) \(points[0].y)"
        for index in 1..<last {
            let (from, at, to) = (points[index - 1], points[index], points[index + 1])
            let shortest = min(abs(at.x - from.x) + abs(at.y - from.y), abs(to.x - at.x) + abs(to.y - at.y))
            let radius = min(5, shortest / 2)
            let start = (x: at.x - radius * (at.x - from.x).signum(), y: at.y - radius * (at.y - from.y).signum())
            let end = (x: at.x + radius * (to.x - at.x).signum(), y: at.y + radius * (to.y - at.y).signum())
            path += "L\(start.x) \(start.y)Q\(at.x) \(at.y) \(end.x) \(end.y)"
        }
        return path + "L\(points[last].x) \(points[last].y)"
    }

    private func tip(_ points: [PlacedPoint]) -> String {
        let (end, before) = (points[points.count - 1], points[points.count - 2])
        let (x, y) = ((end.x - before.x).signum(), (end.y - before.y).signum())
        let back = (x: end.x - 8 * x, y: end.y - 8 * y)
        return "M\(end.x) \(end.y)L\(back.x - 5 * y) \(back.y - 5 * x)L\(back.x + 5 * y) \(back.y + 5 * x)Z"
    }

    /// The outline of a step; each role has its own.
    mutating func write(outline step: LaneStep, x: Int, y: Int, width: Int, height: Int, hue: String?) {
        let paint: [(name: String, value: String?)] = [
            ("fill", LaneColours.ground), ("stroke", hue ?? LaneColours.ink), ("stroke-width", "1.5"),
            ("stroke-dasharray", step.isOptional ? "6 4" : nil),
        ]
        let (right, bottom) = (x + width, y + height)
        switch step.role {
        case .does, .supports:
            empty(
                "rect",
                [
                    ("class", "lane-box"), ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)"),
                    ("rx", step.role == .does ? "3" : "\(min(18, height / 2))"),
                ] + paint)
        case .decides:
            let cut = 11
            empty(
                "path",
                [
                    ("class", "lane-box"),
                    (
                        "d",
                        "M\(x + cut) \(y)H\(right - cut)L\(right) \(y + cut)V\(bottom - cut)L\(right - cut) \(bottom)"
                            + "H\(x + cut)L\(x) \(bottom - cut)V\(y + cut)Z"
                    ),
                ] + paint)
        case .steers:
            empty(
                "path",
                [
                    ("class", "lane-box"),
                    (
                        "d",
                        "M\(x) \(y)H\(right)V\(bottom)H\(x)ZM\(x + 4) \(y)V\(bottom)M\(right - 4) \(y)V\(bottom)"
                    ),
                ] + paint)
        case .informed:
            empty(
                "path",
                [
                    ("class", "lane-box"),
                    (
                        "d",
                        "M\(x) \(y)H\(right - 14)L\(right) \(y + 14)V\(bottom)H\(x)Z"
                            + "M\(right - 14) \(y)V\(y + 14)H\(right)"
                    ),
                ] + paint)
        }
    }

    /// Lines of text below one another; `y` is the upper side of the first.
    mutating func write(
        lines: [String], x: Int, y: Int, lineHeight: Int, _ attributes: [(name: String, value: String?)] = []
    ) {
        guard !lines.isEmpty else { return }
        let baseline = y + lineHeight * 77 / 100
        open("text", [("x", "\(x)"), ("y", "\(baseline)")] + attributes)
        if lines.count == 1 {
            append(lines[0])
        } else {
            for (index, line) in lines.enumerated() {
                element("tspan", [("x", "\(x)"), ("y", "\(baseline + index * lineHeight)")], text: line)
            }
        }
        close("text")
    }

    mutating func write(
        _ labels: [PlacedPassingLabel], of arrows: [PlacedArrow], smallSize: Int, smallLine: Int
    ) {
        guard !labels.isEmpty else { return }
        open("g", [("class", "lane-labels"), ("aria-hidden", "true"), ("font-size", "\(smallSize)")])
        newline()
        for label in labels {
            let passing = arrows[label.arrow].passing
            let x = label.endsRight ? label.x + label.width : label.x
            let anchor = label.endsRight ? "end" : nil
            open("g", [("class", "lane-label is-\(passing.look.name)"), ("text-anchor", anchor)])
            write(
                lines: Array(label.lines.prefix(label.wordLines)), x: x, y: label.y, lineHeight: smallLine,
                [
                    ("class", "lane-word"), ("font-weight", "700"),
                    ("fill", passing.look == .told(.clear) ? nil : LaneColours.line(passing.look, hue: nil)),
                ])
            write(
                lines: Array(label.lines.dropFirst(label.wordLines)), x: x, y: label.y + label.wordLines * smallLine,
                lineHeight: smallLine, [("lang", passing.whatLanguage?.code)])
            close("g")
            newline()
        }
        close("g")
        newline()
    }
}
