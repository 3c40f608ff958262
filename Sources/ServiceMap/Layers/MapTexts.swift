import CatalogueModel

/// The words of a map in one language; the target itself knows none.
public struct MapTexts: Sendable {
    public var language: Language
    /// Heading of a column, as "Palvelut".
    public var heading: @Sendable (MapLayer) -> String
    /// What one record is called before its title in a link's name, as "Palvelu".
    public var kind: @Sendable (RecordKind) -> String
    /// What several records drawn as one are called, as "Palkeet · talous: 12 palvelua".
    public var bundle: @Sendable (MapBundle) -> String
    /// What the records left over around one record are called, as "+12 muuta".
    public var more: @Sendable (RecordKind, Int) -> String

    public init(
        language: Language, heading: @escaping @Sendable (MapLayer) -> String,
        kind: @escaping @Sendable (RecordKind) -> String, bundle: @escaping @Sendable (MapBundle) -> String,
        more: @escaping @Sendable (RecordKind, Int) -> String
    ) {
        self.language = language
        self.heading = heading
        self.kind = kind
        self.bundle = bundle
        self.more = more
    }
}

/// What several records drawn as one have in common.
public struct MapBundle: Hashable, Sendable {
    public var kind: RecordKind
    public var count: Int
    /// Title of the provider, when all are one provider's services.
    public var provider: String?
    /// Title of the domain; nil for records that have none.
    public var domain: String?
}
