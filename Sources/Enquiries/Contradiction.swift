import CatalogueLoading
import CatalogueModel
import Diagnostics

/// A handover of which its parties say different things.
public struct Contradiction: Hashable, Sendable {
    public var question: Question
    /// What the page says now.
    var told: AnswerWord
    public var answers: [GivenAnswer]
    /// What each party says, now or earlier.
    var words: [ActorID: AnswerWord]

    /// The id of the grey area that records it.
    public var pageID: String {
        guard case .handover(let chain, let from, let to) = question.subject else { return "" }
        return "eri-vastaukset-\(chain)-\(from)-\(to)"
    }

    public var path: String { "content/\(RecordKind.greyArea.folder)/\(pageID).md" }

    /// The grey area's page with its translations; empty when the handover is no more.
    public func pages(in catalogue: Catalogue) -> [SourceFile] {
        guard let primary = page(in: catalogue.primaryLanguage, of: catalogue, translationOf: nil) else { return [] }
        let read = loadCatalogue(
            configuration: catalogue.configuration, files: [primary], on: catalogue.day
        ).catalogue
        let hash = read.records.first?.header.textHash ?? ""
        return [primary]
            + catalogue.languages.dropFirst().compactMap { page(in: $0, of: catalogue, translationOf: hash) }
    }

    private func page(in language: Language, of catalogue: Catalogue, translationOf hash: String?) -> SourceFile? {
        let spoken = MessageLanguage(rawValue: language.code)
        if spoken == nil, hash != nil { return nil }
        let words = spoken ?? .english
        guard let (chain, _, handover) = catalogue.handover(of: question), let from = chain.step(handover.from),
            let to = chain.step(handover.to)
        else { return nil }
        let names = question.parties.map { catalogue.actor($0)?.header.title[language] ?? $0.text }
        let title = ContradictionWords.title.text(words, from.title[language], to.title[language])
        let summary = ContradictionWords.summary.text(words, names.joined(separator: ", "))
        var lines = ["---", "title: \(yamlScalar(title))", "summary: \(yamlScalar(shortened(summary)))"]
        if let hash { lines.append("translationOf: \"\(hash)\"") } else { lines.append("kind: interface") }
        lines.append("claim: \(yamlScalar(claim(names, words)))")
        lines.append("settledBy: \(yamlScalar(ContradictionWords.settledBy[words]))")
        if hash == nil {
            lines += ["actors:"] + question.parties.map { "  - \($0)" }
            lines += ["chains:", "  - \(chain.header.id)", "owner: \(chain.header.owner)"]
            lines += ["reviewed: \(answers.map(\.date).max() ?? chain.header.reviewed)", "sources:"]
            let cited = handover.sources.isEmpty ? chain.header.sources : handover.sources
            for citation in cited {
                lines.append("  - source: \(citation.source)")
                if let at = citation.at { lines.append("    at: \(yamlScalar(at))") }
            }
        }
        let body = ContradictionWords.body.text(words, chain.header.id, sentence(handover.what[language]))
        let name = hash == nil ? path : String(path.dropLast(3)) + ".\(language.code).md"
        return SourceFile(path: name, text: (lines + ["---", "", body, ""]).joined(separator: "\n"))
    }

    /// Both answers in their own words.
    private func claim(_ names: [String], _ language: MessageLanguage) -> String {
        zip(question.parties, names).map { party, name in
            let word = words[party] ?? told
            let said = (AnswerWord.no == word ? ContradictionWords.notSo : word.wording)[language]
            guard let answer = answers.first(where: { $0.by == party }) else {
                return ContradictionWords.earlier.text(language, name, said)
            }
            let note = answer.note.isEmpty ? "" : " ”\(withoutReferences(answer.note))”"
            return ContradictionWords.answered.text(language, name, answer.date.description, said) + note
        }.joined(separator: " ")
    }
}

/// What an organisation has written names no records.
private func withoutReferences(_ text: String) -> String {
    String(text.replacing("[[", with: "[ [").map { $0.isNewline ? " " : $0 })
}

private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

/// At most 200 characters, as summaries are.
private func shortened(_ text: String) -> String { text.count <= 200 ? text : text.prefix(199) + "…" }

private enum ContradictionWords {
    static let title = Message("The parties answer differently: {1} → {2}")
    static let summary = Message("The parties to a handover say different things on whether it is agreed: {1}.")
    static let answered = Message("{1} answered on {2}: {3}.")
    static let earlier = Message("{1} has confirmed earlier: {2}.")
    static let notSo = Message("it is not so")
    static let settledBy = Message(
        "The parties agree how responsibility passes, and answer the enquiry again in the same way.")
    static let body = Message("The handover is in the chain [[{1}]]: {2} The answers are the parties' own.")
}
