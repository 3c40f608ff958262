import CatalogueLoading
import Diagnostics
import PageTemplates
import SitePages
import Testing

private struct Item: TemplateData {
    var name: String
    var note: String?

    static let fields = TemplateFields<Item>([.init("name", \.name), .init("note", \.note)])
}

private struct TestPage: TemplateData {
    var title: String
    var note: String?
    var body: HTML
    var isNew: Bool
    var items: [Item]
    var first: Item?
    var count: Count?
    var noCount: Count?

    static let fields = TemplateFields<TestPage>([
        .init("title", \.title), .init("note", \.note), .init("body", \.body), .init("isNew", \.isNew),
        .init("items", \.items), .init("first", \.first), .init("count", \.count), .init("noCount", \.noCount),
    ])
}

/// Begins with what has no spare bits, so that an optional of it needs a byte of its own.
private struct Count: TemplateData {
    var number: Int
    var item: Item?
    var words: [String]

    static let fields = TemplateFields<Count>([
        .init("number", \.number), .init("item", \.item), .init("words", \.words),
    ])
}

private let page = TestPage(
    title: "A & <B>", note: "outer", body: HTML("<p>x</p>"), isNew: true, items: [Item(name: "1"), Item(name: "2")],
    count: Count(number: -7, item: Item(name: "inner", note: "n"), words: ["a", "<b>"]))

struct PageTemplatesTests {
    private func compiled(
        _ templates: [String: String], texts: String = "hello: \"Hei & \\\"moi\\\"\"\n", keys: Set<String> = []
    ) -> (templates: PageTemplates, diagnostics: [Diagnostic]) {
        let files = templates.map { SourceFile(path: "templates/\($0.key).mustache", text: $0.value) }
        let table = loadTexts(SourceFile(path: "templates/i18n/fi.yaml", text: texts)).table
        return PageTemplates.compile(
            files, pages: [("page", TestPage.self)], texts: ["fi": table], textKeys: keys)
    }

    private func rendered(_ template: String, layout: String = "") -> String? {
        let (templates, diagnostics) = compiled(["page": template + "{{!}}", "layout": layout], keys: ["hello"])
        #expect(diagnostics == [])
        return templates.render(page, template: "page", language: "fi").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("text is escaped, HTML is not")
    func escaping() {
        #expect(rendered("{{title}}{{{body}}}") == "A &amp; &lt;B&gt;<p>x</p>")
    }

    @Test("the interface's texts are put in place, escaped also for attributes")
    func texts() {
        #expect(rendered("<i title=\"{{ui.hello}}\">") == "<i title=\"Hei &amp; &quot;moi&quot;\">")
    }

    @Test("lists, flags and objects open their sections; absent ones open the inverted")
    func sections() {
        #expect(
            rendered("{{#items}}[{{name}}]{{/items}}{{^first}}none{{/first}}{{#isNew}}!{{/isNew}}") == "[1][2]none!")
    }

    @Test("a field without a value does not show an outer field of the same name")
    func absentFieldsDoNotClimb() {
        #expect(rendered("{{#items}}({{note}}{{#note}}x{{/note}}){{/items}}{{note}}") == "()()outer")
    }

    @Test("names with dots lead through optional objects, and to nothing where one is missing")
    func paths() {
        #expect(rendered("{{count.item.name}}|{{noCount.item.name}}|{{count.number}}") == "inner||-7")
        #expect(rendered("{{#count.item}}{{name}}{{/count.item}}{{^noCount.item}}none{{/noCount.item}}") == "innernone")
    }

    @Test("optional objects, texts and lists of texts are entered where they lie")
    func inPlace() {
        #expect(
            rendered("{{#count}}{{number}}{{#item}}({{name}}{{#note}}:{{.}}{{/note}}){{/item}}{{/count}}")
                == "-7(inner:n)")
        #expect(
            rendered("{{#count}}{{#words}}[{{.}}]{{/words}}{{#hasWords}}!{{/hasWords}}{{/count}}") == "[a][&lt;b&gt;]!")
        #expect(
            rendered("{{#note}}<{{.}}>{{#items}}{{.}}{{/items}}{{/note}}{{^note}}no{{/note}}") == "<outer>outerouter")
    }

    @Test("a layout's blocks are replaced")
    func inheritance() {
        #expect(
            rendered("{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}", layout: "<{{$main}}-{{/main}}>")
                == "<A &amp; &lt;B&gt;>")
    }

    @Test("an unknown name is told with template, line, column and a guess")
    func unknownName() {
        let (_, diagnostics) = compiled(["page": "{{title}}\n  {{#items}}{{nam}}{{/items}}"], keys: ["hello"])
        #expect(diagnostics.map(\.id) == [.templateUnknownName])
        #expect(diagnostics.first?.file == "templates/page.mustache")
        #expect(diagnostics.first?.range == SourceRange(line: 2, column: 13, length: 7))
        #expect(diagnostics.first?.help == "Did you mean “name”?")
    }

    @Test("an unknown name in a partial or a layout's block is told where it stands")
    func unknownNameElsewhere() {
        let (_, diagnostics) = compiled(
            [
                "page": "{{<layout}}{{$main}}{{oops}}{{/main}}{{/layout}}{{> part}}", "layout": "{{$main}}{{/main}}",
                "part": "\n{{nothere}}",
            ],
            keys: ["hello"])
        #expect(
            diagnostics.map { "\($0.file):\($0.range.start.line)" } == [
                "templates/page.mustache:1", "templates/part.mustache:2",
            ])
    }

    @Test("text without escaping and escaped HTML are errors", arguments: ["{{{title}}}", "{{&title}}", "{{body}}"])
    func wrongEscaping(template: String) {
        #expect(compiled(["page": template], keys: ["hello"]).diagnostics.map(\.id) == [.templateEscaping])
    }

    @Test("a list used as a text is an error")
    func listAsText() {
        #expect(compiled(["page": "{{items}}"], keys: ["hello"]).diagnostics.map(\.id) == [.templateUnknownName])
    }

    @Test("a missing text is told where it is used, an unused one where it stands")
    func textKeys() {
        let (_, diagnostics) = compiled(["page": "{{ui.helo}}"])
        #expect(diagnostics.map(\.id) == [.textUnused, .textMissing])
        #expect(diagnostics.last?.help == "Did you mean “hello”?")
    }

    @Test("tags that do not nest are told", arguments: ["{{#items}}", "{{/items}}", "{{#items}}{{/first}}", "{{title"])
    func nesting(template: String) {
        #expect(compiled(["page": template], keys: ["hello"]).diagnostics.contains { $0.id == .templateSyntax })
    }

    @Test("a missing page template and a missing partial are told")
    func missingTemplates() {
        #expect(compiled([:], keys: ["hello"]).diagnostics.map(\.id) == [.templateMissing])
        #expect(
            compiled(["page": "{{> prat}}", "part": ""], keys: ["hello"]).diagnostics.first?.help
                == "Did you mean “part”?")
    }

    @Test("a template that includes itself is told, not followed")
    func circle() {
        #expect(compiled(["page": "{{> page}}"], keys: ["hello"]).diagnostics.map(\.id) == [.templateSyntax])
    }
}
