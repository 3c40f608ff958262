import CatalogueModel
import Diagnostics

/// Fields that several kinds of records have.
extension FieldReader {
    /// One way to make contact, or several.
    func contacts(_ name: String) -> [Contact] { oneOrMore(name, Contact.init) }

    func confirmations(_ name: String) -> [Confirmation] { oneOrMore(name, Confirmation.init) }

    /// One domain or a few, the main one first.
    func domains(oneOrMore name: String, atMost most: Int) -> [DomainID] {
        guard let (field, entry) = entry(name, isRequired: false, .oneOrMore(.domain)) else { return [] }
        guard case .list(let nodes) = entry.value.content else {
            return [domain(entry.value, field)].compactMap(\.self).map(DomainID.init)
        }
        if nodes.isEmpty { tellEmpty(entry, field) }
        if nodes.count > most {
            reading.tell(
                Finding(
                    .error, .unknownValue, at: field.mapping.yaml.place(of: nodes[most]),
                    "`\(field.label)` names \(nodes.count) domains; it may name \(most)",
                    help: "Keep the main domain first and remove what matters least."))
        }
        return nodes.prefix(most).enumerated().compactMap { domain($1, field.item($0)) }.map(DomainID.init)
    }

    /// The code of one language, or a list of such.
    func languages(oneOrMore name: String) -> [Language] {
        guard let (field, entry) = entry(name, isRequired: false, .oneOrMore(.language)) else { return [] }
        guard case .list(let nodes) = entry.value.content else {
            return [language(entry.value, field)].compactMap(\.self)
        }
        return nodes.enumerated().compactMap { language($1, field.item($0)) }
    }

    /// A telephone number as it is shown.
    func phone(_ name: String) -> String? {
        value(name, isRequired: false, .phone) { node, field in
            guard let text = plainText(node, field, type: .phone) else { return nil }
            if isTelephoneNumber(text) { return text }
            reading.tell(
                Finding(
                    .error, .unknownValue, at: field.mapping.yaml.place(of: node),
                    "`\(field.label)` is “\(shortened(text))”, which is no telephone number",
                    help: """
                        Write one number with digits and single spaces, as "0295 50 2000" or "+358 295 50 2000"; \
                        what else is to be said belongs into `channel` or `hours`.
                        """))
            return nil
        }
    }

    /// An address for all readers, or a mapping from a language to the address of the page in it.
    func link(_ name: String, schemes: [String] = ["https:", "http:"]) -> WebLink? {
        value(name, isRequired: false, .urlByLanguage(schemes: schemes)) { node, field in
            guard case .mapping(let entries) = node.content else {
                return url(node, field, schemes).map { WebLink($0) }
            }
            let cursor = MappingCursor(
                yaml: field.mapping.yaml, entries: entries, stand: .item(of: field, node: node))
            var addresses: [Language: String] = [:]
            for entry in entries {
                guard isLanguageCode(entry.key) else {
                    reading.tell(.noLanguage(entry.key, at: cursor.yaml.place(of: entry.keyExtent), field))
                    continue
                }
                let own = Field(mapping: cursor, name: entry.key)
                addresses[Language(entry.key)] = url(entry.value, own, schemes)
            }
            return WebLink(byLanguage: addresses)
        }
    }

    /// What a value alone says or a mapping says in more words.
    func either<Value>(
        _ name: String, _ type: @autoclosure () -> FieldType, parse: Parse<Value>, _ read: (FieldReader) -> Value
    ) -> Value? {
        value(name, isRequired: false, .either(type(), fields(of: read))) { either($0, $1, parse: parse, read) }
    }

    /// A list whose items are values or mappings.
    func listOfEither<Value>(
        _ name: String, _ type: @autoclosure () -> FieldType, parse: Parse<Value>, _ read: (FieldReader) -> Value
    ) -> [Value] {
        values(name, isRequired: false, .list(.either(type(), fields(of: read)))) {
            either($0, $1, parse: parse, read)
        } ?? []
    }

    private func either<Value>(
        _ node: YAMLNode, _ field: Field, parse: Parse<Value>, _ read: (FieldReader) -> Value
    ) -> Value? {
        guard case .mapping(let entries) = node.content else { return parse(node, field) }
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: .item(of: field, node: node))
        return value(of: read, in: cursor, [], label: field.label)
    }
}

extension Contact {
    init(reading fields: FieldReader) {
        self.init(
            channel: fields.text(required: "channel"),
            phone: fields.phone("phone"),
            link: fields.link("url", schemes: Channel.schemes),
            hours: fields.text("hours"),
            languages: fields.languages(oneOrMore: "language"))
    }
}

extension Confirmation {
    init(reading fields: FieldReader) {
        self.init(
            by: fields.reference(required: "by", to: RecordKind.actors),
            date: fields.date(required: "date"),
            how: fields.textOrByLanguage(required: "how"))
    }
}

extension Finding {
    fileprivate static func noLanguage(_ key: String, at place: Place, _ field: Field) -> Finding {
        Finding(
            .error, .unknownLanguage, at: place, "`\(shortened(key))` in `\(field.label)` is no language code",
            help: "Write the addresses by language, `{fi: \"https://…\", sv: \"https://…\"}`, or one address alone.")
    }
}
