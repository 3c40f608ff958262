@testable import CatalogueModel
@testable import ServiceMap

/// A catalogue of the real one's size and shape: 9 providers, 69 services, 25 situations and 27 chains.
enum SampleCatalogue {
    static let catalogue = Catalogue(
        configuration: configuration, records: providers + customers + services + situations + chains,
        on: .distantFuture)

    static let texts = MapTexts(
        language: Language("fi"), heading: { "\($0)" }, kind: { "\($0)" },
        bundle: { bundle in
            let names = [bundle.provider, bundle.domain].compactMap { $0 }.joined(separator: " · ")
            return names + ": \(bundle.count) \(bundle.kind)"
        },
        more: { _, count in "+\(count)" })

    static func header(_ kind: RecordKind, _ id: String, _ title: String, ended: Bool = false) -> RecordHeader {
        guard let day = CalendarDate("2026-01-31") else { fatalError("a day that exists") }
        return RecordHeader(
            kind: kind, id: id, file: "content/\(kind.folder)/\(id).md", title: LocalizedText(title),
            summary: LocalizedText(title), validTo: ended ? day : nil, owner: ActorID("palkeet"),
            reviewed: day, sources: [])
    }

    static let configuration = SiteConfiguration(
        title: LocalizedText("Palvelukartta"), languages: [Language("fi"), Language("sv")],
        domains: domainLines.map { line in
            let part = line.split(separator: "|").map(String.init)
            return Domain(id: DomainID(part[0]), title: LocalizedText(part[1]), colour: part[2], darkColour: part[2])
        })

    private static let domainLines = [
        "hankinnat|Hankinnat|#8a4b08", "osaaminen|Osaaminen|#7a3b8f", "talous|Talous|#1f6f43",
        "henkilosto|Henkilöstö|#a3324b", "toimitilat|Toimitilat|#6b5b1e", "tieto|Tiedolla johtaminen|#3d5a80",
        "ict|ICT|#0b5fa5", "asiointi|Sähköinen asiointi|#5b4bb5", "turvallisuus|Turvallisuus ja varautuminen|#9c3d1f",
        "hallinto|Hallintopalvelut|#4d6168",
    ]

    /// The alphabetically first of the most frequent.
    static func mostCommon(_ domains: [DomainID]) -> [DomainID] {
        let counts = Dictionary(domains.map { ($0, 1) }, uniquingKeysWith: +)
        return [counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key].compactMap(\.self)
    }

    private static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static var providers: [any Record] {
        rows(providerRows).map { row in
            Provider(
                header: header(.provider, row[0], row[1]), role: row[0] == "keha-keskus" ? .aggregator : .producer,
                domains: row[2].split(separator: " ").map { DomainID(String($0)) },
                steeredBy: [ActorID("valtiovarainministerio")])
        } + [SteeringBody(header: header(.steeringBody, "valtiovarainministerio", "Valtiovarainministeriö"))]
    }

    private static var customers: [any Record] {
        [
            Customer(header: header(.customer, "valtion-virastot", "Valtion virastot")),
            Customer(header: header(.customer, "viraston-henkilosto", "Viraston henkilöstö")),
            Customer(header: header(.customer, "ely-keskukset", "ELY-keskukset", ended: true)),
            Customer(
                header: header(.customer, "elinvoimakeskukset", "Elinvoimakeskukset"),
                memberOf: [ActorID("valtion-virastot")], servedBy: [ActorID("keha-keskus")]),
        ]
    }

    private static var services: [any Record] {
        rows(serviceRows).map { row in
            Service(header: header(.service, row[0], row[3]), provider: ActorID(row[1]), domain: DomainID(row[2]))
        }
    }

    private static var situations: [any Record] {
        rows(situationRows).map { row in
            Situation(
                header: header(.situation, row[0], row[1]),
                services: row[2].split(separator: " ").map { ServiceID(String($0)) })
        }
    }

    /// Steps are services, or actors with an exclamation mark.
    private static var chains: [any Record] {
        let owners = Dictionary(uniqueKeysWithValues: rows(serviceRows).map { ($0[0], $0[1]) })
        let domains = Dictionary(uniqueKeysWithValues: rows(serviceRows).map { ($0[0], DomainID($0[2])) })
        return rows(chainRows).map { row in
            let steps = row[3].split(separator: " ").enumerated().map { index, word in
                let id = ChainStepID("vaihe-\(index + 1)")
                let name = String(word)
                if name.hasSuffix("!") {
                    return ChainStep(id: id, title: LocalizedText(name), actor: ActorID(String(name.dropLast())))
                }
                return ChainStep(
                    id: id, title: LocalizedText(name), actor: ActorID(owners[name] ?? name), service: ServiceID(name))
            }
            return ServiceChain(
                header: header(.serviceChain, row[0], row[1]), situation: SituationID(row[2]),
                trigger: LocalizedText("-"), outcome: LocalizedText("-"),
                customer: ActorID(row[0].hasPrefix("keha") ? "elinvoimakeskukset" : "valtion-virastot"),
                domains: mostCommon(steps.compactMap { $0.service.flatMap { domains[$0.text] } }),
                evidence: .described, steps: steps)
        }
    }
}
