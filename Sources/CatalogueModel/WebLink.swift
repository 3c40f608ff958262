/// Where a link leads: one address for all readers, or one for each language in which there is a page.
public struct WebLink: Hashable, Sendable {
    /// An address and its language when that is known and is not the reader's own.
    public struct Target: Hashable, Sendable {
        public var address: String
        public var otherLanguage: Language?
    }

    /// The address of which no language is told.
    public private(set) var address: String?
    public private(set) var byLanguage: [Language: String]

    public init(_ address: String) {
        self.address = address
        byLanguage = [:]
    }

    /// Nil when there is no address at all.
    public init?(byLanguage: [Language: String]) {
        guard !byLanguage.isEmpty else { return nil }
        address = nil
        self.byLanguage = byLanguage
    }

    /// Every address, sorted.
    public var addresses: [String] { [address].compactMap(\.self) + byLanguage.values.sorted() }

    /// The address for a reader: that in her language, else the first in the order of `languages`, else any.
    public func target(for reader: Language, among languages: [Language]) -> Target {
        if let address { return Target(address: address) }
        if let own = byLanguage[reader] { return Target(address: own) }
        let others = languages + byLanguage.keys.sorted()
        let language = others.first { byLanguage[$0] != nil }
        return Target(address: language.flatMap { byLanguage[$0] } ?? "", otherLanguage: language)
    }
}
