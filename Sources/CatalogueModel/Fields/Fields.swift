/// The fields of a mapping, declared once: how each is written and where a `Root` keeps it. Whatever is done with fields
/// (reading, schemas, JSON, search, references) goes over this declaration, in its order.
public struct Fields<Root: Sendable>: Sendable {
    private struct Entry: Sendable {
        var schema: FieldSchema
        var get: @Sendable (Root) -> FieldValue?
        var set: @Sendable (inout Root, FieldValue) -> Void
    }

    /// What a value is before anything of it has been read.
    let standIn: Root
    /// What the keys of the descriptions begin with.
    private let owner: String
    private var entries: [Entry] = []

    public private(set) var schemas: [FieldSchema] = []

    init(_ standIn: Root, _ owner: String, declare: (inout Self) -> Void) {
        self.standIn = standIn
        self.owner = owner
        declare(&self)
        schemas = entries.map(\.schema)
    }

    /// A field that must be there.
    ///
    /// - Parameters:
    ///   - type: what the property's type is written as, unless said.
    ///   - rule: what must hold between the fields of the mapping that it is.
    mutating func required<Value: FieldContent>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, as type: FieldType? = nil,
        translated: Bool? = nil, pairedBy pairing: ItemPairing? = nil, most: Int? = nil, rule: MappingRule? = nil,
        _ traits: FieldTraits = []
    ) {
        add(
            name, path, type, isRequired: true, translated: translated, pairing, most, rule, nil, traits,
            describedAs: nil)
    }

    /// A field that may be left out.
    ///
    /// - Parameters:
    ///   - nameInData: its name in `data/catalogue.json`, when it is another.
    ///   - description: where the text stands that says what it is for, when several kinds share it.
    mutating func optional<Value: FieldContent>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, as type: FieldType? = nil,
        translated: Bool? = nil, pairedBy pairing: ItemPairing? = nil, most: Int? = nil, rule: MappingRule? = nil,
        nameInData: String? = nil, describedAs description: String? = nil, _ traits: FieldTraits = []
    ) {
        add(
            name, path, type, isRequired: false, translated: translated, pairing, most, rule, nameInData, traits,
            describedAs: description)
    }

    private mutating func add<Value: FieldContent>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ type: FieldType?, isRequired: Bool,
        translated: Bool?, _ pairing: ItemPairing?, _ most: Int?, _ rule: MappingRule?, _ nameInData: String?,
        _ traits: FieldTraits, describedAs description: String?
    ) {
        let type = type ?? Value.fieldType
        let isTranslated = (translated ?? (Value.isTranslated && type != .localizedText)) && type.holdsText
        var ownPairing = pairing
        if isTranslated, pairing == nil, Value.self != LocalizedWords.self, type.isList { ownPairing = .position }
        entries.append(
            Entry(
                schema: FieldSchema(
                    name: name, type: type, isRequired: isRequired, isTranslated: isTranslated,
                    pairing: isTranslated ? ownPairing : nil, most: most, rule: rule, nameInData: nameInData ?? name,
                    traits: traits, descriptionKey: description ?? "\(owner).\(name)"),
                get: { $0[keyPath: path].fieldValue },
                set: { root, value in
                    if let value = Value(value) { root[keyPath: path] = value }
                }))
    }

    /// A value with these values of its fields, in the order of the declaration.
    ///
    /// - Parameter root: what it is where a field has no value.
    func value(of values: [FieldValue?], in root: Root) -> Root {
        assert(values.count == entries.count, "a value for each field")
        var root = root
        for (entry, value) in zip(entries, values) {
            if let value { entry.set(&root, value) }
        }
        return root
    }

    func values(of root: Root) -> [FieldValue?] { entries.map { $0.get(root) } }

    func visit(_ root: Root, where isWanted: (FieldSchema) -> Bool, _ visit: (FieldSchema, FieldValue?) -> Void) {
        for entry in entries where isWanted(entry.schema) {
            visit(entry.schema, entry.get(root))
        }
    }
}

extension FieldType {
    fileprivate var isList: Bool {
        switch self {
        case .list, .oneOrMore: true
        default: false
        }
    }
}

/// A value that is written as a mapping of declared fields.
public protocol Fielded: FieldContent {
    static var fields: Fields<Self> { get }
}

extension Fielded {
    public static var fieldType: FieldType { .mapping(fields.schemas) }
    public static var isTranslated: Bool { true }

    public init?(_ value: FieldValue) {
        guard case .mapping(let values) = value else { return nil }
        self = Self.fields.value(of: values, in: Self.fields.standIn)
    }

    public var fieldValue: FieldValue? { .mapping(Self.fields.values(of: self)) }
}
