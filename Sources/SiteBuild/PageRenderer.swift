import CatalogueChecks
import CatalogueModel
import Diagnostics
import Markdown
import PageTemplates
import ServiceMap
import SitePages

/// Renders the pages of a site, a record with all its languages at a time.
struct PageRenderer: Sendable {
    /// Pages that are made together: those of a record in all languages, whose texts are parsed once.
    enum Job: Sendable {
        case record(String)
        case page(Page)
    }

    /// A finished page with what its links are checked by.
    struct RenderedPage: Sendable {
        var file: OutputFile
        var checked: CheckedPage
    }

    struct Result: Sendable {
        var pages: [RenderedPage] = []
        var findings: [Finding] = []
    }

    let templates: PageTemplates
    /// One for each language.
    let contexts: [PageContext]
    let images: ContentImages
    /// The paths of all files below `content/`.
    let contentFiles: Set<String>

    var jobs: [Job] {
        guard let catalogue = contexts.first?.catalogue else { return [] }
        let lists = RecordKind.allCases.map { Job.page(.list($0)) }
        let single: [Page] = [.frontPage, .map, .interfaces, .accessibilityStatement, .notFound]
        return single.map(Job.page) + lists + catalogue.records.map { .record($0.header.id) }
    }

    func render(_ job: Job) -> Result {
        switch job {
        case .page(.frontPage): pages(of: .frontPage, showing: contexts.first?.catalogue.frontPage)
        case .page(let page): pages(of: page, showing: nil)
        case .record(let id): pages(of: .record(id), showing: contexts.first?.catalogue.record(id))
        }
    }

    private func pages(of page: Page, showing record: (any Record)?) -> Result {
        var result = Result()
        let documents = record.map { parsedBodies(of: $0, findings: &result.findings) } ?? [:]
        for context in contexts {
            guard let address = context.addresses.address(of: page, in: context.language) else { continue }
            var content = PageContent(map: map(on: page, at: address, context: context))
            let language = documents[context.language] == nil ? context.catalogue.primaryLanguage : context.language
            if let record, let document = documents[language], let body = record.header.bodies[language] {
                content.body = rendered(document, of: body, language: language, on: address, context: context)
            }
            let made = sitePage(page, in: context, content: content)
            guard let html = templates.render(made.data, template: made.template.rawValue, language: context.language.code)
            else { continue }
            let bytes = Array(html.utf8)
            let checked = CheckedPage(
                path: address.path, source: record?.header.file ?? "templates/\(made.template.rawValue).mustache",
                content: FinishedPage(html: bytes, path: address.path))
            result.pages.append(
                RenderedPage(file: OutputFile(path: address.path, stage: .page, bytes: bytes), checked: checked))
        }
        return result
    }

    private func parsedBodies(of record: any Record, findings: inout [Finding]) -> [Language: MarkdownDocument] {
        guard let catalogue = contexts.first?.catalogue else { return [:] }
        var documents: [Language: MarkdownDocument] = [:]
        for (language, body) in record.header.bodies.sorted(by: { $0.key < $1.key }) where !body.bytes.isEmpty {
            let document = MarkdownDocument(
                parsing: body.bytes, firstLine: body.firstLine, reservedAnchors: reservedAnchors)
            let place = DocumentPlace(
                record: record.header.id, kind: record.header.kind, language: language, file: body.file)
            findings += check(document, at: place, in: catalogue, files: contentFiles)
            documents[language] = document
        }
        return documents
    }

    private func rendered(
        _ document: MarkdownDocument, of body: MarkdownBody, language: Language, on address: PageAddress,
        context: PageContext
    ) -> RenderedBody {
        let links = BodyLinks(context: context, page: address, file: body.file, images: images)
        let outline = document.outline { context.catalogue.record($0)?.title[context.language] }
        return RenderedBody(
            html: document.html(resolving: links),
            outline: outline.map { RenderedBody.Heading(level: $0.level, text: $0.text, anchor: $0.anchor) },
            language: language)
    }

    /// The picture that belongs to a page: the whole map, or what lies around the page's record.
    private func map(on page: Page, at address: PageAddress, context: PageContext) -> HTML? {
        switch page {
        case .map, .frontPage: return mapPicture(around: nil, on: address, context: context).map { HTML($0) }
        case .record(let id): return mapPicture(around: id, on: address, context: context).map { HTML($0) }
        default: return nil
        }
    }
}
