/// The sequence as an SVG element with a link on every step, and no style or script of its own.
public func svg(_ picture: PlacedSequence, _ drawing: LaneDrawing) -> String {
    var svg = SVGText()
    let metrics = picture.metrics
    let hue = drawing.isStandalone ? picture.domain?.colour : nil
    svg.openPicture(
        drawing, classes: "lanes-tall", width: picture.width, height: picture.height, fontSize: metrics.fontSize,
        domain: picture.domain)
    svg.write(picture.arrows, hue: hue)
    for card in picture.cards { svg.write(card, metrics: metrics, drawing: drawing, hue: hue) }
    svg.write(picture.labels, of: picture.arrows, smallSize: metrics.smallSize, smallLine: metrics.smallLine)
    svg.close("svg")
    svg.newline()
    return svg.text
}

extension SVGText {
    fileprivate mutating func write(
        _ card: PlacedStepCard, metrics: SequenceMetrics, drawing: LaneDrawing, hue: String?
    ) {
        let step = card.step
        let link = drawing.stepLink(step)
        let element = link == nil ? "g" : "a"
        open(
            element,
            [
                ("class", "lane-step" + (card.isOwn ? " is-own" : "")),
                ("href", link),
                ("aria-label", link == nil ? nil : name(of: step, actor: card.actorTitle, card.tags)),
            ])
        write(outline: step, x: card.x, y: card.y, width: card.width, height: card.height, hue: hue)
        let block =
            (card.actor.count + card.tags.count) * metrics.smallLine + card.lines.count * metrics.lineHeight
        var y = card.y + (card.height - block) / 2
        let x = card.x + metrics.padding
        let small: [(name: String, value: String?)] = [
            ("class", "lane-tag"), ("font-size", "\(metrics.smallSize)"), ("fill", LaneColours.muted),
        ]
        write(lines: card.actor, x: x, y: y, lineHeight: metrics.smallLine, small)
        y += card.actor.count * metrics.smallLine
        write(
            lines: card.lines, x: x, y: y, lineHeight: metrics.lineHeight,
            [("lang", step.titleLanguage?.code), ("font-weight", "700")])
        y += card.lines.count * metrics.lineHeight
        write(lines: card.tags, x: x, y: y, lineHeight: metrics.smallLine, small)
        close(element)
        newline()
    }
}
