import CatalogueModel
import ServiceMap

extension PageContext {
    /// The matrices of the interfaces as these pages show them, or of one actor alone.
    public func interfaceMatrices(around actor: ActorID? = nil) -> [InterfaceMatrix] {
        let rank: (ActorID) -> Int = { self.targets[$0.text]?.rank ?? .max }
        guard let actor else { return ServiceMap.interfaceMatrices(of: catalogue, rank: rank) }
        return InterfaceMatrix(around: actor, of: catalogue, rank: rank).map { [$0] } ?? []
    }

    /// The words of a drawn matrix; its cells lead to the pairs' pages, seen from the page.
    public func matrixDrawing(from page: PageAddress) -> MatrixDrawing {
        MatrixDrawing(
            title: texts[.interfacesTitle], description: texts[.interfacesDescription], language: language,
            actor: { [self] id in targets[id.text]?.title ?? id.text },
            heading: { [texts] in texts[.kinds($0)] },
            domain: { [self] id in id.flatMap { domains[$0] }?.title }, status: { [texts] in texts[.status($0)] },
            cell: { [self] interface in
                let names = [interface.first, interface.second].map { targets[$0.text]?.title ?? $0.text }
                let count = texts.count(interface.passings.count, .handovers)
                return "\(names.joined(separator: " – ")): \(count), \(texts[.status(interface.worstStatus)])"
            },
            link: { [self] interface in
                addresses.address(of: Page.interface(interface), in: language).map { page.link(to: $0) }
            })
    }
}
