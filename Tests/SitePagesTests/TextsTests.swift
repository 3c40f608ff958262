import Testing

@testable import CatalogueModel
@testable import SitePages

@Suite struct TextsTests {
    private let finnish = SiteTexts(sampleTexts, language: fi)
    private let english = SiteTexts(
        ["date.day": "{day} {monthName} {year}", "month.1": "January", "number.decimalMark": "."],
        language: Language("en"))

    @Test func datesAreWrittenAsTheLanguageWritesThem() {
        #expect(finnish.date(day(2026, 1, 1)) == "1.1.2026")
        #expect(english.date(day(2026, 1, 1)) == "1 January 2026")
    }

    @Test func ofADocumentsDateOnlyWhatIsKnownIsWritten() throws {
        let month = try #require(DocumentDate("2024-06"))
        #expect(finnish.date(month) == "6/2024")
        #expect(finnish.date(DocumentDate.year(2019)) == "2019")
        #expect(finnish.date(DocumentDate.unknown) == "date.unknown")
    }

    @Test func oneHasAFormOfItsOwn() {
        #expect(finnish.count(1, .handovers) == "1 luovutus")
        #expect(finnish.count(0, .handovers) == "0 luovutusta")
        #expect(finnish.count(2, .handovers) == "2 luovutusta")
    }

    @Test func numbersHaveTheLanguagesDecimalMarkAndAsManyDecimalsAsTheSource() throws {
        let number = try #require(DecimalNumber("-4,20"))
        #expect(finnish.number(number) == "−4,20")
        #expect(english.number(number) == "−4.20")
    }

    @Test func aGapWithoutAValueAndAValueWithBracesStayAsTheyAre() {
        #expect(finnish.filled("{a} ja {b}", ["a": "{b}"]) == "{b} ja {b}")
        #expect(finnish.filled("auki { vain", ["a": "1"]) == "auki { vain")
    }

    @Test func aMissingTextShowsAsItsKey() {
        #expect(english[.kind(.provider)] == "kind.provider")
    }

    @Test func everyKeyHasANameOfItsOwn() {
        #expect(Set(TextKey.all.map(\.name)).count == TextKey.all.count)
        #expect(Set(TextKey.all).count == TextKey.all.count)
    }

    @Test func titlesSortAsInFinnishWithAAndOWithDotsAfterZ() {
        let titles = ["Öljy", "äiti", "Zorro", "Åbo", "aamu", "Wau"]
        let sorted = titles.sorted { collationKey($0).lexicographicallyPrecedes(collationKey($1)) }
        #expect(sorted == ["aamu", "Wau", "Zorro", "Åbo", "äiti", "Öljy"])
    }
}
