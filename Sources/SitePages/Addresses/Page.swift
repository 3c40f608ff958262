import CatalogueModel

/// Which page of the site, whatever the language.
public enum Page: Hashable, Sendable {
    case frontPage
    case list(RecordKind)
    /// The page of the record with this id.
    case record(String)
    /// What to do and whom to turn to in the chain with this id, to print or to take along.
    case checklist(String)
    /// The services side by side.
    case comparison
    case map
    case interfaces
    case search
    /// All handovers between two actors, the alphabetically first id first.
    case interface(ActorID, ActorID)
    case accessibilityStatement
    /// What has changed in the catalogue.
    case changes
    /// What is to be reviewed, by owner.
    case reviews
    /// How much each organisation has confirmed.
    case confirmations
    /// The kinds of pages with their fields, for editors.
    case kindGuide
    /// What the checks can say, for editors.
    case messageGuide
    case notFound
}

extension Page {
    /// The page of a pair of actors.
    static func interface(_ interface: Interface) -> Page { .interface(interface.first, interface.second) }
}

/// Pages that are named in `templates/i18n/`, one of each in every language.
public enum NamedPage: String, CaseIterable, Sendable {
    case map, comparison, interfaces, search, accessibilityStatement, changes, reviews, confirmations
    case kindGuide, messageGuide
}
