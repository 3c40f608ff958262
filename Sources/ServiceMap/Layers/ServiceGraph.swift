import CatalogueModel

/// Which records the layered map shows and what leads from one to the next; without any geometry.
public struct ServiceGraph: Hashable, Sendable {
    /// Layer by layer; within a layer by domain, provider and id.
    public var nodes: [MapNode]
    /// Every pair of nodes at most once, in the order of `from`, then `to`.
    public var edges: [MapEdge]
    /// The domains that the nodes have, in the order of the site's configuration.
    public var domains: [MapDomain]

    public init(nodes: [MapNode], edges: [MapEdge], domains: [MapDomain] = []) {
        self.nodes = nodes
        self.edges = edges
        self.domains = domains
    }
}

/// The columns of the layered map, from left to right.
public enum MapLayer: Int, CaseIterable, Hashable, Sendable, Comparable {
    case customers, situations, chains, services, providers, steeringBodies

    /// The layer of a kind of records; nil when the kind has no place on the map.
    public init?(_ kind: RecordKind) {
        switch kind {
        case .customer: self = .customers
        case .situation: self = .situations
        case .serviceChain: self = .chains
        case .service: self = .services
        case .provider: self = .providers
        case .steeringBody: self = .steeringBodies
        default: return nil
        }
    }

    public var kind: RecordKind {
        switch self {
        case .customers: .customer
        case .situations: .situation
        case .chains: .serviceChain
        case .services: .service
        case .providers: .provider
        case .steeringBodies: .steeringBody
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A record on the map, or several of one kind drawn as one.
public struct MapNode: Hashable, Sendable {
    /// Unique in its graph: the record's id, or a bundle's own.
    public var id: String
    public var layer: MapLayer
    /// The record's title, or what the bundle is called.
    public var label: String
    /// The language of the label where it is not the map's own.
    public var labelLanguage: Language?
    public var domain: DomainID?
    /// Of a service, and of a bundle of one provider's services.
    public var provider: ActorID?
    /// Ids of the records drawn as one, sorted; empty when the node is one record.
    public var members: [String] = []
    /// Whether the map is drawn around this node.
    public var isFocus: Bool = false

    public var kind: RecordKind { layer.kind }
    public var isBundle: Bool { !members.isEmpty }
}

/// A connection from a node to one further right.
public struct MapEdge: Hashable, Sendable {
    /// Index of the left node in the graph's `nodes`.
    public var from: Int
    /// Index of the right node.
    public var to: Int
    /// The domain whose hue the edge has; nil when it stands for connections of several.
    public var domain: DomainID?
    /// How many connections between records it stands for.
    public var weight: Int = 1
}

/// A domain as the map names and colours it.
public struct MapDomain: Hashable, Sendable {
    public var id: DomainID
    public var title: String
    /// Hue on a light ground, `#rrggbb`.
    public var colour: String
}
