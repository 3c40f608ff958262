import Testing

@testable import CatalogueModel

struct ValuesTests {
    @Test("days that exist are read and days that do not are refused")
    func calendarDates() {
        #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
        for text in ["2023-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-32", "0000-01-01", "2026-01-01x", ""]
        {
            #expect(CalendarDate(text) == nil, "\(text)")
        }
    }

    @Test("months are added to the same day or the month's last")
    func addingMonths() {
        #expect(day("2025-11-30").addingMonths(15) == day("2027-02-28"))
        #expect(day("2026-01-15").addingMonths(-1) == day("2025-12-15"))
    }

    @Test("a document's date is as exact as it is known", arguments: ["2024-06-27", "2024-06", "2024", "unknown"])
    func documentDates(text: String) {
        #expect(DocumentDate(text)?.description == text)
    }

    @Test("what is no date of a document is refused", arguments: ["2024-13", "24", "yesterday", "2024-06-31"])
    func noDocumentDates(text: String) {
        #expect(DocumentDate(text) == nil)
    }

    @Test("decimals keep the digits that their source shows")
    func decimals() {
        #expect(DecimalNumber("29,96")?.formatted(decimalMark: ",") == "29,96")
        #expect(DecimalNumber("4.0")?.formatted(decimalMark: ",") == "4,0")
        #expect(DecimalNumber("-0,05")?.formatted(decimalMark: ".") == "-0.05")
        #expect(DecimalNumber("28")?.formatted(decimalMark: ",") == "28")
        for text in ["", ",5", "5,", "1,2,3", "1e5", "abc", "12345678901234567890"] {
            #expect(DecimalNumber(text) == nil, "\(text)")
        }
    }

    @Test("decimals compare by value")
    func decimalsCompare() throws {
        let (small, large) = (try #require(DecimalNumber("4,0")), try #require(DecimalNumber("4,21")))
        #expect(small < large)
    }
}
