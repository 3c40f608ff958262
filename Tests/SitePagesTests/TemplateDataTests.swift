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
        return made.flatMap(withInner)
    }

    /// Data with all the data in its properties, in optionals and lists too.
    private func withInner(_ data: any TemplateData) -> [any TemplateData] {
        [data] + Mirror(reflecting: data).children.flatMap { inner($0.value) }
    }

    private func inner(_ value: Any) -> [any TemplateData] {
        if let data = value as? any TemplateData { return withInner(data) }
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional || mirror.displayStyle == .collection else { return [] }
        return mirror.children.flatMap { inner($0.value) }
    }

    /// All types that templates can meet, by name.
    private func allTypes() -> [String: any TemplateData.Type] {
        var types: [String: any TemplateData.Type] = [:]
        var open = PageTemplate.allCases.map(\.data)
        while let next = open.popLast() {
            guard types.updateValue(next, forKey: "\(next)") == nil else { continue }
            let shapes = next.fieldNames.compactMap { next.field(named: $0)?.shape }
            for case .object(let type, _) in shapes { open.append(type) }
            for case .list(let type) in shapes { open.append(type) }
        }
        return types
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

    @Test("a property that is computed or of a type that templates cannot show is no field")
    func onlyStoredProperties() {
        #expect(Odd.field(named: "computed") == nil)
        guard case .nothing? = Odd.field(named: "nested")?.shape else {
            Issue.record("a list of lists has a shape")
            return
        }
    }

    @Test("a list brings a flag that says whether there is anything in it")
    func flagsOfLists() {
        guard case .flag(.isFilled)? = ValidityNotice.field(named: "hasSuccessors")?.shape else {
            Issue.record("no flag")
            return
        }
        #expect(ValidityNotice.field(named: "hasText") == nil)
    }
}

private struct Odd: TemplateData {
    var nested: [[String]]
    var computed: String { "x" }

    static let fields = TemplateFields<Odd>([.init("nested", \.nested), .init("computed", \.computed)])
}
