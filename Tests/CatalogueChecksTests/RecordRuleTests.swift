import Diagnostics
import Testing

struct RecordRuleTests {
    private let path = "content/sivut/a.md"

    @Test func theBaseOfTheseTestsHasNothingToTell() {
        #expect(told([:]) == [])
    }

    @Test func aSummaryOfOver200CharactersIsTold() {
        let summary = String(repeating: "ä", count: 201)
        let diagnostics = told([path: page(header.replacing("Yksi lause.", with: summary))])
        #expect(places(diagnostics, in: path) == ["3:10-3:211 error summary-too-long"])
        #expect(diagnostics.first?.message == "The summary has 201 characters; it can have 200")
    }

    @Test func aSummaryOf200CharactersIsFine() {
        let summary = String(repeating: "ä", count: 200)
        #expect(told([path: page(header.replacing("Yksi lause.", with: summary))]) == [])
    }

    @Test func aTranslatedSummaryIsMeasuredInItsOwnFile() {
        let translation = "content/sivut/a.sv.md"
        let yaml = "translationOf: x\nsummary: \(String(repeating: "å", count: 201))"
        let diagnostics = told([path: page(header), translation: page(yaml)], languages: ["fi", "sv"])
        #expect(places(diagnostics, in: translation).contains("3:10-3:211 error summary-too-long"))
    }

    @Test func whatEndsWithoutSuccessorIsAWarning() {
        let diagnostics = told([path: page(header + "\nvalidTo: 2025-12-31")])
        #expect(places(diagnostics, in: path) == ["7:10-7:20 warning missing-successor"])
        #expect(told([path: page(header + "\nvalidTo: 2025-12-31\nsuccessor: valtori")]) == [])
    }

    @Test func validityThatEndsBeforeItBeginsIsTold() {
        let yaml = header + "\nvalidFrom: 2026-01-02\nvalidTo: 2026-01-01\nsuccessor: valtori"
        let diagnostics = told([path: page(yaml)])
        #expect(places(diagnostics, in: path) == ["8:10-8:20 error validity-reversed"])
        #expect(diagnostics.first?.notes.first?.range == SourceRange(line: 7, column: 12, length: 10))
    }

    @Test(arguments: [
        ("2025-08-21", []), ("2025-08-20", ["5:11-5:21 warning review-due"]),
        ("2025-05-21", ["5:11-5:21 warning review-due"]), ("2025-05-20", ["5:11-5:21 warning review-overdue"]),
        ("2020-01-01", ["5:11-5:21 warning review-overdue"]),
    ])
    func aReviewIsDueAfter15MonthsAndOverdueAfter18(reviewed: String, expected: [String]) {
        let diagnostics = told([path: page(header.replacing("2026-01-31", with: reviewed))])
        #expect(places(diagnostics, in: path) == expected)
        #expect(diagnostics.allSatisfy { $0.help.contains("`vm`") })
    }

    @Test(arguments: [
        ("2026-11-22", []), ("2026-11-23", ["5:11-5:21 warning review-in-future"]),
        ("9999-12-31", ["5:11-5:21 warning review-in-future"]),
    ])
    func aReviewThatLiesAheadIsNotBelieved(reviewed: String, expected: [String]) {
        #expect(places(told([path: page(header.replacing("2026-01-31", with: reviewed))]), in: path) == expected)
    }

