import CatalogueModel

/// A service graph with a place for everything; x and y are the upper left corner, in whole pixels.
public struct PlacedMap: Hashable, Sendable {
    public var width: Int
    public var height: Int
    /// From left to right; only layers that have nodes.
    public var columns: [PlacedColumn]
    /// In the order of the graph's nodes.
    public var nodes: [PlacedNode]
    /// In the order of the graph's edges.
    public var edges: [PlacedEdge]
    public var legend: [PlacedDomain]
    /// How many pairs of edges cross, counted between neighbouring columns.
    public var crossings: Int
    public var metrics: MapMetrics
    /// The vertices of each column from top to bottom, passages among them.
    var order: [[Int]]
    /// Whether it is one column, with edges that run by right angles on its left side.
    var isTall = false
}

/// A column of the map, its heading above its nodes.
public struct PlacedColumn: Hashable, Sendable {
    public var layer: MapLayer
    public var x: Int
    public var width: Int
    /// Where the heading's line of text stands.
    public var headingBaseline: Int
    /// Whether the heading is of one record, and says so.
    public var isOfOne = false
}

/// A node's box with its label in lines.
public struct PlacedNode: Hashable, Sendable {
    public var node: MapNode
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int
    public var lines: [String]
    /// How many of the lines tell what lies beyond the node; they come last.
    public var noteLines = 0
}

/// An edge from the right side of a box to the left side of another.
public struct PlacedEdge: Hashable, Sendable {
    public var edge: MapEdge
    /// Ends and, for each column that it passes through, where it enters and leaves: always an even number.
    ///
    /// From an odd point to the next even one it swings; through a column it runs level.
    public var points: [PlacedPoint]
}

public struct PlacedPoint: Hashable, Sendable {
    public var x: Int
    public var y: Int
}

/// A domain's entry in the legend: a swatch and its title.
public struct PlacedDomain: Hashable, Sendable {
    public var domain: MapDomain
    public var x: Int
    public var y: Int
}

/// The graph with columns from left to right, few crossings and no box on another; the same graph gives the same map.
///
/// The order is taken from `model` when that is a map of the same nodes and edges, as of another language: finding it is
/// most of the work.
public func placed(
    _ graph: ServiceGraph, metrics: MapMetrics = .overview, like model: PlacedMap? = nil
) -> PlacedMap {
    let skeleton = MapSkeleton(graph, metrics: metrics)
    let known = model.flatMap { $0.shows(graph) ? $0.order : nil }
    let order = known.map { skeleton.order.arranged($0) } ?? skeleton.ordered(metrics)
    let legend = placedLegend(graph.domains, width: skeleton.widestWidth, metrics: metrics)
    let legendHeight = legend.last.map { $0.y + metrics.lineHeight + 10 } ?? metrics.margin
    let top = legendHeight + metrics.headingSize + 14
    let heights = placedHeights(of: order, skeleton: skeleton, metrics: metrics)
    let gaps = columnGaps(of: order, heights: heights, skeleton: skeleton, metrics: metrics)

    var columns: [PlacedColumn] = []
    var x = metrics.margin
    for (index, layer) in skeleton.layers.enumerated() {
        let width = metrics.width(of: layer)
        columns.append(
            PlacedColumn(layer: layer, x: x, width: width, headingBaseline: legendHeight + metrics.headingSize))
        x += width + (index < gaps.count ? gaps[index] : 0)
    }
    let nodes = graph.nodes.indices.map { index in
        let column = columns[skeleton.column[index]]
        return PlacedNode(
            node: graph.nodes[index], x: column.x, y: top + heights.y[index], width: column.width,
            height: skeleton.height[index], lines: skeleton.lines[index])
    }
    let edges = placedEdges(
        graph.edges, skeleton: skeleton, heights: heights, top: top, columns: columns, metrics: metrics)
    return PlacedMap(
        width: max(x, legend.isEmpty ? 0 : skeleton.widestWidth) + metrics.margin,
        height: top + heights.total + metrics.margin, columns: columns, nodes: nodes, edges: edges, legend: legend,
        crossings: order.crossings, metrics: metrics,
        order: order.layers)
}

