import CatalogueChecks
import CatalogueModel
import Diagnostics
import Markdown
import PageTemplates
import ParallelMap
import SitePages

/// Renders the pages of a site, a page in all languages at a time, so that its text is parsed once.
struct PageRenderer: Sendable {
    let templates: PageTemplates
    /// One for each language, the primary one first.
    let contexts: [PageContext]
    let maps: SiteMaps
    let images: ContentImages
    /// The paths of all files below `content/`.
    let contentFiles: Set<String>
    /// Ids that the templates use, which no heading of a text may take.
    let reservedAnchors: Set<String>
    let links = LinkMemory()

    /// The page in all languages as a part of the site.
    func part(_ page: Page) -> SitePart {
        let header = contexts.first.flatMap { textRecord(of: page, in: $0) }
        let files = header.map { [$0.file] + $0.bodies.map(\.value.file) + $0.translations.map(\.value.file) } ?? []
        return SitePart(paths: places(of: page).map(\.address.path), isPage: true, sources: files) { render(page) }
    }

    /// The languages that have the page, with where it lies in them. The page for missing pages stands once.
    private func places(of page: Page) -> [(position: Int, address: PageAddress)] {
        contexts.indices.compactMap { position in
            let context = contexts[position]
            if page == .notFound, context.language != context.catalogue.primaryLanguage { return nil }
            return context.addresses.address(of: page, in: context.language).map { (position, $0) }
        }
    }

    /// The page in every language that has it, and what is wrong with the text on it.
    private func render(_ page: Page) -> MadePart {
        var result = MadePart()
        let header = contexts.first.flatMap { textRecord(of: page, in: $0) }
        let documents = header.map { parsedBodies(of: $0, findings: &result.findings) } ?? [:]
        let pages = places(of: page).parallelMap(stride: 1) { position, address in
            rendered(page, at: address, of: header, documents, languageAt: position)
        }
        for (file, checked) in pages.compactMap(\.self) {
            result.files.append(file)
            result.pages.append(checked)
        }
        return result
    }

    /// The page in one language with what its links are checked by; nil when it cannot be made.
    private func rendered(
        _ page: Page, at address: PageAddress, of header: RecordHeader?, _ documents: [Language: MarkdownDocument],
        languageAt position: Int
    ) -> (OutputFile, CheckedPage)? {
        let context = contexts[position]
        var content = PageContent(map: maps.picture(on: page, at: address, languageAt: position).map { HTML($0) })
        var text: CheckedText?
        let language = documents[context.language] == nil ? context.catalogue.primaryLanguage : context.language
        if let document = documents[language], let file = header?.bodies[language]?.file {
            let links = BodyLinks(context: context, page: address, file: file, images: images)
            content.body = renderedBody(document, in: language, links: links)
            text = checkedText(of: document, links: links)
        }
        guard let made = sitePage(page, content: content, in: context),
            let bytes = templates.render(
                made.data, template: made.template.rawValue, language: context.language.code)
        else { return nil }
        let checked = CheckedPage(
            path: address.path, source: header?.file ?? "templates/\(made.template.rawValue).mustache",
            content: FinishedPage(
                html: bytes, path: address.path, baseURL: context.base(of: page), memory: self.links),
            text: text)
        return (OutputFile(path: address.path, stage: .page, bytes: bytes), checked)
    }

    private func parsedBodies(
        of header: RecordHeader, findings: inout [Finding]
    ) -> [Language: MarkdownDocument] {
        guard let catalogue = contexts.first?.catalogue else { return [:] }
        var documents: [Language: MarkdownDocument] = [:]
        for (language, body) in header.bodies.sorted(by: { $0.key < $1.key }) where !body.bytes.isEmpty {
            let document = MarkdownDocument(
                parsing: body.bytes, firstLine: body.firstLine, reservedAnchors: reservedAnchors)
            let place = DocumentPlace(record: header.id, kind: header.kind, language: language, file: body.file)
            findings += check(document, at: place, in: catalogue, files: contentFiles)
            documents[language] = document
        }
        return documents
    }

    private func checkedText(of document: MarkdownDocument, links: BodyLinks) -> CheckedText {
        let addresses: [(String, SourceRange)] = document.links.compactMap { link in
            switch link.target {
            case .local: (percentDecoded(link.destination), link.range)
            case .page where link.destination.contains("#"):
                links.page(link.destination).map { (percentDecoded($0), link.range) }
            case .page, .external, .refused: nil
            }
        }
        return CheckedText(
            file: links.file, links: Dictionary(addresses) { first, _ in first },
            anchors: Set(document.headings.map(\.anchor)))
    }

    private func renderedBody(_ document: MarkdownDocument, in language: Language, links: BodyLinks) -> RenderedBody {
        let context = links.context
        let outline = document.outline { context.catalogue.record($0)?.header.title[context.language] }
        return RenderedBody(
            html: document.html(resolving: links),
            outline: outline.map { RenderedBody.Heading(level: $0.level, text: $0.text, anchor: $0.anchor) },
            language: language)
    }
}
