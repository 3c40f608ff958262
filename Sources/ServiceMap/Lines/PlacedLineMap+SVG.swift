import CatalogueModel

/// What a drawing of a line map says and where its lines and stations lead.
public struct LineDrawing: Sendable {
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    public var language: Language
    /// Before every id in the drawing, so that several fit on one page.
    public var prefix: String
    /// Whether the drawing is a file of its own: with its namespace, a legend, and the colours for a light ground.
    public var isStandalone: Bool
    /// Address of a station's page; nil for one that is no link.
    public var stationLink: @Sendable (LineStation) -> String?
    /// Address of a line's page; nil for one that is no link.
    public var lineLink: @Sendable (MapLine) -> String?

    public init(
        title: String, description: String, language: Language, prefix: String = "lines", isStandalone: Bool = false,
        stationLink: @escaping @Sendable (LineStation) -> String?,
        lineLink: @escaping @Sendable (MapLine) -> String?
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.prefix = prefix
        self.isStandalone = isStandalone
        self.stationLink = stationLink
        self.lineLink = lineLink
    }
}

/// The line map as an SVG element with a link on every line and station and no style or script of its own.
///
/// Ids are the prefix, `-line-` or `-station-` and the record's id. Lines of one domain differ by the classes
/// `line-look-0` to `line-look-3` besides their numbers.
public func svg(_ map: PlacedLineMap, _ drawing: LineDrawing) -> String {
    var svg = SVGText()
    let ink = "#1b2733"
    let legendHeight = drawing.isStandalone ? map.legendHeight : 0
    svg.open(
        "svg",
        [
            ("xmlns", drawing.isStandalone ? "http://www.w3.org/2000/svg" : nil), ("class", "line-map" + map.sizeClass),
            ("viewBox", "0 0 \(map.width) \(map.height + legendHeight)"), ("width", "\(map.width)"),
            ("height", "\(map.height + legendHeight)"),
            ("aria-labelledby", "\(drawing.prefix)-title \(drawing.prefix)-desc"), ("lang", drawing.language.code),
            ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            ("font-size", "\(map.metrics.fontSize)"), ("fill", ink),
        ])
    svg.element("title", [("id", "\(drawing.prefix)-title")], text: drawing.title)
    svg.element("desc", [("id", "\(drawing.prefix)-desc")], text: drawing.description)
    svg.newline()
    if drawing.isStandalone {
        svg.empty("rect", [("width", "100%"), ("height", "100%"), ("fill", "#ffffff")])
    }
    let names = Dictionary(
        map.labels.compactMap { label in label.station.map { ($0, label) } }, uniquingKeysWith: { first, _ in first })
    svg.open("g", [("class", "line-stations")])
    for (index, station) in map.stations.enumerated() {
        svg.newline()
        svg.write(station, label: names[index], metrics: map.metrics, drawing: drawing)
    }
    svg.close("g")
    svg.newline()
    let signs = Dictionary(
        map.labels.compactMap { label in label.line.map { ($0, label) } }, uniquingKeysWith: { first, _ in first })
    let colours = Dictionary(map.domains.map { ($0.id, $0.colour) }, uniquingKeysWith: { first, _ in first })
    svg.open("g", [("class", "line-lines"), ("fill", "none"), ("stroke-linejoin", "round")])
    for (index, line) in map.lines.enumerated() {
        svg.newline()
        let colour = drawing.isStandalone ? line.line.domain.flatMap { colours[$0] } ?? "#4d5763" : nil
        svg.write(line, look: map.look(of: index), sign: signs[index], colour: colour, map: map, drawing: drawing)
    }
    svg.close("g")
    svg.newline()
    svg.writeRims(of: map)
    if drawing.isStandalone { svg.writeLegend(of: map, colours: colours) }
    svg.close("svg")
    svg.newline()
    return svg.text
}

