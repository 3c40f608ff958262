import CatalogueModel
import Diagnostics

/// No two situations answer the same search words: a reader who writes them could not tell which is hers.
func checkSameSearchWords(_ context: RuleContext) -> [Finding] {
    let catalogue = context.catalogue
    return catalogue.languages.flatMap { language -> [Finding] in
        var owners: [String: SearchWord] = [:]
        var findings: [Finding] = []
        for situation in catalogue.situations.values where !catalogue.hasEnded(situation.header) {
            for word in words(of: situation.header, in: language, primary: catalogue.primaryLanguage) {
                guard let first = owners[word.key] else {
                    owners[word.key] = word
                    continue
                }
                if first.situation != word.situation { findings.append(.sameWord(word, first)) }
            }
        }
        return findings
    }
}

/// A title or another name of a situation with its place.
private struct SearchWord {
    var situation: String
    var text: String
    var place: Finding.Place

    /// Without regard to capitals and spaces.
    var key: String { text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

private func words(of header: RecordHeader, in language: Language, primary: Language) -> [SearchWord] {
    let file = language == primary ? header.file : header.translations[language]?.file
    // What is not translated has been told in the primary language.
    guard let file else { return [] }
    var words: [SearchWord] = []
    if language == primary || header.title.isTranslated(to: language) {
        words.append(
            SearchWord(situation: header.id, text: header.title[language], place: .field("title", file: file)))
    }
    let aliases = language == primary ? header.aliases.primary : header.aliases.translations[language] ?? []
    return words
        + aliases.enumerated().map { index, alias in
            SearchWord(
                situation: header.id, text: alias,
                place: .field(FieldPath("aliases").appending(index), file: file))
        }
}

extension Finding {
    fileprivate static func sameWord(_ word: SearchWord, _ first: SearchWord) -> Finding {
        Finding(
            .warning, .sameSearchWords, at: word.place,
            "The situation `\(first.situation)` answers “\(word.text.prefix(80))” too",
            help: "Leave the words to the situation that answers them, or make one of the two more exact.",
            notes: [Note("The other stands here", at: first.place)])
    }
}
