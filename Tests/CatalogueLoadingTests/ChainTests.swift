import CatalogueLoading
import Diagnostics
import Testing

@testable import CatalogueModel

struct ChainTests {
    private let path = "content/palveluketjut/k.md"
    private let start = header + "\ntrigger: T\noutcome: O\ncustomer: vm\nevidence: implied\n"

    @Test func aStepComesAfterTheOneBeforeItUnlessItSaysOtherwise() {
        let (catalogue, diagnostics) = load([
            path: page(
                start + """
                    steps:
                      - {id: a, title: A, actor: vm}
                      - {id: b, title: B, actor: vm}
                      - {id: c, title: C, actor: vm, after: []}
                      - {id: d, title: D, actor: vm, after: [b, c], alternativeTo: a, optional: true}
                    """)
        ])
        #expect(diagnostics == [])
        let steps = catalogue.serviceChains[ServiceChainID("k")]?.steps ?? []
        #expect(steps.map { $0.after.map(\.text) } == [[], ["a"], [], ["b", "c"]])
        #expect(steps.last?.alternativeTo == ChainStepID("a"))
        #expect(steps.map(\.optional) == [false, false, false, true])
    }

    @Test func aChainWithoutStepsIsTold() {
        #expect(places(load([path: page(start + "steps: []")]).diagnostics, in: path) == ["11:1-11:6 missing-field"])
    }

    @Test func whatIsWrongInsideAStepIsToldThere() {
        let diagnostics = load([
            path: page(
                start + """
                    steps:
                      - id: Alku
                        title: A
                        actor: vmm
                        also:
                          - {actor: vm, role: teki}
                      - title: B
                        actor: vm
                        servce: x
                      - teksti
                    """)
        ]).diagnostics
        #expect(
            places(diagnostics, in: path) == [
                "12:9-12:13 wrong-type", "14:12-14:15 unknown-reference", "16:27-16:31 unknown-value",
                "17:5-17:13 missing-field", "19:5-19:11 unknown-key", "20:5-20:11 wrong-type",
            ])
        #expect(diagnostics[1].message.english.contains("`steps[0].actor`"))
        #expect(diagnostics[4].message == "`servce` is not a field of `steps[1]`")
        #expect(diagnostics[4].help == "Did you mean `service`?")
    }
}