extension PlacedLabel {
    fileprivate var station: Int? { if case .station(let index) = owner { index } else { nil } }
    fileprivate var line: Int? { if case .line(let index) = owner { index } else { nil } }
}

extension PlacedLineMap {
    /// How many lines of the same domain come before, so that neighbours look different.
    func look(of line: Int) -> Int { lines.prefix(line).count { $0.line.domain == lines[line].line.domain } % 4 }

    /// How wide the map must at least be shown for its labels to be read.
    fileprivate var sizeClass: String { width > 960 ? " line-map-wide" : width > 520 ? " line-map-middle" : "" }

    fileprivate var legendColumns: Int { max(1, (width - 2 * metrics.margin) / 290) }
    fileprivate var legendHeight: Int {
        (lines.count + legendColumns - 1) / legendColumns * 24 + metrics.margin
    }
}

extension SVGText {
    fileprivate mutating func write(
        _ placed: PlacedStation, label: PlacedLabel?, metrics: LineMetrics, drawing: LineDrawing
    ) {
        let address = drawing.stationLink(placed.station)
        let element = address == nil ? "g" : "a"
        open(
            element,
            [
                ("id", "\(drawing.prefix)-station-\(placed.station.id)"),
                ("class", "line-station kind-\(placed.station.kind.rawValue)"), ("href", address),
            ])
        if let label, label.rows.last?.hasSuffix("…") == true { self.element("title", [], text: placed.station.label) }
        empty(
            "rect",
            [
                ("class", "line-pill"), ("x", "\(placed.x)"), ("y", "\(placed.y)"), ("width", "\(placed.width)"),
                ("height", "\(placed.height)"), ("rx", "\(placed.width / 2)"), ("fill", "#ffffff"),
            ])
        if let label {
            let centre = label.x + label.width / 2
            open("text", [("text-anchor", "middle"), ("lang", placed.station.labelLanguage?.code)])
            for (index, row) in label.rows.enumerated() {
                let baseline = label.y + index * metrics.lineHeight + metrics.lineHeight * 77 / 100
                self.element("tspan", [("x", "\(centre)"), ("y", "\(baseline)")], text: row)
            }
            close("text")
        }
        close(element)
    }

    fileprivate mutating func write(
        _ placed: PlacedLine, look: Int, sign: PlacedLabel?, colour: String?, map: PlacedLineMap, drawing: LineDrawing
    ) {
        let line = placed.line
        let address = drawing.lineLink(line)
        let element = address == nil ? "g" : "a"
        let id = "\(drawing.prefix)-line-\(line.id)"
        let metrics = map.metrics
        open(
            element,
            [
                ("id", id), ("class", "line-line line-look-\(look)" + (line.domain.map { " domain-\($0.text)" } ?? "")),
                ("href", address), ("aria-label", address == nil ? nil : "\(placed.number) \(line.label)"),
                ("data-stops", placed.stops.map { map.stations[$0].station.id }.joined(separator: " ")),
            ])
        self.element("title", [("lang", line.labelLanguage?.code)], text: "\(placed.number) \(line.label)")
        // The stroke's shape stands once; what it looks like is said where it is used.
        open("g", [("class", "line-case"), ("stroke", "#ffffff"), ("stroke-width", "\(metrics.stroke + 3)")])
        empty("path", [("id", "\(id)-path"), ("d", rounded(placed.points))])
        close("g")
        empty(
            "use",
            [
                ("class", "line-stroke"), ("href", "#\(id)-path"), ("stroke", colour),
                ("stroke-width", "\(metrics.stroke)"), ("stroke-opacity", look == 2 ? "0.62" : nil),
            ])
        if look % 2 == 1 {
            empty(
                "use",
                [
                    ("class", "line-core"), ("href", "#\(id)-path"), ("stroke", "#ffffff"), ("stroke-width", "1.6"),
                    ("stroke-dasharray", look == 3 ? "9 5" : nil),
                ])
        }
        let isDirected = !line.isBundle
        for (index, point) in placed.stopPoints.enumerated() {
            let isLast = isDirected && index > 0 && index + 1 == placed.stopPoints.count
            empty(
                "circle",
                [
                    ("class", isLast ? "line-end" : "line-stop"), ("cx", "\(point.x)"), ("cy", "\(point.y)"),
                    ("r", isLast ? "5.5" : "4"), ("fill", isLast ? colour : "#ffffff"), ("stroke", colour),
                    ("stroke-width", "2"),
                ])
        }
        if let sign {
            empty(
                "rect",
                [
                    ("class", "line-sign"), ("x", "\(sign.x)"), ("y", "\(sign.y)"), ("width", "\(sign.width)"),
                    ("height", "\(sign.height)"), ("rx", "4"), ("fill", colour),
                ])
            self.element(
                "text",
                [
                    ("class", "line-number"), ("x", "\(sign.x + sign.width / 2)"), ("y", "\(sign.y + 12)"),
                    ("text-anchor", "middle"), ("font-size", "\(metrics.badgeFontSize)"), ("font-weight", "700"),
                    ("fill", "#ffffff"),
                ], text: sign.rows.joined())
        }
        close(element)
    }