extension PlacedMap {
    /// Whether the graph has the same nodes and edges, whatever they are called.
    fileprivate func shows(_ graph: ServiceGraph) -> Bool {
        nodes.map(\.node.id) == graph.nodes.map(\.id)
            && edges.elementsEqual(graph.edges) { ($0.edge.from, $0.edge.to) == ($1.from, $1.to) }
    }
}

func placedLegend(_ domains: [MapDomain], width: Int, metrics: MapMetrics) -> [PlacedDomain] {
    var legend: [PlacedDomain] = []
    var x = metrics.margin
    var y = metrics.margin
    for domain in domains {
        let needed = 18 + metrics.label.width(domain.title)
        if x > metrics.margin, x + needed > width {
            x = metrics.margin
            y += metrics.lineHeight + 6
        }
        legend.append(PlacedDomain(domain: domain, x: x, y: y))
        x += needed + 20
    }
    return legend
}

/// The free width goes to the gaps whose edges climb most.
private func columnGaps(
    of order: LayerOrder, heights: LayerHeights, skeleton: MapSkeleton, metrics: MapMetrics
) -> [Int] {
    guard skeleton.layers.count > 1 else { return [] }
    let climbs = order.layers.dropLast().map { layer in
        1
            + layer.reduce(0) { sum, vertex in
                order.after[vertex].reduce(sum) { $0 + abs(heights.middle(of: $1) - heights.middle(of: vertex)) }
            }
    }
    let boxes = skeleton.layers.reduce(0) { $0 + metrics.width(of: $1) }
    let free = max(0, metrics.preferredWidth - 2 * metrics.margin - boxes - climbs.count * metrics.minimumColumnGap)
    let total = climbs.reduce(0, +)
    return climbs.map { min(metrics.maximumColumnGap, metrics.minimumColumnGap + free * $0 / total) }
}

private func placedEdges(
    _ edges: [MapEdge], skeleton: MapSkeleton, heights: LayerHeights, top: Int, columns: [PlacedColumn],
    metrics: MapMetrics
) -> [PlacedEdge] {
    // What an edge meets first after leaving a box decides its place among the ends on that side.
    let firstStops = edges.indices.map { skeleton.passages[$0].first ?? edges[$0].to }
    let lastStops = edges.indices.map { skeleton.passages[$0].last ?? edges[$0].from }
    let starts = ports(edges.map(\.from), towards: firstStops, skeleton: skeleton, heights: heights, metrics: metrics)
    let ends = ports(edges.map(\.to), towards: lastStops, skeleton: skeleton, heights: heights, metrics: metrics)
    return edges.indices.map { index in
        let from = columns[skeleton.column[edges[index].from]]
        let to = columns[skeleton.column[edges[index].to]]
        var points = [PlacedPoint(x: from.x + from.width, y: top + starts[index])]
        for passage in skeleton.passages[index] {
            let column = columns[skeleton.column[passage]]
            let y = top + heights.middle(of: passage)
            points.append(PlacedPoint(x: column.x, y: y))
            points.append(PlacedPoint(x: column.x + column.width, y: y))
        }
        points.append(PlacedPoint(x: to.x, y: top + ends[index]))
        return PlacedEdge(edge: edges[index], points: points)
    }
}

/// The height at which each edge meets its box, so that the ends on one side of a box do not cross.
private func ports(
    _ boxes: [Int], towards stops: [Int], skeleton: MapSkeleton, heights: LayerHeights, metrics: MapMetrics
) -> [Int] {
    var ports = [Int](repeating: 0, count: boxes.count)
    var edgesOfBox: [[Int]] = Array(repeating: [], count: skeleton.height.count)
    for (edge, box) in boxes.enumerated() { edgesOfBox[box].append(edge) }
    for (box, edges) in edgesOfBox.enumerated() where !edges.isEmpty {
        let sorted = edges.sorted { (heights.middle(of: stops[$0]), $0) < (heights.middle(of: stops[$1]), $1) }
        let room = max(0, skeleton.height[box] - 2 * metrics.cornerMargin)
        let span = min(room, (edges.count - 1) * metrics.portGap)
        let first = heights.middle(of: box) - span / 2
        for (position, edge) in sorted.enumerated() {
            ports[edge] = first + (edges.count > 1 ? span * position / (edges.count - 1) : 0)
        }
    }
    return ports
}
