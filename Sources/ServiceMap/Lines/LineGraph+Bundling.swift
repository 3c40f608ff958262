import CatalogueModel

extension LineGraph {
    /// The same chains with one line for each domain, and only the stations where several chains meet.
    ///
    /// - Parameter limit: stations at most; the busiest stay.
    public func bundled(limit: Int = 24) -> LineGraph {
        var chainsOfStation = [Int](repeating: 0, count: stations.count)
        var domainsOfStation: [Set<DomainID>] = Array(repeating: [], count: stations.count)
        for line in lines {
            for station in Set(line.stops) {
                chainsOfStation[station] += 1
                if let domain = line.domain { domainsOfStation[station].insert(domain) }
            }
        }
        let meeting = stations.indices.filter { chainsOfStation[$0] > 1 }.sorted {
            (-domainsOfStation[$0].count, -chainsOfStation[$0], $0) < (
                -domainsOfStation[$1].count, -chainsOfStation[$1], $1
            )
        }
        let kept = meeting.prefix(limit).sorted()
        let position = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let bundles = domains.compactMap { domain -> MapLine? in
            let own = lines.filter { $0.domain == domain.id }
            let stops = Set(own.flatMap(\.stops)).compactMap { position[$0] }.sorted()
            guard !stops.isEmpty else { return nil }
            return MapLine(
                id: domain.id.text, label: domain.title, domain: domain.id, stops: stops, chains: own.map(\.id))
        }
        return LineGraph(stations: kept.map { stations[$0] }, lines: bundles, domains: domains)
    }
}
