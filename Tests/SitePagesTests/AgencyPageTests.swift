import Testing

@testable import CatalogueModel
@testable import SitePages

/// Pages that answer an agency: its own, the checklists, the list of services and their comparison.
@Suite struct AgencyPageTests {
    private func data<Data: TemplateData>(
        _ page: Page, in language: Language = fi, of catalogue: Catalogue = sampleCatalogue()
    ) throws -> Data {
        let context = try #require(sampleContexts(catalogue).first { $0.language == language })
        return try #require(sitePage(page, in: context)?.data as? Data)
    }

    private func service(_ id: String, _ obligation: Obligation, for audience: [String], excluded: [String] = [])
        -> Service
    {
        Service(
            header: header(.service, id), provider: ActorID("palkeet"), domain: DomainID("talous"),
            audience: audience.map { ActorID($0) }, excluded: excluded.map { ActorID($0) },
            eligibility: LocalizedText("Vain muille"), obligation: obligation)
    }

    @Test func aCustomersPageSaysWhatItMustMayAndCannotUseAndWhatIsNotKnown() throws {
        let bound = Obligation(level: .mandatory, binds: [ActorID("kansalaiset")])
        let catalogue = sampleCatalogue(adding: [
            service("vapaa", Obligation(level: .voluntary), for: ["virastot"]),
            service("muiden", bound, for: ["virastot"]),
            service("kielletty", Obligation(level: .mandatory), for: ["virastot"], excluded: ["virasto"]),
            service("avoin", Obligation(level: .unknown), for: ["virastot"]),
            service("vieras", Obligation(level: .voluntary), for: ["kansalaiset"]),
        ])
        let page: CustomerPage = try data(.record("virasto"), of: catalogue)
        #expect(page.must.map(\.service.link.title) == ["palkka-fi"])
        #expect(page.may.map(\.service.link.title) == ["muiden-fi", "vapaa-fi"])
        #expect(page.may.map { $0.whom.map(\.title) } == [["kansalaiset-fi"], []])
        #expect(page.excluded.map(\.service.link.title) == ["kielletty-fi"])
        #expect(page.excluded.first?.eligibility?.html.text == "Vain muille")
        #expect(page.unsettled.map(\.service.link.title) == ["avoin-fi"])
        #expect(page.unnamed.map(\.service.link.title) == ["vieras-fi"])
        #expect(page.throughAggregators.flatMap(\.services).map(\.link.title) == ["koonti-fi"])
        #expect(page.jumps.map(\.count) == [1, 2, 1, 1, 2])
        let group: CustomerPage = try data(.record("virastot"), of: catalogue)
        #expect(group.excluded.isEmpty)
    }

    @Test func everyServiceHasOnePlaceOnACustomersPage() throws {
        let catalogue = sampleCatalogue()
        for customer in catalogue.customers.keys where catalogue.customers[customer]?.isAgency == true {
            let page: CustomerPage = try data(.record(customer.text), of: catalogue)
            guard page.choice != nil else { continue }
            let lines = [page.must, page.may, page.excluded, page.unsettled, page.partly, page.unnamed].joined()
            let shown = lines.map(\.service.marks.id) + page.throughAggregators.flatMap { $0.services.map(\.marks.id) }
            #expect(shown.sorted() == catalogue.services.keys.map(\.text).sorted(), "\(customer)")
        }
    }

    @Test func aCustomersOwnStepsAreThoseOfItsGroupsAndEachChainHasAChecklist() throws {
        let page: CustomerPage = try data(.record("virasto"))
        #expect(page.chains.map(\.link.title) == ["ketju-fi"])
        #expect(page.chains.first?.steps.map(\.number) == [1, 4])
        #expect(page.chains.first?.checklist == "../muistilistat/ketju.html")
        #expect(page.hasGrey)
    }

    @Test func anAgencyCanBeChosenButPartnersAndWhatHasEndedCannot() throws {
        let page: CustomerPage = try data(.record("virasto"))
        #expect(page.choice?.groups == "virasto virastot")
        #expect(page.choice?.aggregators == "keha")
        #expect(page.choice?.names.map(\.language) == ["fi", "sv"])
        #expect(page.choice?.names.map(\.address).first == "section.customer/virasto.html")
        let citizens: CustomerPage = try data(.record("kansalaiset"))
        #expect(citizens.choice == nil)
        let ended: CustomerPage = try data(.record("ely"))
        #expect(ended.choice == nil)
        #expect(ended.hasServices == false)
    }

