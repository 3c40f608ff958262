import Foundation
import Testing
import TextNotation

struct JSONValueTests {
    @Test("strings are escaped so that any reader gets them back")
    func strings() throws {
        let text = "Ä \"quoted\" \\ back\nnew\ttab \u{1} 🇫🇮"
        let bytes = JSONValue.list([.string(text), .integer(-3), .flag(true), .number("29.96"), .list([])]).bytes
        let list = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [Any])
        #expect(list[0] as? String == text)
        #expect(list[1] as? Int == -3)
        #expect(list[3] as? Double == 29.96)
        #expect((list[4] as? [Any])?.isEmpty == true)
    }

    @Test("the bytes end in one line break")
    func ending() {
        #expect(JSONValue.string("a").bytes == Array("\"a\"\n".utf8))
    }
}
