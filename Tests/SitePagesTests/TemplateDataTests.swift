import Testing

@testable import SitePages

@Suite struct TemplateDataTests {
    /// Every value that the sample's pages hold, pages themselves included.
    private func valuesOfAllPages() -> [any TemplateData] {
        let content = PageContent(
            body: RenderedBody(
                html: "<p>Teksti</p>",
                outline: (1...4).map { .init(level: 2, text: "Otsikko \($0)", anchor: "otsikko-\($0)") }, language: fi),
            map: HTML("<svg></svg>"))
        let made = sampleContexts(baseURL: "https://a.fi").flatMap { context in
            pages(of: context.catalogue, in: context.language, addresses: context.addresses).compactMap {
                sitePage($0, content: content, in: context)?.data
            }
        }
        var found: [any TemplateData] = []
        var open = made
        while let next = open.popLast() {
            found.append(next)
            for name in type(of: next).fieldNames {
                switch value(named: name, of: next) {
                case .object(let object): open.append(object)
                case .list(let list): open += list
                default: continue
                }
            }
        }
        return found
    }

    /// All types that templates can meet, by name.
    private func allTypes() -> [String: any TemplateData.Type] {
        var types: [String: any TemplateData.Type] = [:]
        var open = PageTemplate.allCases.map(\.data)
        while let next = open.popLast() {
            guard types.updateValue(next, forKey: "\(next)") == nil else { continue }
            let shapes = next.fieldNames.compactMap { next.field(named: $0)?.shape }
            for case .object(let type) in shapes { open.append(type) }
            for case .list(let type) in shapes { open.append(type) }
        }
        return types
    }

    private func value(named name: String, of data: any TemplateData) -> TemplateValue? {
        type(of: data).field(named: name).map { data.value(at: $0.index) }
    }

    @Test func everyStoredPropertyIsDeclaredUnderItsOwnName() {
        for value in valuesOfAllPages() {
            let stored = Mirror(reflecting: value).children.compactMap(\.label)
            #expect(stored.sorted() == type(of: value).declaredNames.sorted(), "\(type(of: value))")
        }
    }

    @Test func theSampleHasAValueOfEveryTypeThatTemplatesCanMeet() {
        let met = Set(valuesOfAllPages().map { "\(type(of: $0))" })
        #expect(Set(allTypes().keys).subtracting(met).sorted() == [])
    }

    @Test func aDeclaredNameGivesTheValueOfThePropertyOfThatName() throws {
        let link = RecordLink(title: "Otsikko", address: "a.html", language: nil)
        guard case .text("Otsikko") = try #require(value(named: "title", of: link)) else {
            Issue.record("no title")
            return
        }
        guard case .absent = try #require(value(named: "language", of: link)) else {
            Issue.record("a language")
            return
        }
        #expect(value(named: "titel", of: link) == nil)
    }

    @Test func aListBringsAFlagThatSaysWhetherThereIsAnythingInIt() throws {
        let empty = EndedNotice(text: "Päättyi", successors: [])
        let full = EndedNotice(
            text: "Päättyi", successors: [RecordLink(title: "A", address: "a.html", language: nil)])
        guard case .flag(false) = try #require(value(named: "hasSuccessors", of: empty)),
            case .flag(true) = try #require(value(named: "hasSuccessors", of: full))
        else {
            Issue.record("wrong flags")
            return
        }
    }
}
