import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct PlacedMapTests {
    private static let sample = ServiceGraph(of: SampleCatalogue.catalogue, texts: SampleCatalogue.texts)
    static let graphs = [sample] + RandomGraphs.all
    /// Placed once for all tests.
    static let maps = graphs.map { placed($0) }

    @Test func everyNodeAndEdgeHasAPlaceInsideThePicture() {
        for (graph, map) in zip(Self.graphs, Self.maps) {
            #expect(map.nodes.map(\.node) == graph.nodes)
            #expect(map.edges.map(\.edge) == graph.edges)
            #expect(map.nodes.allSatisfy { $0.x >= 0 && $0.x + $0.width <= map.width })
            #expect(map.nodes.allSatisfy { $0.y >= 0 && $0.y + $0.height <= map.height })
            let points = map.edges.flatMap(\.points)
            #expect(points.allSatisfy { (0...map.width).contains($0.x) && (0...map.height).contains($0.y) })
        }
    }

    @Test func noBoxTouchesAnotherOrAHeading() {
        for map in Self.maps {
            for column in map.columns {
                let boxes = map.nodes.filter { $0.node.layer == column.layer }.sorted { $0.y < $1.y }
                #expect(boxes.allSatisfy { $0.x == column.x && $0.width == column.width })
                #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.y + $0.height + map.metrics.passageGap <= $1.y })
                #expect(boxes.first.map { $0.y > column.headingBaseline } ?? false)
            }
            #expect(zip(map.columns, map.columns.dropFirst()).allSatisfy { $0.x + $0.width + 50 <= $1.x })
            #expect(map.columns.map(\.layer) == map.columns.map(\.layer).sorted())
        }
    }

    @Test func everyLabelFitsItsBox() {
        for map in Self.maps {
            for node in map.nodes {
                let text = node.node.isFocus ? map.metrics.focusLabel : map.metrics.label
                let room = node.width - map.metrics.barWidth - 2 * map.metrics.padding
                #expect(node.lines.allSatisfy { text.width($0) <= room }, "\(node.lines)")
                #expect(node.lines.count * map.metrics.lineHeight <= node.height)
                #expect(!node.lines.isEmpty)
            }
        }
    }

    @Test func edgesGoFromRightSideToLeftSideAndThroughNoBox() {
        for map in Self.maps {
            for edge in map.edges {
                let from = map.nodes[edge.edge.from]
                let to = map.nodes[edge.edge.to]
                #expect(edge.points.count % 2 == 0)
                #expect(edge.points.first?.x == from.x + from.width)
                #expect(edge.points.last?.x == to.x)
                #expect(edge.points.first.map { (from.y...from.y + from.height).contains($0.y) } ?? false)
                #expect(edge.points.last.map { (to.y...to.y + to.height).contains($0.y) } ?? false)
                #expect(zip(edge.points, edge.points.dropFirst()).allSatisfy { $0.x < $1.x })
                for index in stride(from: 1, to: edge.points.count - 1, by: 2) {
                    let level = edge.points[index]
                    #expect(level.y == edge.points[index + 1].y)
                    #expect(!map.nodes.contains { $0.x == level.x && ($0.y...$0.y + $0.height).contains(level.y) })
                }
            }
        }
    }

    @Test func theSameGraphGivesTheSameMap() {
        for (graph, map) in zip(Self.graphs, Self.maps).prefix(8) { #expect(placed(graph) == map) }
    }

    @Test func aMapInAnotherLanguageHasTheSameOrder() {
        var texts = SampleCatalogue.texts
        texts.language = Language("sv")
        texts.heading = { "på svenska \($0)" }
        let swedish = ServiceGraph(of: SampleCatalogue.catalogue, texts: texts)
        let model = placed(Self.sample)
        let map = placed(swedish, like: model)
        #expect(map.order == model.order)
        #expect(map.nodes.map(\.node) == swedish.nodes)
        // A map of something else is no model.
        #expect(placed(RandomGraphs.all[3], like: model) == placed(RandomGraphs.all[3]))
    }

    @Test func aServiceStandsWithOthersOfItsProvider() {
        let map = placed(Self.sample)
        let owners = map.nodes.filter { $0.node.layer == .services }.sorted { $0.y < $1.y }.map(\.node.provider)
        let runs = 1 + zip(owners, owners.dropFirst()).filter { $0 != $1 }.count
        #expect(runs <= 25)

        var metrics = MapMetrics.overview
        metrics.groupingAllowance = 1_000
        let grouped = placed(Self.sample, metrics: metrics)
        let neighbours = grouped.nodes.filter { $0.node.layer == .services }.sorted { $0.y < $1.y }.map(\.node.provider)
        #expect(1 + zip(neighbours, neighbours.dropFirst()).filter { $0 != $1 }.count == 9)
    }

    @Test func theOverviewOfTheSampleFitsAScreenOf1280Pixels() {
        let map = placed(Self.sample)
        #expect(map.width <= 1240)
        #expect(map.height <= 3000)
    }

    @Test func anEmptyGraphGivesAnEmptyPicture() {
        let map = placed(ServiceGraph(nodes: [], edges: []))
        #expect(map.nodes.isEmpty)
        #expect(map.crossings == 0)
        #expect(map.width > 0 && map.height > 0)
    }
}
