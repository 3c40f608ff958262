import CatalogueModel

/// What is said of each passing, and where: in an empty cell beside its arrow, or else below the lanes.
struct PassingWords {
    /// How each passing is, and what passes on; nil where nothing is said.
    private let words: [(word: String, what: String)?]
    private let numbers: [(from: Int, to: Int)]
    private let metrics: LaneMetrics

    init(_ graph: LaneGraph, texts: LaneTexts, metrics: LaneMetrics) {
        words = graph.passings.map { passing in
            texts.word(passing.look).map { word in
                // That a told handover is clear its line says; the others are named.
                (word: passing.look == .told(.clear) ? "" : word, what: passing.what ?? "")
            }
        }
        numbers = graph.passings.map { (graph.steps[$0.from].number, graph.steps[$0.to].number) }
        self.metrics = metrics
    }

    /// The words of a passing in lines, those that tell how it is first.
    func lines(of passing: Int, width: Int, lines limit: Int) -> (word: [String], what: [String]) {
        guard let said = words[passing] else { return ([], []) }
        return (
            metrics.smallBold.wrapped(said.word, width: width, lines: limit),
            metrics.small.wrapped(said.what, width: width, lines: limit)
        )
    }

    func height(of passing: Int, width: Int) -> Int {
        let said = lines(of: passing, width: width, lines: metrics.labelLines)
        return (said.word.count + said.what.count) * metrics.smallLine
    }

    /// Gives each passing with words an empty cell beside an upright piece of its arrow; the rest are returned.
    func takeCells(of graph: LaneGraph, grid: inout LaneGrid, routes: LaneRoutes, width: Int) -> [Int] {
        let choices = graph.passings.indices.map { index in
            words[index] == nil ? [] : cells(beside: index, of: graph, grid: grid, routes: routes)
        }
        var unplaced: [Int] = []
        // Those with the least choice first.
        let order = choices.indices.sorted { (choices[$0].count, $0) < (choices[$1].count, $1) }
        for index in order where words[index] != nil {
            // The full text, or it goes below, where there is room for it.
            let said = lines(of: index, width: width, lines: .max)
            let isShort = said.word.count + said.what.count <= metrics.labelLines
            let open = choices[index].filter { grid.cells[$0.row][$0.column].hasRoom }
            let place = open.first { !grid.cells[$0.row][$0.column].isBlocked } ?? open.first
            guard isShort, let place else {
                unplaced.append(index)
                continue
            }
            grid.cells[place.row][place.column].label = index
        }
        return unplaced.sorted()
    }

    /// The cells to the left and right of the upright pieces of an arrow, the best first: where it arrives.
    private func cells(
        beside passing: Int, of graph: LaneGraph, grid: LaneGrid, routes: LaneRoutes
    ) -> [(row: Int, column: Int)] {
        let (from, to) = (graph.passings[passing].from, graph.passings[passing].to)
        let (rowFrom, rowTo) = (grid.row[from], grid.row[to])
        func between(_ first: Int, _ second: Int) -> [Int] {
            first < second ? Array((first + 1..<second).reversed()) : Array(second + 1..<max(first, second + 1))
        }
        func beside(_ gap: Int, rows: [Int]) -> [(row: Int, column: Int)] {
            rows.flatMap { row in [(row, gap + 1), (row, gap)] }.filter { $0.column < grid.columnCount }
        }
        switch routes.ways[passing] {
        case .bend(let gap)?:
            return [(rowTo, gap), (rowFrom, gap + 1)] + beside(gap, rows: between(rowFrom, rowTo))
        case .channel(let channel)?:
            // Rows that the arrow passes on its way to or from the channel.
            let down = channel > rowTo ? Array(rowTo..<channel) : Array(channel..<rowTo + 1)
            let up = channel > rowFrom ? Array(rowFrom..<channel) : Array(channel..<rowFrom + 1)
            return beside(grid.column[to] - 1, rows: down) + beside(grid.column[from], rows: up)
        default:
            return []
        }
    }

    func labels(grid: LaneGrid, routes: LaneRoutes, sizes: LaneSizes, places: LanePlaces, width: Int)
        -> [PlacedPassingLabel]
    {
        var labels: [PlacedPassingLabel] = []
        for (row, cells) in grid.cells.enumerated() {
            for (column, cell) in cells.enumerated() {
                guard let passing = cell.label else { continue }
                let said = lines(of: passing, width: width, lines: metrics.labelLines)
                let all = said.word + said.what
                let widths =
                    said.word.map { metrics.smallBold.width($0) } + said.what.map { metrics.small.width($0) }
                let needed = widths.max() ?? 0
                // Beside the gap after the cell when the arrow turns there, else beside the one before it.
                let endsRight = routes.gaps[column].contains(passing)
                let signs = sizes.signsHeight(in: cell)
                labels.append(
                    PlacedPassingLabel(
                        arrow: passing, x: places.columns[column] + (endsRight ? width - needed : 0),
                        y: places.middles[row] - (signs + all.count * metrics.smallLine) / 2 + signs, width: needed,
                        height: all.count * metrics.smallLine, wordLines: said.word.count, lines: all,
                        endsRight: endsRight))
            }
        }
        return labels.sorted { $0.arrow < $1.arrow }
    }

    /// What has no room beside its arrow, told by the numbers of the steps.
    func notes(
        _ passings: [Int], below top: Int, width: Int
    ) -> (notes: [PlacedPassingLabel], bottom: Int) {
        var notes: [PlacedPassingLabel] = []
        var y = top + metrics.rowGap
        for passing in passings {
            guard let said = words[passing] else { continue }
            let (from, to) = numbers[passing]
            let text = "\(from) → \(to): " + [said.what, said.word].filter { !$0.isEmpty }.joined(separator: " — ")
            let lines = metrics.small.wrapped(text, width: min(width, 900) - 2 * metrics.margin, lines: 4)
            notes.append(
                PlacedPassingLabel(
                    arrow: passing, x: metrics.margin, y: y, width: lines.map { metrics.small.width($0) }.max() ?? 0,
                    height: lines.count * metrics.smallLine, wordLines: 0, lines: lines, endsRight: false))
            y += lines.count * metrics.smallLine + 3
        }
        return (notes, notes.isEmpty ? top : y)
    }
}
