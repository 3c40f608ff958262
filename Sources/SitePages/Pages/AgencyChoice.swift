import CatalogueModel

/// What a browser has to remember of a customer to mark what concerns it.
struct AgencyChoice: TemplateData {
    var id: String
    /// The customer and its wider groups, between spaces.
    var groups: String
    /// Those whose steps are the customer's own.
    var ownSide: String
    /// Those that belong to the customer's group.
    var members: String
    var aggregators: String
    /// Its name and page in every language.
    var names: [AgencyName]
    /// Their names in every language.
    var aggregatorNames: [AggregatorName]
    /// The organisations of the group by name, each in every language.
    var organisations: [NamedOrganisation]

    static let fields = TemplateFields<AgencyChoice>([
        .init("id", \.id), .init("groups", \.groups), .init("ownSide", \.ownSide),
        .init("members", \.members),
        .init("aggregators", \.aggregators), .init("names", \.names),
        .init("aggregatorNames", \.aggregatorNames), .init("organisations", \.organisations),
    ])
}

/// An aggregator's name in a language.
struct AggregatorName: TemplateData {
    var id: String
    var language: String
    var title: String

    static let fields = TemplateFields<AggregatorName>([
        .init("id", \.id), .init("language", \.language), .init("title", \.title),
    ])
}

/// An organisation that belongs to a group and has no record of its own.
struct NamedOrganisation: TemplateData {
    var names: [OrganisationName]

    static let fields = TemplateFields<NamedOrganisation>([.init("names", \.names)])
}

/// An organisation's name in a language.
struct OrganisationName: TemplateData {
    var language: String
    var title: String

    static let fields = TemplateFields<OrganisationName>([.init("language", \.language), .init("title", \.title)])
}

/// A customer's name in a language.
struct AgencyName: TemplateData {
    var language: String
    var title: String
    /// The page's path from the site's root.
    var address: String

    static let fields = TemplateFields<AgencyName>([
        .init("language", \.language), .init("title", \.title), .init("address", \.address),
    ])
}

/// Where on the front page a reader chooses her own agency.
let agencyPickerAnchor = "oma-virasto"

extension PageContext {
    /// Whether a reader may choose a customer as her own.
    func canBeChosen(_ customer: Customer) -> Bool { customer.isAgency && !catalogue.hasEnded(customer.header) }
}

extension PagePlace {
    /// The agencies of which a reader may choose her own, by name.
    func agencyChoices() -> [AgencyChoice] {
        sorted(context.catalogue.customers.keys).compactMap { id in
            context.catalogue.customers[id].flatMap { context.canBeChosen($0) ? choice(of: $0) : nil }
        }
    }

    func choice(of customer: Customer) -> AgencyChoice {
        func list(_ ids: [ActorID]) -> String { ids.map(\.text).joined(separator: " ") }
        let id = customer.header.id
        let coverage = context.catalogue.relations.coverage[ActorID(id)]
        return AgencyChoice(
            id: id, groups: list(coverage?.groups ?? [ActorID(id)]), ownSide: list(coverage?.ownSide ?? [ActorID(id)]),
            members: list(coverage?.members ?? []), aggregators: list(customer.servedBy),
            names: context.catalogue.languages.compactMap { language in
                context.addresses.address(ofRecord: id, in: language).map {
                    AgencyName(language: language.code, title: customer.header.title[language], address: $0.path)
                }
            },
            aggregatorNames: customer.servedBy.flatMap { aggregator in
                context.catalogue.languages.compactMap { language in
                    context.catalogue.providers[aggregator].map {
                        AggregatorName(
                            id: aggregator.text, language: language.code, title: $0.header.title[language])
                    }
                }
            },
            organisations: customer.members.map { member in
                NamedOrganisation(
                    names: context.catalogue.languages.map {
                        OrganisationName(language: $0.code, title: member[$0])
                    })
            })
    }
}
