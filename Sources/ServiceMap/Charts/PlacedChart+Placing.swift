import CatalogueModel

/// The chart of a metric; nil when the metric has no values at all, not even missing ones.
///
/// Each year has a column. In it the actual is a dot and the target a line, both at their height on a common axis.
/// Values that are missing stand below the plot, so that nobody takes them for zero.
public func placed(_ metric: Metric, as form: ChartForm, texts: ChartTexts) -> PlacedChart? {
    let years = chartYears(metric.values.map(\.year))
    guard !years.isEmpty else { return nil }
    let content = ChartContent(metric: metric, years: years, form: form, texts: texts)
    var chart = PlacedChart(
        form: form, width: content.width, height: form.margin, plot: ChartBox(x: 0, y: 0, width: 0, height: 0))
    if form.isExplained { chart.addCaption(texts) }
    if form.isLabelled { chart.addLegend(content.looks, texts: texts) }
    chart.addPlot(content)
    chart.addNumbers(content)
    chart.addMissing(content)
    chart.addYears(content)
    chart.height += form.margin
    return chart
}

/// The legend alone, for pages with many charts that do without.
public func placedLegend(_ looks: [ChartMark.Look], texts: ChartTexts) -> PlacedChart {
    let form = ChartForm.full
    var chart = PlacedChart(
        form: form, width: form.preferredWidth, height: form.margin, plot: ChartBox(x: 0, y: 0, width: 0, height: 0))
    chart.addLegend(ChartMark.Look.all.filter(looks.contains), texts: texts)
    chart.height += form.margin
    return chart
}

/// Every year from the first to the last, or of a longer time than a chart can show only those that have values.
private func chartYears(_ years: [Int]) -> [Int] {
    guard let first = years.min(), let last = years.max() else { return [] }
    let (span, isTooLong) = last.subtractingReportingOverflow(first)
    return isTooLong || span > 24 ? Array(Set(years)).sorted() : Array(first...last)
}

/// What the parts of a chart need to know of its metric.
private struct ChartContent {
    let metric: Metric
    let years: [Int]
    let form: ChartForm
    let texts: ChartTexts
    let axis: ChartAxis?
    let tickWidth: Int
    let width: Int

    init(metric: Metric, years: [Int], form: ChartForm, texts: ChartTexts) {
        self.metric = metric
        self.years = years
        self.form = form
        self.texts = texts
        let shown = years.flatMap { year in Self.values(of: year, in: metric) }
        let axis = ChartAxis(covering: shown.compactMap(\.number))
        self.axis = axis
        let tickTexts = form.isExplained ? axis?.ticks.map(texts.number) ?? [] : []
        tickWidth = tickTexts.map(form.text.width).max().map { $0 + 8 } ?? 0
        var written = form.isLabelled ? years.map(String.init) : []
        for value in shown where form.isLabelled {
            let text = texts.amount(value)
            written += value.number == nil ? text.split(separator: " ").map(String.init) : [text]
        }
        let columnWidth = max(form.columnWidth, (written.map(form.boldText.width).max() ?? 0) + 8)
        width = max(form.preferredWidth, 2 * form.margin + tickWidth + years.count * columnWidth)
    }

    var looks: [ChartMark.Look] {
        let used = Set(years.flatMap { values(of: $0) }.map { ChartMark.Look(of: $0) })
        return ChartMark.Look.all.filter(used.contains)
    }

    /// The year's actual and target, the first of each as in the table.
    func values(of year: Int) -> [Metric.Value] { Self.values(of: year, in: metric) }

    private static func values(of year: Int, in metric: Metric) -> [Metric.Value] {
        Metric.Value.Kind.allCases.compactMap { kind in
            metric.values.first { $0.year == year && $0.kind == kind }
        }
    }
}

extension PlacedChart {
    /// The room between the margins.
    private var innerWidth: Int { width - 2 * form.margin }

