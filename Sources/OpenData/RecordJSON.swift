import CatalogueModel
import TextNotation

/// Turns records into JSON objects, member by member in the order of the front matter.
struct RecordJSON {
    let primary: Language

    func record(_ record: any Record) -> JSONValue {
        let header = record.header
        var members = [
            JSONValue.Member(name: "kind", value: .string(header.kind.rawValue)),
            JSONValue.Member(name: "id", value: .string(header.id)),
        ]
        record.visitFields { field, value in
            if let member = member(field, value) { members.append(member) }
        }
        return .object(members + bodies(header))
    }

    private func member(_ field: FieldSchema, _ value: FieldValue?) -> JSONValue.Member? {
        let isAlwaysTold = field.traits.contains(.alwaysInData)
        if value == nil || value == .flag(false), !isAlwaysTold { return nil }
        return JSONValue.Member(
            name: field.nameInData, value: value.map { json($0, of: field) } ?? .list([]))
    }

    private func json(_ value: FieldValue, of field: FieldSchema) -> JSONValue {
        switch value {
        case .text(let value): text(value)
        case .words(let value): words(value)
        case .string(let text): .string(text)
        case .flag(let flag): .flag(flag)
        case .integer(let number): .integer(number)
        case .amount(.number(let number)): .number(number.formatted(decimalMark: "."))
        case .amount(.notAvailable): "NA"
        case .amount(.notDecided): "ND"
        case .date(let date): .string(date.description)
        case .documentDate(let date): .string(date.description)
        case .link(let value): link(value)
        case .mapping(let values): .object(zip(field.type.parts, values).compactMap(member))
        case .list(let items): .list(items.map { json($0, of: field) })
        }
    }

    func text(_ text: LocalizedText) -> JSONValue {
        .object(
            [JSONValue.Member(name: primary.code, value: .string(text.primary))]
                + text.translations.sorted { $0.key < $1.key }.map { language, text in
                    JSONValue.Member(name: language.code, value: .string(text))
                })
    }

    private func words(_ words: LocalizedWords) -> JSONValue {
        let languages = [(primary, words.primary)] + words.translations.sorted { $0.key < $1.key }
        return .object(
            languages.filter { !$0.1.isEmpty }.map { language, words in
                JSONValue.Member(name: language.code, value: .list(words.map(JSONValue.string)))
            })
    }

    /// One address, or an object of addresses by language.
    private func link(_ link: WebLink) -> JSONValue {
        link.address.map(JSONValue.string)
            ?? .object(
                link.byLanguage.sorted { $0.key < $1.key }.map { language, address in
                    JSONValue.Member(name: language.code, value: .string(address))
                })
    }

    func id<Subject>(_ id: Identifier<Subject>?) -> JSONValue? { id.map { .string($0.text) } }

    func ids<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue? {
        ids.isEmpty ? nil : .list(ids.map { .string($0.text) })
    }

    private func bodies(_ header: RecordHeader) -> [JSONValue.Member] {
        let bodies = header.bodies.filter { !$0.value.bytes.isEmpty }.sorted { $0.key < $1.key }
        guard !bodies.isEmpty else { return [] }
        let texts = bodies.map { language, body in
            JSONValue.Member(name: language.code, value: .string(String(decoding: body.bytes, as: UTF8.self)))
        }
        return [JSONValue.Member(name: "body", value: .object(texts))]
    }
}
