import CatalogueModel

/// Which actors and which lines between them a line map shows; without any geometry.
public struct LineGraph: Hashable, Sendable {
    /// In the order of their ids.
    public var stations: [LineStation]
    /// By domain in the order of the site's configuration, then by id.
    public var lines: [MapLine]
    /// The domains that the lines have, in the order of the configuration.
    public var domains: [MapDomain]

    public init(stations: [LineStation], lines: [MapLine], domains: [MapDomain] = []) {
        self.stations = stations
        self.lines = lines
        self.domains = domains
    }
}

extension LineGraph {
    /// Whether the map is taken in at a glance, so that it matters more how clear it is than that its stations stay.
    var isSmall: Bool { lines.count <= 12 && stations.count <= 20 }
}

/// An actor on the line map.
public struct LineStation: Hashable, Sendable {
    public var id: String
    /// Customer, provider or steering body.
    public var kind: RecordKind
    public var label: String
    /// The language of the label where it is not the map's own.
    public var labelLanguage: Language?
}

/// A service chain on the line map, or the chains of one domain drawn as one line.
public struct MapLine: Hashable, Sendable {
    /// The chain's id, or the domain's when the line stands for its chains.
    public var id: String
    public var label: String
    public var labelLanguage: Language?
    /// The domain whose colour it has.
    public var domain: DomainID?
    /// All the domains that it belongs to.
    public var domains: [DomainID]
    /// Indices of the stations in the order in which the line stops at them; never the same twice in a row.
    public var stops: [Int]
    /// Ids of the chains drawn as one line, sorted; empty when the line is one chain.
    public var chains: [String]

    public init(
        id: String, label: String, labelLanguage: Language? = nil, domain: DomainID? = nil,
        domains: [DomainID]? = nil, stops: [Int], chains: [String] = []
    ) {
        self.id = id
        self.label = label
        self.labelLanguage = labelLanguage
        self.domain = domain
        self.domains = domains ?? [domain].compactMap(\.self)
        self.stops = stops
        self.chains = chains
    }

    /// Whether the line stands for several chains, which have no common order: it then stops where the map is shortest.
    public var isBundle: Bool { !chains.isEmpty }
}
