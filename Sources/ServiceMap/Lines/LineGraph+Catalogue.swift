import CatalogueModel

extension LineGraph {
    /// Every chain of the catalogue as a line of its own, without chains that have ended.
    public init(of catalogue: Catalogue, language: Language) {
        self.init(of: catalogue, language: language) { _, _ in true }
    }

    /// The chains of one domain, or of those that belong to none.
    public init(of catalogue: Catalogue, domain: DomainID?, language: Language) {
        self.init(of: catalogue, language: language, colouredBy: domain) { _, chain in
            domain.map(chain.domains.contains) ?? chain.domains.isEmpty
        }
    }

    /// The chain with this id, or the chains of the domain or through the actor that has it.
    public init(of catalogue: Catalogue, language: Language, around id: String) {
        self.init(of: catalogue, language: language) { chain, record in
            chain.text == id || record.domains.contains { $0.text == id }
                || record.steps.contains { $0.actor.text == id }
        }
    }

    /// The chains that a condition chooses, with the actors that they stop at.
    ///
    /// - Parameter domain: whose colour all lines have; each its main domain's unless said.
    init(
        of catalogue: Catalogue, language: Language, colouredBy domain: DomainID? = nil,
        where isShown: (ServiceChainID, ServiceChain) -> Bool
    ) {
        let position = Dictionary(
            catalogue.configuration.domains.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func rank(_ id: ServiceChainID) -> Int {
            catalogue.serviceChains[id]?.domains.first.flatMap { position[$0] } ?? position.count
        }
        let chains = catalogue.serviceChains.filter { !catalogue.hasEnded($1.header) && isShown($0, $1) }
        let actors = Set(chains.flatMap { $0.value.steps.map(\.actor) }).sorted { $0.text < $1.text }
        let known = actors.compactMap { id in catalogue.actor(id).map { (id: id, header: $0.header) } }
        let index = Dictionary(known.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func label(_ title: LocalizedText) -> (text: String, language: Language?) {
            let isFallback = language != catalogue.primaryLanguage && !title.isTranslated(to: language)
            return (title[language], isFallback ? catalogue.primaryLanguage : nil)
        }
        let lines = chains.map(\.key).sorted { (rank($0), $0.text) < (rank($1), $1.text) }.compactMap {
            id -> MapLine? in
            guard let chain = catalogue.serviceChains[id] else { return nil }
            var stops: [Int] = []
            for stop in chain.steps.compactMap({ index[$0.actor] }) where stop != stops.last { stops.append(stop) }
            guard !stops.isEmpty else { return nil }
            let title = label(chain.header.title)
            return MapLine(
                id: id.text, label: title.text, labelLanguage: title.language,
                domain: domain ?? chain.domains.first,
                domains: chain.domains, stops: stops)
        }
        let used = Set(lines.flatMap(\.domains))
        self.init(
            stations: known.map { actor in
                let title = label(actor.header.title)
                return LineStation(
                    id: actor.id.text, kind: actor.header.kind, label: title.text, labelLanguage: title.language)
            },
            lines: lines,
            domains: catalogue.configuration.domains.filter { used.contains($0.id) }
                .map { MapDomain(id: $0.id, title: $0.title[language], colour: $0.colour) })
    }
}
