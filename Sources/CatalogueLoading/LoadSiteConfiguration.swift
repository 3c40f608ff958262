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
    reading.terms.languages = languages(in: mapping)
    let values = fields.values(of: SiteConfiguration.fields.schemas, owner: "site.yaml")
    guard var configuration = SiteConfiguration(.mapping(values)) else { return (nil, findings + reading.findings) }
    findings += reading.findings
    findings += repeated(configuration, in: file.path) + unusable(configuration, in: file.path)
    // What has been told must not be reckoned with.
    if !ReviewSchedule.allowedMonths.contains(configuration.reviews.months) { configuration.reviews = .standard }
    return (configuration.languages.isEmpty ? nil : configuration, findings)
}

/// The languages of the site, which decide how all other fields are read; what is wrong with them is reported later.
private func languages(in mapping: MappingCursor) -> [Language] {
    let schema = SiteConfiguration.fields.schemas.first { $0.name == "languages" }
    let value = schema.flatMap(FieldReader(mapping, reading: Reading(isMuted: true)).value)
    return value.flatMap([Language].init) ?? []
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
