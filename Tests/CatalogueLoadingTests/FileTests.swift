import Diagnostics
import Testing

@testable import CatalogueLoading
@testable import CatalogueModel

struct FileTests {
    private let path = "content/sivut/a.md"

    @Test func theBaseOfTheseTestsHasNothingToTell() {
        #expect(load().diagnostics == [])
    }

    @Test(arguments: [
        ("", "1:1-1:2 file-empty"),
        (" \r\n\n", "1:1-1:2 file-empty"),
        ("\u{FEFF}", "1:1-1:2 file-empty"),
        ("# Otsikko\n", "1:1-1:2 front-matter-missing"),
        ("\n---\ntitle: x\n---\n", "1:1-1:2 front-matter-missing"),
        ("---", "1:1-1:4 front-matter-unclosed"),
        ("---\ntitle: x\n", "1:1-1:4 front-matter-unclosed"),
        ("----\ntitle: x\n----\n", "1:1-1:2 front-matter-missing"),
    ])
    func aFileWithoutFrontMatterIsTold(text: String, expected: String) {
        #expect(places(load([path: text]).diagnostics, in: path) == [expected])
    }

    @Test func emptyFrontMatterLacksItsFields() {
        let diagnostics = load([path: "---\n---\n"]).diagnostics
        #expect(diagnostics.map(\.id) == Array(repeating: .missingField, count: 5))
        #expect(Set(diagnostics.map(\.range.start.line)) == [1])
    }

    @Test func aByteThatIsNotUTF8IsToldAtItsPlace() {
        let bytes = Array("---\nääkkö".utf8) + [0xE4, 0x0A]
        #expect(places(load(bytes: [path: bytes]).diagnostics, in: path) == ["2:6-2:7 file-not-utf8"])
        #expect(load(bytes: [path: bytes]).diagnostics.first?.message.english.contains("E4") == true)
    }

