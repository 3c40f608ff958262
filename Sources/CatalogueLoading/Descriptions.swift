import CatalogueModel
import Diagnostics
import StandardFiles

// What fields and kinds are for, in words for those who write the content: texts of `templates/i18n/`. The site's pages
// take them from the project's templates; what the program says without a project, from those that it brings along.

extension FieldSchema {
    public func description(in language: MessageLanguage) -> String {
        standardDescription(descriptionKey, in: language)
    }
}

extension RecordKind {
    public func description(in language: MessageLanguage) -> String { standardDescription(rawValue, in: language) }
}

/// The description under a key (`service.howToGet`, `service`, `site`) in the program's own words.
public func standardDescription(_ key: String, in language: MessageLanguage) -> String {
    standardTexts[language]?["field.\(key)"] ?? standardTexts[.english]?["field.\(key)"] ?? ""
}

/// The keys of all descriptions.
public let descriptionKeys: [String] = {
    func keys(_ fields: [FieldSchema]) -> [String] { fields.flatMap { [$0.descriptionKey] + keys($0.type.parts) } }
    let ofFields = RecordKind.allCases.flatMap { keys(schema(of: $0)) } + keys(SiteConfiguration.fields.schemas)
    return Set(ofFields + RecordKind.allCases.map(\.rawValue) + ["site", translationKey]).sorted()
}()

private let standardTexts: [MessageLanguage: [String: String]] = {
    let texts = MessageLanguage.allCases.compactMap { language in
        StandardFiles.texts(in: language).map { (language, loadTexts($0).table.texts) }
    }
    return Dictionary(texts) { first, _ in first }
}()
