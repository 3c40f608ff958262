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
        open("g", [("class", "map-lit"), ("display", "none"), ("fill", "none")])
        for edge in edges {
            write("<use href=\"#")
            write(prefix)
            write("-e")
            write(edge)
            write("\"/>")
        }
        close("g")
    }

    private mutating func write(_ placed: PlacedNode, metrics: MapMetrics, style: MapStyle, drawing: MapDrawing) {
        let node = placed.node
        let address = drawing.link(node)
        let element = address == nil ? "g" : "a"
        beginTag(element)
        attribute("id") { value in
            value.append(drawing.prefix)
            value.write("-")
            value.append(node.id)
        }
        attribute("class") { $0.writeClasses(of: node, style: style) }
        if let address {
            attribute("href", address)
            attribute("aria-label") { value in
                if !node.isBundle {
                    value.append(drawing.texts.kind(node.kind))
                    value.write(": ")
                }
                value.append(node.label)
            }
            attribute("aria-current", node.isFocus ? "page" : nil)
        }
        endTag()
        if placed.isCut { self.element("title", [], text: node.label) }
        writeBox(placed, metrics: metrics, style: style)
        writeLabel(placed, metrics: metrics)
        close(element)
    }

    private mutating func writeClasses(of node: MapNode, style: MapStyle) {
        write("map-node kind-")
        write(node.kind.rawValue)
        append(style.domainClass(node.domain))
        if node.isBundle { write(" is-bundle") }
        if node.isFocus { write(" is-focus") }
    }

    private mutating func writeBox(_ placed: PlacedNode, metrics: MapMetrics, style: MapStyle) {
        let node = placed.node
        var box = Box(x: placed.x, y: placed.y, width: placed.width, height: placed.height, radius: 3)
        if node.isBundle {
            // A second sheet behind the first says that there are several.
            box.width -= 3
            begin(box.moved(by: 3), class: "map-box", fill: style.box)
            attribute("stroke", style.line)
            endTag(isEmpty: true)
        }
        begin(box, class: "map-box", fill: node.isFocus ? style.focusBox : style.box)
        attribute("stroke", node.isFocus ? style.action : style.line)
        attribute("stroke-width", node.isFocus ? "2" : nil)
        endTag(isEmpty: true)
        let bar = Box(x: placed.x, y: placed.y, width: metrics.barWidth, height: placed.height, radius: 2)
        begin(bar, class: "map-bar", fill: style.colour(node.domain) ?? style.line)
        endTag(isEmpty: true)
    }

    /// The tag of a rectangle, to which attributes may be added.
    private mutating func begin(_ box: Box, class name: String, fill: String) {
        beginTag("rect")
        attribute("class", name)
        attribute("x", box.x)
        attribute("y", box.y)
        attribute("width", box.width)
        attribute("height", box.height)
        attribute("rx", box.radius)
        attribute("fill", fill)
    }

    private mutating func writeLabel(_ placed: PlacedNode, metrics: MapMetrics) {
        let x = placed.x + metrics.barWidth + metrics.padding
        // The text as a block stands in the middle of the box; the baseline lies about 0.77 of a line down.
        let block = placed.lines.count * metrics.lineHeight
        let first = placed.y + (placed.height - block) / 2 + metrics.lineHeight * 77 / 100
        beginTag("text")
        attribute("x", x)
        attribute("y", first)
        attribute("lang", placed.node.labelLanguage?.code)
        attribute("font-weight", placed.node.isFocus ? "700" : nil)
        endTag()
        if placed.lines.count == 1 {
            append(placed.lines[0])
        } else {
            for (index, line) in placed.lines.enumerated() {
                let isNote = index >= placed.lines.count - placed.noteLines
                beginTag("tspan")
                attribute("class", isNote ? "map-note" : nil)
                attribute("x", x)
                attribute("y", first + index * metrics.lineHeight)
                attribute("fill", isNote ? MapStyle.note : nil)
                endTag()
                append(line)
                close("tspan")
            }
        }
        close("text")
    }
}

/// A rectangle with round corners.
private struct Box {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
    var radius: Int

    func moved(by distance: Int) -> Box {
        Box(x: x + distance, y: y + distance, width: width, height: height, radius: radius)
    }
}

extension PlacedNode {
    /// Whether a line ends in an ellipsis that the label does not end in.
    fileprivate var isCut: Bool { lines.contains(where: endsInEllipsis) && !endsInEllipsis(node.label) }
}

/// Found in the bytes, which is cheaper than in characters.
private func endsInEllipsis(_ text: String) -> Bool { text.utf8.suffix(3).elementsEqual("…".utf8) }
