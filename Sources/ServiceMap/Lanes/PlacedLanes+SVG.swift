/// The lanes as an SVG element with a link on every step and lane head, and no style or script of its own.
public func svg(_ picture: PlacedLanes, _ drawing: LaneDrawing) -> String {
    var svg = SVGText()
    let metrics = picture.metrics
    let hue = drawing.isStandalone ? picture.domain?.colour : nil
    svg.openPicture(
        drawing, classes: "lanes-wide" + (picture.isLong ? " is-long" : ""), width: picture.width,
        height: picture.height,
        fontSize: metrics.fontSize, domain: picture.domain)
    svg.write(picture.lanes, of: picture, drawing: drawing)
    svg.write(picture.arrows, hue: hue)
    svg.write(picture.steps, of: picture, drawing: drawing, hue: hue)
    svg.write(picture.markers, metrics: metrics)
    svg.write(
        picture.labels + picture.notes, of: picture.arrows, smallSize: metrics.smallSize, smallLine: metrics.smallLine)
    svg.write(picture.key, metrics: metrics, hue: hue)
    svg.close("svg")
    svg.newline()
    return svg.text
}

extension SVGText {
    fileprivate mutating func write(_ lanes: [PlacedLane], of picture: PlacedLanes, drawing: LaneDrawing) {
        let metrics = picture.metrics
        let x = metrics.margin
        for (index, lane) in lanes.enumerated() {
            open(
                "g",
                [("class", "lane" + (index % 2 == 0 ? " is-even" : "") + (lane.lane.isCustomer ? " is-customer" : ""))])
            empty(
                "rect",
                [
                    ("class", "lane-band"), ("x", "\(x)"), ("y", "\(lane.y)"),
                    ("width", "\(picture.width - 2 * x)"), ("height", "\(lane.height)"),
                    ("fill", index % 2 == 0 ? LaneColours.band : LaneColours.ground),
                ])
            let link = drawing.actorLink(lane.lane.actor)
            let word = lane.lane.isCustomer ? drawing.texts.customer : nil
            open(
                link == nil ? "g" : "a",
                [
                    ("class", "lane-head"), ("href", link),
                    (
                        "aria-label",
                        link == nil ? nil : [lane.lane.title, word].compactMap { $0 }.joined(separator: ", ")
                    ),
                ])
            empty(
                "rect",
                [
                    ("class", "lane-head-box"), ("x", "\(x)"), ("y", "\(lane.y)"), ("width", "\(metrics.headWidth)"),
                    ("height", "\(lane.height)"), ("fill", index % 2 == 0 ? LaneColours.band : LaneColours.ground),
                ])
            let block = lane.lines.count * metrics.lineHeight + (word == nil ? 0 : metrics.smallLine)
            let top = lane.y + (lane.height - block) / 2
            if let word {
                write(
                    lines: [word], x: x + metrics.padding, y: top, lineHeight: metrics.smallLine,
                    [("class", "lane-tag"), ("font-size", "\(metrics.smallSize)"), ("fill", LaneColours.muted)])
            }
            write(
                lines: lane.lines, x: x + metrics.padding, y: top + (word == nil ? 0 : metrics.smallLine),
                lineHeight: metrics.lineHeight, [("lang", lane.lane.titleLanguage?.code), ("font-weight", "700")])
            close(link == nil ? "g" : "a")
            close("g")
            newline()
        }
        // The edges of the lanes above their grounds.
        open("g", [("class", "lane-edges"), ("stroke", LaneColours.line), ("stroke-opacity", "0.5")])
        let heights = Set(lanes.map(\.y) + lanes.map { $0.y + $0.height }).sorted()
        for y in heights {
            empty("path", [("d", "M\(x) \(y)H\(picture.width - x)")])
        }
        if let first = heights.first, let last = heights.last {
            empty("path", [("d", "M\(x + metrics.headWidth) \(first)V\(last)")])
        }
        close("g")
        newline()
    }

    fileprivate mutating func write(
        _ steps: [PlacedStep], of picture: PlacedLanes, drawing: LaneDrawing, hue: String?
    ) {
        let metrics = picture.metrics
        for placed in steps {
            let step = placed.step
            let link = drawing.stepLink(step)
            let element = link == nil ? "g" : "a"
            open(
                element,
                [
                    ("class", "lane-step" + (picture.lanes[step.lane].lane.isCustomer ? " is-own" : "")),
                    ("href", link),
                    (
                        "aria-label",
                        link == nil ? nil : name(of: step, actor: picture.lanes[step.lane].lane.title, placed.tags)
                    ),
                ])
            if placed.lines.last?.hasSuffix("…") == true { self.element("title", [], text: step.title) }
            write(outline: step, x: placed.x, y: placed.y, width: placed.width, height: placed.height, hue: hue)
            let block = placed.tags.count * metrics.smallLine + placed.lines.count * metrics.lineHeight
            let top = placed.y + (placed.height - block) / 2
            write(
                lines: placed.tags, x: placed.x + metrics.padding, y: top, lineHeight: metrics.smallLine,
                [("class", "lane-tag"), ("font-size", "\(metrics.smallSize)"), ("fill", LaneColours.muted)])
            write(
                lines: placed.lines, x: placed.x + metrics.padding, y: top + placed.tags.count * metrics.smallLine,
                lineHeight: metrics.lineHeight, [("lang", step.titleLanguage?.code)])
            write(number: step.number, of: placed, metrics: metrics, hue: hue)
            close(element)
            newline()
        }
    }

