import CatalogueModel

/// The interfaces that providers take part in as a table: providers across, everybody they hand over with down.
public struct InterfaceMatrix: Sendable {
    /// Actors of one kind, one below the other.
    public struct RowGroup: Sendable {
        public var kind: RecordKind
        public var actors: [ActorID]
    }

    /// The first domain of all its providers; nil when one matrix holds all providers.
    public var domain: DomainID?
    public var columns: [ActorID]
    /// Providers, customers and steering bodies, as far as they hand over with one of the columns.
    public var rowGroups: [RowGroup]

    private var interfaces: [Pair: Interface]

    /// The interface of a row's actor with a column's; nil when they hand nothing over to each other.
    public func interface(_ row: ActorID, _ column: ActorID) -> Interface? { interfaces[Pair(row, column)] }

    /// The matrix of one actor: its interfaces below each other; nil when it has none.
    public init?(around actor: ActorID, of catalogue: Catalogue, rank: (ActorID) -> Int) {
        guard catalogue.relations.interfacesOfActor[actor] != nil else { return nil }
        self.init(domain: nil, columns: [actor], of: catalogue, rank: rank)
    }

    /// As many providers as stand side by side on a screen with room to press each cell.
    static let mostColumns = 14

    fileprivate init(domain: DomainID?, columns: [ActorID], of catalogue: Catalogue, rank: (ActorID) -> Int) {
        self.domain = domain
        self.columns = columns
        interfaces = [:]
        var counterparts: Set<ActorID> = []
        for column in columns {
            for interface in catalogue.relations.interfacesOfActor[column] ?? [] {
                interfaces[Pair(interface.first, interface.second)] = interface
                counterparts.insert(interface.counterpart(of: column))
            }
        }
        let rows = counterparts.sorted { (rank($0), $0) < (rank($1), $1) }
        rowGroups = RecordKind.allCases.filter(\.isActor).compactMap { kind in
            let actors = rows.filter { catalogue.kind(of: $0.text) == kind }
            return actors.isEmpty ? nil : RowGroup(kind: kind, actors: actors)
        }
    }

    private struct Pair: Hashable {
        var first, second: ActorID

        init(_ one: ActorID, _ other: ActorID) {
            first = min(one, other)
            second = max(one, other)
        }
    }
}

/// The interfaces of all providers as one matrix or, when there are too many of them for a screen, one for each domain.
///
/// - Parameter rank: an actor's place among the titles, which gives rows and columns their order.
public func interfaceMatrices(of catalogue: Catalogue, rank: (ActorID) -> Int) -> [InterfaceMatrix] {
    let providers = catalogue.providers.keys
        .filter { catalogue.relations.interfacesOfActor[$0] != nil }
        .sorted { (rank($0), $0) < (rank($1), $1) }
    guard !providers.isEmpty else { return [] }
    if providers.count <= InterfaceMatrix.mostColumns {
        return [InterfaceMatrix(domain: nil, columns: providers, of: catalogue, rank: rank)]
    }
    let byDomain = Dictionary(grouping: providers) { catalogue.providers[$0]?.domains.first }
    let domains = catalogue.configuration.domains.map { Optional($0.id) } + [nil]
    return domains.flatMap { domain -> [InterfaceMatrix] in
        let columns = byDomain[domain] ?? []
        return stride(from: 0, to: columns.count, by: InterfaceMatrix.mostColumns).map { start in
            let part = columns[start..<min(start + InterfaceMatrix.mostColumns, columns.count)]
            return InterfaceMatrix(domain: domain, columns: Array(part), of: catalogue, rank: rank)
        }
    }
}
