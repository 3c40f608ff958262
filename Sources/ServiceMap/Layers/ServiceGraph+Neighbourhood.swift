import CatalogueModel

extension ServiceGraph {
    /// The map around one record: what leads to it and where it leads, two steps in either direction.
    ///
    /// At most about `limit` nodes and `layerLimit` in a column; what is left over is one node at the column's end.
    /// Nil when there is no such record or its kind is not on the map.
    public static func neighbourhood(
        of id: String, in catalogue: Catalogue, texts: MapTexts, limit: Int = 40, layerLimit: Int = 14
    ) -> ServiceGraph? {
        guard let kind = catalogue.kind(of: id), let layer = MapLayer(kind) else { return nil }
        let focus = MapRecord(layer: layer, id: id)
        let relations = MapRelations(
            catalogue: catalogue, showsCustomers: layer == .customers || layer == .chains,
            showsSteeringBodies: layer == .providers || layer == .steeringBodies)

        // Only onwards in one direction: turning back would bring in everything the neighbours share.
        var distance = [focus: 0]
        for next in [relations.left(of:), relations.right(of:)] {
            var edge = [focus]
            for step in 1...2 {
                edge = edge.flatMap(next).filter { distance[$0] == nil }.sorted()
                for record in edge { distance[record] = distance[record] ?? step }
            }
        }
        let graph = ServiceGraph(
            connecting: distance.keys.sorted(), relations: relations, texts: texts, focus: focus)
        let near = graph.nodes.map { distance[MapRecord(layer: $0.layer, id: $0.id)] ?? 2 }
        return graph.capped(near: near, limit: limit, layerLimit: layerLimit, texts: texts)
    }

    /// The graph with the farthest and least connected nodes of too full layers drawn as one.
    private func capped(near distance: [Int], limit: Int, layerLimit: Int, texts: MapTexts) -> ServiceGraph {
        let layers = MapLayer.allCases.map { layer in nodes.indices.filter { nodes[$0].layer == layer } }
        var room = max(2, layerLimit)
        while room > 2, layers.reduce(0, { $0 + min($1.count, room) }) > limit { room -= 1 }
        guard layers.contains(where: { $0.count > room }) else { return self }

        var degree = [Int](repeating: 0, count: nodes.count)
        for edge in edges {
            degree[edge.from] += 1
            degree[edge.to] += 1
        }
        var kept: [MapNode] = []
        var group = [Int](repeating: 0, count: nodes.count)
        for indices in layers where !indices.isEmpty {
            let ranked = indices.sorted { (distance[$0], -degree[$0], $0) < (distance[$1], -degree[$1], $1) }
            let staying = indices.count > room ? Set(ranked.prefix(room - 1)) : Set(indices)
            for index in indices where staying.contains(index) {
                group[index] = kept.count
                kept.append(nodes[index])
            }
            let rest = indices.filter { !staying.contains($0) }
            guard let first = rest.first else { continue }
            for index in rest { group[index] = kept.count }
            let layer = nodes[first].layer
            kept.append(
                MapNode(
                    id: "\(layer.kind.rawValue):more", layer: layer, label: texts.more(layer.kind, rest.count),
                    members: rest.map { nodes[$0].id }.sorted()))
        }
        let used = Set(kept.compactMap(\.domain))
        return ServiceGraph(
            nodes: kept, edges: edges(joining: group), domains: domains.filter { used.contains($0.id) })
    }
}
