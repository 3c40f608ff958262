import Diagnostics
import Testing

@testable import CatalogueModel

struct AcceptedWarningTests {
    private func warning(_ file: String, _ id: DiagnosticID = .promiseNotCarried) -> Diagnostic {
        Diagnostic(.warning, id, file: file, "m")
    }

    private func reasons(_ accepted: AcceptedWarning, _ diagnostics: [Diagnostic]) -> [String?] {
        [accepted].applied(to: diagnostics).map(\.acceptance)
    }

    @Test func aRecordsIDCoversItsPageAndTheTranslationsAndNoOtherPage() {
        let accepted = AcceptedWarning(id: .promiseNotCarried, place: "lupaus-5", reason: "r")
        let files = ["lupaus-5.md", "lupaus-5.sv.md", "syvalla/lupaus-5.md", "lupaus-55.md", "lupaus.md"]
        let diagnostics = files.map { warning("content/lupaukset/\($0)") } + [warning("templates/lupaus-5.md")]
        #expect(reasons(accepted, diagnostics) == ["r", "r", "r", nil, nil, nil])
    }

    @Test func aPathCoversThatFileAlone() {
        let accepted = AcceptedWarning(id: .promiseNotCarried, place: "content/lupaukset/a.md", reason: "r")
        let diagnostics = ["content/lupaukset/a.md", "content/lupaukset/a.sv.md"].map { warning($0) }
        #expect(reasons(accepted, diagnostics) == ["r", nil])
    }

    @Test func onlyWarningsOfTheNameAreAcceptedAndNoErrors() {
        let accepted = AcceptedWarning(id: .promiseNotCarried, place: "a", reason: "r")
        let error = Diagnostic(.error, .promiseNotCarried, file: "content/lupaukset/a.md", "m")
        let other = warning("content/lupaukset/a.md", .uncitedSource)
        #expect(reasons(accepted, [error, other]) == [nil, nil])
        #expect([error, other].allSatisfy { $0.failsUnderStrict })
    }

    @Test func anAcceptedWarningFailsNoStrictRun() {
        let accepted = AcceptedWarning(id: .promiseNotCarried, place: "a", reason: "r")
        let diagnostics = [accepted].applied(to: [warning("content/lupaukset/a.md")])
        #expect(diagnostics.map(\.failsUnderStrict) == [false])
    }

    @Test func whatNoLongerOccursIsToldAtItsItemButNotOfOtherSites() {
        let accepted = [
            AcceptedWarning(id: .promiseNotCarried, place: "a", reason: "r"),
            AcceptedWarning(id: .promiseNotCarried, place: "b", reason: "r"),
            AcceptedWarning(id: .externalLinkDead, place: "b", reason: "r"),
        ]
        let findings = accepted.findingsOnGone(from: [warning("content/lupaukset/a.md")], file: "site.yaml")
        #expect(findings.map(\.id) == [.acceptedWarningGone])
        #expect(findings.map(\.place) == [.field(FieldPath("accepted").appending(1), file: "site.yaml")])
        #expect(findings.first?.message.english.contains("`promise-not-carried`") == true)
    }
}
