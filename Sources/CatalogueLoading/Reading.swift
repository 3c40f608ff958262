import CatalogueModel
import Diagnostics

/// What of `site.yaml` decides how a record is read.
struct SiteTerms: Equatable {
    /// Languages of the site, the primary one first.
    var languages: [Language] = []
    var domains: [DomainID] = []
    var situationGroups: [SituationGroupID] = []
}

extension SiteTerms {
    init(of configuration: SiteConfiguration) {
        self.init(
            languages: configuration.languages, domains: configuration.domains.map(\.id),
            situationGroups: configuration.situationGroups.map(\.id))
    }
}

/// What is gathered while one record (or the site's configuration) is read.
final class Reading {
    var terms: SiteTerms
    var findings: [Finding] = []
    var references: [PendingReference] = []
    var hash = TextHash()
    /// Whether what is missing is passed over, because the file could not be read and that has been told.
    let isMuted: Bool

    init(terms: SiteTerms = SiteTerms(), isMuted: Bool = false) {
        self.terms = terms
        self.isMuted = isMuted
    }

    var languages: [Language] { terms.languages }

    func tell(_ finding: Finding) {
        if !isMuted { findings.append(finding) }
    }
}

/// A reference to another record, checked when all records are known; remembered and so shared rather than copied.
final class PendingReference {
    let id: String
    /// Any kind when empty.
    let kinds: [RecordKind]
    let field: Field
    let node: YAMLNode

    init(id: String, kinds: [RecordKind], field: Field, node: YAMLNode) {
        self.id = id
        self.kinds = kinds
        self.field = field
        self.node = node
    }
}

/// A value's field and its position when it is one of a list.
struct Field {
    var mapping: MappingCursor
    var name: String
    var index: Int?

    /// The path from the root, as `steps[2].actor`.
    var label: String { mapping.label(of: name) + (index.map { "[\($0)]" } ?? "") }
}

/// A mapping with the keys that have been asked of it.
final class MappingCursor {
    /// Where a mapping stands: whose value it is.
    enum Stand {
        case root
        case value(of: Field, keyExtent: Range<Int>)
        case item(of: Field, node: YAMLNode)
    }

    let yaml: YAMLText
    let entries: [YAMLNode.Entry]
    let stand: Stand
    /// Keys of a translated item that only say which item it translates.
    var pairingKeys: [String] = []
    private var asked: [Bool]

    init(yaml: YAMLText, entries: [YAMLNode.Entry], stand: Stand) {
        self.yaml = yaml
        self.entries = entries
        self.stand = stand
        asked = Array(repeating: false, count: entries.count)
    }

    /// The entry with this key, which then counts as known.
    func take(_ key: String) -> YAMLNode.Entry? {
        guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
        asked[index] = true
        return entries[index]
    }

    /// The entries that nobody has asked for, in their order.
    var unasked: [YAMLNode.Entry] { zip(entries, asked).filter { !$0.1 }.map(\.0) }

    func label(of name: String) -> String {
        switch stand {
        case .root: name
        case .value(let field, _), .item(let field, _): "\(field.label).\(name)"
        }
    }

    /// Where to say that a key is missing: at the key or the item that lacks it, or on the first line of the file.
    var placeOfMissing: Finding.Place {
        switch stand {
        case .root: .range(SourceRange(line: 1, column: 1, length: yaml.firstLine > 1 ? 3 : 1), file: yaml.file)
        case .value(_, let keyExtent): yaml.place(of: keyExtent)
        case .item(_, let node): yaml.place(of: node)
        }
    }
}
