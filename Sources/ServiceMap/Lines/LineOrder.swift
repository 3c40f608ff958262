/// The order of a line map's items in each column, of the visits in each station, and how many crossings it makes.
extension LineSkeleton {
    /// The same map with fewer crossings, by sweeps that put everything at the middle of what it leads to.
    func ordered(sweeps: Int) -> LineSkeleton {
        var current = self
        var best = self
        var fewest = crossings
        var idle = 0
        for sweep in 0..<sweeps where fewest > 0 && idle < 4 {
            if sweep % 2 == 0 {
                for column in columns.indices { current.reorder(column, by: \.left) }
            } else {
                for column in columns.indices.reversed() { current.reorder(column, by: \.right) }
            }
            for column in columns.indices { current.exchange(column) }
            let count = current.crossings
            idle += 1
            if count < fewest { (fewest, best, idle) = (count, current, 0) }
        }
        return best
    }

    /// The place of every pin among the pins of its column.
    var ranks: [Int] {
        var ranks = [Int](repeating: 0, count: pins.count)
        for column in columns {
            var rank = 0
            for item in column {
                for pin in pins(of: item) {
                    ranks[pin] = rank
                    rank += 1
                }
                rank += 1
            }
        }
        return ranks
    }

    /// How many pairs of hops cross, with those that a hop within a column makes.
    var crossings: Int {
        let ranks = ranks
        var total = 0
        for column in columns.indices.dropLast() {
            let targets = columns[column].flatMap(pins(of:)).compactMap { pins[$0].right.map { ranks[$0] } }
            total += inversions(targets)
        }
        for bracket in brackets {
            let range =
                min(ranks[bracket.first], ranks[bracket.second])...max(ranks[bracket.first], ranks[bracket.second])
            for item in columns[pins[bracket.first].column] {
                for pin in pins(of: item) where range.contains(ranks[pin]) {
                    if bracket.isOnRight ? pins[pin].right != nil : pins[pin].left != nil { total += 1 }
                }
            }
        }
        return total
    }

    private mutating func reorder(_ column: Int, by side: KeyPath<Pin, Int?>) {
        let ranks = ranks
        func wish(_ pin: Int) -> Double? { pins[pin][keyPath: side].map { Double(ranks[$0]) } }
        for item in columns[column] where !items[item].visits.isEmpty {
            for visit in items[item].visits where visits[visit].pins.count == 2 {
                visits[visit].pins = sorted(visits[visit].pins, by: visits[visit].pins.map(wish))
            }
            let wishes = items[item].visits.map { visit in mean(visits[visit].pins.compactMap(wish)) }
            setVisits(sorted(items[item].visits, by: wishes), of: item)
        }
        let wishes = columns[column].map { item in mean(pins(of: item).compactMap(wish)) }
        columns[column] = withStationsInPlace(sorted(columns[column], by: wishes), of: column)
    }

    /// The stations keep the order that the grid gave them; passages go where they wish.
    private func withStationsInPlace(_ order: [Int], of column: Int) -> [Int] {
        if isFree { return order }
        var stations = columns[column].filter { items[$0].station != nil }.makeIterator()
        return order.map { items[$0].station == nil ? $0 : stations.next() ?? $0 }
    }

    /// Swaps neighbours, items of the column and visits of a station, as long as that takes crossings away.
    private mutating func exchange(_ column: Int) {
        let ranks = ranks
        func excess(_ upper: [Int], _ lower: [Int]) -> Int {
            var excess = 0
            for side in [\Pin.left, \Pin.right] {
                let below = lower.compactMap { pins[$0][keyPath: side] }.map { ranks[$0] }
                for above in upper.compactMap({ pins[$0][keyPath: side] }).map({ ranks[$0] }) {
                    for other in below where other != above { excess += above > other ? 1 : -1 }
                }
            }
            return excess
        }
        func settled(
            _ elements: [Int], _ pinsOf: (Int) -> [Int], isFree: (Int, Int) -> Bool = { _, _ in true }
        ) -> [Int] {
            var elements = elements
            for _ in 0..<elements.count {
                var swapped = false
                for place in elements.indices.dropLast()
                where isFree(elements[place], elements[place + 1])
                    && excess(pinsOf(elements[place]), pinsOf(elements[place + 1])) > 0
                {
                    elements.swapAt(place, place + 1)
                    swapped = true
                }
                if !swapped { break }
            }
            return elements
        }
        columns[column] = settled(columns[column], pins(of:)) {
            isFree || items[$0].station == nil || items[$1].station == nil
        }
        for item in columns[column] where items[item].visits.count > 1 {
            setVisits(settled(items[item].visits) { visits[$0].pins }, of: item)
        }
        for item in columns[column] {
            for visit in items[item].visits where visits[visit].pins.count == 2 {
                visits[visit].pins = settled(visits[visit].pins) { [$0] }
            }
        }
    }

    private func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// Those with a wish in the order of their wishes; those without stay where they are.
    private func sorted(_ elements: [Int], by wishes: [Double?]) -> [Int] {
        let places = elements.indices.filter { wishes[$0] != nil }
        let order = places.sorted { (wishes[$0] ?? 0, $0) < (wishes[$1] ?? 0, $1) }
        var result = elements
        for (place, from) in zip(places, order) { result[place] = elements[from] }
        return result
    }
}

/// How many pairs stand in the wrong order.
func inversions(_ values: [Int]) -> Int {
    guard values.count > 1 else { return 0 }
    var values = values
    var buffer = values
    var total = 0
    var width = 1
    while width < values.count {
        var start = 0
        while start < values.count {
            let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
            var (left, right) = (start, middle)
            for index in start..<end {
                if left < middle, right >= end || values[left] <= values[right] {
                    buffer[index] = values[left]
                    left += 1
                } else {
                    buffer[index] = values[right]
                    right += 1
                    total += middle - left
                }
            }
            start += 2 * width
        }
        swap(&values, &buffer)
        width *= 2
    }
    return total
}
