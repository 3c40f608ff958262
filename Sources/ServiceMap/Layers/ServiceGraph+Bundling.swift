import CatalogueModel

extension ServiceGraph {
    /// How the records of one layer are drawn together, from not at all to most.
    private enum Bundling: Int, Comparable {
        case single, byProviderAndDomain, byDomain

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What all members of one bundle share.
    private struct BundleKey: Hashable {
        var layer: MapLayer
        var provider: ActorID?
        var domain: DomainID?
    }

    /// The same graph with as much drawn together as the limits ask for.
    func bundled(within limits: Limits, catalogue: Catalogue, texts: MapTexts) -> ServiceGraph {
        var bundling: [MapLayer: Bundling] = [:]
        let layers: [(layer: MapLayer, limit: Int)] = [
            (.services, limits.services), (.chains, limits.chains), (.situations, limits.situations),
            (.providers, limits.providers),
        ]
        for (layer, limit) in layers {
            let nodes = nodes.filter { $0.layer == layer }
            guard nodes.count > limit else { continue }
            let groups = Set(nodes.map { BundleKey(layer: layer, provider: $0.provider, domain: $0.domain) })
            // Only services have a provider; for the other layers the two ways are the same.
            bundling[layer] = groups.count <= limit ? .byProviderAndDomain : .byDomain
        }
        var result = bundled(bundling, catalogue: catalogue, texts: texts)
        for layer in [MapLayer.chains, .situations, .services] where result.edges.count > limits.edges {
            bundling[layer] = max(.byProviderAndDomain, bundling[layer] ?? .single)
            result = bundled(bundling, catalogue: catalogue, texts: texts)
        }
        return result
    }

    private func bundled(_ bundling: [MapLayer: Bundling], catalogue: Catalogue, texts: MapTexts) -> ServiceGraph {
        guard !bundling.isEmpty else { return self }
        var groups: [(key: BundleKey?, members: [Int])] = []
        var groupOfKey: [BundleKey: Int] = [:]
        var groupOfNode: [Int] = []
        for (index, node) in nodes.enumerated() {
            let way = bundling[node.layer] ?? .single
            if way == .single {
                groupOfNode.append(groups.count)
                groups.append((nil, [index]))
                continue
            }
            let key = BundleKey(
                layer: node.layer, provider: way == .byProviderAndDomain ? node.provider : nil, domain: node.domain)
            if let group = groupOfKey[key] {
                groups[group].members.append(index)
                groupOfNode.append(group)
            } else {
                groupOfKey[key] = groups.count
                groupOfNode.append(groups.count)
                groups.append((key, [index]))
            }
        }
        let merged = groups.map { group in
            guard let key = group.key, group.members.count > 1 else { return nodes[group.members[0]] }
            return bundle(of: group.members, sharing: key, catalogue: catalogue, texts: texts)
        }
        return ServiceGraph(nodes: merged, edges: edges(joining: groupOfNode), domains: domains)
    }

    private func bundle(
        of members: [Int], sharing key: BundleKey, catalogue: Catalogue, texts: MapTexts
    ) -> MapNode {
        let provider = key.provider.flatMap { catalogue.providers[$0]?.header.title[texts.language] }
        let domain = key.domain.flatMap { catalogue.domain($0)?.title[texts.language] }
        let label = texts.bundle(
            MapBundle(kind: key.layer.kind, count: members.count, provider: provider, domain: domain))
        // A colon cannot stand in a record's id, so a bundle's id is never taken.
        let id = [key.layer.kind.rawValue, key.provider?.text ?? "", key.domain?.text ?? ""].joined(separator: ":")
        return MapNode(
            id: id, layer: key.layer, label: label, domain: key.domain, provider: key.provider,
            members: members.map { nodes[$0].id }.sorted())
    }

    /// The edges between groups of nodes: `groups` gives each node's group.
    func edges(joining groups: [Int]) -> [MapEdge] {
        struct Pair: Hashable { var from, to: Int }
        var position: [Pair: Int] = [:]
        var joined: [MapEdge] = []
        for edge in edges {
            let pair = Pair(from: groups[edge.from], to: groups[edge.to])
            if let index = position[pair] {
                joined[index].weight += edge.weight
                if joined[index].domain != edge.domain { joined[index].domain = nil }
            } else {
                position[pair] = joined.count
                joined.append(MapEdge(from: pair.from, to: pair.to, domain: edge.domain, weight: edge.weight))
            }
        }
        return joined.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
}
