import CatalogueModel
import Diagnostics
import OpenData
import ParallelMap
import SitePages

/// All that a site is made of, but the files that need no making: pages, data, the search index, feeds.
struct SiteParts: Sendable {
    private(set) var all: [SitePart] = []
    /// Address of the page that explains the diagnostics, when it is known where the site stands.
    private(set) var messageGuide: String?
    private var positions: [String: Int] = [:]

    /// None, of a site that cannot be made.
    init() {}

    /// - Parameter assets: path from the output's root by the name in the project (`site.css`).
    init(
        of project: Project, tree: SourceTree, options: BuildOptions, addresses: SiteAddresses,
        assets: [String: String], images: ContentImages, freshness: Freshness, pictureTimes: PictureTimes
    ) {
        let catalogue = project.catalogue
        let baseURL = (options.baseURL ?? project.configuration.baseURL).map {
            $0.hasSuffix("/") ? String($0.dropLast()) : $0
        }
        let contexts = pageContexts(
            for: catalogue, addresses: addresses, texts: project.texts, assets: assets, baseURL: baseURL,
            standsAtRoot: options.standsAtRoot, freshness: freshness, examples: guideExamples,
            pictureTimes: pictureTimes)
        let renderer = PageRenderer(
            templates: project.templates, contexts: contexts, maps: SiteMaps(contexts), images: images,
            contentFiles: project.unreadPages.paths.union(tree.files(below: "content").map(\.path)),
            reservedAnchors: project.templateAnchors)

        // The data takes as long as thousands of pages and waits for none of them.
        var parts = [file(at: addresses.data("catalogue.json").path) { catalogueJSON(catalogue).bytes }]
        parts += contexts.prefix(1).map { context in
            file(at: addresses.data("map.json").path) { lineMapJSON(of: context).bytes }
        }
        parts += catalogue.languages.map { searchPart(of: catalogue, in: $0, addresses: addresses) }
        parts += pages(of: catalogue, in: catalogue.primaryLanguage, addresses: addresses).map(renderer.part)
        parts += publishedSchemas.map { schema in
            file(at: addresses.data("schema/\(schema.name)").path) { schema.json.bytes }
        }
        parts += [
            file(at: "sitemap.xml") {
                Array(sitemap(of: catalogue, addresses: addresses, baseURL: baseURL, freshness: freshness).utf8)
            },
            file(at: "robots.txt") { Array(robots(baseURL: baseURL).utf8) },
        ]
        parts += contexts.map { context in
            file(at: addresses.feed(in: context.language).path) { Array(feed(in: context).utf8) }
        }
        if let baseURL {
            parts.append(
                file(at: "opensearch.xml") {
                    Array(openSearch(of: catalogue, addresses: addresses, baseURL: baseURL).utf8)
                })
        }
        all = parts
        let paths = parts.enumerated().flatMap { index, part in part.paths.map { ($0, index) } }
        positions = Dictionary(paths) { first, _ in first }
        messageGuide = baseURL.flatMap { base in
            addresses.address(of: .messageGuide, in: catalogue.primaryLanguage)?.url(below: base)
        }
    }

    /// Whether a file lies at this path, of those whose name does not come from their content.
    func hasPath(_ path: String) -> Bool { positions[path] != nil }

    /// The part that makes the file with this path.
    func part(at path: String) -> SitePart? {
        if let position = positions[path] { return all[position] }
        return all.first { $0.furtherPaths.map(path.hasPrefix) ?? false }
    }

    /// The pages whose text stands in these files of the content; nil when they are more than a few, or when other files
    /// are among them, which may change any page.
    func positions(ofPagesOf files: Set<String>) -> [Int]? {
        guard files.allSatisfy({ $0.hasPrefix("content/") }) else { return nil }
        let found = all.indices.filter { all[$0].sources.contains(where: files.contains) }
        return found.count <= 20 ? found : nil
    }

    /// The pages at these paths that have a text of the content, in the order of the parts.
    func pagesWithText(at paths: Set<String>) -> [SitePart] {
        Set(paths.compactMap { positions[$0] }).sorted().map { all[$0] }.filter { !$0.sources.isEmpty }
    }

    /// These parts, made.
    func made(_ positions: [Int]) -> [Int: MadePart] {
        Dictionary(positions.map { ($0, all[$0].make()) }) { first, _ in first }
    }
}

/// A part that is one file without links.
private func file(at path: String, bytes: @escaping @Sendable () -> [UInt8]) -> SitePart {
    SitePart(paths: [path]) { MadePart(files: [OutputFile(path: path, stage: .page, bytes: bytes())]) }
}
