import CatalogueModel
import Diagnostics

/// Reads the values of declared fields from a mapping and its translations, and reports what is wrong with them.
struct FieldReader {
    typealias Translated = (language: Language, mapping: MappingCursor)

    let reading: Reading
    let mapping: MappingCursor
    let translations: [Translated]

    init(_ mapping: MappingCursor, translations: [Translated] = [], reading: Reading) {
        self.reading = reading
        self.mapping = mapping
        self.translations = translations
    }

    /// The values of the fields in their order; keys that are no fields are reported.
    ///
    /// - Parameter owner: what has the fields, for messages.
    func values(of fields: [FieldSchema], owner: @autoclosure () -> Message) -> [FieldValue?] {
        assert(Set(fields.map(\.name)).count == fields.count, "fields of one mapping have different names")
        let values = fields.map(value)
        for mapping in [mapping] + translations.map(\.mapping) {
            for entry in mapping.unasked { tellUnknown(entry, in: mapping, among: fields, owner: owner()) }
        }
        return values
    }

    /// Nil when the field is not there or cannot be read, which is reported.
    func value(of field: FieldSchema) -> FieldValue? {
        switch field.type {
        case .text where field.isTranslated: text(field)
        case .localizedText where field.isTranslated: text(field, parse: localizedText)
        case .list(.text) where field.isTranslated: field.pairing == nil ? words(field) : texts(field)
        case .mapping(let parts): nested(field, parts)
        case .list(.mapping(let parts)): list(field, of: parts, mayBeOne: false)
        case .oneOrMore(.mapping(let parts)): list(field, of: parts, mayBeOne: true)
        case .list(let item): values(field, of: item)
        case .oneOrMore(let item): oneOrMore(field, of: item)
        case .text, .localizedText, .flag, .integer, .amount, .date, .documentDate, .language, .colour, .url,
            .urlByLanguage, .addressToFill, .phone, .mailAddress, .choice, .reference, .domain, .situationGroup, .step,
            .message, .either:
            single(field)
        }
    }

    /// The entry of a field with its place, or nil when it is not there; then it is reported if it is required.
    func entry(_ schema: FieldSchema) -> (field: Field, entry: YAMLNode.Entry)? {
        if !schema.mayBeTranslated {
            for translation in translations { refuse(schema.name, in: translation.mapping) }
        }
        if let entry = mapping.take(schema.name) { return (Field(mapping: mapping, name: schema.name), entry) }
        if schema.isRequired { tellMissing(schema) }
        return nil
    }

    private func refuse(_ name: String, in mapping: MappingCursor) {
        guard let entry = mapping.take(name), !mapping.pairingKeys.contains(name) else { return }
        reading.tell(
            Finding(
                .error, .unknownKey, at: mapping.yaml.place(of: entry.keyExtent),
                "`\(mapping.label(of: name))` is not a text, so a translation does not have it",
                help: "Remove it: it is taken from the page in the primary language."))
    }
}

extension FieldSchema {
    /// Whether a translation may have the key: with a text, or with a mapping whose own fields are looked at one by one.
    fileprivate var mayBeTranslated: Bool {
        if isTranslated { return true }
        return switch type {
        case .mapping, .list(.mapping), .oneOrMore(.mapping): true
        default: false
        }
    }
}

// MARK: - Single values and lists of them

extension FieldReader {
    typealias Parse = (YAMLNode, Field) -> FieldValue?

    private func single(_ schema: FieldSchema) -> FieldValue? {
        guard let (field, entry) = entry(schema) else { return nil }
        if case .scalar(let text, _) = entry.value.content, Placeholder.stands(in: text) {
            reading.tell(.toBeFilled(entry.value, field))
            return nil
        }
        return parsed(entry.value, field, as: schema.type, rule: schema.rule)
    }

    /// The values of a list that could be read; nil when there is no such list.
    private func values(_ schema: FieldSchema, of type: FieldType) -> FieldValue? {
        guard let (field, entry) = entry(schema), let nodes = items(of: entry.value, field) else { return nil }
        if schema.isRequired, nodes.isEmpty { tellEmpty(entry, field) }
        return .list(nodes.enumerated().compactMap { parsed($1, field.item($0), as: type) })
    }

