import CatalogueModel
import Markdown
import ServiceMap

extension PageContext {
    /// The words of a chain's picture on this language's pages.
    public var laneTexts: LaneTexts {
        let texts = self.texts
        let (catalogue, language) = (self.catalogue, self.language)
        return LaneTexts(
            language: language, role: { texts[.role($0)] }, status: { texts[.status($0)] },
            untold: texts[.handoverUntold], optional: texts[.lanesOptional],
            alternative: { texts.text(.lanesAlternative, ["step": String($0)]) }, customer: texts[.kind(.customer)],
            also: texts[.lanesAlso],
            plain: { InlineText.plain($0) { catalogue.record($0)?.header.title[language] } })
    }

    /// What the picture of a chain's lanes is called.
    public func lanesTitle(of chain: ServiceChain) -> String {
        texts.text(.lanesTitle, ["title": chain.header.title[language]])
    }

    /// What the picture of a chain's lanes shows.
    public var lanesDescription: String { texts[.lanesDescription] }
}

extension PagePlace {
    /// The chain's steps in the lanes of their actors, and the same for a narrow screen; a stylesheet shows one of them.
    func lanePictures(of chain: ServiceChain) -> HTML {
        let texts = context.laneTexts
        let graph = LaneGraph(of: chain, in: context.catalogue, texts: texts)
        let actors = Dictionary(
            graph.lanes.map { ($0.actor, recordLink($0.actor)?.address) }, uniquingKeysWith: { first, _ in first })
        func drawing(_ prefix: String) -> LaneDrawing {
            LaneDrawing(
                title: context.lanesTitle(of: chain), description: context.lanesDescription, texts: texts,
                prefix: prefix, stepLink: { "#" + stepAnchor($0.id) }, actorLink: { actors[$0] ?? nil })
        }
        let lanes = placed(graph, texts: texts)
        return HTML(
            (stickyHeads(lanes, drawing("lanes")) ?? "") + svg(lanes, drawing("lanes"))
                + svg(placedSequence(graph, texts: texts), drawing("lanes-tall")))
    }
}
