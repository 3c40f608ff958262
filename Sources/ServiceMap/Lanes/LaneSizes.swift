import CatalogueModel

/// How large the boxes and signs of a chain are, with their texts in lines.
struct LaneSizes {
    private(set) var boxHeights: [Int] = []
    private(set) var tags: [[String]] = []
    private(set) var lines: [[String]] = []
    private(set) var heads: [[String]] = []
    private(set) var rowHeights: [Int]
    let markerHeight: Int
    let markerGap = 5

    init(
        _ graph: LaneGraph, grid: LaneGrid, routes: LaneRoutes, words: PassingWords, boxWidth: Int, texts: LaneTexts,
        metrics: LaneMetrics
    ) {
        markerHeight = metrics.smallLine + 6
        let room = boxWidth - 2 * metrics.padding
        var reach = [Int](repeating: 0, count: graph.steps.count)
        for (index, passing) in graph.passings.enumerated() where routes.ways[index] != nil {
            reach[passing.from] = max(reach[passing.from], abs(routes.leaves[index]))
            reach[passing.to] = max(reach[passing.to], abs(routes.arrives[index]))
        }
        rowHeights = Array(repeating: 0, count: grid.cells.count)
        for (index, step) in graph.steps.enumerated() {
            let said = texts.tags(of: step, in: graph).joined(separator: " · ")
            let tags = metrics.small.wrapped(said, width: room, lines: 3)
            let title = metrics.title.wrapped(step.title, width: room, lines: metrics.titleLines)
            let text = tags.count * metrics.smallLine + title.count * metrics.lineHeight
            let height = max(
                metrics.smallestBox, text + 2 * metrics.verticalPadding, 2 * (reach[index] + metrics.cornerMargin))
            self.tags.append(tags)
            lines.append(title)
            boxHeights.append(height + height % 2)
            rowHeights[grid.row[index]] = max(rowHeights[grid.row[index]], boxHeights[index])
        }
        for (row, cells) in grid.cells.enumerated() {
            for cell in cells {
                let label = cell.label.map { words.height(of: $0, width: boxWidth) } ?? 0
                rowHeights[row] = max(rowHeights[row], signsHeight(in: cell) + label)
            }
        }
        let headRoom = metrics.headWidth - 2 * metrics.padding
        for (index, lane) in graph.lanes.enumerated() {
            let title = metrics.head.wrapped(lane.title, width: headRoom, lines: metrics.titleLines)
            heads.append(title)
            let needed = title.count * metrics.lineHeight + (lane.isCustomer ? metrics.smallLine : 0)
            let rows = grid.rowsOfLane[index]
            let has = rows.reduce(0) { $0 + rowHeights[$1] } + (rows.count - 1) * metrics.rowGap
            if needed > has { rowHeights[rows.upperBound - 1] += needed - has }
        }
    }

    /// Height of the signs of a cell with what is free below them.
    func signsHeight(in cell: LaneGrid.Cell) -> Int {
        cell.markers.count * (markerHeight + markerGap) - (cell.markers.isEmpty || cell.label != nil ? 0 : markerGap)
    }

    func placedMarkers(
        of graph: LaneGraph, grid: LaneGrid, words: PassingWords, places: LanePlaces, texts: LaneTexts,
        metrics: LaneMetrics
    ) -> [PlacedMarker] {
        var placed: [PlacedMarker] = []
        for (row, cells) in grid.cells.enumerated() {
            for (column, cell) in cells.enumerated() {
                let label = cell.label.map { words.height(of: $0, width: places.boxWidth) } ?? 0
                var y = places.middles[row] - (signsHeight(in: cell) + label) / 2
                for marker in cell.markers {
                    let text = "\(graph.steps[marker.step].number) \(texts.role(marker.role))"
                    let shown = metrics.small.wrapped(text, width: places.boxWidth - 2 * metrics.padding, lines: 1)[0]
                    let width = metrics.small.width(shown) + 2 * metrics.padding
                    placed.append(
                        PlacedMarker(
                            step: marker.step, role: marker.role,
                            x: places.columns[column] + (places.boxWidth - width) / 2,
                            y: y, width: width, height: markerHeight, text: shown))
                    y += markerHeight + markerGap
                }
            }
        }
        return placed
    }
}

extension LaneTexts {
    /// What is said of a step besides its title: a role other than doing, when it is not needed, and what else would do.
    func tags(of step: LaneStep, in graph: LaneGraph) -> [String] {
        (step.role == .does ? [] : [role(step.role)]) + (step.isOptional ? [optional] : [])
            + step.alternatives.map { alternative(graph.steps[$0].number) }
    }
}
