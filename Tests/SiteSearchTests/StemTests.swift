import Foundation
import Testing

@testable import CatalogueModel
@testable import SiteSearch

struct StemTests {
    @Test("The forms of a word meet in one root, in every language", arguments: formLines())
    func formsMeet(line: String) {
        let words = line.split(separator: " ").map(String.init)
        let rules = StemRules(.rules(of: Language(words[0])))
        let roots = words.dropFirst().map { word in
            rules.root(ofStem: rules.stem(QueryWords(word, stopWords: []).words.first ?? ""))
        }
        #expect(Set(roots).count == 1, "\(line): \(roots)")
    }

    @Test("Words that only look alike stay apart")
    func differentWordsStayApart() {
        let rules = StemRules(.finnish)
        func root(_ word: String) -> String { rules.root(ofStem: rules.stem(word)) }
        #expect(root("palvelu") != root("palkka"))
        #expect(root("talous") != root("talo"))
        #expect(root("tilaus") != root("tila"))
        #expect(root("maksu") != root("maksatus"))
        #expect(root("laskutus") != root("lasku"))
    }

    @Test("A stem and its root keep the first two letters, by which terms are looked up")
    func firstLettersStay() {
        for line in formLines() {
            let words = line.split(separator: " ").map(String.init)
            let rules = StemRules(.rules(of: Language(words[0])))
            for word in words.dropFirst().flatMap({ QueryWords($0, stopWords: []).words }) {
                let stem = rules.stem(word)
                #expect(stem.prefix(2) == word.prefix(2))
                #expect(rules.root(ofStem: stem).prefix(2) == word.prefix(2))
            }
        }
    }

    @Test("Of two endings that fit the longer one goes, and none that would leave too little")
    func longestEndingGoes() {
        let rules = StemRules(SearchLanguage(stemPasses: ["a>/2 ssa>/3 oja>o/3"]))
        #expect(rules.stem("talossa") == "talo")
        #expect(rules.stem("palkkoja") == "palkko")
        #expect(rules.stem("ssa") == "ss")
        #expect(rules.stem("ka") == "ka")
    }

    @Test("A language without rules leaves words as they are")
    func unknownLanguageLeavesWords() {
        #expect(StemRules(.rules(of: Language("xx"))).stem("hankintojen") == "hankintojen")
    }
}

/// The lines of `Tests/SearchQuality/forms.txt`: a language and forms of one word in it.
private func formLines() -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../SearchQuality/forms.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
}
