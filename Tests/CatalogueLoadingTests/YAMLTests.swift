import Diagnostics
import Testing

@testable import CatalogueLoading
@testable import CatalogueModel

struct YAMLTests {
    private let path = "content/sivut/a.md"

    @Test(arguments: [
        ("order: a: b", "7:9-7:10 yaml-syntax", "colon"),
        ("aliases: \"auki", "7:10-7:11 yaml-syntax", "never closed"),
        ("aliases: [a, b", "7:10-7:11 yaml-syntax", "not closed"),
        ("aliases: {a: b", "7:10-7:11 yaml-syntax", "not closed"),
        ("aliases: \"a\" b", "7:14-7:15 yaml-syntax", "does not fit"),
        ("aliases: - a", "7:10-7:11 yaml-syntax", "dash"),
        ("aliases: @a", "7:10-7:11 yaml-syntax", "cannot begin"),
        ("aliases: \"a\\z\"", "7:12-7:13 yaml-syntax", "escape"),
        ("aliases:\n\t- a", "8:1-8:2 yaml-syntax", "cannot begin"),
        ("aliases: !!python/object [a]", "7:10-7:27 yaml-syntax", "tag"),
        ("? [a]\n: b", "7:3-7:6 yaml-syntax", "not a text"),
        ("aliases: &nimi [a]", "7:10-7:17 yaml-alias", "anchor"),
        ("aliases: *nimi", "7:10-7:15 yaml-alias", "alias"),
        ("aliases: a\u{1}b", "7:11-7:12 yaml-syntax", "U+0001"),
        ("order: 1\ntitle: Toinen", "8:1-8:6 duplicate-key", "`title`"),
        ("...\n# toinen", "", ""),
        ("...\nx: y", "8:1-8:2 yaml-syntax", ""),
    ])
    func unreadableYAMLIsToldInOurWords(yaml: String, expected: String, words: String) {
        let diagnostics = told(yaml)
        #expect(
            places(diagnostics, in: path).filter { !$0.hasSuffix("missing-field") } == [expected].filter { !$0.isEmpty }
        )
        #expect(
            words.isEmpty || diagnostics.contains { $0.message.english.contains(words) },
            "\(diagnostics.map(\.message))")
    }

    @Test func whatYAMLSaidIsANote() {
        #expect(told("order: a: b").first?.notes.first?.message.english.hasPrefix("YAML says: ") == true)
    }

    @Test func theFirstOfTwoEqualKeysIsANote() {
        let note = told("title: Toinen").first?.notes.first
        #expect(note?.range == SourceRange(line: 2, column: 1, length: 5))
    }

    @Test func allDuplicateKeysOfALongMappingAreTold() {
        let keys = (0..<40).map { "k\($0): 1" }.joined(separator: "\n")
        let problems = composed(ArraySlice("\(keys)\nk0: 2\nk39: 2\nk41: 1\nk41: 2".utf8)).problems
        #expect(problems.count == 3)
    }

    @Test func ampersandsAndAsterisksInTextsAreNoAliases() {
        let diagnostics = told("aliases: [R&D, \"*tähti\", a * b & c, \"&x\"]\nsuccessor: a")
        #expect(diagnostics == [])
    }

    @Test(arguments: [
        "title", "- a\n- b", "~", "\"lainattu\"", "42",
    ])
    func frontMatterThatIsNoMappingIsTold(yaml: String) {
        #expect(load([path: page(yaml)]).diagnostics.map(\.id) == [.yamlSyntax])
    }

    @Test func billionLaughsAreRefusedAtOnce() {
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghijk", "abcdefghij") {
            let aliases = Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
            yaml += "\(name): &\(name) [\(aliases)]\n"
        }
        yaml += "? *k\n: x"
        #expect(places(load([path: page(yaml)]).diagnostics, in: path) == ["2:4-2:8 yaml-alias"])
    }

    @Test(arguments: [
        String(repeating: "[", count: 10_000), String(repeating: "{a: ", count: 10_000),
        String(repeating: "- ", count: 10_000) + "x", String(repeating: "? ", count: 10_000) + "x",
        (0..<400).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
        "a: " + String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    ])
    func nestingOver64LevelsIsRefused(yaml: String) {
        let diagnostics = load([path: page(yaml)]).diagnostics
        #expect(diagnostics.map(\.id) == [.yamlTooDeep], "\(diagnostics.map(\.notes))")
    }

    @Test func nestingOf60LevelsIsOnlyAWrongValue() {
        let yaml = "aliases: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(told(yaml).map(\.id) == [.wrongType])
    }

    @Test func aLongRowOfBracketsInATextIsNoNesting() {
        let brackets = String(repeating: "[", count: 200)
        #expect(told("aliases: [\"\(brackets)\"]") == [])
    }

    @Test func placesHoldBelowUnusualLineBreaksAndBeforeWideCharacters() {
        let yaml = "aliases: [\"a\u{2028}b\u{85}c\", \"😀é\", {}]"
        #expect(places(told(yaml), in: path) == ["7:26-7:28 wrong-type"])
    }

    /// Pieces of YAML thrown together in a fixed order of chance: whatever comes of it, reading ends.
    @Test func noMixtureOfYAMLStopsTheLoader() {
        let pieces = [
            "title", ": ", ":", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ",", "\"", "'", "&a ", "*a", "!",
            "!!x ",
            "|", ">-", ">9", "#", " # x", "? ", "---\n", "...\n", "%YAML 1.1\n", "\\u00e4", "\\ud83d\\ude00", "\\ud800",
            "\t", "\r", "\u{2028}", "ä", "😀", "~", "\u{FEFF}", "@", "`", "<<", "\\", "\\xff", "sources", "steps",
        ]
        var state: UInt64 = 42
        for _ in 0..<3_000 {
            var yaml = ""
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                yaml += pieces[Int(state >> 33) % pieces.count]
            }
            let (catalogue, diagnostics) = load(["content/palveluketjut/k.md": "---\n\(yaml)\n---\n"])
            #expect(catalogue.serviceChains.count == 1)
            #expect(diagnostics.contains { $0.file == "content/palveluketjut/k.md" })
        }
    }
}
