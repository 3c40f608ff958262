import Diagnostics
import Testing

struct ChainRuleTests {
    private let path = "content/palveluketjut/k.md"

    /// A chain with these steps, the first of which stands on line 12.
    private func told(steps: String, handovers: String = "") -> [Diagnostic] {
        let start = header + "\ntrigger: T\noutcome: O\ncustomer: vm\nevidence: implied\nsteps:\n"
        return CatalogueChecksTests.told([
            path: page(start + steps + (handovers.isEmpty ? "" : "\nhandovers:\n" + handovers) + "\ndomain: ict")
        ])
    }

    private let twoSteps = "  - {id: alku, title: A, actor: vm}\n  - {id: loppu, title: B, actor: vm}"

    @Test func stepsOfDifferentNamesInOrderAreFine() {
        #expect(told(steps: twoSteps, handovers: "  - {from: alku, to: loppu, what: X, status: clear}") == [])
    }

    @Test func anIdUsedTwiceInAChainIsTold() {
        let diagnostics = told(steps: twoSteps + "\n  - {id: alku, title: C, actor: vm}")
        #expect(places(diagnostics, in: path) == ["14:10-14:14 error duplicate-step"])
        #expect(diagnostics.first?.notes.first?.range == SourceRange(line: 12, column: 10, length: 4))
    }

    @Test(arguments: [
        ("after: [alku, lopu]", "14:51-14:55", "Did you mean `loppu`?"),
        ("after: [zzzzzzzz]", "14:45-14:53", "The steps are alku, loppu, uusi."),
        ("alternativeTo: alk", "14:52-14:55", "Did you mean `alku`?"),
    ])
    func aStepThatIsNotThereIsTold(field: String, place: String, help: String) {
        let diagnostics = told(steps: twoSteps + "\n  - {id: uusi, title: C, actor: vm, \(field)}")
        #expect(places(diagnostics, in: path) == ["\(place) error unknown-reference"])
        #expect(diagnostics.first?.help.english == help)
    }

    @Test func aHandoverOfAStepThatIsNotThereIsTold() {
        let diagnostics = told(steps: twoSteps, handovers: "  - {from: alku, to: lopu, what: X, status: clear}")
        #expect(places(diagnostics, in: path) == ["15:22-15:26 error unknown-reference"])
        #expect(diagnostics.first?.help == "Did you mean `loppu`?")
    }

    @Test func aHandoverBetweenStepsThatDoNotMeetIsTold() {
        let diagnostics = told(steps: twoSteps, handovers: "  - {from: loppu, to: alku, what: X, status: clear}")
        #expect(places(diagnostics, in: path) == ["15:23-15:27 error handover-not-adjacent"])
        #expect(diagnostics.first?.help == "`alku` comes before `loppu`; exchange the two, or remove the handover.")
    }

    @Test func aHandoverToALaterStepTellsWhichStepIsNext() {
        let diagnostics = told(
            steps: twoSteps + "\n  - {id: uusi, title: C, actor: vm}",
            handovers: "  - {from: alku, to: uusi, what: X, status: clear}")
        #expect(diagnostics.map(\.id) == [.handoverNotAdjacent])
        #expect(diagnostics.first?.help.english.contains("`loppu`") == true)
    }

    @Test(arguments: [
        ("alku, to: alku", "After `alku` comes `loppu`; write that, or remove the handover."),
        ("loppu, to: loppu", "After `loppu` comes `uusi`; write that, or remove the handover."),
        ("uusi, to: uusi", "No step comes after `uusi`; remove the handover."),
        ("loppu, to: alku", "`alku` comes before `loppu`; after that comes `uusi`."),
        ("uusi, to: alku", "`alku` comes before `uusi`; exchange the two, or remove the handover."),
        ("muu, to: alku", "No step comes after `muu`; add it to the `after` of `alku`."),
    ])
    func theWayOutOfAHandoverThatDoesNotMeetMakesNoCircle(steps: String, help: String) {
        let diagnostics = told(
            steps: twoSteps + "\n  - {id: uusi, title: C, actor: vm}\n  - {id: muu, title: D, actor: vm, after: []}",
            handovers: "  - {from: \(steps), what: X, status: clear}")
        #expect(diagnostics.map(\.id) == [.handoverNotAdjacent])
        #expect(diagnostics.first?.help.english == help)
    }

    @Test func aSecondHandoverBetweenTheSameStepsIsToldWithTheFirst() {
        let diagnostics = told(
            steps: twoSteps,
            handovers: """
                  - {from: alku, to: loppu, what: X, status: clear}
                  - {from: alku, to: loppu, what: Y, status: unowned}
                """)
        #expect(places(diagnostics, in: path) == ["16:12-16:16 error duplicate-handover"])
        #expect(diagnostics.first?.notes.first?.range == SourceRange(line: 15, column: 12, length: 4))
    }

    @Test func aStepThatIsItsOwnAlternativeIsToldAndTwoThatAreEachOthersAreNot() {
        let own = told(steps: twoSteps + "\n  - {id: uusi, title: C, actor: vm, alternativeTo: uusi}")
        #expect(places(own, in: path) == ["14:52-14:56 error circular-reference"])
        let pair =
            "  - {id: a, title: A, actor: vm, alternativeTo: b}\n  - {id: b, title: B, actor: vm, alternativeTo: a}"
        #expect(told(steps: pair) == [])
    }

    @Test func stepsInACircleAreToldOnceWithTheirNames() {
        let diagnostics = told(
            steps: """
                  - {id: a, title: A, actor: vm}
                  - {id: b, title: B, actor: vm, after: [a, d]}
                  - {id: c, title: C, actor: vm}
                  - {id: d, title: D, actor: vm}
                  - {id: e, title: E, actor: vm}
                """)
        #expect(places(diagnostics, in: path) == ["13:34-13:39 error step-order-cycle"])
        #expect(diagnostics.first?.message.english.hasSuffix("`b` after `d` after `c` after `b`") == true)
    }

    @Test func aStepAfterItselfIsACircle() {
        let diagnostics = told(steps: "  - {id: a, title: A, actor: vm, after: [a]}")
        #expect(places(diagnostics, in: path) == ["12:34-12:39 error step-order-cycle"])
    }

    @Test func everyCircleOfAChainIsTold() {
        let diagnostics = told(
            steps: """
                  - {id: a, title: A, actor: vm, after: [b]}
                  - {id: b, title: B, actor: vm, after: [a]}
                  - {id: c, title: C, actor: vm, after: [b, d]}
                  - {id: d, title: D, actor: vm, after: [c]}
                """)
        #expect(diagnostics.map(\.range.start.line) == [12, 14])
        #expect(diagnostics.allSatisfy { $0.id == .stepOrderCycle })
    }
}
