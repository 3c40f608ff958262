import Testing

@testable import CatalogueModel
@testable import ServiceMap

@Suite struct InterfaceMapTests {
    private let drawing = MatrixDrawing(
        title: "T & U", description: "D", language: Language("fi"), actor: { $0.text }, heading: { $0.rawValue },
        domain: { $0?.text }, status: { $0.rawValue }, cell: { "\($0.first) \($0.second)" },
        link: { "\($0.first)--\($0.second).html" })

    @Test func noTwoCellsOfAMatrixLieOnEachOtherAndAllLieInThePicture() {
        let catalogue = handingOver(providers: 40)
        let placed = placed(interfaceMatrices(of: catalogue, rank: { rank($0) }), drawing)
        #expect(Set(placed.cells.map { [$0.x, $0.y] }).count == placed.cells.count)
        #expect(placed.cells.allSatisfy { $0.x + 58 <= placed.width && $0.y + 34 <= placed.height && $0.x > 0 })
        // Each pair of providers side by side is seen from both, the customer's from one.
        #expect(placed.cells.count { $0.interface != nil } == 2 * 39 + 1)
    }

    @Test func everyFilledCellOfTheDrawingIsALinkWithItsStatus() {
        let matrices = interfaceMatrices(of: handingOver(providers: 3), rank: { rank($0) })
        let text = svg(placed(matrices, drawing), drawing)
        #expect(text.components(of: "<a href=") == 5)
        #expect(text.contains("href=\"c--p01.html\""))
        #expect(text.contains("T &amp; U"))
        #expect(!text.contains("style="))
    }

    @Test func anActorsMatrixHoldsItsInterfacesAlone() throws {
        let catalogue = handingOver(providers: 4)
        let matrix = try #require(InterfaceMatrix(around: ActorID("p02"), of: catalogue, rank: { rank($0) }))
        #expect(matrix.columns == [ActorID("p02")])
        #expect(matrix.rowGroups.flatMap(\.actors).map(\.text) == ["p01", "p03"])
        #expect(InterfaceMatrix(around: ActorID("nobody"), of: catalogue, rank: { rank($0) }) == nil)
    }

    @Test func theGraphNamesEveryInterfaceOnceInEitherNotation() {
        let graph = InterfaceGraph(of: handingOver(providers: 3), language: Language("fi"))
        #expect(graph.actors.map(\.id.text) == ["c", "p01", "p02", "p03"])
        #expect(graph.dot.components(of: " -- ") == 3)
        #expect(graph.dot.contains("\"c\" -- \"p01\" [label=\"1\", class=\"grey\", style=bold];"))
        #expect(graph.graphML.components(of: "<edge ") == 3)
        #expect(graph.graphML.hasPrefix("<?xml"))
    }
}

extension String {
    /// How often some words stand in the text.
    fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
