import Testing

@testable import CatalogueModel

struct WordTests {
    @Test(arguments: [
        ("Työpöytä & näyttö", "tyopoyta-naytto"), ("Handi-palvelu (uusi)", "handi-palvelu-uusi"), ("Åland", "aland"),
        ("Sámediggi", "samediggi"), ("—", ""), ("  1. Palvelu!", "1-palvelu"), ("ČĐŊŠŦŽ", "cdnstz"), ("DVV:n", "dvv-n"),
    ])
    func anIDIsProposedFromATitle(title: String, id: String) {
        #expect(proposedID(from: title) == id)
        #expect(proposedID(from: id) == id)
    }

    @Test(arguments: RecordKind.allCases)
    func aKindIsKnownByItsFolderAndByItsWordsInThreeLanguages(kind: RecordKind) {
        for word in kind.words { #expect(RecordKind(word: word.uppercased()) == kind) }
        #expect(RecordKind(word: kind.folder + "x") == nil)
        #expect(RecordKind.nearestWord(to: kind.folder + "x") != nil)
    }

    @Test func thePlaceholderStandsAloneOrBeforeWhatToDo() {
        #expect(["TÄYTÄ", "TÄYTÄ: tee", "FYLL I det här", "FILL IN"].allSatisfy { Placeholder.stands(in: $0) })
        #expect(["TÄYTÄN", "täytä", "x FILL IN", "FYLL", ""].allSatisfy { !Placeholder.stands(in: $0) })
    }
}
