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
        guard let found = firstOccurrence(of: words, in: body.bytes) else { return nil }
        return .channelNotConfigured(
            SourceRange(of: found, in: body.bytes, firstLine: body.firstLine), in: body.file)
    }
}

/// Where one of some words in small letters stands first, in letters of any case.
private func firstOccurrence(of words: [String], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let words = words.map { Array($0.utf8) }
    var beginsAWord = [Bool](repeating: false, count: 256)
    for first in words.compactMap(\.first) {
        beginsAWord[Int(first)] = true
        beginsAWord[Int(first ^ 0x20)] = true
    }
    return beginsAWord.withUnsafeBufferPointer { beginsAWord in
        bytes.withUnsafeBufferPointer { text in
            for start in text.indices where beginsAWord[Int(text[start])] {
                for word in words where stands(word, at: start, in: text) {
                    return bytes.startIndex + start..<bytes.startIndex + start + word.count
                }
            }
            return nil
        }
    }
}

private func stands(_ word: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count - start >= word.count else { return false }
    var index = 0
    while index < word.count, lowercased(text[start + index]) == word[index] { index += 1 }
    return index == word.count
}

private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }

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
