import CatalogueModel
import TextNotation

/// The whole catalogue as one JSON document: every record with its fields by the names of the front matter, and what
/// is worked out from them under `relations`.
///
/// A localised text is an object by language code. References are ids.
public func catalogueJSON(_ catalogue: Catalogue) -> JSONValue {
    let json = RecordJSON(primary: catalogue.primaryLanguage)
    return .object([
        "format": "palvelukartta-catalogue",
        "version": .integer(1),
        "title": json.text(catalogue.configuration.title),
        "license": catalogue.configuration.licence.map { .object(["id": .string($0.id), "url": .string($0.url)]) },
        "languages": .list(catalogue.languages.map { .string($0.code) }),
        "domains": .list(
            catalogue.configuration.domains.map { domain in
                .object(["id": .string(domain.id.text), "title": json.text(domain.title)])
            }),
        "situationGroups": .list(
            catalogue.configuration.situationGroups.map { group in
                .object(["id": .string(group.id.text), "title": json.text(group.title)])
            }),
        "records": .list(catalogue.records.map(json.record)),
        "relations": relationsJSON(catalogue, json),
    ])
}

private func relationsJSON(_ catalogue: Catalogue, _ json: RecordJSON) -> JSONValue {
    let relations = catalogue.relations
    return .object([
        "interfaces": .list(
            relations.interfaces.map { interface in
                .object([
                    "actors": [.string(interface.first.text), .string(interface.second.text)],
                    "worstStatus": .string(interface.worstStatus.rawValue),
                    "handovers": .list(
                        interface.passings.map { passing in
                            .object([
                                "chain": .string(passing.chain.text), "from": .string(passing.from.text),
                                "to": .string(passing.to.text), "fromStep": .string(passing.handover.from.text),
                                "toStep": .string(passing.handover.to.text),
                                "what": json.text(passing.handover.what),
                                "status": .string(passing.handover.status.rawValue),
                            ])
                        }),
                ])
            }),
        "greyAreas": .list(
            relations.findings.map { finding in
                .object([
                    "reason": .string(finding.reason.rawValue),
                    "knowledge": .string(finding.reason.knowledge.rawValue), "actors": json.ids(finding.actors),
                    "chain": json.id(finding.chain), "step": json.id(finding.step),
                    "nextStep": json.id(finding.nextStep), "service": json.id(finding.service),
                    "situation": json.id(finding.situation),
                ])
            }),
        "greyAreaNumbers": .object(
            GreyAreaNumbers.Class.allCases.map {
                JSONValue.Member(name: $0.rawValue, value: .integer(catalogue.greyAreaNumbers[$0]))
            }),
        "coverage": .list(
            catalogue.customers.keys.compactMap { customer in
                relations.coverage[customer].map { coverageJSON($0, of: customer, json) }
            }),
        "claims": .object(
            catalogue.sources.keys.compactMap { source in
                guard let claims = relations.claimsOfSource[source] else { return nil }
                let values = claims.map { claim in
                    JSONValue.object([
                        "record": .string(claim.record), "step": json.id(claim.step),
                        "at": claim.at.map(JSONValue.string),
                    ])
                }
                return JSONValue.Member(name: source.text, value: .list(values))
            }),
    ])
}

private func coverageJSON(_ coverage: Coverage, of customer: ActorID, _ json: RecordJSON) -> JSONValue {
    .object([
        "customer": .string(customer.text),
        "services": .object(
            Coverage.Standing.allCases.compactMap { standing in
                coverage.services[standing].map { JSONValue.Member(name: standing.rawValue, value: json.ids($0) ?? []) }
            }),
        "throughAggregators": json.ids(coverage.throughAggregators),
    ])
}