    fileprivate mutating func addCaption(_ texts: ChartTexts) {
        for line in form.text.wrapped(texts.caption, width: innerWidth, lines: 4) {
            addLine(line, role: .caption)
        }
    }

    fileprivate mutating func addLine(_ text: String, role: ChartLabel.Role) {
        let box = ChartBox(x: form.margin, y: height, width: form.text.width(text), height: form.lineHeight)
        labels.append(ChartLabel(role: role, text: text, box: box, anchor: .start))
        height += form.lineHeight
    }

    /// Each look with its word, and the zone of a target, in as many rows as they need.
    fileprivate mutating func addLegend(_ looks: [ChartMark.Look], texts: ChartTexts) {
        guard !looks.isEmpty else { return }
        var x = form.margin
        height += 2
        for look in looks {
            let room = addEntry(texts.mark(look), at: &x)
            marks.append(ChartMark(look: look, box: box(of: look, x: room.midX, y: room.midY, width: room.width)))
        }
        if looks.contains(where: { $0.kind == .target && $0.state != .missing }) {
            zoneSample = addEntry(texts.zone, at: &x)
        }
        height += form.lineHeight + 3
    }

    /// - Returns: the room for the mark before the text.
    private mutating func addEntry(_ text: String, at x: inout Int) -> ChartBox {
        let textWidth = form.text.width(text)
        var mark = ChartBox(x: x, y: height, width: 22, height: form.lineHeight)
        if x > form.margin, mark.maxX + 5 + textWidth > width - form.margin {
            height += form.lineHeight + 3
            mark.x = form.margin
            mark.y = height
        }
        let box = ChartBox(x: mark.maxX + 5, y: height, width: textWidth, height: form.lineHeight)
        labels.append(ChartLabel(role: .legend, text: text, box: box, anchor: .start))
        x = box.maxX + 16
        return mark
    }

    fileprivate mutating func addPlot(_ content: ChartContent) {
        let left = form.margin + content.tickWidth
        let room = width - form.margin - left
        plot = ChartBox(x: left, y: height, width: room, height: content.axis == nil ? 0 : form.plotHeight)
        columns = content.years.enumerated().map { index, year in
            let x = left + room * index / content.years.count
            return ChartColumn(year: year, x: x, width: left + room * (index + 1) / content.years.count - x)
        }
        height = plot.maxY
        guard let axis = content.axis else { return }
        // Without numbers on the axis only zero has a line, so that a line at the foot is always zero.
        for number in axis.ticks where form.isExplained || number.mantissa == 0 {
            let y = y(of: number, on: axis)
            ticks.append(ChartTick(y: y, isZero: number.mantissa == 0))
            guard form.isExplained else { continue }
            let text = content.texts.number(number)
            let textWidth = form.text.width(text)
            let box = ChartBox(
                x: left - 6 - textWidth, y: y - form.lineHeight / 2, width: textWidth, height: form.lineHeight)
            labels.append(ChartLabel(role: .tick, text: text, box: box, anchor: .end))
        }
    }

    private func y(of number: DecimalNumber, on axis: ChartAxis) -> Int {
        let room = Double(plot.height - 2 * form.plotPadding)
        return plot.y + form.plotPadding + Int((axis.depth(of: number) * room).rounded())
    }

    private func box(of look: ChartMark.Look, x: Int, y: Int, width: Int) -> ChartBox {
        let width = look.kind == .actual ? 2 * form.dotRadius : min(width, form.targetWidth)
        let height = look.kind == .actual || look.state == .missing ? 2 * form.dotRadius : form.targetHeight
        return ChartBox(x: x - width / 2, y: y - height / 2, width: width, height: height)
    }

