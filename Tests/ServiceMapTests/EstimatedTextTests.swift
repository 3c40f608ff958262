import Testing

@testable import ServiceMap

struct EstimatedTextTests {
    private let text = EstimatedText(fontSize: 14)

    @Test func linesBreakBetweenWords() {
        let lines = text.wrapped("Palkanlaskenta ja palkansaajien neuvonta", width: 180, lines: 3)
        #expect(lines == ["Palkanlaskenta ja", "palkansaajien neuvonta"])
        #expect(text.wrapped("Kieku", width: 180, lines: 3) == ["Kieku"])
        #expect(text.wrapped("", width: 180, lines: 3) == [])
    }

    @Test func aWordBreaksAfterItsOwnHyphenWithoutASecondOne() {
        let lines = text.wrapped("Päätelaite-käyttäjätukipalvelut", width: 180, lines: 3)
        #expect(lines == ["Päätelaite-", "käyttäjätukipalvelut"])
        #expect(text.wrapped("Avaimet käteen -palvelu", width: 300, lines: 3) == ["Avaimet käteen -palvelu"])
    }

    @Test func aWordTooLongForALineBreaksBetweenSyllables() {
        let lines = text.wrapped("Valtiovarainministeriö", width: 120, lines: 3)
        #expect(lines.joined(separator: "|") == "Valtiovarain-|ministeriö")
        #expect(lines.allSatisfy { text.width($0) <= 120 })
    }

    @Test func aWordOfAnyLengthBreaksIntoPartsThatFit() {
        let word = String(repeating: "hallintoasia", count: 5_000)
        let lines = text.wrapped(word, width: 120, lines: .max)
        #expect(lines.count > 1_000)
        #expect(lines.allSatisfy { text.width($0) <= 120 })
        #expect(lines.joined().replacing("-", with: "") == word)
    }

    @Test func whatDoesNotFitEndsInAnEllipsis() {
        let lines = text.wrapped(String(repeating: "sana ", count: 60), width: 100, lines: 2)
        #expect(lines.count == 2)
        #expect(lines[1].hasSuffix("…"))
        #expect(lines.allSatisfy { text.width($0) <= 100 })
    }

    @Test func boldIsWiderAndLongerIsWider() {
        #expect(EstimatedText(fontSize: 14, isBold: true).width("Palvelut") > text.width("Palvelut"))
        #expect(text.width("Palvelut") < text.width("Palvelutt"))
        #expect(text.width("") == 0)
    }
}
