import Testing

@testable import CatalogueModel
@testable import ServiceMap

struct LaneSVGTests {
    private func drawing(prefix: String = "kaistat", standalone: Bool = false) -> LaneDrawing {
        LaneDrawing(
            title: "Ketju", description: "Kuvaus", texts: SampleChains.texts, prefix: prefix, isStandalone: standalone,
            stepLink: { "#vaihe-\($0.id)" }, actorLink: { "\($0).html" })
    }

    @Test func isWellFormedAndSmallAndLinksEveryStepAndLane() throws {
        for graph in SampleChains.all {
            let wide = svg(placed(graph, texts: SampleChains.texts), drawing())
            let tall = svg(placedSequence(graph, texts: SampleChains.texts), drawing(prefix: "jono"))
            #expect(wide.utf8.count + tall.utf8.count < 400_000)
            for (text, prefix) in [(wide, "kaistat"), (tall, "jono")] {
                let document = try #require(ParsedSVG(text))
                #expect(document.elements.first?.attributes["aria-labelledby"] == "\(prefix)-title \(prefix)-desc")
                #expect(document.text(of: "\(prefix)-title") == "Ketju")
                #expect(document.text(of: "\(prefix)-desc") == "Kuvaus")
                #expect(document.elements.allSatisfy { $0.attributes["style"] == nil && $0.name != "style" })
                let links = document.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
                #expect(Set(graph.steps.map { "#vaihe-\($0.id)" }).isSubset(of: links))
                let lanes = prefix == "jono" ? [] : graph.lanes.map { "\($0.actor).html" }
                #expect(links.count == graph.steps.count + lanes.count)
                #expect(Set(lanes).isSubset(of: links))
            }
        }
    }

    @Test func aStepIsNamedWithItsActorAndItsRole() throws {
        let graph = LaneGraph(
            lanes: [Lane(actor: ActorID("a"), title: "Virasto")],
            steps: [
                LaneStep(
                    id: ChainStepID("x"), number: 1, title: "A & <B>", lane: 0, role: .decides, isOptional: true)
            ], passings: [])
        let document = try #require(ParsedSVG(svg(placed(graph, texts: SampleChains.texts), drawing())))
        let names = document.elements.filter { $0.name == "a" }.compactMap { $0.attributes["aria-label"] }
        #expect(names == ["Virasto", "1. A & <B>, Virasto, decides · ei aina"])
    }

    @Test func everyStatusHasALineOfItsOwn() {
        let looks = Handover.Status.allCases.map(LanePassing.Look.told) + [.untold]
        #expect(Set(looks.map { LaneColours.dashes($0) ?? "" }).count == looks.count)
        #expect(Set(looks.map(\.name)).count == looks.count)
    }

    @Test func onlyAPictureThatScrollsHasHeadsThatStay() {
        for graph in SampleChains.all {
            let picture = placed(graph, texts: SampleChains.texts)
            let heads = stickyHeads(picture, drawing())
            #expect((heads != nil) == svg(picture, drawing()).contains("is-long"))
            #expect(heads.map { !$0.contains("<a ") && $0.contains("aria-hidden") } ?? true)
        }
    }
}
