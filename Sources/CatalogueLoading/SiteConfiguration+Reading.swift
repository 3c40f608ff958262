import CatalogueModel
import Diagnostics

/// What `site.yaml` says, and what is wrong with it; no configuration when it names no language.
public func loadSiteConfiguration(
    _ file: SourceFile
) -> (configuration: SiteConfiguration?, findings: [Finding]) {
    var findings: [Finding] = []
    let yaml: YAMLText
    switch wholeYAML(of: file) {
    case .failure(let refusal): return (nil, [refusal.finding])
    case .success(let text): yaml = text
    }
    guard let mapping = rootMapping(of: yaml, &findings) else { return (nil, findings) }
    let reading = Reading()
    let fields = FieldReader(mapping, reading: reading)
    var configuration = SiteConfiguration(reading: fields)
    fields.finish("site.yaml")
    findings += reading.findings
    findings += repeated(configuration, in: file.path) + unusable(configuration, in: file.path)
    // What has been told must not be reckoned with.
    if !ReviewSchedule.allowedMonths.contains(configuration.reviews.months) { configuration.reviews = .standard }
    return (configuration.languages.isEmpty ? nil : configuration, findings)
}

/// The fields that `site.yaml` may have.
public func schemaOfSiteConfiguration() -> [FieldSchema] {
    let describing = FieldReader()
    _ = SiteConfiguration(reading: describing)
    return describing.described
}

extension SiteConfiguration {
    fileprivate init(reading fields: FieldReader) {
        // First, because the texts of all other fields are by language.
        let languages = fields.languages(required: "languages")
        fields.reading.terms.languages = languages
        self.init(
            title: fields.localizedText(required: "title"),
            summary: fields.localizedText("summary") ?? LocalizedText(""),
            publisher: fields.localizedText("publisher") ?? LocalizedText(""),
            status: fields.localizedText("status"),
            languages: languages,
            domains: fields.list(required: "domains", Domain.init),
            situationGroups: fields.list("situationGroups", SituationGroup.init),
            baseURL: fields.url("baseURL").map { String($0.reversed().drop { $0 == "/" }.reversed()) },
            repository: fields.nested("repository", Repository.init),
            reviews: fields.integer("reviewAfterMonths").map(ReviewSchedule.init) ?? .standard,
            feedback: fields.feedback("feedback"),
            accessibility: fields.nested("accessibility", AccessibilityStatement.init),
            precompress: fields.flag("precompress") ?? true,
            licence: fields.nested("licence", Licence.init),
            accepted: fields.list("accepted", AcceptedWarning.init))
    }
}

extension Domain {
    fileprivate init(reading fields: FieldReader) {
        self.init(
            id: DomainID(fields.ownID(required: "id")),
            title: fields.localizedText(required: "title"),
            colour: fields.colour(required: "colour"),
            darkColour: fields.colour(required: "darkColour"))
    }
}

extension SituationGroup {
    fileprivate init(reading fields: FieldReader) {
        self.init(
            id: SituationGroupID(fields.ownID(required: "id")), title: fields.localizedText(required: "title"))
    }
}

extension Repository {
    fileprivate init(reading fields: FieldReader) {
        // Not read as an address: `{path}` stands in it.
        self.init(url: fields.url(required: "url"), edit: fields.string("edit"))
    }
}

extension Licence {
    fileprivate init(reading fields: FieldReader) {
        self.init(id: fields.string(required: "id"), url: fields.url(required: "url"))
    }
}

extension AccessibilityStatement {
    fileprivate init(reading fields: FieldReader) {
        self.init(
            status: fields.choice(required: "status", standIn: .none),
            prepared: fields.date(required: "prepared"),
            reviewed: fields.date(required: "reviewed"),
            method: fields.localizedText(required: "method"),
            failings: fields.list("failings", Failing.init),
            feedback: fields.url("feedback", schemes: ["https:", "mailto:"]))
    }
}

extension AccessibilityStatement.Failing {
    fileprivate init(reading fields: FieldReader) {
        self.init(
            what: fields.localizedText(required: "what"),
            criterion: fields.string("criterion"),
            remedy: fields.localizedText("remedy"))
    }
}

/// Languages and domains that are written twice.
private func repeated(_ configuration: SiteConfiguration, in file: String) -> [Finding] {
    var findings: [Finding] = []
    for (index, language) in configuration.languages.enumerated()
    where configuration.languages[..<index].contains(language) {
        let path = FieldPath("languages").appending(index)
        findings.append(
            Finding(
                .error, .siteConfiguration, at: .field(path, file: file),
                "The language `\(language)` stands here twice",
                help: "Remove one of the two."))
    }
    for (index, domain) in configuration.domains.enumerated()
    where configuration.domains[..<index].contains(where: { $0.id == domain.id }) {
        let path = FieldPath("domains").appending(index).appending("id")
        findings.append(
            Finding(
                .error, .siteConfiguration, at: .field(path, file: file),
                "The domain `\(domain.id)` stands here a second time", help: "Give it another id, or remove it."))
    }
    for (index, group) in configuration.situationGroups.enumerated()
    where configuration.situationGroups[..<index].contains(where: { $0.id == group.id }) {
        let path = FieldPath("situationGroups").appending(index).appending("id")
        findings.append(
            Finding(
                .error, .siteConfiguration, at: .field(path, file: file),
                "The group `\(group.id)` stands here a second time", help: "Give it another id, or remove it."))
    }
    return findings
}

/// Values that have the right form and still lead nowhere.
private func unusable(_ configuration: SiteConfiguration, in file: String) -> [Finding] {
    var findings: [Finding] = []
    if let repository = configuration.repository, let edit = repository.edit,
        !edit.contains("{path}") || !edit.hasPrefix("https://") && !edit.hasPrefix("http://")
    {
        findings.append(
            Finding(
                .error, .invalidURL, at: .field(FieldPath("repository").appending("edit"), file: file),
                "`repository.edit` is “\(edit)”; it must be a web address with {path} where the file's path belongs",
                help: "GitHub: \(repository.url)/edit/main/{path}  GitLab: \(repository.url)/-/edit/main/{path}"))
    }
    let months = configuration.reviews.months
    if !ReviewSchedule.allowedMonths.contains(months) {
        findings.append(
            Finding(
                .error, .siteConfiguration, at: .field("reviewAfterMonths", file: file),
                "`reviewAfterMonths` is \(months); a review holds for 1 to 120 months",
                help: "Write for how many months a review of a page holds, as 15."))
    }
    return findings
}