    @Test func strictnessFailsOnWarningsButNotOnAReviewThatIsDueOrOnWhatOtherSitesAnswer() {
        #expect(
            DiagnosticID.allCases.filter { !$0.failsUnderStrict }
                == [.reviewDue, .externalLinkDead, .externalLinkMoved, .externalLinkUnclear])
    }

    @Test func everyMissingTranslationIsOneWarning() {
        let diagnostics = told(
            [path: page(header), "content/sivut/a.en.md": page("translationOf: x")], languages: ["fi", "sv", "en"])
        #expect(places(diagnostics, in: path) == ["1:1-1:2 warning missing-translation"])
        let told = diagnostics.first { $0.file == path }
        #expect(told?.message == "`a` has no translation in the language `sv`")
        #expect(told?.help.contains("`a.sv.md`") == true)
    }

    @Test func theFrontPageIsCheckedLikeTheOthers() {
        let diagnostics = told(["content/index.md": page(header)], languages: ["fi", "sv"])
        #expect(places(diagnostics, in: "content/index.md") == ["1:1-1:2 warning missing-translation"])
    }

    @Test func aReferenceInATextFieldToNothingIsTold() {
        let path = "content/teemat/t.md"
        let diagnostics = told([path: page(header + "\nactions:\n  - \"[[valtori|Valtori]] ja [[valtorj]]\"")])
        #expect(places(diagnostics, in: path) == ["8:5-8:41 error unknown-text-reference"])
        #expect(diagnostics.first?.help == "Did you mean `[[valtori]]`?")
    }

    @Test func aReferenceInATranslatedStepIsToldInTheTranslation() {
        let chain = page(
            header + """

                trigger: T
                outcome: O
                customer: vm
                evidence: implied
                steps: [{id: a, title: A, actor: vm}]
                """)
        let path = "content/palveluketjut/k.sv.md"
        let diagnostics = told(
            ["content/palveluketjut/k.md": chain, path: page("translationOf: x\nsteps:\n  a: \"[[fel]]\"")],
            languages: ["fi", "sv"])
        #expect(places(diagnostics, in: path).contains("4:6-4:15 error unknown-text-reference"))
    }

    @Test func aLawWithoutNumberIsAWarning() {
        let path = "content/tuottajat/x.md"
        let yaml = header + "\ndomains: [ict]\nlaws:\n  - {title: Laki, number: \"1/2000\"}\n  - title: Toinen laki"
        let diagnostics = told([path: page(yaml)])
        #expect(places(diagnostics, in: path) == ["10:12-10:23 warning law-without-number"])
    }

    @Test func citingASupersededSourceIsAWarning() {
        let old = page(header.replacing("lahde", with: "vanha") + "\npublisher: VM\ndate: 2020\nsupersededBy: lahde")
        let yaml = header.replacing("[{source: lahde}]", with: "[{source: lahde}, {source: vanha}]")
        let diagnostics = told(["content/lahteet/vanha.md": old, path: page(yaml)])
        #expect(places(diagnostics, in: path) == ["6:37-6:42 warning superseded-source"])
        #expect(diagnostics.first?.help.contains("`lahde`") == true)
        #expect(places(diagnostics, in: "content/lahteet/vanha.md") == [])
    }

    @Test func aSourceThatNothingRestsOnIsAWarning() {
        let path = "content/lahteet/turha.md"
        let source = page(header.replacing("source: lahde", with: "source: turha") + "\npublisher: VM\ndate: 2020")
        #expect(places(told([path: source]), in: path) == ["1:1-1:2 warning uncited-source"])
    }

    @Test func aPromiseThatNoChainCarriesIsAWarning() {
        let files = [
            "content/teemat/t.md": page(header), "content/lupaukset/l.md": page(header + "\ntheme: t"),
        ]
        #expect(places(told(files), in: "content/lupaukset/l.md") == ["1:1-1:2 warning promise-not-carried"])
    }

    @Test func twoValuesOfOneYearAndKindContradict() {
        let path = "content/mittarit/m.md"
        let yaml = """

            subject: vm
            unit: kpl
            direction: higher
            values:
              - {year: 2024, kind: actual, value: "4"}
              - {year: 2024, kind: target, value: "5"}
              - {year: 2024, kind: actual, value: "6"}
            """
        let diagnostics = told([path: page(header + yaml)])
        #expect(places(diagnostics, in: path) == ["13:39-13:42 error metric-contradiction"])
        #expect(diagnostics.first?.notes.first?.range?.start == SourcePosition(line: 11, column: 39))
    }

    @Test func aTargetThatPointsAgainstTheMetricsDirectionContradicts() {
        let path = "content/mittarit/m.md"
        let values = """
            values:
              - {year: 2024, kind: target, value: "4", comparison: "<"}
              - {year: 2025, kind: target, value: "4", comparison: ">="}
            """
        let files = [path: page(header + "\nsubject: vm\nunit: kpl\ndirection: higher\n" + values)]
        #expect(places(told(files), in: path) == ["11:56-11:59 error metric-contradiction"])
    }

    @Test func anActualOfAYearAfterTheReviewContradicts() {
        let path = "content/mittarit/m.md"
        let values = """
            values:
              - {year: 2026, kind: actual, value: "4"}
              - {year: 2027, kind: actual, value: "4"}
              - {year: 2028, kind: actual, value: NA}
              - {year: 2027, kind: target, value: "4"}
            """
        let files = [path: page(header + "\nsubject: vm\nunit: kpl\ndirection: higher\n" + values)]
        #expect(places(told(files), in: path) == ["12:12-12:16 error metric-contradiction"])
    }

    @Test func aMetricWithAnotherThemeThanItsPromiseContradicts() {
        let path = "content/mittarit/m.md"
        let files = [
            "content/teemat/t.md": page(header), "content/teemat/u.md": page(header),
            "content/lupaukset/l.md": page(header + "\ntheme: t"),
            path: page(header + "\nsubject: vm\nunit: kpl\ndirection: higher\npromise: l\ntheme: u"),
        ]
        #expect(places(told(files), in: path) == ["11:8-11:9 error metric-contradiction"])
    }
}