    @Test func aChecklistHasTheCustomersStepsWithContactsAndHandoversAndTheOthersApart() throws {
        let page: ChecklistPage = try data(.checklist("ketju"))
        #expect(page.own.map(\.step.number) == [1, 4])
        #expect(page.others.map(\.step.number) == [2, 3])
        #expect(page.own.first?.given.map(\.counterpart?.title) == ["palkeet-fi", "keha-fi"])
        #expect(page.own.first?.step.address == "../ketjut/ketju.html#vaihe-a")
        #expect(page.own.last?.received.isEmpty == false)
        #expect(page.frame.breadcrumb.last?.address == "../ketjut/ketju.html")
        let others = try #require(page.others.first)
        #expect(others.service?.title == "palkka-fi")
        // How the service is taken into use is no answer to how the step is done.
        #expect(others.how == nil)
        #expect(others.contacts.map(\.phone?.address) == ["tel:02951"])
        #expect(others.predicate.html.text == "laskenta")
    }

    @Test func whatAChecklistCannotSayOfAHandoverItMarksUnclear() throws {
        let page: ChecklistPage = try data(.checklist("ketju"))
        let all = (page.own + page.others).flatMap(\.given)
        #expect(all.allSatisfy { $0.what != nil || $0.unclear != nil })
        #expect(all.contains { $0.unclear != nil })
    }

    @Test func theListOfServicesCarriesWhatItIsFilteredAndSortedBy() throws {
        let page: ServiceListPage = try data(.list(.service))
        let rows = page.groups.flatMap(\.services)
        let salary = try #require(rows.first { $0.line.marks.id == "palkka" })
        #expect(salary.domainID == "talous")
        #expect(salary.situationIDs == "aloitus")
        #expect(salary.line.marks.provider == "palkeet")
        #expect(salary.line.marks.audience == "virastot")
        #expect(salary.obligationOrder == 0)
        #expect(page.providers.map(\.value) == ["keha", "palkeet"])
        #expect(page.situations.map(\.value) == ["aloitus"])
        let order = rows.sorted { $0.titleOrder < $1.titleOrder }
        #expect(order.map(\.line.link.title) == ["koonti-fi", "palkka-fi"])
    }

    @Test func theComparisonHasEveryServiceAndItsProvidersCustomersWhenItNamesNoUsers() throws {
        let page: ComparisonPage = try data(.comparison)
        #expect(page.services.map(\.line.link.title) == ["koonti-fi", "palkka-fi"])
        #expect(page.services.last?.audience.map(\.title) == ["virastot-fi"])
        #expect(page.services.first?.price == nil)
    }

    @Test func situationsStandByKindOfTaskInTheOrderOfTheSiteAndTheRestComeLast() throws {
        var configuration = sampleCatalogue().configuration
        configuration.situationGroups = ["tilat", "tyo", "tyhja"].map {
            SituationGroup(id: SituationGroupID($0), title: LocalizedText($0))
        }
        func situation(_ id: String, _ group: String?) -> Situation {
            Situation(header: header(.situation, id), group: group.map { SituationGroupID($0) })
        }
        let own: [any Record] = [situation("a", "tyo"), situation("b", "tilat"), situation("c", nil)]
        let others = sampleCatalogue().records.filter { !($0 is Situation) }
        let catalogue = Catalogue(configuration: configuration, records: others + own, on: day(2026, 11, 21))
        let front: FrontPage = try data(.frontPage, of: catalogue)
        #expect(front.situationGroups.map(\.title) == ["tilat", "tyo", "group.other"])
        #expect(front.situationGroups.map { $0.situations.map(\.title) } == [["b-fi"], ["a-fi"], ["c-fi"]])
        let list: RecordListPage = try data(.list(.situation), of: catalogue)
        #expect(list.groups.map(\.anchor) == ["tilanteet-tilat", "tilanteet-tyo", "muut-tilanteet"])
    }
}