    private mutating func write(number: Int, of placed: PlacedStep, metrics: LaneMetrics, hue: String?) {
        let (x, y) = (placed.x - metrics.numberOffset, placed.y - metrics.numberOffset)
        empty(
            "circle",
            [
                ("class", "lane-disc"), ("cx", "\(x)"), ("cy", "\(y)"), ("r", "\(metrics.numberRadius)"),
                ("fill", hue ?? LaneColours.ink),
            ])
        element(
            "text",
            [
                ("class", "lane-number"), ("x", "\(x)"), ("y", "\(y + 4)"), ("text-anchor", "middle"),
                ("font-size", "\(metrics.smallSize)"), ("font-weight", "700"), ("fill", LaneColours.ground),
            ], text: String(number))
    }

    fileprivate mutating func write(_ markers: [PlacedMarker], metrics: LaneMetrics) {
        guard !markers.isEmpty else { return }
        open("g", [("class", "lane-markers"), ("aria-hidden", "true"), ("font-size", "\(metrics.smallSize)")])
        for marker in markers {
            empty(
                "rect",
                [
                    ("class", "lane-marker"), ("x", "\(marker.x)"), ("y", "\(marker.y)"), ("width", "\(marker.width)"),
                    ("height", "\(marker.height)"), ("rx", "\(marker.height / 2)"), ("fill", LaneColours.ground),
                    ("stroke", LaneColours.line),
                ])
            write(
                lines: [marker.text], x: marker.x + metrics.padding,
                y: marker.y + (marker.height - metrics.smallLine) / 2, lineHeight: metrics.smallLine)
        }
        close("g")
        newline()
    }

    fileprivate mutating func write(_ key: [PlacedLaneKey], metrics: LaneMetrics, hue: String?) {
        guard !key.isEmpty else { return }
        open("g", [("class", "lane-key"), ("aria-hidden", "true"), ("font-size", "\(metrics.smallSize)")])
        for entry in key {
            open(
                "g",
                [("class", "lane-arrow is-\(entry.look.name)"), ("stroke-width", "2"), ("stroke-linecap", "round")])
            empty(
                "path",
                [
                    ("d", "M\(entry.x) \(entry.y + metrics.smallLine / 2)h\(PlacedLaneKey.sample)"),
                    ("stroke", LaneColours.line(entry.look, hue: hue)),
                    ("stroke-dasharray", LaneColours.dashes(entry.look)),
                ])
            close("g")
            write(
                lines: [entry.text], x: entry.x + PlacedLaneKey.sample + 8, y: entry.y, lineHeight: metrics.smallLine)
        }
        close("g")
        newline()
    }
}

/// A step's name for those who hear it.
func name(of step: LaneStep, actor: String, _ tags: [String]) -> String {
    (["\(step.number). \(step.title)", actor] + tags).joined(separator: ", ")
}

/// The lanes' heads alone, to be laid over the left side of a picture that scrolls; nil for one that does not.
///
/// For the eye only: the picture itself has the heads as well.
public func stickyHeads(_ picture: PlacedLanes, _ drawing: LaneDrawing) -> String? {
    guard picture.isLong else { return nil }
    var svg = SVGText()
    let width = picture.metrics.margin + picture.metrics.headWidth + 1
    svg.open(
        "svg",
        [
            ("class", "lanes lanes-heads"), ("viewBox", "0 0 \(width) \(picture.height)"), ("width", "\(width)"),
            ("height", "\(picture.height)"), ("aria-hidden", "true"), ("lang", drawing.texts.language.code),
            ("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            ("font-size", "\(picture.metrics.fontSize)"), ("fill", LaneColours.ink),
        ])
    var unlinked = drawing
    unlinked.actorLink = { _ in nil }
    svg.write(picture.lanes, of: picture, drawing: unlinked)
    svg.close("svg")
    svg.newline()
    return svg.text
}

extension PlacedLanes {
    /// Whether the picture would be made too small to read on a page; it keeps its size then, and its frame scrolls.
    var isLong: Bool { width > metrics.preferredWidth + metrics.preferredWidth / 8 }
}