    /// One value, or a list of them.
    private func oneOrMore(_ schema: FieldSchema, of type: FieldType) -> FieldValue? {
        guard let (field, entry) = entry(schema) else { return nil }
        guard case .list(let nodes) = entry.value.content else {
            return .list([parsed(entry.value, field, as: type)].compactMap(\.self))
        }
        if let most = schema.most {
            if nodes.isEmpty { tellEmpty(entry, field) }
            if nodes.count > most { tellTooManyDomains(nodes, field, most: most) }
        }
        return .list(
            nodes.prefix(schema.most ?? nodes.count).enumerated().compactMap { parsed($1, field.item($0), as: type) })
    }

    private func tellTooManyDomains(_ nodes: [YAMLNode], _ field: Field, most: Int) {
        reading.tell(
            Finding(
                .error, .unknownValue, at: field.mapping.yaml.place(of: nodes[most]),
                "`\(field.label)` names \(nodes.count) domains; it may name \(most)",
                help: "Keep the main domain first and remove what matters least."))
    }

    /// What a value alone says, or a mapping in more words.
    func either(
        _ node: YAMLNode, _ field: Field, _ type: FieldType, _ parts: [FieldSchema], rule: MappingRule?
    ) -> FieldValue? {
        guard case .mapping(let entries) = node.content else { return parsed(node, field, as: type) }
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: .item(of: field, node: node))
        return mappingValue(of: parts, in: cursor, [], label: field.label, rule: rule)
    }
}

// MARK: - Mappings

extension FieldReader {
    /// Nil when the field is missing or is no mapping, which is reported.
    private func nested(_ schema: FieldSchema, _ parts: [FieldSchema]) -> FieldValue? {
        let found = entry(schema)
        let subtranslations = translations.compactMap { translation -> Translated? in
            guard let entry = translation.mapping.take(schema.name) else { return nil }
            let field = Field(mapping: translation.mapping, name: schema.name)
            if found == nil { tellNothingToTranslate(entry, field) }
            guard let entries = entries(of: entry.value, field) else { return nil }
            let stand = MappingCursor.Stand.value(of: field, keyExtent: entry.keyExtent)
            return (translation.language, MappingCursor(yaml: translation.mapping.yaml, entries: entries, stand: stand))
        }
        guard let (field, entry) = found, let entries = entries(of: entry.value, field) else { return nil }
        let stand = MappingCursor.Stand.value(of: field, keyExtent: entry.keyExtent)
        let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: stand)
        return mappingValue(of: parts, in: cursor, subtranslations, label: field.label, rule: schema.rule)
    }

    func mappingValue(
        of parts: [FieldSchema], in cursor: MappingCursor, _ translations: [Translated],
        label: @autoclosure () -> String,
        rule: MappingRule?
    ) -> FieldValue {
        let reader = FieldReader(cursor, translations: translations, reading: reading)
        if let rule { reader.check(rule) }
        return .mapping(reader.values(of: parts, owner: "`\(label())`"))
    }

    private func check(_ rule: MappingRule) {
        switch rule {
        case .stepOrRun:
            let has = Set(mapping.entries.map(\.key))
            let isStep = has.contains("step") && !has.contains("from") && !has.contains("to")
            let isRun = !has.contains("step") && has.contains("from") && has.contains("to")
            if !isStep, !isRun { tellUnclearSteps() }
        case .anyField:
            if mapping.entries.isEmpty { tellNoWay() }
        }
    }

    private func tellUnclearSteps() {
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing,
                "It is not clear which steps of the chain are meant",
                help:
                    "Write `{chain: id, step: id}` for one step, or `{chain: id, from: id, to: id}` for a run of steps."
            ))
    }

    private func tellNoWay() {
        reading.tell(
            Finding(
                .error, .missingField, at: mapping.placeOfMissing, "`feedback` names no way to tell of a fault",
                help: "Add `mail`, `form` or `issues`, or remove `feedback`."))
    }

    /// The entries of a mapping; nil when the node is something else, which is reported.
    func entries(of node: YAMLNode, _ field: Field) -> [YAMLNode.Entry]? {
        if case .mapping(let entries) = node.content { return entries }
        reading.tell(
            .wrongType(
                node, field, wanted: "a mapping of keys", help: "Write the keys on lines of their own, indented."))
        return nil
    }
}
