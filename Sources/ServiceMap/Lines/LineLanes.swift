/// The height of everything on a line map, in lanes: horizontal stretches that no two lines of a column share.
struct LineLanes {
    /// Lane of each pin.
    private(set) var ofPin: [Int]
    /// First lane of each item: of a passage its own, of a station that of its label.
    private(set) var ofItem: [Int]
    /// How many lanes there are.
    private(set) var count: Int

    /// Lanes between an item's first and each of its pins.
    private var offset: [Int]
    /// Lanes that an item needs.
    private var height: [Int]

    /// - Parameter labelLanes: lanes that a station's label takes above its first row, by station.
    init(_ skeleton: LineSkeleton, labelLanes: [Int]) {
        offset = [Int](repeating: 0, count: skeleton.pins.count)
        height = [Int](repeating: 1, count: skeleton.items.count)
        ofItem = [Int](repeating: 0, count: skeleton.items.count)
        ofPin = offset
        count = 1
        for (index, item) in skeleton.items.enumerated() {
            guard let station = item.station else { continue }
            var lane = labelLanes[station]
            for visit in item.visits {
                for pin in skeleton.visits[visit].pins {
                    offset[pin] = lane
                    lane += 1
                }
                // The sign of a line that begins here is higher than a lane.
                if skeleton.visits[visit].isFirst { lane += 1 }
            }
            height[index] = lane + 1
        }
        for column in skeleton.columns {
            var lane = 0
            for item in column {
                ofItem[item] = lane
                lane += height[item]
            }
        }
        settle(skeleton)
        let top = ofItem.min() ?? 0
        for index in ofItem.indices { ofItem[index] -= top }
        for (index, pin) in skeleton.pins.enumerated() { ofPin[index] = ofItem[pin.item] + offset[index] }
        count = ofItem.indices.map { ofItem[$0] + height[$0] }.max() ?? 1
    }

    /// Moves the items so that as many lines as possible run straight on: sweeps of least distances.
    private mutating func settle(_ skeleton: LineSkeleton) {
        for round in 0..<4 {
            for column in skeleton.columns.indices.dropFirst() { place(column, of: skeleton, left: true, right: false) }
            for column in skeleton.columns.indices.dropLast().reversed() {
                place(column, of: skeleton, left: false, right: true)
            }
            if round >= 2 {
                for column in skeleton.columns.indices { place(column, of: skeleton, left: true, right: true) }
            }
        }
    }

    /// Puts the items of a column where the sum of the distances to what they lead to is least, in their order.
    private mutating func place(_ column: Int, of skeleton: LineSkeleton, left: Bool, right: Bool) {
        /// Neighbouring items that move as one, with what each of their pins wishes.
        struct Block {
            var items: Int
            var wishes: [Int]
            var lane: Int { wishes[(wishes.count - 1) / 2] }
        }
        let items = skeleton.columns[column]
        var blocks: [Block] = []
        var sum = 0
        for item in items {
            var wishes: [Int] = []
            for pin in skeleton.pins(of: item) {
                for neighbour in [left ? skeleton.pins[pin].left : nil, right ? skeleton.pins[pin].right : nil] {
                    guard let neighbour else { continue }
                    let other = skeleton.pins[neighbour]
                    let wish = ofItem[other.item] + offset[neighbour] - offset[pin] - sum
                    // Long hops run straight rather than short ones.
                    let isLong = skeleton.items[item].station == nil
                    let weight = isLong && other.visit == nil ? 4 : isLong || other.visit == nil ? 2 : 1
                    for _ in 0..<weight { wishes.append(wish) }
                }
            }
            if wishes.isEmpty { wishes.append(ofItem[item] - sum) }
            blocks.append(Block(items: 1, wishes: wishes.sorted()))
            while blocks.count > 1, blocks[blocks.count - 2].lane > blocks[blocks.count - 1].lane {
                let last = blocks.removeLast()
                blocks[blocks.count - 1].items += last.items
                blocks[blocks.count - 1].wishes = (blocks[blocks.count - 1].wishes + last.wishes).sorted()
            }
            sum += height[item]
        }
        var index = 0
        var above = 0
        for block in blocks {
            for _ in 0..<block.items {
                ofItem[items[index]] = block.lane + above
                above += height[items[index]]
                index += 1
            }
        }
    }
}
