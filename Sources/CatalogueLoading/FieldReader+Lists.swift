import CatalogueModel
import Diagnostics

extension FieldReader {
    /// A list of mappings, or one mapping alone where that is allowed, with what translations say of each.
    func list(_ schema: FieldSchema, of parts: [FieldSchema], mayBeOne: Bool) -> FieldValue? {
        let (name, pairing) = (schema.name, schema.pairing ?? .position)
        let found = entry(schema)
        var translated = translations.compactMap { translation -> TranslatedItems? in
            guard let entry = translation.mapping.take(name) else { return nil }
            let field = Field(mapping: translation.mapping, name: name)
            guard found != nil else {
                tellNothingToTranslate(entry, field)
                return nil
            }
            return TranslatedItems(of: entry, field, translation.language, pairing, mayBeOne: mayBeOne, self)
        }
        guard found != nil || !translated.isEmpty else { return nil }
        var values: [FieldValue] = []
        if let (field, entry) = found, let items = mappings(in: entry, field, mayBeOne: mayBeOne) {
            if schema.isRequired, items.isEmpty { tellEmpty(entry, field) }
            for (index, (field, node)) in items.enumerated() {
                guard let entries = entries(of: node, field) else { continue }
                let stand: MappingCursor.Stand =
                    field.index == nil ? .value(of: field, keyExtent: entry.keyExtent) : .item(of: field, node: node)
                let cursor = MappingCursor(yaml: field.mapping.yaml, entries: entries, stand: stand)
                var subtranslations: [Translated] = []
                for position in translated.indices {
                    if let item = translated[position].item(for: cursor, at: index) {
                        subtranslations.append((translated[position].language, item))
                    }
                }
                values.append(
                    mappingValue(of: parts, in: cursor, subtranslations, label: field.label, rule: schema.rule))
            }
        }
        for items in translated { items.tellUnpaired(reading) }
        return .list(values)
    }

    /// The items of a list with their fields; one mapping alone is its own only item, where that is allowed.
    fileprivate func mappings(
        in entry: YAMLNode.Entry, _ field: Field, mayBeOne: Bool
    ) -> [(field: Field, node: YAMLNode)]? {
        if mayBeOne, case .mapping = entry.value.content { return [(field, entry.value)] }
        return items(of: entry.value, field)?.enumerated().map { (field.item($0), $1) }
    }
}

/// The items of a list in one translation, those not yet paired with an original still marked so.
private struct TranslatedItems {
    private struct Item {
        var cursor: MappingCursor
        /// What names the item's original: an id, or values of fields; nil by position.
        var keys: [String]?
        var extent: Range<Int>
        var isPaired = false
    }

    let language: Language
    private let field: Field
    private let pairing: ItemPairing
    private var items: [Item] = []
    private var originals: [[String]] = []

    /// Nil when the translation's list is not of the right form, which is told.
    init?(
        of entry: YAMLNode.Entry, _ field: Field, _ language: Language, _ pairing: ItemPairing, mayBeOne: Bool,
        _ reader: FieldReader
    ) {
        self.language = language
        self.field = field
        self.pairing = pairing
        let yaml = field.mapping.yaml
        if case .id(_, let shorthand) = pairing {
            guard let entries = reader.entries(of: entry.value, field) else { return nil }
            for item in entries {
                let itemField = Field(mapping: field.mapping, name: "\(field.name).\(item.key)")
                var fields = [YAMLNode.Entry(key: shorthand, keyExtent: item.keyExtent, value: item.value)]
                if case .mapping(let own) = item.value.content { fields = own }
                let cursor = MappingCursor(
                    yaml: yaml, entries: fields, stand: .value(of: itemField, keyExtent: item.keyExtent))
                items.append(Item(cursor: cursor, keys: [item.key], extent: item.keyExtent))
            }
            return
        }
        guard let nodes = reader.mappings(in: entry, field, mayBeOne: mayBeOne) else { return nil }
        for (itemField, node) in nodes {
            guard let entries = reader.entries(of: node, itemField) else { return nil }
            let cursor = MappingCursor(yaml: yaml, entries: entries, stand: .item(of: itemField, node: node))
            var item = Item(cursor: cursor, keys: nil, extent: node.extent.lowerBound..<node.extent.lowerBound + 1)
            if case .fields(let names) = pairing {
                cursor.pairingKeys = names
                let named = names.map { cursor.take($0) }
                item.keys = named.map { $0?.value.text ?? "" }
                if let first = named.first, let first { item.extent = first.value.extent }
            }
            items.append(item)
        }
    }

    mutating func item(for original: MappingCursor, at position: Int) -> MappingCursor? {
        let keys: [String]
        switch pairing {
        case .position:
            guard position < items.count else { return nil }
            items[position].isPaired = true
            return items[position].cursor
        case .id(let name, _): keys = [original.text(of: name)]
        case .fields(let names): keys = names.map(original.text(of:))
        }
        originals.append(keys)
        guard let index = items.firstIndex(where: { $0.keys == keys && !$0.isPaired }) else { return nil }
        items[index].isPaired = true
        return items[index].cursor
    }

    func tellUnpaired(_ reading: Reading) {
        for item in items where !item.isPaired {
            let name = (item.keys ?? []).joined(separator: " → ")
            let known = originals.map { $0.joined(separator: " → ") }.sorted()
            let help: Message =
                nearMiss(to: name, among: known).map { "Did you mean `\($0)`?" }
                ?? "Remove it, or add its original to the page in the primary language."
            reading.tell(
                Finding(
                    .error, .unknownKey, at: field.mapping.yaml.place(of: item.extent),
                    item.keys == nil
                        ? "`\(field.label)` has more items than the page in the primary language"
                        : "`\(field.label)` translates `\(name)`, which the page in the primary language does not have",
                    help: help))
        }
    }
}

extension MappingCursor {
    fileprivate func text(of name: String) -> String { entries.first { $0.key == name }?.value.text ?? "" }
}
