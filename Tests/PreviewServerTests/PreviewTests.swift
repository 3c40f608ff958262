import Diagnostics
import Foundation
import SiteBuild
import Synchronization
import Testing

@testable import PreviewServer

struct PreviewTests {
    @Test("with an error the last site stays, and the error goes when it is mended")
    func errors() {
        let preview = Preview()
        let first = site("1")
        preview.show(first, problems: [], generation: preview.begin())
        preview.show(problems: [problem], generation: preview.begin())
        #expect(preview.site === first)
        #expect(preview.status.problems == [problem])
        #expect(preview.status.pages == "1")
        let second = site("2")
        preview.show(second, problems: [], generation: preview.begin())
        #expect(preview.site === second)
        #expect(preview.status.count == 0)
    }

    @Test("a site that turns out to be faulty gives way to the last good one")
    func wholeChecks() {
        let preview = Preview()
        let (first, second) = (site("1"), site("2"))
        preview.conclude(first, problems: [], anchors: [:], generation: preview.begin())
        let generation = preview.begin()
        preview.show(second, problems: [], generation: generation)
        #expect(preview.site === second)
        preview.conclude(second, problems: [problem], anchors: [:], generation: generation)
        #expect(preview.site === first)
        preview.mend(["b.md"])
        #expect(!preview.isSound)
        preview.conclude(second, problems: [], anchors: [:], generation: preview.begin())
        #expect(preview.site === second)
        #expect(preview.isSound)
    }

    @Test("a fault of the whole holds later changes back until its own file has been changed")
    func mendingTheFaultyFile() {
        let preview = Preview()
        preview.conclude(site("1"), problems: [problem], anchors: ["a.html": ["x"]], generation: preview.begin())
        #expect(!preview.isSound)
        preview.mend(["a.md"])
        #expect(preview.isSound)
    }

    @Test("what is found on pages made later takes the place of what the whole check found, until nothing is known")
    func learning() {
        let preview = Preview()
        preview.conclude(
            site("1"), problems: [], anchors: ["a.html": ["x"], "b.html": ["y"]], generation: preview.begin())
        preview.learn(["a.html": ["z"]])
        #expect(preview.anchors == ["a.html": ["z"], "b.html": ["y"]])
        preview.learn(nil)
        #expect(preview.anchors.isEmpty)
    }

    @Test("what is found out about an older change is of no interest")
    func olderChanges() {
        let preview = Preview()
        let old = preview.begin()
        let new = preview.begin()
        preview.show(site("2"), problems: [], generation: new)
        preview.conclude(site("1"), problems: [problem], anchors: [:], generation: old)
        #expect(preview.status.pages == "2")
        #expect(preview.status.count == 0)
    }

    @Test("whoever listens hears of each change of the status, and of nothing else")
    func listening() {
        let preview = Preview()
        let heard = Mutex<[PreviewStatus]>([])
        preview.whenStatusChanges { heard.withLock { $0.append(preview.status) } }
        for version in ["1", "2", "2"] {
            preview.show(site(version), problems: [], generation: preview.begin())
        }
        preview.show(problems: [problem], generation: preview.begin())
        preview.show(problems: [], generation: 1)
        let statuses = heard.withLock { $0 }
        #expect(statuses.map(\.pages) == ["1", "2", "2"])
        #expect(statuses.map(\.count) == [0, 0, 1])
        #expect(statuses.last?.event.hasPrefix("data: {\"count\":1,") == true)
        #expect(statuses.last?.event.hasSuffix("}\n\n") == true)
    }

    @Test("the differences between two trees are the files that were changed, added or removed")
    func treeDifferences() {
        func tree(_ files: [String: String]) -> SourceTree {
            SourceTree(files: files.map { SourceFile(path: $0.key, text: $0.value) }, diagnostics: [])
        }
        let old = tree(["same": "1", "changed": "1", "removed": "1"])
        let new = tree(["same": "1", "changed": "2", "added": "1"])
        #expect(differences(between: old, and: new) == ["changed", "removed", "added"])
        #expect(differences(between: new, and: new).isEmpty)
    }

    @Test("an error is shown with the line that it is on")
    func excerpts() {
        let file = SourceFile(path: "a.md", text: "yksi\nkäksi\n")
        let diagnostic = Diagnostic(
            .error, .unknownKey, file: "a.md", range: SourceRange(line: 2, column: 2, length: 1), "Väärin", help: "e")
        let shown = PreviewProblem(diagnostic, source: file, language: .english)
        #expect((shown.line, shown.column, shown.endColumn) == (2, 2, 3))
        #expect(shown.excerpt == "käksi")
    }

    private func site(_ version: String) -> ServedSite {
        let tree = SourceTree(files: [], diagnostics: [])
        return ServedSite(prepare(tree), of: tree, version: ServedSite.Version(pages: version, styles: version))
    }

    private let problem = PreviewProblem(
        Diagnostic(.error, .unknownKey, file: "a.md", "“tilte” is no field."), source: nil, language: .english)
}
