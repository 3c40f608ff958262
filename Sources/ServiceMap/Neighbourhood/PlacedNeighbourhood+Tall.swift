/// The neighbourhood for a narrow screen: a tree above the record of what leads to it, and one below of where it leads.
///
/// What lies two steps away stands below the first of its neighbours; where there is no room for all of it, each
/// neighbour says how many of what kind lie beyond it.
public func placedTall(
    _ neighbourhood: Neighbourhood, texts: MapTexts, metrics: MapMetrics = .tallNeighbourhood
) -> PlacedMap {
    var tree = NeighbourTree(neighbourhood, texts: texts, metrics: metrics)
    if let whole = tree.placedWhole() { return whole }
    let groups = neighbourhood.groups { groups in
        guard !tree.fits(groups) else { return nil }
        let counts = [-1, 1].map { step in
            (step: step, count: groups.reduce(0) { $0 + ($1.step == step ? $1.boxes : 0) })
        }
        return counts.max { $0.count < $1.count }?.step
    }
    return tree.placed(groups)
}
