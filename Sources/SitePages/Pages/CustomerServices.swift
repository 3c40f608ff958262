import CatalogueModel

/// A customer's services by how it stands to them, each with why.
struct CustomerServices {
    private(set) var must: [StandingLine] = []
    private(set) var may: [StandingLine] = []
    private(set) var through: [ServiceGroup] = []
    private(set) var excluded: [StandingLine] = []
    private(set) var unsettled: [StandingLine] = []
    private(set) var partly: [StandingLine] = []
    private(set) var unnamed: [StandingLine] = []
    private(set) var jumps: [StandingJump] = []

    var unknownCount: Int { unsettled.count + partly.count + unnamed.count }

    /// - Parameter coverage: nil when nothing is offered to the customer any more.
    init(of customer: Customer, coverage: Coverage?, at place: PagePlace) {
        guard let coverage else { return }
        let catalogue = place.context.catalogue
        // What an aggregator gathers for the customer is told of once, as coming through it.
        let gathered = Set(coverage.throughAggregators)
        func lines(_ standing: Coverage.Standing, _ why: (Service, ServiceLine) -> StandingLine) -> [StandingLine] {
            let ids = (coverage.services[standing] ?? []).filter { !gathered.contains($0) }
            return place.sorted(ids).compactMap { id in
                guard let service = catalogue.services[id], var line = place.serviceLine(id) else { return nil }
                line.obligation = place.badge(standing, general: line.obligation)
                return why(service, line)
            }
        }
        let members = Set(coverage.members)
        must = lines(.must) { service, line in
            StandingLine(
                service: line, basis: place.phrase(service.obligation.basis),
                exemption: place.phrase(service.obligation.exemption), whom: [])
        }
        // What must be used comes before what is to be used first of all.
        must = must.filter { !$0.service.isPrimary } + must.filter(\.service.isPrimary)
        may = lines(.may) { service, line in
            StandingLine(
                service: line, eligibility: place.phrase(service.eligibility),
                whom: service.obligation.level.binds ? place.recordLinks(service.obligation.binds) : [])
        }
        excluded = lines(.excluded) { service, line in
            StandingLine(
                service: line, eligibility: place.phrase(service.eligibility),
                whom: place.recordLinks(catalogue.audience(of: service)))
        }
        unsettled = lines(.unsettled) { service, line in
            StandingLine(service: line, basis: place.phrase(service.obligation.basis), whom: [])
        }
        partly = lines(.partly) { service, line in
            let named = catalogue.audience(of: service) + service.obligation.binds
            return StandingLine(
                service: line, whom: place.recordLinks(place.sorted(Set(named).intersection(members))))
        }
        // Citizens and partners are not meant to ask for services of which nobody speaks to them.
        if customer.isAgency { unnamed = Self.unnamed(by: coverage, at: place) }
        through = Self.through(customer, coverage, at: place)
        jumps = jumps(texts: place.texts)
    }

    private static func unnamed(by coverage: Coverage, at place: PagePlace) -> [StandingLine] {
        let catalogue = place.context.catalogue
        let known = Set(coverage.services.values.joined() + coverage.throughAggregators)
        let ids = catalogue.services.keys.filter {
            !known.contains($0) && catalogue.services[$0].map { !catalogue.hasEnded($0.header) } ?? false
        }
        return place.sorted(ids).compactMap { id in
            guard let service = catalogue.services[id], var line = place.serviceLine(id) else { return nil }
            line.obligation = Badge(look: "obligation-unknown", text: place.texts[.standingUnknown])
            return StandingLine(service: line, whom: place.recordLinks(catalogue.audience(of: service)))
        }
    }

    private static func through(_ customer: Customer, _ coverage: Coverage, at place: PagePlace) -> [ServiceGroup] {
        let catalogue = place.context.catalogue
        let byAggregator = Dictionary(grouping: coverage.throughAggregators) { catalogue.services[$0]?.provider }
        return customer.servedBy.compactMap { aggregator in
            guard let ids = byAggregator[aggregator], let link = place.recordLink(aggregator) else { return nil }
            return ServiceGroup(
                anchor: "kautta-\(aggregator)", title: link.title, titleLanguage: link.language,
                address: link.address, explanation: nil, domain: nil,
                count: place.texts.count(ids.count, .services),
                services: place.serviceLines(ids, showingProvider: false).map { line in
                    var line = line
                    line.obligation = Badge(look: "obligation-voluntary", text: place.texts[.standingThroughShort])
                    return line
                })
        }
    }

    private func jumps(texts: SiteTexts) -> [StandingJump] {
        let throughCount = through.map(\.services.count).reduce(0, +)
        let jumps: [StandingJump] = [
            StandingJump(anchor: "pakko", title: texts[.standingMust], count: must.count),
            StandingJump(anchor: "voi", title: texts[.standingMay], count: may.count),
            StandingJump(anchor: "kautta", title: texts[.standingThrough], count: throughCount),
            StandingJump(anchor: "ei-voi", title: texts[.standingExcluded], count: excluded.count),
            StandingJump(anchor: "ei-tiedossa", title: texts[.standingUnknown], count: unknownCount),
        ]
        return jumps.filter { $0.count > 0 }
    }
}

extension PagePlace {
    /// How the customer of the page itself stands to a service; what binds others is told beside it.
    ///
    /// - Parameter general: the service's own level, which a binding obligation keeps.
    fileprivate func badge(_ standing: Coverage.Standing, general: Badge) -> Badge {
        switch standing {
        case .must, .unsettled: general
        case .may: Badge(look: "obligation-voluntary", text: texts[.standingMay])
        case .partly: Badge(look: "obligation-unknown", text: texts[.standingPartly])
        case .excluded: Badge(look: "mine-not", text: texts[.standingExcluded])
        }
    }
}

extension ServiceLine {
    fileprivate var isPrimary: Bool { marks.level == Obligation.Level.primary.rawValue }
}
