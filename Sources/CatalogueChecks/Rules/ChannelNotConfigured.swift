import CatalogueModel
import Diagnostics
import Markdown

/// No page of the site itself tells readers to use its channel for feedback while there is none.
func checkChannelNotConfigured(_ record: any Record, _ header: RecordHeader, _ context: RuleContext) -> [Finding] {
    let configuration = context.catalogue.configuration
    guard record is Article, configuration.feedback == nil, configuration.accessibility?.feedback == nil else {
        return []
    }
    return header.bodies.sorted { $0.key < $1.key }.compactMap { language, body in
        let words = wordsForFeedbackChannels[language.code] ?? []
        let text = String(decoding: body.bytes, as: UTF8.self)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let folded = line.lowercased()
            guard let word = words.first(where: { folded.contains($0) }), let range = folded.firstRange(of: word) else {
                continue
            }
            let column = folded.unicodeScalars.distance(from: folded.startIndex, to: range.lowerBound) + 1
            return .channelNotConfigured(
                SourceRange(line: body.firstLine + index, column: column, length: word.unicodeScalars.count),
                in: body.file)
        }
        return nil
    }
}

/// Beginnings of words for the site's own ways to take feedback, in small letters, by the language's code.
private let wordsForFeedbackChannels = [
    "fi": ["palautekanava", "palautelomak", "palauteosoit", "palautelaatik"],
    "sv": ["responskanal", "feedbackkanal", "responsformulär", "feedbackformulär", "responsadress"],
    "en": ["feedback channel", "feedback form", "feedback address"],
]

extension Finding {
    fileprivate static func channelNotConfigured(_ range: SourceRange, in file: String) -> Finding {
        Finding(
            .warning, .channelNotConfigured, at: .range(range, file: file),
            "The text tells of a channel for feedback, and site.yaml names none",
            help: "Add `feedback` to site.yaml, or remove the sentence.")
    }
}
