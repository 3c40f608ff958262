import CatalogueLoading
import CatalogueModel
import Diagnostics
import TextNotation

/// Turns the declared fields of a kind, or of `site.yaml` when the kind is nil, into a schema of what is written.
struct FrontMatterForm {
    var kind: RecordKind?

    func page(_ fields: [FieldSchema]) -> JSONValue {
        .object(head + JSONSchema.closedMembers(properties(fields, at: []), required: required(fields)))
    }

    /// Texts only, every one of them optional: what is not translated is shown in the primary language.
    func translation(_ fields: [FieldSchema]) -> JSONValue {
        let note = described(JSONSchema.pattern("^[0-9a-f]{12}$"), translationKey)
        let own = JSONValue.Member(name: translationKey, value: note)
        return .object(
            head
                + JSONSchema.closedMembers(
                    [own] + translated(fields, at: []), required: [translationKey]))
    }

    private var head: [JSONValue.Member] {
        return JSONSchema.members([
            "$schema": JSONSchema.dialect, "title": .string(kind?.rawValue ?? "site.yaml"),
            "description": .string(inBothLanguages(kind?.rawValue ?? "site")),
        ])
    }

    private func required(_ fields: [FieldSchema]) -> [String] { fields.filter(\.isRequired).map(\.name) }

    private func properties(_ fields: [FieldSchema], at path: [String]) -> [JSONValue.Member] {
        fields.map { field in
            let path = path + [field.name]
            var value = self.value(field.type, at: path, isRequired: field.isRequired)
            if path == ["summary"], kind != nil { value = value.adding([longestSummary]) }
            return JSONValue.Member(name: field.name, value: described(value, field.descriptionKey))
        }
    }

    private var longestSummary: JSONValue.Member { JSONValue.Member(name: "maxLength", value: .integer(200)) }

    private func translated(_ fields: [FieldSchema], at path: [String]) -> [JSONValue.Member] {
        fields.filter(\.isTranslated).map { field in
            let path = path + [field.name]
            var value = translatedValue(field.type, at: path, pairing: field.pairing)
            if path == ["summary"] { value = value.adding([longestSummary]) }
            return JSONValue.Member(name: field.name, value: described(value, field.descriptionKey))
        }
    }

    private func translatedValue(_ type: FieldType, at path: [String], pairing: ItemPairing?) -> JSONValue {
        if case .oneOrMore(let item) = type {
            let one = translatedValue(item, at: path, pairing: nil)
            return .object(["anyOf": .list([one, translatedValue(.list(item), at: path, pairing: pairing)])])
        }
        guard case .list(let item) = type, case .mapping(let fields) = item else {
            if case .mapping(let fields) = type { return JSONSchema.closed(translated(fields, at: path), required: []) }
            return value(type, at: path, isRequired: false)
        }
        let texts = translated(fields, at: path)
        switch pairing {
        case .id(_, let shorthand)?:
            let alone = texts.first { $0.name == shorthand }?.value ?? Self.text
            return .object([
                "type": "object", "propertyNames": JSONSchema.identifier,
                "additionalProperties": .object(["anyOf": .list([alone, JSONSchema.closed(texts, required: [])])]),
            ])
        case .fields(let names)?:
            let keys = properties(fields.filter { names.contains($0.name) }, at: path)
            return JSONSchema.list(of: JSONSchema.closed(keys + texts, required: names))
        case .position?, nil:
            return JSONSchema.list(of: JSONSchema.closed(texts, required: []))
        }
    }

    /// YAML reads a text of digits as a number unless it stands in quotes; the loader takes both.
    private static let text: JSONValue = .object(["type": ["string", "number"], "pattern": #"\S"#])

    private func value(_ type: FieldType, at path: [String], isRequired: Bool) -> JSONValue {
        switch type {
        case .text, .addressToFill: return Self.text
        case .localizedText: return .object(["anyOf": .list([Self.text, JSONSchema.byLanguage(Self.text)])])
        case .flag: return .object(["type": "boolean"])
        case .integer: return .object(["type": "integer"])
        case .amount:
            return .object([
                "anyOf": .list([
                    .object(["type": "number"]), JSONSchema.pattern(#"^(-?\d{1,15}([,.]\d{1,14})?|NA|ND)$"#),
                ])
            ])
        case .date: return JSONSchema.date
        case .documentDate:
            let year = JSONValue.object([
                "type": "integer", "minimum": .integer(1), "maximum": .integer(9999),
            ])
            return .object([
                "anyOf": .list([year, JSONSchema.pattern(#"^(\d{4}(-\d{2}(-\d{2})?)?|unknown)$"#)])
            ])
        case .language: return JSONSchema.pattern(JSONSchema.languagePattern)
        case .colour: return JSONSchema.pattern("^#[0-9A-Fa-f]{6}$")
        case .url(let schemes): return JSONSchema.address(schemes: schemes)
        case .urlByLanguage(let schemes): return JSONSchema.addressByLanguage(schemes: schemes)
        case .phone:
            // YAML reads a number without spaces as one, and the loader as it is written.
            return .object(["type": ["string", "number"], "pattern": .string(JSONSchema.telephonePattern)])
        case .mailAddress: return JSONSchema.pattern("^(mailto:)?" + JSONSchema.mailPattern.dropFirst())
        case .choice(let values): return JSONSchema.choice(values)
        case .reference(let kinds): return JSONSchema.reference(to: kinds)
        case .domain, .situationGroup, .step: return JSONSchema.identifier
        case .message: return JSONSchema.choice(FieldType.messageNames)
        case .mapping(let fields): return JSONSchema.closed(properties(fields, at: path), required: required(fields))
        case .list(let item):
            return JSONSchema.list(of: value(item, at: path, isRequired: true), atLeastOne: isRequired)
        case .oneOrMore(let item):
            let one = value(item, at: path, isRequired: true)
            return .object(["anyOf": .list([one, JSONSchema.list(of: one)])])
        case .either(let alone, let fields):
            let mapping = value(.mapping(fields), at: path, isRequired: true)
            return .object(["anyOf": .list([value(alone, at: path, isRequired: true), mapping])])
        }
    }

    private func described(_ value: JSONValue, _ key: String) -> JSONValue {
        value.adding(JSONSchema.members(["description": .string(inBothLanguages(key))]))
    }
}

/// Editors show one text: the Finnish one first, then the English one.
private func inBothLanguages(_ key: String) -> String {
    "\(standardDescription(key, in: .finnish))\n\n\(standardDescription(key, in: .english))"
}
