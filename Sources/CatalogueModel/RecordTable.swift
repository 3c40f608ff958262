/// The records of one kind with their ids, in the order in which they were added.
public struct RecordTable<ID: Hashable & Sendable & TextID, Value: Record>: RandomAccessCollection, Sendable {
    public private(set) var keys: [ID] = []
    public private(set) var values: [Value] = []
    private var positions: [ID: Int] = [:]

    public var startIndex: Int { 0 }
    public var endIndex: Int { keys.count }
    public subscript(position: Int) -> (key: ID, value: Value) { (keys[position], values[position]) }

    /// The record with this id, or nil when there is none.
    public subscript(id: ID) -> Value? { positions[id].map { values[$0] } }

    public func contains(_ id: ID) -> Bool { positions[id] != nil }

    /// - Parameter value: of an id that the table does not hold yet.
    mutating func add(_ value: Value) {
        let id = ID(value.header.id)
        assert(positions[id] == nil, "an id is added once")
        positions[id] = keys.count
        keys.append(id)
        values.append(value)
    }
}

/// An id that is made of its text.
public protocol TextID {
    init(_ text: String)
}
