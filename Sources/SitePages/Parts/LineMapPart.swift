import CatalogueModel

/// A line map with the list that says the same.
struct LineMapPart: TemplateData {
    /// Id of the section.
    var anchor: String
    var title: String
    var titleLanguage: String?
    /// Whose chains the map shows; nil for the overview and for chains without one.
    var domain: String?
    /// `7 palveluketjua`
    var count: String?
    /// What is left out of the picture.
    var note: String?
    var picture: HTML
    var lines: [LineEntry]

    static let fields = TemplateFields<LineMapPart>([
        .init("anchor", \.anchor), .init("title", \.title), .init("titleLanguage", \.titleLanguage),
        .init("domain", \.domain), .init("count", \.count), .init("note", \.note), .init("picture", \.picture),
        .init("lines", \.lines),
    ])
}

/// A line in the list beside its map.
struct LineEntry: TemplateData {
    /// Id of the entry, by which the line can be chosen.
    var anchor: String
    /// Id of the line in the picture; nil when it is not drawn.
    var drawn: String?
    /// Its number on the map; nil when it is not drawn.
    var number: String?
    var link: RecordLink
    /// `7 palveluketjua` of a line that stands for several.
    var count: String?
    var stops: [RecordLink]
    // What the line is filtered by.
    var domain: String?
    var customer: String?
    var situations: String?

    static let fields = TemplateFields<LineEntry>([
        .init("anchor", \.anchor), .init("drawn", \.drawn), .init("number", \.number), .init("link", \.link),
        .init("count", \.count), .init("stops", \.stops), .init("domain", \.domain), .init("customer", \.customer),
        .init("situations", \.situations),
    ])
}

/// What the lines can be filtered by.
struct LineFilter: TemplateData {
    var domains: [FilterChoice]
    var customers: [FilterChoice]
    var situations: [FilterChoice]

    static let fields = TemplateFields<LineFilter>([
        .init("domains", \.domains), .init("customers", \.customers), .init("situations", \.situations),
    ])
}

/// One choice of a filter.
struct FilterChoice: TemplateData {
    var id: String
    var title: String
    var language: String?

    static let fields = TemplateFields<FilterChoice>([
        .init("id", \.id), .init("title", \.title), .init("language", \.language),
    ])
}
