@testable import CatalogueModel
@testable import ServiceMap

/// Catalogues of 5 to 40 actors and 3 to 60 chains between them, the same for the same seed.
enum RandomCatalogues {
    static let seeds = Array(UInt64(1)...50)

    static func catalogue(seed: UInt64) -> Catalogue {
        Catalogue(configuration: configuration, records: records(seed), on: .distantFuture)
    }

    /// The same catalogue with one chain more, between actors that it has.
    static func grown(seed: UInt64) -> Catalogue {
        var random = SplitMix(state: seed &* 31 &+ 5)
        let all = records(seed)
        let actors = all.compactMap { $0 is ServiceChain ? nil : $0.header.id }
        let id = "ketju-lisatty-\(Int.random(in: 0...99, using: &random))"
        return Catalogue(
            configuration: configuration, records: all + [chain(id, actors: actors, using: &random)], on: .distantFuture
        )
    }

    private static let configuration = SiteConfiguration(
        title: LocalizedText("Satunnainen"), languages: [Language("fi")],
        domains: (0..<8).map {
            Domain(
                id: DomainID("ala-\($0)"), title: LocalizedText("Ala \($0)"), colour: "#123456", darkColour: "#abcdef")
        })

    private static func records(_ seed: UInt64) -> [any Record] {
        var random = SplitMix(state: seed &* 7919 &+ 3)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let count = pick(5...40)
        var records: [any Record] = (0..<count).map { index in
            let words = (0..<pick(1...4)).map { _ in String(repeating: "kä", count: pick(1...8)) }
            let title = words.joined(separator: " ")
            switch pick(0...3) {
            case 0: return Customer(header: SampleCatalogue.header(.customer, "toimija-\(index)", title))
            case 1: return SteeringBody(header: SampleCatalogue.header(.steeringBody, "toimija-\(index)", title))
            default: return Provider(header: SampleCatalogue.header(.provider, "toimija-\(index)", title))
            }
        }
        let actors = records.map(\.header.id)
        for index in 0..<8 {
            records.append(
                Service(
                    header: SampleCatalogue.header(.service, "palvelu-\(index)", "Palvelu"),
                    provider: ActorID(actors[0]), domain: DomainID("ala-\(index)")))
        }
        for index in 0..<pick(3...60) { records.append(chain("ketju-\(index)", actors: actors, using: &random)) }
        return records
    }

    /// A chain whose steps go back and forth, between busy actors rather than others, as real ones do.
    private static func chain(_ id: String, actors: [String], using random: inout SplitMix) -> ServiceChain {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let domain = pick(0...7)
        var steps: [ChainStep] = []
        for index in 0..<pick(1...11) {
            let isReturn = steps.count > 1 && pick(0...2) == 0
            let actor =
                isReturn
                ? steps[steps.count - 2].actor.text
                : actors[min(pick(0...actors.count - 1), pick(0...actors.count - 1))]
            steps.append(
                ChainStep(
                    id: ChainStepID("vaihe-\(index)"), title: LocalizedText("-"), actor: ActorID(actor),
                    service: pick(0...1) == 0 ? ServiceID("palvelu-\(domain)") : nil))
        }
        return ServiceChain(
            header: SampleCatalogue.header(.serviceChain, id, "Ketju \(id)"), trigger: LocalizedText("-"),
            outcome: LocalizedText("-"), customer: ActorID(actors[0]),
            domains: steps.contains { $0.service != nil } ? [DomainID("ala-\(domain)")] : [], evidence: .described,
            steps: steps)
    }
}
