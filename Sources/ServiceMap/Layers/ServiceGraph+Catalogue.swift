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
            for header in headers where header.validTo == nil {
                records.append(MapRecord(layer: layer, id: header.id))
            }
        }
        add(.situations, catalogue.situations.values.lazy.map(\.header))
        add(.chains, catalogue.serviceChains.values.lazy.map(\.header))
        add(.services, catalogue.services.values.lazy.map(\.header))
        add(.providers, catalogue.providers.values.lazy.map(\.header))
        self = ServiceGraph(connecting: records, relations: relations, texts: texts)
            .bundled(within: limits, catalogue: catalogue, texts: texts)
    }

    /// These records with every connection between them.
    ///
    /// - Parameter right: what a record is connected to on its right, where that is known; found out by default.
    init(
        connecting records: [MapRecord], relations: MapRelations, texts: MapTexts, focus: MapRecord? = nil,
        right: ((MapRecord) -> [MapRecord])? = nil
    ) {
        let right = right ?? relations.right(of:)
        let catalogue = relations.catalogue
        let language = texts.language
        let position = Dictionary(
            catalogue.configuration.domains.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

        let drafts = records.map { record in
            (record: record, domain: relations.domain(of: record), provider: relations.provider(of: record))
        }
        func rank(_ domain: DomainID?) -> Int { domain.flatMap { position[$0] } ?? position.count }
        let sorted = drafts.sorted { left, right in
            (left.record.layer, rank(left.domain), left.provider?.text ?? "", left.record.id)
                < (right.record.layer, rank(right.domain), right.provider?.text ?? "", right.record.id)
        }
        let nodes = sorted.map { draft in
            let title = relations.header(of: draft.record)?.title ?? LocalizedText(draft.record.id)
            let isFallback = language != catalogue.primaryLanguage && !title.isTranslated(to: language)
            return MapNode(
                id: draft.record.id, layer: draft.record.layer, label: title[language],
                labelLanguage: isFallback ? catalogue.primaryLanguage : nil, domain: draft.domain,
                provider: draft.provider, isFocus: draft.record == focus)
        }
        let index = Dictionary(
            sorted.enumerated().map { ($1.record, $0) }, uniquingKeysWith: { first, _ in first })
        var edges: [MapEdge] = []
        for (from, draft) in sorted.enumerated() {
            let targets = Set(right(draft.record).compactMap { index[$0] }).sorted()
            for to in targets {
                // The chain gives its hue to all that touches it; otherwise the service does.
                let ends = [nodes[from], nodes[to]]
                let hue = ends.first { $0.layer == .chains } ?? ends.first { $0.layer == .services }
                edges.append(MapEdge(from: from, to: to, domain: hue?.domain))
            }
        }
        self.init(nodes: nodes, edges: edges, domains: Self.domains(of: nodes, in: catalogue, language: language))
    }

    /// The domains of these nodes in the order of the configuration.
    static func domains(of nodes: [MapNode], in catalogue: Catalogue, language: Language) -> [MapDomain] {
        let used = Set(nodes.compactMap(\.domain))
        return catalogue.configuration.domains.filter { used.contains($0.id) }
            .map { MapDomain(id: $0.id, title: $0.title[language], colour: $0.colour) }
    }
}

extension MapRelations {
    /// Whose service it is; nil for records of other kinds.
    func provider(of record: MapRecord) -> ActorID? {
        record.layer == .services ? catalogue.services[ServiceID(record.id)]?.provider : nil
    }
}
