import CatalogueModel

/// What a drawing of a map says and where its nodes lead.
public struct MapDrawing: Sendable {
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    public var texts: MapTexts
    /// Classes of the whole.
    public var classes: String
    /// Before every id in the drawing, so that several fit on one page.
    public var prefix: String
    /// Whether the drawing is a file of its own: with its namespace, and with the domains' colours for a light ground.
    public var isStandalone: Bool
    /// Address of a node's page; nil for a node that is no link.
    public var link: @Sendable (MapNode) -> String?

    public init(
        title: String, description: String, texts: MapTexts, classes: String = "map map-layers",
        prefix: String = "map", isStandalone: Bool = false,
        link: @escaping @Sendable (MapNode) -> String?
    ) {
        self.title = title
        self.description = description
        self.texts = texts
        self.classes = classes
        self.prefix = prefix
        self.isStandalone = isStandalone
        self.link = link
    }
}

/// The map as an SVG element with a link on every node and no style or script of its own.
///
/// Ids are the prefix, a hyphen and the node's id; edges are numbered (`map-e12`). After each node stand references to its
/// edges (`map-lit`), which a stylesheet shows while the node is pointed at or has the focus.
public func svg(_ map: PlacedMap, _ drawing: MapDrawing) -> String {
    // About what a node and an edge take.
    var svg = SVGText(minimumCapacity: 1_500 + 750 * map.nodes.count + 250 * map.edges.count)
    let style = MapStyle(map: map, isStandalone: drawing.isStandalone)
    let prefix = drawing.prefix
    svg.openPicture(
        PictureHead(
            classes: drawing.classes, width: map.width, height: map.height, fontSize: map.metrics.fontSize,
            language: drawing.texts.language.code, prefix: prefix, title: drawing.title,
            description: drawing.description, isStandalone: drawing.isStandalone))
    svg.write(map.legend, of: map, style: style)
    svg.write(map.columns, of: map, texts: drawing.texts)
    svg.write(map.edges, isTall: map.isTall, style: style, prefix: prefix)
    svg.write(map.nodes, of: map, style: style, drawing: drawing)
    svg.close("svg")
    svg.newline()
    return svg.text
}

/// The colours for a light ground that hold where no stylesheet says otherwise.
struct MapStyle {
    static let note = "#475461"
    let line = "#8793a0"
    let box = "#ffffff"
    let focusBox = "#e8eef6"
    let action = "#0b3d91"
    private let colours: [DomainID: String]
    private let classes: [DomainID: String]

    init(map: PlacedMap, isStandalone: Bool) {
        let domains = map.legend.map(\.domain)
        let shown = isStandalone ? domains : []
        colours = Dictionary(shown.map { ($0.id, $0.colour) }, uniquingKeysWith: { first, _ in first })
        classes = Dictionary(domains.map { ($0.id, " domain-" + $0.id.text) }, uniquingKeysWith: { first, _ in first })
    }

    /// The domain's own colour; nil when the stylesheet gives it.
    func colour(_ domain: DomainID?) -> String? { domain.flatMap { colours[$0] } }
    func domainClass(_ domain: DomainID?) -> String { domain.flatMap { classes[$0] } ?? "" }
}

extension SVGText {
    fileprivate mutating func write(_ legend: [PlacedDomain], of map: PlacedMap, style: MapStyle) {
        guard !legend.isEmpty else { return }
        add(#"<g class="map-legend">"#)
        for entry in legend {
            let domain = entry.domain
            add(
                #"""
                <g class="map-domain\#(style.domainClass(domain.id))">\#
                <rect class="map-bar" x="\#(entry.x)" y="\#(entry.y + 2)" width="12" height="12" rx="2" \#
                fill="\#(style.colour(domain.id) ?? style.line)"/>\#
                <text x="\#(entry.x + 18)" y="\#(entry.y + map.metrics.fontSize - 1)">\#(domain.title)</text></g>
                """#)
        }
        add("</g>\n")
    }

    fileprivate mutating func write(_ columns: [PlacedColumn], of map: PlacedMap, texts: MapTexts) {
        add(#"<g class="map-headings" font-size="\#(map.metrics.headingSize)" font-weight="600">"#)
        for column in columns {
            let heading = column.isOfOne ? texts.kind(column.layer.kind) : texts.heading(column.layer)
            add(#"<text x="\#(column.x)" y="\#(column.headingBaseline)">\#(heading)</text>"#)
        }
        add("</g>\n")
    }

    fileprivate mutating func write(_ edges: [PlacedEdge], isTall: Bool, style: MapStyle, prefix: String) {
        // Colour and width stand on the groups, so that a reference to an edge can show it in its own way.
        add(#"<g class="map-edges" fill="none" stroke="\#(style.line)" stroke-width="1.5" stroke-opacity="0.5">\#n"#)
        for (index, edge) in edges.enumerated() {
            // What passes a column by is not the main way through the map.
            let dashes = edge.points.count > 2 ? "2 4" : nil
            let domain = edge.edge.domain
            add(
                #"""
                <path id="\#(prefix)-e\#(index)" class="map-edge\#(style.domainClass(domain))"\#
                \#(attribute: "stroke-dasharray", dashes) d="
                """#)
            isTall ? writeElbow(edge.points) : writePath(edge.points)
            add("\"\(attribute: "stroke", style.colour(domain))/>\n")
        }
        add("</g>\n")
    }

    /// From the stem along it to the level of the box, and to the box.
    private mutating func writeElbow(_ points: [PlacedPoint]) {
        guard let first = points.first, let last = points.last else { return }
        add("M\(first.x) \(first.y)V\(last.y)H\(last.x)")
    }

    private mutating func writePath(_ points: [PlacedPoint]) {
        guard let first = points.first else { return }
        add("M\(first.x) \(first.y)")
        for index in stride(from: 1, to: points.count, by: 2) {
            let from = points[index - 1]
            let to = points[index]
            let bend = (to.x - from.x) / 2
            if from.y == to.y {
                add("H\(to.x)")
            } else {
                add("C\(from.x + bend) \(from.y) \(to.x - bend) \(to.y) \(to.x) \(to.y)")
            }
            if index + 1 < points.count { add("H\(points[index + 1].x)") }
        }
    }
}
