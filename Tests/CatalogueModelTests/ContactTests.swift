import Testing

@testable import CatalogueModel

struct ContactTests {
    private let fi = Language("fi")
    private let sv = Language("sv")
    private let en = Language("en")

    @Test(
        "telephone numbers have digits that single spaces may part",
        arguments: [
            ("0295 50 2000", true), ("+358 295 50 2000", true), ("112", true), ("0295502000", true),
            ("12", false), ("", false), ("+", false), ("0295-502000", false), (" 0295", false), ("0295 ", false),
            ("02 95  0", false), ("0295502000000000", false), ("٠٢٩٥٥", false), ("+ 358 295", false),
        ])
    func telephoneNumbers(text: String, isNumber: Bool) {
        #expect(isTelephoneNumber(text) == isNumber)
    }

    @Test("an address is the reader's own, else the first in the site's order, whose language is told")
    func targets() throws {
        let order = [fi, sv, en]
        let link = try #require(WebLink(byLanguage: [sv: "s", en: "e"]))
        #expect(link.target(for: en, among: order) == .init(address: "e"))
        #expect(link.target(for: fi, among: order) == .init(address: "s", otherLanguage: sv))
        #expect(link.target(for: fi, among: [fi, en]) == .init(address: "e", otherLanguage: en))
        #expect(WebLink("x").target(for: fi, among: order) == .init(address: "x"))
        #expect(WebLink(byLanguage: [:]) == nil)
        #expect(link.addresses == ["e", "s"])
    }

    @Test("a contact's languages are those of what stands behind its address")
    func languages() {
        let contact = Contact(channel: LocalizedText("c"), link: WebLink("x"), languages: [sv, en])
        #expect(contact.target(for: en, among: [fi, sv, en]) == .init(address: "x"))
        #expect(contact.target(for: fi, among: [fi, sv, en]) == .init(address: "x", otherLanguage: sv))
        #expect(Contact(channel: LocalizedText("c")).target(for: fi, among: [fi]) == nil)
        #expect(
            Contact(channel: LocalizedText("c"), link: WebLink("x")).target(for: fi, among: [fi]) == .init(address: "x")
        )
    }

    @Test("ways to give feedback have the page's title and address filled in")
    func feedback() {
        let feedback = Feedback(
            mail: "a@b.fi", form: "https://b.fi/?s={url}", issues: "https://c.fi/new?title={title}&body={url}")
        let title = "Työ & palkka: 100 %"
        let url = "https://d.fi/ä.html?x=1#y"
        #expect(feedback.ways == [.form, .mail, .issues])
        #expect(
            feedback.address(of: .form, title: title, url: url)
                == "https://b.fi/?s=https%3A%2F%2Fd.fi%2F%C3%A4.html%3Fx%3D1%23y")
        #expect(
            feedback.address(of: .mail, title: title, url: "u")
                == "mailto:a@b.fi?subject=Ty%C3%B6%20%26%20palkka%3A%20100%20%25&body=u")
        #expect(feedback.address(of: .issues, title: "{url}", url: "u") == "https://c.fi/new?title=%7Burl%7D&body=u")
        #expect(feedback.general == "https://b.fi/?s=")
        #expect(Feedback(mail: "a@b.fi").general == "mailto:a@b.fi")
        #expect(Feedback().general == nil)
        #expect(Feedback(mail: "a@b.fi").address(of: .form, title: "", url: "") == nil)
    }

    @Test("what readers are told of is counted apart from the catalogue's own work")
    func greyAreaNumbers() {
        let steps = [
            step("a", "c1"), step("b", "p1", service: "s1", after: ["a"]), step("c", "c1", after: ["b"]),
            step("d", "p1", after: ["c"]), step("e", "p1", service: "s2", after: ["d"]),
        ]
        let handovers = [handover("a", "b", .unowned), handover("b", "c", .grey), handover("d", "e", .unknown)]
        let catalogue = smallCatalogue(chain: steps, handovers: handovers)
        let numbers = catalogue.greyAreaNumbers
        #expect(numbers.unowned == 1)
        #expect(numbers.unclear == 1)
        // From c to d nothing is told.
        #expect(numbers.unknown == 2)
        #expect(numbers.forReaders == 4)
        #expect(numbers.ownWork == catalogue.relations.findings.count - 4)
        #expect(numbers.ownWork > 0)
    }
}
