import Diagnostics
import Testing

struct MessageTests {
    private let message: Message =
        "`\("valtri")` in `\("provider")` is the id of no record; \("a provider" as Message) is needed"

    @Test("is English where it is written, with its values in their places")
    func english() {
        #expect(message.english == "`valtri` in `provider` is the id of no record; a provider is needed")
        #expect(message.pattern == "`{1}` in `{2}` is the id of no record; {3} is needed")
    }

    @Test("is said in another language, and so are the words in it")
    func finnish() {
        let expected = "Kentän `provider` arvo `valtri` ei ole minkään sivun tunnus; tarvitaan palveluntuottaja"
        #expect(message[.finnish] == expected)
        #expect(message[.swedish].hasSuffix("en tjänsteproducent"))
    }

    @Test("a value that looks like a place for a value stays as it is", arguments: ["{1}", "{2}", "{", "{9}", "}"])
    func braces(value: String) {
        let message: Message = "There is no image `\(value)`"
        #expect(message.english == "There is no image `\(value)`")
        #expect(message[.finnish] == "Kuvaa `\(value)` ei ole")
    }

    @Test("what nobody has translated is said in English")
    func untranslated() {
        let message: Message = "Nobody has ever said \(3) of this"
        #expect(message[.finnish] == "Nobody has ever said 3 of this")
    }

    @Test("several are listed with an “or” before the last")
    func listed() {
        #expect(Message.oneOf([]) == nil)
        #expect(Message.oneOf(["a theme"])?.english == "a theme")
        #expect(Message.oneOf(["a theme", "a metric", "a source"])?[.finnish] == "avainteema, mittari tai lähde")
    }
}