    /// The stroke with its corners rounded; it keeps to the points' own course but for a few pixels at each.
    private func rounded(_ points: [PlacedPoint]) -> String {
        guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
        var path = "M\(first.x) \(first.y)"
        for index in points.indices.dropFirst().dropLast() {
            let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
            let radius = 8
            func towards(_ other: PlacedPoint) -> PlacedPoint {
                let (dx, dy) = (other.x - corner.x, other.y - corner.y)
                let reach = min(radius, max(abs(dx), abs(dy)) / 2)
                return PlacedPoint(x: corner.x + dx.signum() * reach, y: corner.y + dy.signum() * reach)
            }
            let (start, end) = (towards(before), towards(after))
            path += "L\(start.x) \(start.y)Q\(corner.x) \(corner.y) \(end.x) \(end.y)"
        }
        return path + "L\(last.x) \(last.y)"
    }

    /// The stations' outlines, over the lines that run through them.
    fileprivate mutating func writeRims(of map: PlacedLineMap) {
        open(
            "g",
            [("class", "line-rims"), ("fill", "none"), ("stroke", "#1b2733"), ("stroke-width", "2")])
        for station in map.stations {
            empty(
                "rect",
                [
                    ("x", "\(station.x)"), ("y", "\(station.y)"), ("width", "\(station.width)"),
                    ("height", "\(station.height)"), ("rx", "\(station.width / 2)"),
                ])
        }
        close("g")
        newline()
    }

    /// Below the map, for a file that has no list beside it.
    fileprivate mutating func writeLegend(of map: PlacedLineMap, colours: [DomainID: String]) {
        open("g", [("class", "line-legend")])
        let rows = (map.lines.count + map.legendColumns - 1) / map.legendColumns
        for (index, line) in map.lines.enumerated() {
            let x = map.metrics.margin + index / max(1, rows) * 290
            let y = map.height + index % max(1, rows) * 24
            let colour = line.line.domain.flatMap { colours[$0] } ?? "#4d5763"
            newline()
            empty(
                "rect",
                [
                    ("x", "\(x)"), ("y", "\(y)"), ("width", "24"), ("height", "16"), ("rx", "4"), ("fill", colour),
                ])
            element(
                "text",
                [
                    ("x", "\(x + 12)"), ("y", "\(y + 12)"), ("text-anchor", "middle"), ("font-weight", "700"),
                    ("font-size", "12"), ("fill", "#ffffff"),
                ], text: String(line.number))
            let name = EstimatedText(fontSize: map.metrics.fontSize).wrapped(line.line.label, width: 250, lines: 1)
            element("text", [("x", "\(x + 32)"), ("y", "\(y + 13)")], text: name.joined())
        }
        close("g")
    }
}
