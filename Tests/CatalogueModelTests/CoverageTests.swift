import Testing

@testable import CatalogueModel

struct CoverageTests {
    private func coverage(of customer: String, _ services: [Service]) throws -> Coverage {
        let customers: [any Record] = [
            Customer(header: header(.customer, "state"), form: .group),
            Customer(header: header(.customer, "units"), form: .group, memberOf: [ActorID("state")]),
            Customer(header: header(.customer, "forces"), form: .agency, memberOf: [ActorID("state")]),
            Customer(header: header(.customer, "staff"), form: .staff, memberOf: [ActorID("state")]),
            Customer(header: header(.customer, "towns"), form: .group),
            Customer(header: header(.customer, "town"), form: .agency, memberOf: [ActorID("towns")]),
        ]
        let catalogue = smallCatalogue(chain: [step("a", "c1")], more: customers + services)
        return try #require(catalogue.relations.coverage[ActorID(customer)])
    }

    private func service(
        _ level: Obligation.Level, for audience: [String], binds: [String] = [], excluded: [String] = []
    ) -> Service {
        Service(
            header: header(.service, "x"), provider: ActorID("p2"), domain: DomainID("d1"),
            audience: audience.map { ActorID($0) }, excluded: excluded.map { ActorID($0) },
            obligation: Obligation(level: level, binds: binds.map { ActorID($0) }))
    }

    private func standing(of customer: String, to service: Service) throws -> Coverage.Standing? {
        let services = try coverage(of: customer, [service]).services
        return Coverage.Standing.allCases.first { services[$0]?.contains(ServiceID("x")) == true }
    }

    @Test("an obligation without a list of the bound binds the whole audience and its members")
    func bindsAll() throws {
        let service = service(.mandatory, for: ["state", "towns"])
        #expect(try standing(of: "state", to: service) == .must)
        #expect(try standing(of: "forces", to: service) == .must)
        #expect(try standing(of: "town", to: service) == .must)
    }

    @Test("an obligation binds only those whom it names; the others may use the service")
    func bindsSome() throws {
        let service = service(.primary, for: ["state", "towns"], binds: ["state"])
        #expect(try standing(of: "forces", to: service) == .must)
        #expect(try standing(of: "town", to: service) == .may)
    }

    @Test("an obligation that binds a part of a group is the whole group's only partly")
    func bindsPart() throws {
        let service = service(.mandatory, for: ["state"], binds: ["units"])
        #expect(try standing(of: "state", to: service) == .partly)
        #expect(try standing(of: "units", to: service) == .must)
        #expect(try standing(of: "forces", to: service) == .may)
    }

    @Test("whoever an obligation names is meant by the service even when its audience forgets it")
    func boundOutsideAudience() throws {
        let service = service(.mandatory, for: ["state"], binds: ["towns"])
        #expect(try standing(of: "towns", to: service) == .must)
    }

    @Test("a service for some of a group is the group's partly, and nothing is known of their fellows")
    func audienceOfPart() throws {
        let service = service(.mandatory, for: ["units"])
        #expect(try standing(of: "state", to: service) == .partly)
        #expect(try standing(of: "forces", to: service) == nil)
        #expect(try standing(of: "towns", to: service) == nil)
    }

    @Test("being left outside counts more than belonging to a group that is inside, and holds for members")
    func excluded() throws {
        let service = service(.mandatory, for: ["state"], excluded: ["forces", "towns"])
        #expect(try standing(of: "forces", to: service) == .excluded)
        #expect(try standing(of: "town", to: service) == .excluded)
        #expect(try standing(of: "units", to: service) == .must)
    }

    @Test("without an obligation a service may be used; when the sources are silent that is left open")
    func voluntaryAndUnknown() throws {
        #expect(try standing(of: "forces", to: service(.voluntary, for: ["state"])) == .may)
        #expect(try standing(of: "forces", to: service(.unknown, for: ["state"])) == .unsettled)
    }

    @Test("a service that has ended is offered to nobody")
    func ended() throws {
        var service = service(.mandatory, for: ["state"])
        service.header.validTo = day("2025-01-01")
        #expect(try standing(of: "state", to: service) == nil)
    }

    @Test("a service whose last day is known is offered until then")
    func ending() throws {
        var service = service(.mandatory, for: ["state"])
        service.header.validTo = day("2026-11-21")
        #expect(try standing(of: "state", to: service) == .must)
        service.header.validTo = day("2026-11-20")
        #expect(try standing(of: "state", to: service) == nil)
    }

    @Test("a customer's own side is itself, its wider groups and their staff, but not its fellows")
    func ownSide() throws {
        #expect(try coverage(of: "forces", []).ownSide == ["forces", "staff", "state"].map { ActorID($0) })
        #expect(try coverage(of: "town", []).ownSide == ["town", "towns"].map { ActorID($0) })
        #expect(try coverage(of: "state", []).members == ["forces", "staff", "units"].map { ActorID($0) })
    }
}
