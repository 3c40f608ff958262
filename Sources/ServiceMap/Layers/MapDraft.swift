import CatalogueModel

/// A record with what its place in the order of the map follows from.
struct MapDraft {
    let record: MapRecord
    /// Its place among the records before they were put in order.
    let number: Int
    let domain: DomainID?
    /// Place of the domain in the configuration; without a domain after them all.
    let rank: Int
    /// Whose service it is; nil for records of other kinds.
    let provider: ActorID?
}

extension MapDraft: Comparable {
    /// Layer by layer; within a layer by domain, provider and id.
    static func < (left: Self, right: Self) -> Bool {
        if left.record.layer != right.record.layer { return left.record.layer < right.record.layer }
        if left.rank != right.rank { return left.rank < right.rank }
        if left.provider != right.provider { return left.provider?.text ?? "" < right.provider?.text ?? "" }
        return left.record.id < right.record.id
    }
}

extension MapRelations {
    /// The records in the order of the map.
    func drafts(of records: [MapRecord]) -> [MapDraft] {
        let domains = catalogue.configuration.domains
        return records.enumerated().map { number, record in
            let domain = domain(of: record)
            return MapDraft(
                record: record, number: number, domain: domain,
                rank: domains.firstIndex { $0.id == domain } ?? domains.count, provider: provider(of: record))
        }.sorted()
    }

    private func provider(of record: MapRecord) -> ActorID? {
        record.layer == .services ? catalogue.services[ServiceID(record.id)]?.provider : nil
    }
}
