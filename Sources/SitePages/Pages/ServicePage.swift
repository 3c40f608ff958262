import CatalogueModel

/// A service: whether it must be used, by whom, what it costs, how to get it, and where it is needed.
struct ServicePage: TemplateData {
    var frame: PageFrame
    var record: RecordParts
    var provider: RecordLink?
    var domain: DomainLabel?
    var obligation: Badge
    var obligationExplained: String
    var marks: ServiceMarks
    var basis: Phrase?
    var exemption: Phrase?
    var lifecycle: Badge?
    var audience: [RecordLink]
    /// Whether the audience is not the service's own but all who may buy from the provider.
    var isProvidersAudience: Bool
    var eligibility: Phrase?
    var price: PriceParts?
    var howToGet: Phrase?
    var channels: [OutsideLink]
    /// Its own, or else its provider's.
    var contacts: [ContactParts]
    var isProvidersContact: Bool
    var inputs: [Phrase]
    var outputs: [Phrase]
    var requires: [RecordLink]
    var requiredBy: [RecordLink]
    var replaces: [Phrase]
    var website: OutsideLink?
    var chains: [ServiceInChain]
    var situations: [RecordLink]

    static let fields = TemplateFields<ServicePage>([
        .init("frame", \.frame), .init("record", \.record), .init("provider", \.provider), .init("domain", \.domain),
        .init("obligation", \.obligation), .init("obligationExplained", \.obligationExplained),
        .init("marks", \.marks),
        .init("basis", \.basis), .init("exemption", \.exemption), .init("lifecycle", \.lifecycle),
        .init("audience", \.audience), .init("isProvidersAudience", \.isProvidersAudience),
        .init("eligibility", \.eligibility), .init("price", \.price), .init("howToGet", \.howToGet),
        .init("channels", \.channels), .init("contacts", \.contacts),
        .init("isProvidersContact", \.isProvidersContact), .init("inputs", \.inputs), .init("outputs", \.outputs),
        .init("requires", \.requires), .init("requiredBy", \.requiredBy), .init("replaces", \.replaces),
        .init("website", \.website), .init("chains", \.chains), .init("situations", \.situations),
    ])
}

/// What is known of a price.
struct PriceParts: TemplateData {
    var model: Phrase?
    var amount: Phrase?
    var unit: Phrase?
    var validity: Phrase?
    var url: String?

    static let fields = TemplateFields<PriceParts>([
        .init("model", \.model), .init("amount", \.amount), .init("unit", \.unit), .init("validity", \.validity),
        .init("url", \.url),
    ])
}

/// A chain that a service is in, with the steps in which it is used.
struct ServiceInChain: TemplateData {
    var chain: ChainLine
    var steps: [StepReference]

    static let fields = TemplateFields<ServiceInChain>([.init("chain", \.chain), .init("steps", \.steps)])
}

/// A step of a chain as it is spoken of on another page.
struct StepReference: TemplateData {
    var number: Int
    var title: Phrase
    var address: String

    static let fields = TemplateFields<StepReference>([
        .init("number", \.number), .init("title", \.title), .init("address", \.address),
    ])
}

func servicePage(_ service: Service, content: PageContent, in context: PageContext) -> ServicePage {
    let place = PagePlace(.record(service.header.id), in: context)
    let id = ServiceID(service.header.id)
    let level = service.obligation.level
    let ofProvider = context.catalogue.providers[service.provider]?.customers ?? []
    return ServicePage(
        frame: place.frame(of: service.header), record: place.parts(of: service.header, content: content),
        provider: place.recordLink(service.provider), domain: place.domain(service.domain),
        obligation: place.badge(level), obligationExplained: context.texts[.obligationExplained(level)],
        marks: place.marks(of: service),
        basis: place.phrase(service.obligation.basis), exemption: place.phrase(service.obligation.exemption),
        lifecycle: place.badge(service.lifecycle),
        audience: place.recordLinks(context.catalogue.audience(of: service)),
        isProvidersAudience: service.audience.isEmpty && !ofProvider.isEmpty,
        eligibility: place.phrase(service.eligibility), price: service.price.flatMap { place.priceParts($0) },
        howToGet: place.phrase(service.howToGet), channels: place.outsideLinks(service.channels),
        contacts: place.contacts(of: service), isProvidersContact: service.contact.isEmpty,
        inputs: place.phrases(service.inputs), outputs: place.phrases(service.outputs),
        requires: place.recordLinks(service.requires),
        requiredBy: place.recordLinks(context.catalogue.relations.servicesRequiring[id] ?? []),
        replaces: place.phrases(service.replaces), website: place.outsideLink(service.link),
        chains: place.sorted(context.catalogue.relations.chainsOfService[id] ?? []).compactMap {
            place.serviceInChain($0, service: id)
        },
        situations: place.recordLinks(context.catalogue.relations.situationsOfService[id] ?? []))
}

extension PagePlace {
    /// - Returns: nil when nothing is known of the price.
    func priceParts(_ price: Price) -> PriceParts? {
        let parts = PriceParts(
            model: phrase(price.model), amount: phrase(price.amount), unit: phrase(price.unit),
            validity: phrase(price.validity), url: address(price.link))
        let isEmpty = parts.model == nil && parts.amount == nil && parts.unit == nil && parts.validity == nil
        return isEmpty && parts.url == nil ? nil : parts
    }

    fileprivate func serviceInChain(_ id: ServiceChainID, service: ServiceID) -> ServiceInChain? {
        guard let chain = context.catalogue.serviceChains[id], let line = chainLine(id) else { return nil }
        let steps = chain.numberedSteps.filter { $0.step.service == service }
        return ServiceInChain(chain: line, steps: steps.map { stepReference($0, in: id) })
    }

    /// - Returns: nil when the chain has no such step.
    func stepReference(_ step: ChainStepID?, of chain: ServiceChain) -> StepReference? {
        step.flatMap(chain.numberedStep).map { stepReference($0, in: ServiceChainID(chain.header.id)) }
    }

    func stepReference(_ numbered: NumberedStep, in chain: ServiceChainID) -> StepReference {
        StepReference(
            number: numbered.number, title: phrase(numbered.step.title),
            address: link(to: .record(chain.text), anchor: stepAnchor(numbered.step.id)))
    }
}