    fileprivate mutating func addNumbers(_ content: ChartContent) {
        guard let axis = content.axis else { return }
        for column in columns {
            var placed: [(value: Metric.Value, box: ChartBox)] = []
            for value in content.values(of: column.year) {
                guard let number = value.number else { continue }
                let look = ChartMark.Look(of: value)
                let y = y(of: number, on: axis)
                let box = box(of: look, x: column.x + column.width / 2, y: y, width: column.width - 6)
                placed.append((value, box))
                if value.kind == .target {
                    zones.append(zone(of: value, at: y, in: column, of: content.metric, on: axis))
                }
            }
            // The line first, so that a dot on it is seen whole.
            marks += placed.reversed().map {
                ChartMark(look: ChartMark.Look(of: $0.value), box: $0.box, year: column.year)
            }
            if form.isLabelled { addLabels(of: placed, in: column, content) }
        }
    }

    private func zone(
        of target: Metric.Value, at y: Int, in column: ChartColumn, of metric: Metric, on axis: ChartAxis
    ) -> ChartBox {
        let isUpward = metric.direction(of: target) == .higher
        // Nothing is below a zero that the axis begins from.
        return ChartBox(
            x: column.x, y: isUpward ? plot.y : y, width: column.width,
            height: isUpward ? y - plot.y : (axis.lower == 0 ? self.y(of: axis.ticks[0], on: axis) : plot.maxY) - y)
    }

    /// Of two values in a column the upper one is named above both marks, the lower one below both.
    fileprivate mutating func addLabels(
        of placed: [(value: Metric.Value, box: ChartBox)], in column: ChartColumn, _ content: ChartContent
    ) {
        guard let top = placed.map(\.box.y).min(), let bottom = placed.map(\.box.maxY).max() else { return }
        let ordered = placed.sorted { $0.box.midY < $1.box.midY }
        for (index, entry) in ordered.enumerated() {
            var isAbove = index == 0
            // A target alone is named on the side where it is not met, and the other side stays clear.
            if placed.count == 1, entry.value.kind == .target {
                isAbove = content.metric.direction(of: entry.value) == .lower
            }
            let y = isAbove ? top - form.lineHeight - 2 : bottom + 2
            addLabel(content.texts.amount(entry.value), role: .value, y: y, in: column)
        }
    }

    fileprivate mutating func addLabel(_ text: String, role: ChartLabel.Role, y: Int, in column: ChartColumn) {
        let isBold = role == .year
        let textWidth = (isBold ? form.boldText : form.text).width(text)
        let x = column.x + (column.width - textWidth) / 2
        let box = ChartBox(x: x, y: y, width: textWidth, height: form.lineHeight)
        labels.append(ChartLabel(role: role, text: text, box: box, anchor: .middle, year: column.year))
    }

    /// Below the plot a mark and a word for each value that is missing; a column where two are has them in two rows.
    fileprivate mutating func addMissing(_ content: ChartContent) {
        let missing = columns.map { column in content.values(of: column.year).filter { $0.number == nil } }
        for row in 0..<(missing.map(\.count).max() ?? 0) {
            let top = height + 4
            height = top + 2 * form.dotRadius + 2
            var lines = 0
            for (column, values) in zip(columns, missing) where row < values.count {
                let look = ChartMark.Look(of: values[row])
                let middle = top + form.dotRadius
                let box = box(of: look, x: column.x + column.width / 2, y: middle, width: min(24, column.width - 6))
                marks.append(ChartMark(look: look, box: box, year: column.year))
                guard form.isLabelled else { continue }
                let words = form.text.wrapped(content.texts.amount(values[row]), width: column.width - 4, lines: 3)
                for (line, word) in words.enumerated() {
                    addLabel(word, role: .gap, y: height + line * form.lineHeight, in: column)
                }
                lines = max(lines, words.count)
            }
            height += lines * form.lineHeight
        }
    }

    fileprivate mutating func addYears(_ content: ChartContent) {
        guard form.isLabelled else { return }
        height += 4
        for column in columns { addLabel(String(column.year), role: .year, y: height, in: column) }
        height += form.lineHeight
        guard form.isExplained, let axis = content.axis, !axis.hasZero else { return }
        height += 2
        for line in form.text.wrapped(content.texts.cutAxis, width: innerWidth, lines: 2) {
            addLine(line, role: .note)
        }
    }
}