    @Test(
        arguments: [
            ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xC3], 1),
            ([0xE2, 0x82], 0), ([0xF5, 0x80, 0x80, 0x80], 0), (Array(repeating: 0x61, count: 20) + [0x80], 20),
        ] as [([UInt8], Int)])
    func malformedUTF8IsFound(bytes: [UInt8], offset: Int) {
        #expect(firstInvalidUTF8(in: bytes) == offset)
    }

    @Test func wellFormedUTF8OfAllLengthsIsAccepted() {
        #expect(firstInvalidUTF8(in: Array("aä€😀\u{10FFFF}\u{D7FF}\u{E000}abcdefgh".utf8)) == nil)
        #expect(firstInvalidUTF8(in: []) == nil)
    }

    @Test func aFileOverFiveMegabytesIsRefused() {
        let bytes = Array("---\n".utf8) + Array(repeating: UInt8(ascii: "a"), count: 50_000_000)
        let diagnostics = load(bytes: [path: bytes]).diagnostics
        #expect(diagnostics.map(\.id) == [.fileTooLarge])
        #expect(diagnostics.first?.message.english.contains("50 MB") == true)
    }

    @Test func frontMatterOver256KilobytesIsRefused() {
        let long = String(repeating: "a", count: 256_001)
        #expect(load([path: page("title: \(long)")]).diagnostics.map(\.id) == [.fileTooLarge])
    }

    @Test func windowsLineEndsAndAByteOrderMarkAreRead() {
        let text = "\u{FEFF}" + page(header + "\norder: x", body: "## A").replacing("\n", with: "\r\n")
        let (catalogue, diagnostics) = load([path: text])
        #expect(places(diagnostics, in: path) == ["7:8-7:9 wrong-type"])
        #expect(catalogue.articles[ArticleID("a")]?.title.primary == "Nimi")
        #expect(catalogue.articles[ArticleID("a")]?.header.bodies[finnish]?.firstLine == 9)
    }

    @Test(arguments: [
        ("content/palvelu/a.md", "file-misplaced", "content/palvelut/"),
        ("content/a.md", "file-misplaced", "content/index.md"),
        ("muu/sivut/a.md", "file-misplaced", "content/index.md"),
        ("content/sivut/Sivu.md", "file-name", "lower-case"),
        ("content/sivut/äiti.md", "file-name", "lower-case"),
        ("content/sivut/.md", "file-name", "lower-case"),
        ("content/sivut/-a.md", "file-name", "lower-case"),
        ("content/sivut/a.b.sv.md", "file-name", "lower-case"),
        ("content/sivut/index.md", "file-name", "another name"),
        ("content/sivut/a.fi.md", "file-name", "`a.md`"),
        ("content/sivut/a.sc.md", "unknown-language", "Did you mean `sv`?"),
        ("content/sivut/a.de-at.md", "unknown-language", "sv, en"),
    ])
    func aFileInTheWrongPlaceOrWithAWrongNameIsTold(path: String, id: String, help: String) {
        let diagnostics = load([path: page(header)]).diagnostics
        #expect(places(diagnostics, in: path) == ["1:1-1:2 \(id)"])
        #expect(diagnostics.first?.help.english.contains(help) == true)
    }

    @Test func anIdOfAHundredCharactersIsAllowedAndALongerOneTold() {
        let long = "content/sivut/\(String(repeating: "a", count: 101)).md"
        let allowed = "content/sivut/\(String(repeating: "a", count: 100)).md"
        let diagnostics = load([long: page(header), allowed: page(header)]).diagnostics
        #expect(diagnostics.map { "\($0.file) \($0.id.rawValue)" } == ["\(long) file-name"])
        #expect(diagnostics.first?.message.english.contains("101") == true)
    }

    @Test(arguments: [
        ("content/sivut/a.md.txt", "content/sivut/a.md"),
        ("content/sivut/Ääni.sv.markdown", "content/sivut/aani.sv.md"),
        ("content/palvelut/x/Z.MD", "content/palvelut/x/z.md"), ("content/sivut/a.b.mdown", "content/sivut/a-b.md"),
        ("content/sivut/a.txt", "content/sivut/a.md"),
    ])
    func aPageWhoseNameDoesNotEndAsItShouldIsToldWithItsName(path: String, name: String) {
        let (findings, names) = misnamedPages(among: [SourceFile(path: path, text: page(header))])
        #expect(findings.map(\.place) == [.file(path)])
        #expect(findings.map(\.id) == [.fileName])
        #expect(findings.first?.help.english.contains("`\(name.split(separator: "/").last ?? "")`") == true)
        #expect(names == [name])
    }

    @Test(arguments: ["content/sivut/a.md", "content/kuva.png", "content/sivut/liite.txt", "content/sivut/md", "a.MD"])
    func otherFilesAreNoMisnamedPages(path: String) {
        #expect(misnamedPages(among: [SourceFile(path: path, text: "Liite")]).findings == [])
    }

    @Test(arguments: [("sv", "Add `sv` to `languages` in site.yaml."), ("x", "one language")])
    func aTranslationOnASiteOfOneLanguageTellsHowToAddTheLanguage(code: String, help: String) {
        let (_, findings) = recordFiles(
            [SourceFile(path: "content/sivut/a.\(code).md", text: "")], languages: [Language("fi")])
        #expect(findings.map(\.id) == [.unknownLanguage])
        #expect(findings.first?.help.english.contains(help) == true)
    }

    @Test func subfoldersOfAKindsFolderAreAllowed() {
        let (catalogue, diagnostics) = load(["content/sivut/ohjeet/uudet/a.md": page(header)])
        #expect(diagnostics == [])
        #expect(catalogue.articles[ArticleID("a")]?.header.file == "content/sivut/ohjeet/uudet/a.md")
    }

    @Test func theFrontPageIsNoRecord() {
        let (catalogue, diagnostics) = load(["content/index.md": page(header)])
        #expect(diagnostics == [])
        #expect(catalogue.frontPage?.header.id == "index")
        #expect(catalogue.kind(of: "index") == nil)
    }

    @Test func anIdTakenTwiceTellsBothPlaces() {
        let path = "content/verkostot/valtori.md"
        let diagnostics = load([path: page(header + "\npurpose: x")]).diagnostics
        #expect(places(diagnostics, in: path) == ["1:1-1:2 duplicate-id"])
        #expect(diagnostics.first?.message.english.contains("content/tuottajat/valtori.md") == true)
        #expect(diagnostics.first?.notes.first?.file == "content/tuottajat/valtori.md")
    }

    @Test func aBodyOfWhiteSpaceIsNone() {
        #expect(
            load([path: page(header, body: " \n")]).catalogue.articles[ArticleID("a")]?.header.bodies.isEmpty == true)
    }

    @Test func aBrokenFileDoesNotBreakReferencesToIt() {
        let diagnostics = load([
            "content/tuottajat/valtori.md": "---\ntitle: [\n---\n",
            "content/palvelut/p.md": page(header + "\nprovider: valtori\ndomain: ict\nobligation: {level: unknown}"),
        ]).diagnostics
        #expect(diagnostics.map(\.id) == [.yamlSyntax])
    }
}
