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

    /// A picture of a chain's lanes as it is drawn on a page: every step leads to its place on the chain's page.
    public func laneDrawing(
        of chain: ServiceChain, on page: PageAddress, prefix: String, isStandalone: Bool = false
    ) -> LaneDrawing {
        let own = addresses.address(ofRecord: chain.header.id, in: language)
        let (addresses, language) = (self.addresses, self.language)
        return LaneDrawing(
            title: texts.text(.lanesTitle, ["title": chain.header.title[language]]),
            description: texts[.lanesDescription],
            texts: laneTexts, prefix: prefix, isStandalone: isStandalone,
            stepLink: { step in own.map { page.link(to: $0, anchor: stepAnchor(step.id)) } },
            actorLink: { addresses.address(ofRecord: $0.text, in: language).map { page.link(to: $0) } })
    }
}

extension PagePlace {
    /// The chain's steps in the lanes of their actors, and the same for a narrow screen; a stylesheet shows one of them.
    func lanePictures(of chain: ServiceChain) -> HTML { context.measured(.lanes) { drawnLanes(of: chain) } }

    private func drawnLanes(of chain: ServiceChain) -> HTML {
        let texts = context.laneTexts
        let graph = LaneGraph(of: chain, in: context.catalogue, texts: texts)
        let lanes = placed(graph, texts: texts)
        let drawing = context.laneDrawing(of: chain, on: address, prefix: "lanes")
        let tall = context.laneDrawing(of: chain, on: address, prefix: "lanes-tall")
        return HTML(
            (stickyHeads(lanes, drawing) ?? "") + svg(lanes, drawing) + svg(placedSequence(graph, texts: texts), tall))
    }
}
