import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct PlacedLanesTests {
    static let pictures = SampleChains.all.map { (graph: $0, picture: placed($0, texts: SampleChains.texts)) }

    private func boxes(_ picture: PlacedLanes) -> [Area] {
        picture.steps.map { Area(name: "step \($0.step.number)", x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    private func discs(_ picture: PlacedLanes) -> [Area] {
        let metrics = picture.metrics
        return picture.steps.map {
            let reach = metrics.numberOffset + metrics.numberRadius
            return Area(
                name: "number \($0.step.number)", x: $0.x - reach, y: $0.y - reach, width: 2 * metrics.numberRadius,
                height: 2 * metrics.numberRadius)
        }
    }

    private func signs(_ picture: PlacedLanes) -> [Area] {
        picture.markers.map { Area(name: "sign \($0.text)", x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    private func words(_ picture: PlacedLanes) -> [Area] {
        picture.labels.map { Area(name: "words \($0.lines)", x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    @Test func theRealChainsAreAmongThem() { #expect(SampleChains.real.count >= 27) }

    @Test func noBoxSignOrWordsMeetAnother() {
        for (_, picture) in Self.pictures {
            let areas = boxes(picture) + signs(picture) + words(picture)
            for (index, area) in areas.enumerated() {
                for other in areas[..<index] { #expect(!area.meets(other), "\(area) and \(other)") }
            }
            for (index, disc) in discs(picture).enumerated() {
                for (other, area) in areas.enumerated() where other != index {
                    #expect(!disc.meets(area), "\(disc) and \(area)")
                }
            }
        }
    }

    @Test func everythingStandsInItsOwnLane() {
        for (graph, picture) in Self.pictures {
            for step in picture.steps {
                let lane = picture.lanes[step.step.lane]
                #expect(step.y - 12 >= lane.y && step.y + step.height <= lane.y + lane.height)
                #expect(step.x >= picture.metrics.headWidth + 12 && step.x + step.width <= picture.width)
            }
            let signs = picture.markers.map { marker in
                picture.lanes.firstIndex { ($0.y..<$0.y + $0.height).contains(marker.y) } ?? -1
            }
            let expected = graph.steps.flatMap { $0.participants.map(\.lane) }
            #expect(signs.sorted() == expected.sorted())
            #expect(zip(picture.lanes, picture.lanes.dropFirst()).allSatisfy { $0.y + $0.height == $1.y })
        }
    }

    @Test func timeRunsFromLeftToRight() {
        for (_, picture) in Self.pictures {
            for arrow in picture.arrows {
                let (from, to) = (picture.steps[arrow.passing.from], picture.steps[arrow.passing.to])
                #expect(from.x + from.width < to.x)
            }
        }
    }

    @Test func alternativesThatDoNotFollowEachOtherStandSideBySide() {
        let lanes = [Lane(actor: ActorID("a"), title: "A"), Lane(actor: ActorID("b"), title: "B")]
        func step(_ index: Int, lane: Int, alternatives: [Int] = []) -> LaneStep {
            LaneStep(
                id: ChainStepID("s\(index)"), number: index + 1, title: "Vaihe", lane: lane, alternatives: alternatives)
        }
        let graph = LaneGraph(
            lanes: lanes,
            steps: [
                step(0, lane: 0), step(1, lane: 0), step(2, lane: 0, alternatives: [3]),
                step(3, lane: 0, alternatives: [2]),
            ],
            passings: [
                LanePassing(from: 0, to: 1, look: .within), LanePassing(from: 1, to: 2, look: .within),
                LanePassing(from: 0, to: 3, look: .within),
            ])
        let picture = placed(graph, texts: SampleChains.texts)
        #expect(picture.steps[2].x == picture.steps[3].x)
        #expect(picture.steps[2].tags == ["tai 4"] && picture.steps[3].tags == ["tai 3"])
    }

    @Test func everyArrowRunsFromItsBoxToTheNextByRightAnglesAndThroughNothing() {
        for (graph, picture) in Self.pictures {
            #expect(picture.arrows.count == graph.passings.count)
            for arrow in picture.arrows {
                let (from, to) = (picture.steps[arrow.passing.from], picture.steps[arrow.passing.to])
                let (first, last) = (arrow.points.first, arrow.points.last)
                #expect(first?.x == from.x + from.width && last?.x == to.x)
                #expect(first.map { ($0.y - from.y) >= 16 && from.y + from.height - $0.y >= 16 } ?? false)
                #expect(last.map { ($0.y - to.y) >= 16 && to.y + to.height - $0.y >= 16 } ?? false)
                let areas = boxes(picture) + signs(picture) + words(picture)
                for (start, end) in zip(arrow.points, arrow.points.dropFirst()) {
                    #expect(start.x == end.x || start.y == end.y)
                    for area in areas {
                        #expect(!area.meets(from: start, to: end), "\(from.step.number) → \(to.step.number): \(area)")
                    }
                }
            }
        }
    }

    @Test func noTwoArrowsRunOnOneAnother() {
        for (_, picture) in Self.pictures {
            let pieces = picture.arrows.enumerated().flatMap { index, arrow in
                zip(arrow.points, arrow.points.dropFirst()).map { (arrow: index, from: $0, to: $1) }
            }
            for (index, one) in pieces.enumerated() {
                for other in pieces[..<index] where other.arrow != one.arrow {
                    let isLevel = one.from.y == one.to.y && other.from.y == other.to.y && one.from.y == other.from.y
                    let isUpright = one.from.x == one.to.x && other.from.x == other.to.x && one.from.x == other.from.x
                    if isLevel {
                        #expect(max(one.from.x, other.from.x) >= min(one.to.x, other.to.x))
                    } else if isUpright {
                        let (a, b) = ([one.from.y, one.to.y].sorted(), [other.from.y, other.to.y].sorted())
                        #expect(max(a[0], b[0]) >= min(a[1], b[1]))
                    }
                }
            }
        }
    }

    @Test func everyTextFitsItsBox() {
        for (_, picture) in Self.pictures {
            let metrics = picture.metrics
            for step in picture.steps {
                let room = step.width - 2 * metrics.padding
                #expect(step.lines.allSatisfy { metrics.title.width($0) <= room })
                #expect(step.tags.allSatisfy { metrics.small.width($0) <= room })
                let text = step.lines.count * metrics.lineHeight + step.tags.count * metrics.smallLine
                #expect(text + 2 * metrics.verticalPadding <= step.height)
            }
            for lane in picture.lanes {
                #expect(lane.lines.allSatisfy { metrics.head.width($0) <= metrics.headWidth - 2 * metrics.padding })
                #expect(lane.lines.count * metrics.lineHeight <= lane.height)
            }
            for label in picture.labels + picture.notes {
                #expect(label.x >= 0 && label.x + label.width <= max(picture.width, 900))
            }
        }
    }

    @Test func whatIsHandedOverIsSaidOfEveryHandover() {
        for (graph, picture) in Self.pictures {
            let said = Set((picture.labels + picture.notes).map(\.arrow))
            #expect(said == Set(graph.passings.indices.filter { graph.passings[$0].look != .within }))
            for label in picture.labels {
                let look = graph.passings[label.arrow].look
                #expect((label.wordLines > 0) == (look != .told(.clear)))
            }
        }
    }

    @Test func mostHandoversOfTheRealChainsAreSaidBesideTheirArrows() {
        let real = Self.pictures.prefix(SampleChains.real.count).map(\.picture)
        let beside = real.reduce(0) { $0 + $1.labels.count }
        let below = real.reduce(0) { $0 + $1.notes.count }
        #expect(below * 10 <= beside)
    }

    @Test func theSameChainGivesTheSamePicture() {
        for (graph, picture) in Self.pictures.prefix(40) {
            #expect(placed(graph, texts: SampleChains.texts) == picture)
        }
    }

    @Test func stepsInACircleStillGiveAPicture() {
        var graph = SampleChains.graph(seed: 3)
        graph.passings += [
            LanePassing(from: 0, to: graph.steps.count - 1, look: .within),
            LanePassing(from: graph.steps.count - 1, to: 0, look: .within),
        ]
        #expect(placed(graph, texts: SampleChains.texts).steps.count == graph.steps.count)
        #expect(placed(LaneGraph(lanes: [], steps: [], passings: []), texts: SampleChains.texts).steps.isEmpty)
    }
}
