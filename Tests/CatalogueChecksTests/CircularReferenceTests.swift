import Diagnostics
import Testing

@testable import CatalogueChecks

struct CircularReferenceTests {
    private func service(_ more: String) -> String {
        page(header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}\n" + more)
    }

    private func source(_ more: String) -> String { page(header + "\npublisher: VM\ndate: 2024\n" + more) }

    /// What is told of references that go round; the sources of these tests are cited by nobody.
    private func told(_ files: [String: String]) -> [Diagnostic] {
        CatalogueChecksTests.told(files).filter { $0.id != .uncitedSource }
    }

    @Test(arguments: [
        ("successor: p", "10:12-10:13"), ("successor: [p]", "10:13-10:14"), ("requires: [p]", "10:12-10:13"),
        ("replaces: [\"Ennen [[p]]\"]", "10:12-10:25"),
    ])
    func aServiceThatRefersToItselfIsTold(field: String, place: String) {
        let diagnostics = told(["content/palvelut/p.md": service(field)])
        #expect(places(diagnostics, in: "content/palvelut/p.md") == ["\(place) error circular-reference"])
        #expect(diagnostics.count == 1)
    }

    @Test func aProviderThatSteersItselfIsTold() {
        let path = "content/tuottajat/valtori.md"
        let diagnostics = told([path: page(header + "\ndomains: [ict]\nsteeredBy: [vm, valtori]")])
        #expect(places(diagnostics, in: path) == ["8:17-8:24 error circular-reference"])
    }

    @Test func aSourceThatSupersedesItselfIsToldOnceAndNotAtThePagesThatCiteIt() {
        let path = "content/lahteet/lahde.md"
        let diagnostics = told([path: source("supersededBy: lahde")])
        #expect(places(diagnostics, in: path) == ["9:15-9:20 error circular-reference"])
        #expect(diagnostics.count == 1)
    }

    @Test(arguments: ["successor: ", "replaces: "])
    func aCircleIsToldOnceWithItsWay(field: String) {
        func value(_ id: String) -> String { field == "successor: " ? "[\(id)]" : "[\"[[\(id)]]\"]" }
        let diagnostics = told([
            "content/palvelut/a.md": service(field + value("b")), "content/palvelut/b.md": service(field + value("c")),
            "content/palvelut/c.md": service(field + value("a")), "content/palvelut/d.md": service(field + value("a")),
        ])
        #expect(diagnostics.map { "\($0.file) \($0.id.rawValue)" } == ["content/palvelut/a.md circular-reference"])
        #expect(diagnostics.first?.message.english.hasSuffix("`a` → `b` → `c` → `a`") == true)
        #expect(diagnostics.first?.notes.map(\.file) == ["content/palvelut/b.md", "content/palvelut/c.md"])
    }

    @Test func groupsOfCustomersThatBelongToEachOtherAreTold() {
        let diagnostics = told([
            "content/asiakkaat/a.md": page(header + "\nmemberOf: [b]"),
            "content/asiakkaat/b.md": page(header + "\nmemberOf: [a]"),
        ])
        #expect(diagnostics.map { "\($0.file) \($0.id.rawValue)" } == ["content/asiakkaat/a.md circular-reference"])
    }

    @Test func servicesThatRequireEachOtherAndStepsDownALineAreFine() {
        #expect(
            told([
                "content/palvelut/a.md": service("requires: [b]\nsuccessor: b"),
                "content/palvelut/b.md": service("requires: [a]\nsuccessor: [c, vm]"),
                "content/palvelut/c.md": service("successor: vm"),
            ]) == [])
    }

    @Test func circlesOfAGraphShareNoNodeAndBeginAtTheLowest() {
        #expect(circles([]) == [])
        #expect(circles([[1], [2], []]) == [])
        #expect(circles([[0]]) == [[0]])
        #expect(circles([[2], [0], [1]]) == [[0, 2, 1]])
        #expect(circles([[1], [2], [1, 0], [4, 0], [3]]) == [[1, 2], [3, 4]])
        let line = (0..<50_000).map { [$0 + 1] } + [[]]
        #expect(circles(line) == [])
    }
}
