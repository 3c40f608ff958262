/// What can be wrong with translations.
extension DiagnosticID {
    static let ofTranslations: [DiagnosticID] = [
        translationWithoutOriginal, staleTranslation, missingTranslation, unknownLanguage,
    ]

    public static let translationWithoutOriginal = DiagnosticID(
        "translation-without-original", .translations, "The translation has no original",
        "Name the translation after its original: page.md and page.sv.md.")
    public static let staleTranslation = DiagnosticID(
        "stale-translation", .translations, "The translation is stale: the original has changed",
        "The command palvelukartta translate shows what has changed in the original. Mend the translation and write the new value of translationOf."
    )
    public static let missingTranslation = DiagnosticID(
        "missing-translation", .translations, "The page has not been translated",
        "The command palvelukartta translate begins it. Until then the page is shown in the primary language.")
    public static let unknownLanguage = DiagnosticID(
        "unknown-language", .translations, "The site does not have the language",
        "Add the language to site.yaml, or mend its code.")
}
