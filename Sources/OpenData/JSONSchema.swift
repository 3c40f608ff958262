import CatalogueLoading
import CatalogueModel
import TextNotation

/// A published schema: its name below `data/schema/`, and JSON Schema 2020-12.
public struct PublishedSchema: Sendable {
    public var name: String
    public var json: JSONValue
}

/// The schemas of everything that editors write and of the catalogue that comes of it, from the declaration that loads
/// them.
///
/// For every kind `<kind>.json` is of a page's front matter and `<kind>.translation.json` of a translation's;
/// `site.json` is of `site.yaml` and `catalogue.json` of `data/catalogue.json`. The YAML is to be read by the core
/// schema of YAML 1.2, in which a date is a text.
public let publishedSchemas: [PublishedSchema] = {
    let kinds = RecordKind.allCases.flatMap { kind in
        let form = FrontMatterForm(kind: kind)
        let fields = schema(of: kind)
        return [
            PublishedSchema(name: "\(kind.rawValue).json", json: form.page(fields)),
            PublishedSchema(name: "\(kind.rawValue).translation.json", json: form.translation(fields)),
        ]
    }
    let site = FrontMatterForm(kind: nil).page(SiteConfiguration.fields.schemas)
    return kinds + [
        PublishedSchema(name: "site.json", json: site),
        PublishedSchema(name: "catalogue.json", json: catalogueSchema()),
    ]
}()

/// The parts that the schemas share.
enum JSONSchema {
    static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"
    static let date: JSONValue = .object(["type": "string", "format": "date", "pattern": #"^\d{4}-\d{2}-\d{2}$"#])
    static let identifier: JSONValue = .object(["type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"])
    static let languagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    static let amount: JSONValue = .object([
        "anyOf": .list([.object(["type": "number"]), .object(["enum": ["NA", "ND"]])])
    ])

    static let telephonePattern = #"^\+?\d+( \d+)*$"#
    static let mailPattern = #"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"#

    static func pattern(_ pattern: String) -> JSONValue {
        .object(["type": "string", "pattern": .string(pattern)])
    }

    static func choice(_ values: [String]) -> JSONValue { .object(["enum": .list(values.map(JSONValue.string))]) }

    static func list(of items: JSONValue, atLeastOne: Bool = false) -> JSONValue {
        .object(["type": "array", "items": items, "minItems": atLeastOne ? .integer(1) : nil])
    }

    /// An object with these members and no others.
    static func closed(_ properties: [JSONValue.Member], required: [String]) -> JSONValue {
        .object(closedMembers(properties, required: required))
    }

    static func closedMembers(_ properties: [JSONValue.Member], required: [String]) -> [JSONValue.Member] {
        members([
            "type": "object", "properties": .object(properties),
            "required": required.isEmpty ? nil : .list(required.map(JSONValue.string)),
            "additionalProperties": .flag(false),
        ])
    }

    /// An object that holds one value of this form by each language's code.
    static func byLanguage(_ value: JSONValue) -> JSONValue {
        .object([
            "type": "object", "propertyNames": .object(["pattern": .string(languagePattern)]),
            "additionalProperties": value, "minProperties": .integer(1),
        ])
    }

    static func members(_ members: KeyValuePairs<String, JSONValue?>) -> [JSONValue.Member] {
        members.compactMap { name, value in value.map { JSONValue.Member(name: name, value: $0) } }
    }

    static func reference(to kinds: [RecordKind]) -> JSONValue {
        identifier.adding(members(["x-reference": .list(kinds.map { .string($0.rawValue) })]))
    }

    /// One address, or addresses by language.
    static func addressByLanguage(schemes: [String]) -> JSONValue {
        let one = address(schemes: schemes)
        return .object(["anyOf": .list([one, byLanguage(one)])])
    }

    /// `^(https://…|mailto:…)`, as the loader takes it.
    static func address(schemes: [String]) -> JSONValue {
        let beginnings = schemes.map { $0.hasPrefix("http") ? $0 + "//[^/?]" : $0 }
        return pattern("^(\(beginnings.joined(separator: "|")))[^\\s<>\"{}|\\\\^`]*$")
    }
}

extension JSONValue {
    /// The object with further members after its own.
    func adding(_ members: [Member]) -> JSONValue {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }
}
