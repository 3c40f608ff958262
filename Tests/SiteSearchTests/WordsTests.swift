import Testing

@testable import SiteSearch

struct WordsTests {
    private func words(_ text: String) -> [String] {
        var found: [String] = []
        var scanner = WordScanner()
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            scanner.scan(bytes) { letters, _, _ in found.append(String(decoding: letters, as: UTF8.self)) }
        }
        return found
    }

    @Test("Words are small letters without dots, accents and combining marks")
    func wordsAreFolded() {
        #expect(words("Käyttöönotto, ÅLAND & Šakki") == ["kayttoonotto", "aland", "sakki"])
        #expect(words("ka\u{308}ytto\u{308}") == ["kaytto"])
    }

    @Test("Lone letters are no words, digits are parts of words")
    func loneLettersAreNoWords() {
        #expect(words("a 2 M2 §12 c") == ["m2", "12"])
    }

    @Test("Words joined by a hyphen or a dot count as parts and as a whole")
    func joinedWords() {
        #expect(words("Suomi.fi-viestit.") == ["suomi", "fi", "viestit", "suomifiviestit"])
        #expect(words("e-lasku") == ["lasku", "elasku"])
        #expect(words("henkilöstö- ja") == ["henkilosto", "ja"])
    }

    @Test("Other scripts and broken bytes part words and stop nothing")
    func strangeBytes() {
        #expect(words("ab日本cd") == ["ab", "cd"])
        var scanner = WordScanner()
        var count = 0
        [UInt8(0xC3), 0x28, 0xFF, 0x61, 0x62, 0xC3].withUnsafeBufferPointer {
            scanner.scan($0) { _, _, _ in count += 1 }
        }
        #expect(count == 1)
    }

    @Test("A query leaves stop words out, unless it has no other")
    func stopWordsAreLeftOut() {
        #expect(QueryWords("kuka maksaa palkan", stopWords: ["kuka"]).words == ["maksaa", "palkan"])
        #expect(QueryWords("kuka", stopWords: ["kuka"]).words == ["kuka"])
        #expect(QueryWords("e-lasku e-lasku", stopWords: []).words == ["elasku"])
        #expect(QueryWords("", stopWords: []).words == [])
    }

    @Test("Readers' text has the words of links and references, not their targets")
    func readableTextLeavesTargetsOut() {
        func readable(_ text: String) -> String {
            String(
                decoding: readableText(Array(text.utf8)[...], title: { $0 == "a-b" ? "Otsikko" : nil }), as: UTF8.self)
        }
        #expect(readable("Katso [[a-b]] ja [[c|teksti]].") == "Katso Otsikko ja teksti.")
        #expect(readable("[sivu](https://x.fi/polku) loppu") == "[sivu ) loppu")
        #expect(readable("osoite https://x.fi/polku loppu") == "osoite  loppu")
        #expect(readable("kesken [[a-b") == "kesken a-b")
    }

    @Test("Edits are counted, a swap of neighbours as one, no further than asked for")
    func editsAreCounted() {
        func edits(_ one: String, _ other: String, _ limit: Int = 2) -> Int {
            editDistance(from: Array(one.utf8), to: Array(other.utf8), atMost: limit)
        }
        #expect(edits("kortti", "kortti") == 0)
        #expect(edits("korti", "kortti") == 1)
        #expect(edits("kotrti", "kortti") == 1)
        #expect(edits("rekyrtoin", "rekrytoin") == 1)
        #expect(edits("abcdef", "xyzdef", 2) > 2)
    }
}
