import CatalogueLoading
import CatalogueModel
import TextNotation

/// The schema of `data/catalogue.json`.
func catalogueSchema() -> JSONValue {
    let form = CatalogueForm()
    let records = RecordKind.allCases.map { kind in
        JSONValue.object([
            "if": .object(["properties": .object([.init(name: "kind", value: JSONSchema.choice([kind.rawValue]))])]),
            "then": .object(["$ref": .string("#/$defs/\(kind.rawValue)")]),
        ])
    }
    let record = JSONValue.object([
        "type": "object", "required": ["kind", "id"],
        "properties": .object([.init(name: "kind", value: JSONSchema.choice(RecordKind.allCases.map(\.rawValue)))]),
        "allOf": .list(records),
    ])
    let domain = closed(["id": JSONSchema.identifier, "title": form.text], required: ["id", "title"])
    let text: JSONValue = .object(["type": "string"])
    let members = JSONSchema.members([
        "format": .object(["const": "palvelukartta-catalogue"]), "version": .object(["const": .integer(1)]),
        "title": form.text, "license": closed(["id": text, "url": text], required: ["id", "url"]),
        "languages": JSONSchema.list(of: JSONSchema.pattern(JSONSchema.languagePattern)),
        "domains": JSONSchema.list(of: domain), "situationGroups": JSONSchema.list(of: domain),
        "records": JSONSchema.list(of: .object(["$ref": "#/$defs/record"])),
        "relations": .object(["$ref": "#/$defs/relations"]),
    ])
    let definitions =
        JSONSchema.members([
            "text": JSONSchema.byLanguage(.object(["type": "string"])), "record": record, "relations": relations(form),
        ]) + RecordKind.allCases.map { .init(name: $0.rawValue, value: form.record(of: $0)) }
    let head = JSONSchema.members([
        "$schema": JSONSchema.dialect, "title": "data/catalogue.json",
        "description": .string(
            "Koko luettelo: jokainen sivu kenttineen ja niistä johdetut suhteet. Viittaukset ovat tunnuksia.\n\n"
                + "The whole catalogue: every page with its fields, and what follows from them. References are ids."),
    ])
    return .object(
        head + JSONSchema.closedMembers(members, required: members.map(\.name).filter { $0 != "license" })
            + [.init(name: "$defs", value: .object(definitions))])
}

private func closed(_ members: KeyValuePairs<String, JSONValue?>, required: [String]) -> JSONValue {
    JSONSchema.closed(JSONSchema.members(members), required: required)
}

private func relations(_ form: CatalogueForm) -> JSONValue {
    let id = JSONSchema.identifier
    let ids = JSONSchema.list(of: id)
    let status = JSONSchema.choice(Handover.Status.allCases.map(\.rawValue))
    let handover = closed(
        ["chain": id, "from": id, "to": id, "fromStep": id, "toStep": id, "what": form.text, "status": status],
        required: ["chain", "from", "to", "fromStep", "toStep", "what", "status"])
    let interface = closed(
        ["actors": ids, "worstStatus": status, "handovers": JSONSchema.list(of: handover)],
        required: ["actors", "worstStatus", "handovers"])
    let knowledge = GreyAreaNumbers.Class.allCases.map(\.rawValue)
    let greyArea = closed(
        [
            "reason": JSONSchema.choice(GreyAreaFinding.Reason.allCases.map(\.rawValue)),
            "knowledge": JSONSchema.choice(knowledge), "actors": ids, "chain": id, "step": id, "nextStep": id,
            "service": id, "situation": id,
        ], required: ["reason", "knowledge"])
    let numbers = knowledge.map { JSONValue.Member(name: $0, value: .object(["type": "integer"])) }
    let services = Coverage.Standing.allCases.map { JSONValue.Member(name: $0.rawValue, value: ids) }
    let coverage = closed(
        ["customer": id, "services": JSONSchema.closed(services, required: []), "throughAggregators": ids],
        required: ["customer", "services"])
    let claim = closed(["record": id, "step": id, "at": .object(["type": "string"])], required: ["record"])
    return closed(
        [
            "interfaces": JSONSchema.list(of: interface), "greyAreas": JSONSchema.list(of: greyArea),
            "greyAreaNumbers": JSONSchema.closed(numbers, required: knowledge),
            "coverage": JSONSchema.list(of: coverage),
            "claims": byID(JSONSchema.list(of: claim)),
        ], required: ["interfaces", "greyAreas", "greyAreaNumbers", "coverage", "claims"])
}

private func byID(_ value: JSONValue) -> JSONValue {
    .object(["type": "object", "propertyNames": JSONSchema.identifier, "additionalProperties": value])
}

/// Turns declared fields into the form that they have in the catalogue's JSON.
private struct CatalogueForm {
    let text: JSONValue = .object(["$ref": "#/$defs/text"])

    func record(of kind: RecordKind) -> JSONValue {
        let fields = schema(of: kind)
        let own = fields.map { JSONValue.Member(name: $0.nameInData, value: value($0)) }
        let members =
            JSONSchema.members(["kind": .object(["const": .string(kind.rawValue)]), "id": JSONSchema.identifier]) + own
            + [.init(name: "body", value: JSONSchema.byLanguage(.object(["type": "string"])))]
        return JSONSchema.closed(members, required: ["kind", "id"] + fields.filter(\.isRequired).map(\.name))
    }

    private func value(_ field: FieldSchema) -> JSONValue {
        if field.isTranslated, field.pairing == nil, field.type == .list(.text) {
            return JSONSchema.byLanguage(JSONSchema.list(of: .object(["type": "string"])))
        }
        return value(field.type, isTranslated: field.isTranslated)
    }

    private func value(_ type: FieldType, isTranslated: Bool) -> JSONValue {
        switch type {
        case .text: isTranslated ? text : .object(["type": "string"])
        case .addressToFill: .object(["type": "string"])
        case .localizedText: text
        case .flag: .object(["type": "boolean"])
        case .integer: .object(["type": "integer"])
        case .amount: JSONSchema.amount
        case .date: JSONSchema.date
        case .documentDate: JSONSchema.pattern(#"^(\d{4}(-\d{2}(-\d{2})?)?|unknown)$"#)
        case .language: JSONSchema.pattern(JSONSchema.languagePattern)
        case .colour: JSONSchema.pattern("^#[0-9a-f]{6}$")
        case .url(let schemes): JSONSchema.address(schemes: schemes)
        case .urlByLanguage(let schemes): JSONSchema.addressByLanguage(schemes: schemes)
        case .phone: JSONSchema.pattern(JSONSchema.telephonePattern)
        case .mailAddress: JSONSchema.pattern(JSONSchema.mailPattern)
        case .choice(let values): JSONSchema.choice(values)
        case .reference(let kinds): JSONSchema.reference(to: kinds)
        case .domain, .situationGroup, .step: JSONSchema.identifier
        case .message: JSONSchema.choice(FieldType.messageNames)
        case .mapping(let fields):
            JSONSchema.closed(
                fields.map { .init(name: $0.name, value: value($0)) },
                required: fields.filter(\.isRequired).map(\.name))
        case .list(let item): JSONSchema.list(of: value(item, isTranslated: isTranslated))
        case .oneOrMore(let item): JSONSchema.list(of: value(item, isTranslated: isTranslated))
        // The short form is written out.
        case .either(_, let fields): value(.mapping(fields), isTranslated: isTranslated)
        }
    }
}
