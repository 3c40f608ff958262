import CatalogueModel
import Diagnostics

/// Every record has a translation in each language of the site.
func checkTranslations(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    context.catalogue.languages.dropFirst().compactMap { language in
        header.translations[language] == nil ? .missingTranslation(header, language) : nil
    }
}

extension Finding {
    fileprivate static func missingTranslation(_ header: RecordHeader, _ language: Language) -> Finding {
        let name = header.file.split(separator: "/").last.map(String.init) ?? header.file
        let translated = name.hasSuffix(".md") ? "\(name.dropLast(3)).\(language).md" : "\(name).\(language).md"
        return Finding(
            .warning, .missingTranslation, at: .file(header.file),
            "`\(header.id)` has no translation in the language `\(language)`",
            help: "Write `\(translated)` beside it, with `translationOf: \"\(header.textHash)\"`.")
    }
}
