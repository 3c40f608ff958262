import CatalogueModel

extension RecordJSON {
    /// The members that a record's kind adds to the common ones.
    func members(of record: any Record) -> [JSONValue.Member] {
        switch record {
        case let provider as Provider: members(provider)
        case let customer as Customer:
            present([
                "form": string(customer.form?.rawValue), "memberOf": ids(customer.memberOf),
                "members": customer.members.isEmpty
                    ? nil : .list(customer.members.map { .object(["name": text($0)]) }),
                "servedBy": ids(customer.servedBy), "website": string(customer.website),
            ])
        case let body as SteeringBody: present(["website": string(body.website)])
        case let service as Service: members(service)
        case let situation as Situation:
            present([
                "start": text(situation.start), "audience": ids(situation.audience),
                "steps": situation.steps.isEmpty ? nil : .list(situation.steps.map(selection)),
                "chains": ids(situation.chains), "services": ids(situation.services),
                "group": id(situation.group), "order": situation.order.map(JSONValue.integer),
            ])
        case let chain as ServiceChain: members(chain)
        case let area as TaskArea:
            present([
                "order": area.order.map(JSONValue.integer), "does": text(area.does), "customers": text(area.customers),
                "substance": text(area.substance), "performance": text(area.performance), "note": text(area.note),
            ])
        case let theme as Theme:
            present(["order": theme.order.map(JSONValue.integer), "actions": texts(theme.actions)])
        case let promise as Promise:
            present([
                "theme": id(promise.theme), "order": promise.order.map(JSONValue.integer),
                "actions": texts(promise.actions),
            ])
        case let metric as Metric: members(metric)
        case let network as Network:
            present([
                "purpose": text(network.purpose), "origin": string(network.origin?.rawValue),
                "coordinators": ids(network.coordinators), "support": text(network.support),
                "members": text(network.members), "reach": text(network.reach), "url": string(network.url),
            ])
        case let area as GreyArea:
            present([
                "greyAreaKind": string(area.kind?.rawValue), "actors": ids(area.actors), "services": ids(area.services),
                "chains": ids(area.chains), "claim": text(area.claim), "settledBy": text(area.settledBy),
            ])
        case let source as Source:
            present([
                "publisher": text(source.publisher), "date": .string(source.date.description),
                "file": string(source.file), "url": string(source.url), "language": string(source.language?.code),
                "grade": string(source.grade?.rawValue),
                "supersededBy": id(source.supersededBy),
            ])
        case let article as Article:
            present(["order": article.order.map(JSONValue.integer), "menu": .flag(article.menu)])
        default: []
        }
    }

    private func members(_ provider: Provider) -> [JSONValue.Member] {
        let laws = provider.laws.map { law in
            JSONValue.object([
                "title": text(law.title), "number": string(law.number), "section": string(law.section),
                "url": string(law.url),
            ])
        }
        return present([
            "officialName": text(provider.officialName), "role": .string(provider.role.rawValue),
            "form": string(provider.form?.rawValue), "domains": ids(provider.domains),
            "steeredBy": ids(provider.steeredBy), "laws": laws.isEmpty ? nil : .list(laws),
            "funding": text(provider.funding), "customers": ids(provider.customers),
            "website": link(provider.website), "contact": contacts(provider.contact),
            "businessId": string(provider.businessId),
        ])
    }

    private func members(_ service: Service) -> [JSONValue.Member] {
        let price = service.price.map { price in
            JSONValue.object([
                "model": text(price.model), "amount": text(price.amount), "unit": text(price.unit),
                "validity": text(price.validity), "url": link(price.link),
            ])
        }
        return present([
            "provider": id(service.provider), "domain": id(service.domain), "situations": ids(service.situations),
            "audience": ids(service.audience), "excluded": ids(service.excluded),
            "eligibility": text(service.eligibility),
            "obligation": .object([
                "level": .string(service.obligation.level.rawValue), "binds": ids(service.obligation.binds),
                "basis": text(service.obligation.basis), "exemption": text(service.obligation.exemption),
            ]),
            "price": price, "howToGet": text(service.howToGet), "channels": channels(service.channels),
            "inputs": texts(service.inputs), "outputs": texts(service.outputs), "requires": ids(service.requires),
            "replaces": texts(service.replaces), "lifecycle": string(service.lifecycle?.rawValue),
            "url": link(service.link), "contact": contacts(service.contact),
        ])
    }

    private func members(_ chain: ServiceChain) -> [JSONValue.Member] {
        present([
            "situation": id(chain.situation), "trigger": text(chain.trigger), "outcome": text(chain.outcome),
            "customer": id(chain.customer), "domain": ids(chain.domains), "evidence": .string(chain.evidence.rawValue),
            "promises": ids(chain.promises), "metrics": ids(chain.metrics),
            "steps": .list(chain.steps.map(step)), "handovers": .list(chain.handovers.map(handover)),
        ])
    }

    private func step(_ step: ChainStep) -> JSONValue {
        let also = step.also.map { participant in
            JSONValue.object(["actor": id(participant.actor), "role": .string(participant.role.rawValue)])
        }
        return .object([
            "id": id(step.id), "title": text(step.title), "actor": id(step.actor), "service": id(step.service),
            "role": .string(step.role.rawValue), "also": also.isEmpty ? nil : .list(also),
            "after": .list(step.after.map { .string($0.text) }), "alternativeTo": id(step.alternativeTo),
            "optional": step.optional ? .flag(true) : nil, "condition": text(step.condition),
            "how": text(step.how), "when": text(step.when), "contact": contacts(step.contact),
            "takesIntoUse": step.takesIntoUse ? .flag(true) : nil, "input": text(step.input),
            "output": text(step.output), "system": text(step.system),
            "sources": citations(step.sources), "confirmed": confirmations(step.confirmed),
        ])
    }

    private func selection(_ selection: StepSelection) -> JSONValue {
        switch selection.extent {
        case .step(let step): .object(["chain": id(selection.chain), "step": id(step)])
        case .run(let from, let to): .object(["chain": id(selection.chain), "from": id(from), "to": id(to)])
        }
    }

    private func handover(_ handover: Handover) -> JSONValue {
        .object([
            "from": id(handover.from), "to": id(handover.to), "what": text(handover.what),
            "agreement": text(handover.agreement), "status": .string(handover.status.rawValue),
            "note": text(handover.note), "sources": citations(handover.sources),
            "confirmed": confirmations(handover.confirmed),
        ])
    }

    private func members(_ metric: Metric) -> [JSONValue.Member] {
        let values = metric.values.map { value in
            let amount: JSONValue =
                switch value.amount {
                case .number(let number): .number(number.formatted(decimalMark: "."))
                case .notAvailable: "NA"
                case .notDecided: "ND"
                }
            return JSONValue.object([
                "year": .integer(value.year), "kind": .string(value.kind.rawValue), "value": amount,
                "preliminary": value.preliminary ? .flag(true) : nil,
                "comparison": string(value.comparison?.rawValue),
            ])
        }
        return present([
            "subject": id(metric.subject), "promise": id(metric.promise), "theme": id(metric.theme),
            "unit": text(metric.unit), "direction": .string(metric.direction.rawValue), "scale": text(metric.scale),
            "values": .list(values),
        ])
    }
}
