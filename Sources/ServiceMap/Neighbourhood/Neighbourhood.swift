import CatalogueModel

/// What lies around one record: what leads to it and where it leads, two steps in either direction.
public struct Neighbourhood: Hashable, Sendable {
    /// Edges lead one step away from the record or towards it, from left to right.
    public var graph: ServiceGraph
    /// How many steps each node stands to the right of the record; to the left of it negative.
    public var steps: [Int]

    public init(graph: ServiceGraph, steps: [Int]) {
        self.graph = graph
        self.steps = steps
    }

    /// Nil when there is no such record or its kind is not on the map.
    public init?(of id: String, in catalogue: Catalogue, texts: MapTexts) {
        guard let kind = catalogue.kind(of: id), let layer = MapLayer(kind) else { return nil }
        let focus = MapRecord(layer: layer, id: id)
        let relations = MapRelations(
            catalogue: catalogue, showsCustomers: layer == .customers || layer == .chains,
            showsSteeringBodies: layer == .providers || layer == .steeringBodies)

        let around = Surroundings(of: focus, relations: relations)
        let drafts = relations.drafts(of: around.records)
        steps = drafts.map { around.steps[$0.number] }
        graph = ServiceGraph(
            of: drafts, connections: around.connections, relations: relations, texts: texts, focus: 0)
    }

    /// Index of the record itself.
    var focus: Int { steps.firstIndex(of: 0) ?? 0 }

    /// The steps that there are, ascending.
    var columns: [Int] { Set(steps).sorted() }
}

/// The records that lie around one, itself the first of them.
private struct Surroundings {
    private(set) var records: [MapRecord]
    /// How many steps each record stands to the right of the first; to the left of it negative.
    private(set) var steps = [0]
    /// One step away from the record or towards it, from left to right; one may stand there twice.
    ///
    /// What two neighbours have with each other is not among them: it is not what the picture is about.
    private(set) var connections: [(from: Int, to: Int)] = []
    private var numbers: [MapRecord: Int]
    private let relations: MapRelations

    init(of focus: MapRecord, relations: MapRelations) {
        self.relations = relations
        records = [focus]
        numbers = [focus: 0]
        // Only onwards in one direction: turning back would bring in everything the neighbours share.
        for direction in [-1, 1] {
            var outermost = [0]
            for step in 1...2 { outermost = advance(from: outermost, to: direction * step) }
        }
    }

    /// Follows what the records are connected to on one side; the records that this finds.
    private mutating func advance(from outermost: [Int], to step: Int) -> [Int] {
        let known = records.count
        for number in outermost {
            let record = records[number]
            for other in step > 0 ? relations.right(of: record) : relations.left(of: record) {
                let found = self.number(of: other, at: step)
                guard abs(steps[found] - steps[number]) == 1 else { continue }
                connections.append(step > 0 ? (number, found) : (found, number))
            }
        }
        return Array(known..<records.count)
    }

    /// The number of a record, which stands at a step if it has not been met before.
    private mutating func number(of record: MapRecord, at step: Int) -> Int {
        if let number = numbers[record] { return number }
        numbers[record] = records.count
        records.append(record)
        steps.append(step)
        return records.count - 1
    }
}

extension ServiceGraph {
    /// The records around one with what connects them, for programs that draw for themselves.
    public static func neighbourhood(of id: String, in catalogue: Catalogue, texts: MapTexts) -> ServiceGraph? {
        Neighbourhood(of: id, in: catalogue, texts: texts)?.graph
    }
}
