import Diagnostics
import Foundation
import Testing

struct DiagnosticPrinterTests {
    private let file = SourceFile(path: "content/a.md", text: "---\ntitle: Ää ö\nprovider: valtri\n")
    private let diagnostic = Diagnostic(
        .error, .unknownReference, file: "content/a.md", range: SourceRange(line: 3, column: 11, length: 6),
        "“valtri” is not a record.", help: "Did you mean “valtori”?", notes: [.init("A note.", file: "b.md")])

    @Test("text shows the place, the line with carets below the range, the help and the notes")
    func textShowsTheLine() {
        let text = printed([diagnostic], as: .text) { $0 == file.path ? file : nil }
        #expect(
            text == """
                content/a.md:3:11: error: “valtri” is not a record. [unknown-reference]
                  3 | provider: valtri
                    |           ^^^^^^
                  help: Did you mean “valtori”?
                  note: b.md: A note.

                1 error, 0 warnings

                """)
    }

    @Test("what a file holds neither breaks a line of the text nor steers the terminal")
    func controlCharacters() {
        let bad = SourceFile(path: "content/a\nb.md", text: "\u{1b}[31mred\n")
        let told = Diagnostic(
            .error, .unsafeLink, file: bad.path, range: SourceRange(line: 1, column: 1), "“java\r\n:”")
        let text = printed([told], as: .text) { $0 == bad.path ? bad : nil }
        #expect(text.hasPrefix("content/a b.md:1:1: error: “java :” [unsafe-link]\n  1 | \u{fffd}[31mred\n"))
    }

    @Test("json of nothing is an empty list")
    func jsonOfNothing() {
        #expect(printed([], as: .json) { _ in nil } == "[]\n")
        #expect(printed([], as: .text) { _ in nil } == "")
    }

    @Test("json has every field of the contract")
    func jsonHasEveryField() throws {
        let text = printed([diagnostic], as: .json) { _ in nil }
        let list = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(
            Set(list[0].keys) == [
                "severity", "id", "file", "line", "column", "endLine", "endColumn", "message", "help", "notes",
            ])
        #expect(list[0]["endColumn"] as? Int == 17)
        #expect(list[0]["id"] as? String == "unknown-reference")
    }

    @Test("github escapes what would break the command")
    func githubEscapes() {
        var broken = diagnostic
        broken.file = "a,b:c.md"
        broken.message = "50 %\nnext"
        let text = printed([broken], as: .github) { _ in nil }
        #expect(
            text.hasPrefix("::error file=a%2Cb%3Ac.md,line=3,col=11,endLine=3,endColumn=17,title=unknown-reference::"))
        #expect(text.contains("50 %25%0Anext%0ADid you mean"))
        #expect(text.filter { $0 == "\n" }.count == 1)
    }

    @Test("sarif names its version, the rule and the region")
    func sarifIsSarif() throws {
        let text = printed([diagnostic], as: .sarif) { _ in nil }
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(log["version"] as? String == "2.1.0")
        #expect(result["ruleId"] as? String == "unknown-reference")
        #expect(text.contains("\"startLine\": 3"))
    }

    @Test("a place beyond the line or the file is shown without an excerpt that lies")
    func placeBeyondTheFile() {
        let beyond = Diagnostic(
            .warning, .fileEmpty, file: "content/a.md", range: SourceRange(line: 99, column: 5), "M")
        #expect(printed([beyond], as: .text) { _ in file }.hasPrefix("content/a.md:99:5: warning: M [file-empty]\n\n"))
        let right = Diagnostic(.warning, .fileEmpty, file: "content/a.md", range: SourceRange(line: 1, column: 50), "M")
        #expect(printed([right], as: .text) { _ in file }.contains("  1 | ---\n    |    ^\n"))
    }

    @Test("diagnostic ids are lower-case words and unique")
    func idsAreUnique() {
        let ids = DiagnosticID.allCases.map(\.rawValue)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    }

    @Test func everyNameHasAdviceOfItsOwnInEveryLanguage() {
        for id in DiagnosticID.allCases {
            #expect(
                id.advice != id.explanation && MessageLanguage.allCases.allSatisfy { !id.advice[$0].isEmpty }, "\(id)")
        }
    }

    @Test func sarifLeadsToTheGuideWhenItsAddressIsKnown() {
        let diagnostic = Diagnostic(.error, .rawHTML, file: "a.md", "m")
        let guide = "https://a.fi/ilmoitukset.html"
        #expect(printed([diagnostic], as: .sarif, guide: guide) { _ in nil }.contains("\(guide)#raw-html"))
        #expect(!printed([diagnostic], as: .sarif) { _ in nil }.contains("helpUri"))
    }

    @Test func acceptedWarningsAreCountedInOneLineAndLeftOutForMachinesButMarkedInSarif() {
        var accepted = Diagnostic(.warning, .uncitedSource, file: "b.md", "m")
        accepted.acceptance = "It is new."
        let both = [diagnostic, accepted]
        let text = printed(both, as: .text) { _ in nil }
        #expect(text.hasSuffix("1 error, 0 warnings\nBesides, 1 accepted warning; the reason is in site.yaml.\n"))
        #expect(!text.contains("uncited-source"))
        #expect(
            printed([accepted, accepted], as: .text) { _ in nil }
                == "Besides, 2 accepted warnings; the reasons are in site.yaml.\n")
        for format in [DiagnosticFormat.json, .github] {
            #expect(printed(both, as: format) { _ in nil } == printed([diagnostic], as: format) { _ in nil })
        }
        #expect(printed(both, as: .sarif) { _ in nil }.contains("\"justification\": \"It is new.\""))
        #expect(!printed([diagnostic], as: .sarif) { _ in nil }.contains("suppressions"))
        #expect(NextStep(after: [accepted], isStrict: true)[.english] == "All is well. Next: palvelukartta build")
    }
}
