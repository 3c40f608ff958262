/// How much of a catalogue stands in one of its further languages.
public struct TranslationCoverage: Hashable, Sendable {
    public var language: Language
    /// All records, and how many of them have a translation.
    public var records = 0
    public var translated = 0
    /// Records whose title and summary are translated.
    public var summaries = 0
    /// Records with a text in the primary language, and how many of these texts are translated.
    public var texts = 0
    public var translatedTexts = 0
    /// Translations whose original has changed since.
    public var stale = 0

    public init(
        language: Language, records: Int = 0, translated: Int = 0, summaries: Int = 0, texts: Int = 0,
        translatedTexts: Int = 0,
        stale: Int = 0
    ) {
        self.language = language
        self.records = records
        self.translated = translated
        self.summaries = summaries
        self.texts = texts
        self.translatedTexts = translatedTexts
        self.stale = stale
    }
}

extension Catalogue {
    /// One for each language but the primary.
    public var translationCoverage: [TranslationCoverage] {
        languages.dropFirst().map { language in
            var coverage = TranslationCoverage(language: language)
            for header in records.map(\.header) {
                coverage.records += 1
                if header.title.isTranslated(to: language), header.summary.isTranslated(to: language) {
                    coverage.summaries += 1
                }
                if header.bodies[primaryLanguage]?.bytes.isEmpty == false {
                    coverage.texts += 1
                    if header.bodies[language]?.bytes.isEmpty == false { coverage.translatedTexts += 1 }
                }
                guard let translation = header.translations[language] else { continue }
                coverage.translated += 1
                if translation.translationOf != header.textHash { coverage.stale += 1 }
            }
            return coverage
        }
    }
}
