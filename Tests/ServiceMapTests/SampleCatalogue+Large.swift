@testable import CatalogueModel

extension SampleCatalogue {
    /// A catalogue with this many services, a tenth as many chains and situations, and a hundredth as many providers.
    static func large(services count: Int) -> Catalogue {
        var random = SplitMixCopy(state: 42)
        func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &random) }
        let domains = configuration.domains.map(\.id)
        let providers = (0..<max(1, count / 100)).map { index in
            Provider(
                header: header(.provider, "tuottaja-\(index)", "Tuottaja \(index)"),
                domains: [domains[pick(domains.count)]])
        }
        let services = (0..<count).map { index in
            Service(
                header: header(.service, "palvelu-\(index)", "Palvelu numero \(index) & muut"),
                provider: ActorID("tuottaja-\(pick(providers.count))"), domain: domains[pick(domains.count)])
        }
        let situations = (0..<max(1, count / 10)).map { index in
            Situation(header: header(.situation, "tilanne-\(index)", "Tilanne numero \(index)"))
        }
        let chains = (0..<count / 10).map { index in
            let situation = SituationID("tilanne-\(pick(situations.count))")
            let used = (0..<5).map { _ in services[pick(services.count)] }
            return ServiceChain(
                header: header(.serviceChain, "ketju-\(index)", "Ketju numero \(index)"),
                situation: situation, trigger: LocalizedText("-"), outcome: LocalizedText("-"),
                customer: ActorID("valtion-virastot"), domains: mostCommon(used.map(\.domain)), evidence: .proposed,
                steps: used.enumerated().map { step, service in
                    ChainStep(
                        id: ChainStepID("\(step)"), title: LocalizedText("-"), actor: service.provider,
                        service: ServiceID(service.header.id))
                })
        }
        return Catalogue(
            configuration: configuration,
            records: providers as [any Record] + services as [any Record] + situations as [any Record]
                + chains as [any Record], on: .distantFuture)
    }
}

/// SplitMix64, as in the target, for files that see only its public side.
private struct SplitMixCopy: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
