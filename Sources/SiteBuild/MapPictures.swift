import CatalogueModel
import ServiceMap
import SitePages
import Synchronization

/// The pictures of one language: the map of the whole catalogue, and what lies around a record.
struct MapPictures: Sendable {
    let context: PageContext
    private let layOut: @Sendable () -> PlacedMap
    private var overview: PlacedMap { layOut() }

    /// - Parameter overview: the whole map, which is laid out when the first page shows it.
    init(_ context: PageContext, overview: (@Sendable () -> PlacedMap)? = nil) {
        self.context = context
        layOut = overview ?? { placed(ServiceGraph(of: context.catalogue, texts: context.mapTexts)) }
    }

    /// The picture that belongs to a page: the whole map, or what lies around the page's record; nil when it has none.
    func picture(on page: Page, at address: PageAddress) -> String? {
        switch page {
        case .map:
            return context.measured(.layers) {
                drawn(overview, title: context.mapTitle, from: address, isStandalone: false)
            }
        case .record(let id):
            guard let kind = context.catalogue.kind(of: id), MapLayer(kind) != nil else { return nil }
            return context.measured(.neighbourhoods) { around(id, from: address, isStandalone: false) }
        default: return nil
        }
    }

    /// The picture around a record, or of the whole when no record is named; nil when the record is not on the map.
    func picture(around id: String?, isStandalone: Bool) -> String? {
        let root = PageAddress("map.svg")
        guard let id else { return drawn(overview, title: context.mapTitle, from: root, isStandalone: isStandalone) }
        return around(id, from: root, isStandalone: isStandalone)
    }

    private func around(_ id: String, from address: PageAddress, isStandalone: Bool) -> String? {
        let texts = context.mapTexts
        guard let neighbourhood = Neighbourhood(of: id, in: context.catalogue, texts: texts),
            neighbourhood.graph.nodes.count > 1
        else { return nil }
        let title = context.mapTitle(around: id)
        let wide = drawn(
            placed(neighbourhood, texts: texts), title: title, from: address, isStandalone: isStandalone,
            classes: "map map-near")
        guard !isStandalone else { return wide }
        // A stylesheet shows one of the two.
        return wide
            + drawn(
                placedTall(neighbourhood, texts: texts), title: title, from: address, isStandalone: false,
                classes: "map map-tall", prefix: "map-tall")
    }

    private func drawn(
        _ map: PlacedMap, title: String, from address: PageAddress, isStandalone: Bool,
        classes: String = "map map-layers", prefix: String = "map"
    ) -> String {
        let drawing = MapDrawing(
            title: title, description: context.mapDescription, texts: context.mapTexts, classes: classes,
            prefix: prefix, isStandalone: isStandalone,
            link: { [context] in context.mapLink(of: $0, from: address) })
        return svg(map, drawing)
    }
}

/// The pictures of all languages. The whole map is laid out once, and only if a page shows it.
final class SiteMaps: Sendable {
    private let contexts: [PageContext]
    private let overviews = Mutex<[PlacedMap]?>(nil)

    init(_ contexts: [PageContext]) { self.contexts = contexts }

    /// The picture that belongs to a page in the language at a position of the site's languages.
    func picture(on page: Page, at address: PageAddress, languageAt position: Int) -> String? {
        let pictures = MapPictures(contexts[position]) { self.laidOut[position] }
        return pictures.picture(on: page, at: address)
    }

    private var laidOut: [PlacedMap] {
        overviews.withLock { overviews in
            if let overviews { return overviews }
            var made: [PlacedMap] = []
            for context in contexts {
                // The order of the map's nodes, which is the work, is found once for all languages.
                made.append(placed(ServiceGraph(of: context.catalogue, texts: context.mapTexts), like: made.first))
            }
            overviews = made
            return made
        }
    }
}
