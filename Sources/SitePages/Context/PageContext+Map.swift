import CatalogueModel
import ServiceMap

extension PageContext {
    /// The words of a map on this language's pages.
    public var mapTexts: MapTexts {
        let texts = self.texts
        return MapTexts(
            language: language, heading: { texts[.kinds($0.kind)] }, kind: { texts[.kind($0)] },
            bundle: { bundle in
                let whose = [bundle.provider, bundle.domain].compactMap { $0 }.joined(separator: " · ")
                let what = "\(texts[.kinds(bundle.kind)]) (\(bundle.count))"
                return whose.isEmpty ? what : "\(whose): \(what)"
            },
            more: { kind, count in
                let things = CountedThing(kind).map { texts.count(count, $0) } ?? String(count)
                return texts.text(.mapMore, ["things": things])
            })
    }

    /// What the picture of the whole map is called.
    public var mapTitle: String { texts[.mapTitle] }

    /// What the picture of the map shows.
    public var mapDescription: String { texts[.mapDescription] }

    /// What the picture around a record is called.
    public func mapTitle(around id: String) -> String {
        texts.text(.mapAround, ["title": catalogue.record(id)?.header.title[language] ?? id])
    }

    /// Where a node of a map leads, seen from a page: to its record, or for several records to their kind's list.
    public func mapLink(of node: MapNode, from page: PageAddress) -> String? {
        let target: Page = node.isBundle ? .list(node.kind) : .record(node.id)
        return addresses.address(of: target, in: language).map { page.link(to: $0) }
    }
}
