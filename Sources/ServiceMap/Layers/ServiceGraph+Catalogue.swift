import CatalogueModel

extension ServiceGraph {
    /// How much the overview may show before it draws records of one kind together.
    public struct Limits: Hashable, Sendable {
        public var situations: Int
        public var chains: Int
        public var services: Int
        public var providers: Int
        public var edges: Int

        public init(
            situations: Int = 60, chains: Int = 60, services: Int = 120, providers: Int = 60, edges: Int = 500
        ) {
            self.situations = situations
            self.chains = chains
            self.services = services
            self.providers = providers
            self.edges = edges
        }
    }

    /// The overview: from situations through chains and services to providers, without records that have ended.
    ///
    /// Where a layer has more nodes than its limit its records are drawn as bundles.
    public init(of catalogue: Catalogue, texts: MapTexts, limits: Limits = Limits()) {
        let relations = MapRelations(catalogue: catalogue)
        var records: [MapRecord] = []
        func add(_ layer: MapLayer, _ headers: some Sequence<RecordHeader>) {
            for header in headers where !catalogue.hasEnded(header) {
                records.append(MapRecord(layer: layer, id: header.id))
            }
        }
        add(.situations, catalogue.situations.values.lazy.map(\.header))
        add(.chains, catalogue.serviceChains.values.lazy.map(\.header))
        add(.services, catalogue.services.values.lazy.map(\.header))
        add(.providers, catalogue.providers.values.lazy.map(\.header))
        let number = Dictionary(records.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let connections = records.enumerated().flatMap { from, record in
            relations.right(of: record).compactMap { number[$0] }.map { (from: from, to: $0) }
        }
        self = ServiceGraph(
            of: relations.drafts(of: records), connections: connections, relations: relations, texts: texts
        )
        .bundled(within: limits, catalogue: catalogue, texts: texts)
    }

    /// The nodes in the order of the drafts.
    ///
    /// - Parameters:
    ///   - connections: by the numbers of the records, from left to right; one may stand there twice.
    ///   - focus: number of the record that the map is drawn around.
    init(
        of drafts: [MapDraft], connections: [(from: Int, to: Int)], relations: MapRelations, texts: MapTexts,
        focus: Int? = nil
    ) {
        let catalogue = relations.catalogue
        let language = texts.language
        let nodes = drafts.map { draft in
            let title = relations.header(of: draft.record)?.title ?? LocalizedText(draft.record.id)
            let isFallback = language != catalogue.primaryLanguage && !title.isTranslated(to: language)
            return MapNode(
                id: draft.record.id, layer: draft.record.layer, label: title[language],
                labelLanguage: isFallback ? catalogue.primaryLanguage : nil, domain: draft.domain,
                provider: draft.provider, isFocus: draft.number == focus)
        }
        var place = [Int](repeating: 0, count: drafts.count)
        for (index, draft) in drafts.enumerated() { place[draft.number] = index }
        var edges: [MapEdge] = []
        for (from, to) in connections.map({ (place[$0.from], place[$0.to]) }).sorted(by: <)
        where edges.last.map({ ($0.from, $0.to) != (from, to) }) ?? true {
            edges.append(MapEdge(from: from, to: to, domain: Self.hue(from: nodes[from], to: nodes[to])))
        }
        self.init(nodes: nodes, edges: edges, domains: Self.domains(of: nodes, in: catalogue, language: language))
    }

    /// The chain gives its hue to all that touches it; otherwise the service does.
    private static func hue(from: MapNode, to: MapNode) -> DomainID? {
        for layer in [MapLayer.chains, .services] {
            if from.layer == layer { return from.domain }
            if to.layer == layer { return to.domain }
        }
        return nil
    }

    /// The domains of these nodes in the order of the configuration.
    static func domains(of nodes: [MapNode], in catalogue: Catalogue, language: Language) -> [MapDomain] {
        let used = Set(nodes.compactMap(\.domain))
        return catalogue.configuration.domains.filter { used.contains($0.id) }
            .map { MapDomain(id: $0.id, title: $0.title[language], colour: $0.colour) }
    }
}
