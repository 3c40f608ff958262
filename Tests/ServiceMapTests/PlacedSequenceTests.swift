import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct PlacedSequenceTests {
    private static let pictures = SampleChains.all.map {
        (graph: $0, picture: placedSequence($0, texts: SampleChains.texts))
    }

    private func cards(_ picture: PlacedSequence) -> [Area] {
        picture.cards.map { Area(name: "step \($0.step.number)", x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    private func words(_ picture: PlacedSequence) -> [Area] {
        picture.labels.map { Area(name: "words \($0.lines)", x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    @Test func noCardOrWordsMeetAnother() {
        for (_, picture) in Self.pictures {
            let areas = cards(picture) + words(picture)
            for (index, area) in areas.enumerated() {
                for other in areas[..<index] { #expect(!area.meets(other), "\(area) and \(other)") }
                #expect(area.x >= 0 && area.x + area.width <= picture.width && area.y + area.height <= picture.height)
            }
        }
    }

    @Test func arrowsRunFromTheirCardToTheNextAndThroughNothing() {
        for (_, picture) in Self.pictures {
            let areas = cards(picture) + words(picture)
            for arrow in picture.arrows {
                #expect(arrow.points.count == 2 || arrow.points.count == 4)
                for (start, end) in zip(arrow.points, arrow.points.dropFirst()) {
                    #expect(start.x == end.x || start.y == end.y)
                    for area in areas { #expect(!area.meets(from: start, to: end), "\(area)") }
                }
                let (from, to) = (picture.cards[arrow.passing.from], picture.cards[arrow.passing.to])
                #expect(arrow.points.first.map { (from.y...from.y + from.height).contains($0.y) } ?? false)
                #expect(arrow.points.last.map { (to.y...to.y + to.height).contains($0.y) } ?? false)
            }
        }
    }

    @Test func everyTextFitsAndEveryHandoverIsSaid() {
        for (graph, picture) in Self.pictures {
            let metrics = picture.metrics
            for card in picture.cards {
                let room = card.width - 2 * metrics.padding
                #expect(card.lines.allSatisfy { metrics.title.width($0) <= room })
                #expect((card.actor + card.tags).allSatisfy { metrics.small.width($0) <= room })
            }
            let told = graph.passings.indices.filter { ![.within, .told(.clear)].contains(graph.passings[$0].look) }
            #expect(Set(told).isSubset(of: picture.labels.map(\.arrow)))
        }
    }
}
