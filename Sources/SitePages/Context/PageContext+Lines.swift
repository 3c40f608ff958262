import CatalogueModel
import ServiceMap

extension PageContext {
    /// What a drawing of a line map on a page says and where it leads.
    ///
    /// - Parameter title: what the drawing is called, as the domain whose chains it shows.
    public func lineDrawing(
        title: String? = nil, on page: PageAddress, prefix: String, isStandalone: Bool = false
    ) -> LineDrawing {
        let name = texts[.linesTitle]
        return LineDrawing(
            title: title.map { "\(name): \($0)" } ?? name, description: texts[.linesDescription], language: language,
            prefix: prefix, isStandalone: isStandalone,
            stationLink: { [self] in link(to: .record($0.id), from: page) },
            lineLink: { [self] in
                $0.isBundle
                    ? link(to: .map, from: page, anchor: lineMapAnchor($0.domain))
                    : link(to: .record($0.id), from: page)
            })
    }

    /// All chains with one line for each domain.
    public var lineOverview: LineGraph {
        LineGraph(of: catalogue, language: language).bundled(others: texts[.otherGroup])
    }

    private func link(to target: Page, from page: PageAddress, anchor: String? = nil) -> String? {
        addresses.address(of: target, in: language).map { page.link(to: $0, anchor: anchor) }
    }
}

/// The line maps on the map's page from top to bottom, each with what stands before its ids.
func lineMaps(of catalogue: Catalogue) -> [(prefix: String, graph: LineGraph)] {
    let language = catalogue.primaryLanguage
    let domains = catalogue.configuration.domains.map { Optional($0.id) } + [nil]
    return [("lines", LineGraph(of: catalogue, language: language).bundled(others: ""))]
        + domains.map { domain in
            (lineMapPrefix(domain), LineGraph(of: catalogue, domain: domain, language: language).limited())
        }
}

/// Where in the lists beside the line maps a chain stands.
///
/// - Parameter other: a further domain of the chain, in whose list it stands once more.
func lineAnchor(_ chain: ServiceChainID, in other: DomainID? = nil) -> String {
    "linja-" + chain.text + (other.map { "-" + $0.text } ?? "")
}

private func lineMapPrefix(_ domain: DomainID?) -> String { "lines-" + (domain?.text ?? "muut") }

/// Where on the map's page the lines of a domain are.
func lineMapAnchor(_ domain: DomainID?) -> String { "linjat-" + (domain?.text ?? "muut") }

extension PagePlace {
    /// The map of all domains, with what each line leads to.
    func lineOverview() -> LineMapPart? {
        let graph = context.lineOverview
        guard !graph.lines.isEmpty else { return nil }
        let (map, picture) = context.measured(.lines) {
            let map = placed(graph, metrics: .overview)
            return (map, svg(map, context.lineDrawing(on: address, prefix: "lines")))
        }
        let all = LineGraph(of: context.catalogue, language: context.language)
        let left = all.stations.count - graph.stations.count
        return LineMapPart(
            anchor: "linjat", title: texts[.linesOverview],
            note: left == 0 ? nil : texts.text(.linesStationsLeft, ["n": String(left)]),
            picture: HTML(picture),
            lines: map.lines.map { placed in
                let line = placed.line
                return LineEntry(
                    anchor: "linja-" + line.id, drawn: "lines-line-" + line.id, number: String(placed.number),
                    link: RecordLink(
                        title: line.label, address: link(to: Page.map, anchor: lineMapAnchor(line.domain)),
                        language: line.domain.flatMap { domain($0)?.language }),
                    count: texts.count(line.chains.count, .chains),
                    stops: placed.stops.compactMap { recordLink(map.stations[$0].station.id) },
                    domain: line.domain?.text)
            })
    }

    /// A map for each domain that has chains, and one for the chains without a domain.
    func lineMaps() -> [LineMapPart] {
        let domains = context.catalogue.configuration.domains.map { Optional($0.id) } + [nil]
        return domains.compactMap(lineMap)
    }

    private func lineMap(of domain: DomainID?) -> LineMapPart? {
        let all = LineGraph(of: context.catalogue, domain: domain, language: context.language)
        guard !all.lines.isEmpty else { return nil }
        let label = domain.flatMap { self.domain($0) }
        let title = label?.title ?? texts[.otherGroup]
        let prefix = lineMapPrefix(domain)
        let (map, picture) = context.measured(.lines) {
            let map = placed(all.limited())
            return (map, svg(map, context.lineDrawing(title: title, on: address, prefix: prefix)))
        }
        let drawn = Dictionary(map.lines.map { ($0.line.id, $0) }, uniquingKeysWith: { first, _ in first })
        return LineMapPart(
            anchor: lineMapAnchor(domain), title: title, titleLanguage: label?.language, domain: label?.id,
            count: texts.count(all.lines.count, .chains),
            note: map.lines.count == all.lines.count
                ? nil
                : texts.text(
                    .linesLeftOut, ["shown": String(map.lines.count), "all": String(all.lines.count)]),
            picture: HTML(picture),
            lines: all.lines.compactMap { entry(of: $0, in: all, placed: drawn[$0.id], prefix: prefix) })
    }

    private func entry(of line: MapLine, in graph: LineGraph, placed: PlacedLine?, prefix: String) -> LineEntry? {
        guard let link = recordLink(line.id) else { return nil }
        let id = ServiceChainID(line.id)
        let situations = context.catalogue.relations.situationsOfChain[id] ?? []
        return LineEntry(
            anchor: lineAnchor(id, in: line.domain == line.domains.first ? nil : line.domain),
            drawn: placed.map { _ in prefix + "-line-" + line.id },
            number: placed.map { String($0.number) }, link: link,
            stops: line.stops.compactMap { recordLink(graph.stations[$0].id) }, domain: line.domain?.text,
            customer: context.catalogue.serviceChains[id]?.customer.text,
            situations: situations.isEmpty ? nil : situations.map(\.text).joined(separator: " "))
    }

    /// The domains, customers and situations of the chains.
    func lineFilter() -> LineFilter? {
        let chains = context.catalogue.serviceChains.filter { !context.catalogue.hasEnded($1.header) }
        guard !chains.isEmpty else { return nil }
        func choices<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> [FilterChoice] {
            sorted(Set(ids)).compactMap { id in
                recordLink(id).map { FilterChoice(id: id.text, title: $0.title, language: $0.language) }
            }
        }
        let used = Set(chains.flatMap(\.value.domains))
        return LineFilter(
            domains: context.catalogue.configuration.domains.filter { used.contains($0.id) }
                .compactMap { domain($0.id) }
                .map { FilterChoice(id: $0.id, title: $0.title, language: $0.language) },
            customers: choices(chains.map(\.value.customer)),
            situations: choices(chains.flatMap { context.catalogue.relations.situationsOfChain[$0.key] ?? [] }))
    }
}
