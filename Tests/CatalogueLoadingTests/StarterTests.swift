import Diagnostics
import Testing

@testable import CatalogueLoading
@testable import CatalogueModel

struct StarterTests {
    @Test(arguments: [
        "Nimi", "12 b §", "a: b", "ei # ole", "- viiva", "\"lainaus\"", "true", "null", "2024", "loppu:", "rivi\nrivi",
        "[a]",
        "{a}", "%", "@x", "'", "  väli ", "https://example.fi/a?b#c", "=", "a\\b",
    ])
    func aTextWrittenAsYAMLIsReadAsItself(text: String) {
        let (root, problems) = composed(Array("a: \(yamlScalar(text))".utf8)[...])
        guard case .mapping(let entries)? = root?.content else {
            Issue.record("no mapping: \(problems)")
            return
        }
        #expect(problems.isEmpty && entries.count == 1 && entries.first?.value.text == text)
        #expect(entries.first?.value.isNothing == false)
    }

    @Test(arguments: RecordKind.allCases)
    func aNewPageWithEveryQuestionAnsweredLoadsWithoutAProblem(kind: RecordKind) {
        var answers: StarterAnswers = [:]
        // A run of steps is told by its ends, and one step by itself.
        for question in starterQuestions(of: kind) where !["steps.from", "steps.to"].contains(question.path) {
            switch question.type {
            case .choice(let values): answers[question.path] = [values[0]]
            case .reference(let kinds):
                answers[question.path] = [
                    kinds.isEmpty || kinds.contains(.provider) ? "valtori" : ids[kinds[0]] ?? "vm"
                ]
            case .domain: answers[question.path] = ["ict"]
            case .situationGroup: answers[question.path] = ["tilat"]
            case .step: answers[question.path] = ["askel"]
            case .flag: answers[question.path] = ["true"]
            case .integer: answers[question.path] = ["2026"]
            case .amount: answers[question.path] = ["4,2"]
            case .date, .documentDate: answers[question.path] = ["2026-01-31"]
            case .language: answers[question.path] = ["fi"]
            case .phone: answers[question.path] = ["0295 50 2000"]
            case .url, .urlByLanguage: answers[question.path] = ["https://example.fi"]
            default: answers[question.path] = ["Sana: toinen"]
            }
        }
        let today = CalendarDate.distantFuture
        let text = starterPage(of: kind, id: "uusi", answers: answers, today: today, in: Language("fi"))
        var files = ids.map { kind, id in
            let fields = schema(of: kind).filter(\.isRequired).map { "\($0.name): \($0.type.example)" }
            return ("content/\(kind.folder)/\(id).md", page(fields.joined(separator: "\n")))
        }
        files.append(("content/\(kind.folder)/uusi.md", text))
        let told = load(Dictionary(uniqueKeysWithValues: files)).diagnostics
        #expect(told.filter { $0.file.hasSuffix("uusi.md") } == [])
        #expect(text.split(separator: "\n").count { Placeholder.stands(in: $0) } == 1)
    }

    private let ids: [RecordKind: String] = Dictionary(
        uniqueKeysWithValues: RecordKind.allCases.filter { !$0.isActor && $0 != .source }.map { ($0, "x-\($0.folder)") }
    )
    .merging([.source: "lahde", .steeringBody: "vm", .customer: "x-asiakas"]) { $1 }

    @Test func whatIsToBeFilledInIsToldAtItsPlaceAndOnlyThat() {
        let told = load(["content/sivut/a.md": page(header.replacing("Nimi", with: "TÄYTÄ") + "\norder: FILL IN")])
        #expect(
            places(told.diagnostics, in: "content/sivut/a.md") == ["2:8-2:13 to-be-filled", "7:8-7:15 to-be-filled"])
        #expect(load(["content/sivut/a.md": page(header.replacing("Nimi", with: "TÄYTÄn"))]).diagnostics == [])
    }
}
