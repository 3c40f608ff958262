import CatalogueModel

extension LineGraph {
    /// The same chains with one line for each domain, and only the stations where several chains meet.
    ///
    /// - Parameters:
    ///   - others: what the line of the chains without a domain is called.
    ///   - limit: stations at most; the busiest stay.
    public func bundled(others: String, limit: Int = 16) -> LineGraph {
        var chainsOfStation = [Int](repeating: 0, count: stations.count)
        var domainsOfStation: [Set<DomainID>] = Array(repeating: [], count: stations.count)
        for line in lines {
            for station in Set(line.stops) {
                chainsOfStation[station] += 1
                domainsOfStation[station].formUnion(line.domains)
            }
        }
        func rank(_ station: Int) -> (Int, Int, Int) {
            (-domainsOfStation[station].count, -chainsOfStation[station], station)
        }
        let kept = stations.indices.filter { chainsOfStation[$0] > 1 }.sorted { rank($0) < rank($1) }
            .prefix(limit).sorted()
        let position = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let groups = domains.map { (id: $0.id.text, domain: Optional($0.id), title: $0.title) }
        let bundles = (groups + [(id: "muut", domain: nil, title: others)]).compactMap { group -> MapLine? in
            let own = lines.filter { group.domain.map($0.domains.contains) ?? $0.domains.isEmpty }
            let stops = Set(own.flatMap(\.stops)).compactMap { position[$0] }.sorted()
            guard !stops.isEmpty else { return nil }
            return MapLine(
                id: group.id, label: group.title, domain: group.domain, stops: stops, chains: own.map(\.id).sorted())
        }
        return LineGraph(stations: kept.map { stations[$0] }, lines: bundles, domains: domains)
    }

    /// The lines that call at most stations, as many as a map can show, with the stations that they need.
    public func limited(lines most: Int = 25, stations mostStations: Int = 40) -> LineGraph {
        guard lines.count > most || stations.count > mostStations else { return self }
        let order = lines.indices.sorted { (-Set(lines[$0].stops).count, $0) < (-Set(lines[$1].stops).count, $1) }
        var kept: [Int] = []
        var used: Set<Int> = []
        for line in order where kept.count < most {
            let needed = used.union(lines[line].stops)
            guard needed.count <= mostStations else { continue }
            kept.append(line)
            used = needed
        }
        let shown = used.sorted()
        let position = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
        return LineGraph(
            stations: shown.map { stations[$0] },
            lines: kept.sorted().map { index in
                var line = lines[index]
                line.stops = line.stops.compactMap { position[$0] }
                return line
            }, domains: domains)
    }
}
