import CatalogueModel

extension SVGText {
    mutating func write(_ nodes: [PlacedNode], of map: PlacedMap, style: MapStyle, drawing: MapDrawing) {
        var edges: [[Int]] = Array(repeating: [], count: nodes.count)
        for (index, edge) in map.edges.enumerated() {
            edges[edge.edge.from].append(index)
            edges[edge.edge.to].append(index)
        }
        open("g", [("class", "map-nodes"), ("fill", SVGText.ink)])
        newline()
        for (index, node) in nodes.enumerated() {
            write(node, metrics: map.metrics, style: style, drawing: drawing)
            // Beside the node, not in it: a browser that scrolls to the node should not mind how far its edges reach.
            // A file of its own has no stylesheet that could show them.
            if !drawing.isStandalone { writeReferences(to: edges[index], prefix: drawing.prefix) }
            newline()
        }
        close("g")
    }

    private mutating func writeReferences(to edges: [Int], prefix: String) {
        guard !edges.isEmpty else { return }
        add(#"<g class="map-lit" display="none" fill="none">"#)
        for edge in edges { add(##"<use href="#\##(prefix)-e\##(edge)"/>"##) }
        add("</g>")
    }

    private mutating func write(_ placed: PlacedNode, metrics: MapMetrics, style: MapStyle, drawing: MapDrawing) {
        let node = placed.node
        let address = drawing.link(node)
        let element = address == nil ? "g" : "a"
        add(
            #"""
            <\#(markup: element) id="\#(drawing.prefix)-\#(node.id)" class="map-node kind-\#(node.kind.rawValue)\#
            \#(style.domainClass(node.domain))\#(node.isBundle ? " is-bundle" : "")\#(node.isFocus ? " is-focus" : "")"
            """#)
        if let address {
            let kind = node.isBundle ? "" : drawing.texts.kind(node.kind) + ": "
            add(
                #"""
                 href="\#(address)" aria-label="\#(kind)\#(node.label)"\#
                \#(attribute: "aria-current", node.isFocus ? "page" : nil)
                """#)
        }
        add(">")
        if placed.isCut { add("<title>\(node.label)</title>") }
        writeBox(placed, metrics: metrics, style: style)
        writeLabel(placed, metrics: metrics)
        close(element)
    }

    private mutating func writeBox(_ placed: PlacedNode, metrics: MapMetrics, style: MapStyle) {
        let node = placed.node
        let (x, y, height) = (placed.x, placed.y, placed.height)
        // A second sheet behind the first says that there are several.
        let width = placed.width - (node.isBundle ? 3 : 0)
        if node.isBundle {
            add(
                #"""
                <rect class="map-box" x="\#(x + 3)" y="\#(y + 3)" width="\#(width)" height="\#(height)" rx="3" \#
                fill="\#(style.box)" stroke="\#(style.line)"/>
                """#)
        }
        add(
            #"""
            <rect class="map-box" x="\#(x)" y="\#(y)" width="\#(width)" height="\#(height)" rx="3" \#
            fill="\#(node.isFocus ? style.focusBox : style.box)" stroke="\#(node.isFocus ? style.action : style.line)"\#
            \#(attribute: "stroke-width", node.isFocus ? "2" : nil)/>\#
            <rect class="map-bar" x="\#(x)" y="\#(y)" width="\#(metrics.barWidth)" height="\#(height)" rx="2" \#
            fill="\#(style.colour(node.domain) ?? style.line)"/>
            """#)
    }

    private mutating func writeLabel(_ placed: PlacedNode, metrics: MapMetrics) {
        let node = placed.node
        let x = placed.x + metrics.barWidth + metrics.padding
        // The text as a block stands in the middle of the box; the baseline lies about 0.77 of a line down.
        let block = placed.lines.count * metrics.lineHeight
        let first = placed.y + (placed.height - block) / 2 + metrics.lineHeight * 77 / 100
        add(
            #"""
            <text x="\#(x)" y="\#(first)"\#(attribute: "lang", node.labelLanguage?.code)\#
            \#(attribute: "font-weight", node.isFocus ? "700" : nil)>
            """#)
        if placed.lines.count == 1 {
            append(placed.lines[0])
        } else {
            for (index, line) in placed.lines.enumerated() {
                let y = first + index * metrics.lineHeight
                if index < placed.lines.count - placed.noteLines {
                    add(#"<tspan x="\#(x)" y="\#(y)">\#(line)</tspan>"#)
                } else {
                    add(#"<tspan class="map-note" x="\#(x)" y="\#(y)" fill="\#(MapStyle.note)">\#(line)</tspan>"#)
                }
            }
        }
        add("</text>")
    }
}

extension PlacedNode {
    /// Whether a line ends in an ellipsis that the label does not end in.
    fileprivate var isCut: Bool { lines.contains(where: endsInEllipsis) && !endsInEllipsis(node.label) }
}

/// Found in the bytes, which is cheaper than in characters.
private func endsInEllipsis(_ text: String) -> Bool { text.utf8.suffix(3).elementsEqual("…".utf8) }
