import CatalogueLoading
import Diagnostics
import Testing

struct LocateTests {
    private let file = SourceFile(
        path: "content/palveluketjut/k.md",
        text: """
            ---
            title: Nimi  # huomautus
            summary: >-
              Pitkä
              teksti.

            trigger: "Lai\\"nattu"
            outcome: Monta
              riviä pitkä
            customer: 'vm'
            tyhja:
            steps:
              - id: a
                title: Ääkköset
              - {id: b, after: [a, c]}
            ---
            """)

    @Test(arguments: [
        (FieldPath("title"), "2:8-2:12"),
        (FieldPath("summary"), "3:10-5:10"),
        (FieldPath("trigger"), "7:10-7:22"),
        (FieldPath("outcome"), "8:10-9:14"),
        (FieldPath("customer"), "10:11-10:15"),
        (FieldPath("tyhja"), "11:1-11:6"),
        (FieldPath("steps"), "12:1-12:6"),
        (FieldPath("steps").appending(0), "13:5-13:10"),
        (FieldPath("steps").appending(0).appending("title"), "14:12-14:20"),
        (FieldPath("steps").appending(0).appending("actor"), "13:5-13:10"),
        (FieldPath("steps").appending(1), "15:5-15:27"),
        (FieldPath("steps").appending(1).appending("after").appending(1), "15:24-15:25"),
        (FieldPath("steps").appending(9), "12:1-12:6"),
        (FieldPath("title").appending("osa"), "2:8-2:12"),
        (FieldPath("puuttuva"), "1:1-1:4"),
        (FieldPath(), "1:1-1:4"),
    ])
    func aFieldIsFoundFromItsFirstToItsLastCharacter(path: FieldPath, expected: String) {
        let range = locate(path, in: file)
        #expect(range.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" } == expected)
    }

    @Test func nothingIsFoundInAFileThatCannotBeRead() {
        #expect(locate("title", in: SourceFile(path: "a.md", text: "---\ntitle: [\n---\n")) == nil)
        #expect(locate("title", in: SourceFile(path: "a.md", text: "title: x")) == nil)
    }

    @Test func aFieldOfTheConfigurationIsCountedFromItsFirstLine() {
        let file = SourceFile(path: "site.yaml", text: "\u{FEFF}title: Nimi\r\nlanguages: [fi, sv]\r\n")
        #expect(locate("title", in: file) == SourceRange(line: 1, column: 8, length: 4))
        #expect(locate(FieldPath("languages").appending(1), in: file) == SourceRange(line: 2, column: 17, length: 2))
    }
}
